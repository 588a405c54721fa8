import { Injectable } from '@nestjs/common';
import { officeOf } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../matters/acted.js';
import { seat } from '../matters/perform.js';
import { writeMatterAct } from '../matters/write-matter-act.js';
import type { ListForm } from './list.rules.js';
import { formRefusal, writeEntries } from './write-entries.js';

/** 编制责任清单: the next version of the unit's own list. Nobody else sees it before it is handed in. */
@Injectable()
export class DraftResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns the draft; or NOT_FOUND, LIST_BEING_WRITTEN, INVALID_INPUT */
  run(actor: Actor, input: ListForm): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, form: ListForm): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  const office = agencyId === null ? null : await officeOf(tx, agencyId);
  if (agencyId === null || office === null || office === agencyId) return notFound();
  const problem = await formRefusal(tx, form);
  if (problem) return problem;
  // Two who begin at once: the second waits here and then reads what the first has begun.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('responsibility_list:' || $1, 0))`, [agencyId]);
  const [standing] = await tx.query<{ edition: number | null; open: number | null }>(
    `select max(edition) filter (where state <> 'DISCARDED') as edition, max(edition) filter (where state in ('DRAFT', 'IN_REVIEW')) as open from responsibility_list where agency_id = $1`, [agencyId]);
  if (standing?.open) return refuse('LIST_BEING_WRITTEN', { edition: standing.open });
  const id = newId();
  const place = { objectKind: 'RESPONSIBILITY_LIST', objectId: id } as const;
  await seat(tx, 'RESPONSIBILITY_LIST', id, [{ agencyId, role: 'OWNER', content: true, box: 'TODO' }]);
  await tx.query(
    `insert into responsibility_list (id, agency_id, edition, state, in_force_from, source, opened_at, last_act_at) values ($1, $2, $3, 'DRAFT', $4, $5, $6, $6)`,
    [id, agencyId, (standing?.edition ?? 0) + 1, form.inForceFrom, form.source?.trim() || null, tx.now]);
  await writeEntries(tx, id, form);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'responsibility.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT' } });
  return { kind: 'acted', id, actId, version: 1 };
}
