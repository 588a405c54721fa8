import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, optional, required } from '../../referrals/act-input.rules.js';
import { HANGING_ON_CASE, type RecusalState } from './recusal.table.js';

/** GRANT: 准予回避; REFUSE: 不予回避; END: the recusal is over. */
export type RecusalDecision = 'GRANT' | 'REFUSE' | 'END';
export interface DecideRecusalInput extends ActOn { readonly decision: RecusalDecision; readonly reason?: string | null }

interface RecusalRow { readonly id: string; readonly state: RecusalState; readonly version: number; readonly personId: string; readonly caseId: string; readonly objectKind: string; readonly objectId: string }

const FROM: Readonly<Record<RecusalDecision, RecusalState>> = { GRANT: 'DECLARED', REFUSE: 'DECLARED', END: 'GRANTED' };
const TO: Readonly<Record<RecusalDecision, RecusalState>> = { GRANT: 'GRANTED', REFUSE: 'REFUSED', END: 'ENDED' };

/**
 * 回避决定, by the head (行政处罚法第四十三条: 由行政机关负责人决定). From this moment the person sees nothing of the case any more, on
 * none of his seats of this agency or another; the agency keeps its place.
 */
@Injectable()
export class DecideRecusal {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, OWN_RECUSAL, MATTER_WRONG_STATE, INVALID_INPUT; a conflict when it was decided meanwhile */
  run(actor: Actor, input: DecideRecusalInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => decide(tx, input));
  }
}

async function decide(tx: Tx, { id, expectedVersion, decision, reason }: DecideRecusalInput): Promise<ActResult> {
  const [found] = isId(id) ? await tx.query<RecusalRow>(
    'select id, state, version, person_id as "personId", case_id as "caseId", object_kind as "objectKind", object_id as "objectId" from recusal where id = $1 for update', [id]) : [];
  if (!found) return notFound();
  const refusal: Refusal | null = found.personId === tx.actor.personId ? refuse('OWN_RECUSAL')
    : invalid(decision === 'GRANT' ? optional('reason', reason) : required('reason', reason ?? ''));
  if (refusal) return refusal;
  if (found.version !== expectedVersion) return { kind: 'conflict', currentVersion: found.version, changedBy: null, changedAt: null, differences: [{ field: 'state', yours: TO[decision], theirs: found.state }] };
  if (found.state !== FROM[decision]) return refuse('MATTER_WRONG_STATE', { state: found.state });
  await tx.query(
    `update recusal set state = $2, version = version + 1, decided_by = $3, decided_at = $4, decision_reason = $5, ended_at = case when $2 = 'ENDED' then $4::timestamptz end where id = $1`,
    [id, TO[decision], `${tx.actor.seatTitle} ${tx.actor.personName}`, tx.now, reason?.trim() || null]);
  if (decision === 'GRANT') await tx.query(`insert into recusal_place (person_id, object_id, recusal_id) select $2, h.id, $3 from (${HANGING_ON_CASE}) h on conflict do nothing`, [found.caseId, found.personId, id]);
  if (decision === 'END') await tx.query('delete from recusal_place where recusal_id = $1', [id]);
  await record(tx, `recusal.${{ GRANT: 'granted', REFUSE: 'refused', END: 'ended' }[decision]}`, { objectKind: found.objectKind, objectId: found.objectId, actId: id, audience: 'AGENCY' });
  return { kind: 'acted', id, actId: id, version: found.version + 1 };
}
