import { Injectable } from '@nestjs/common';
import { officeOf } from '@portal/agencies';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, notFound, putParty } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { perform } from '../matters/perform.js';
import { invalid } from '../referrals/act-input.rules.js';
import { inForceProblems } from './list.rules.js';
import { LIST_ACTS } from './list.table.js';
import { latestInForce, RESPONSIBILITY_LIST } from './load-list.js';

/** 报送审核: by the unit's liaison or its head. */
@Injectable()
export class SubmitResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, SEAT_LACKS_RIGHT, INVALID_INPUT for a day that is not to come */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESPONSIBILITY_LIST, input, 'SUBMIT', LIST_ACTS.SUBMIT, async ({ row }) => {
      const problem = invalid(inForceProblems(row.inForceFrom ?? '', dayOf(tx.now), await latestInForce(tx, row.ownerId)));
      if (problem) return problem;
      const office = row.officeId ?? await officeOf(tx, row.ownerId);
      if (office === null) return notFound();
      await putParty(tx, { objectKind: 'RESPONSIBILITY_LIST', objectId: row.id, agencyId: office, role: 'OFFICE', content: true, box: 'TODO' });
      return { facts: { edition: row.edition } };
    }));
  }
}
