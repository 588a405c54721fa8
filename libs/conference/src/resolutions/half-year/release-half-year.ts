import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { type Actor, Database, notFound } from '@portal/platform';
import { loadTable } from '../../conferences/conference-table.js';
import { perform, seat } from '../../matters/perform.js';
import { nameOfActor } from '../sign-resolution.js';
import { HALF_YEAR_ACTS } from './half-year.table.js';
import { HALF_YEAR_REPORT } from './load-half-year-report.js';

/** 发布: the members of the day have the report from now on, and are told of it once. Who is only invited has no place at it. */
@Injectable()
export class ReleaseHalfYear {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, HALF_YEAR_REPORT, input, 'RELEASE', HALF_YEAR_ACTS.RELEASE, async ({ row }) => {
      const table = await loadTable(tx, row.conferenceId);
      if (!table) return notFound();
      const members = table.members.filter(({ agencyId, role }) => role !== 'INVITED' && agencyId !== row.agencyId);
      await seat(tx, 'HALF_YEAR_REPORT', row.id, members.map(({ agencyId, role }) => ({ agencyId, role: role === 'LEAD' ? 'SUPERVISOR' : 'PARTICIPANT', content: true, box: 'COPIED' })));
      return { facts: { members: members.length }, set: { released_at: tx.now, released_by: nameOfActor(actor) } };
    }));
  }
}
