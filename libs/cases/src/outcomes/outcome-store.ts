import { isId } from '@portal/kernel';
import { isConflict, isRefusal, notFound, record, type EditConflict, type Refusal, type Tx } from '@portal/platform';
import { syncJoint, takeTurn } from '../joint/joint-store.js';
import { type OutcomeAction, outcomeObstacle, type OutcomeStanding } from './outcome-input.rules.js';
import { syncOutcomeParties } from './outcome-parties.js';
import type { OutcomeResult } from './record-outcome.js';

/** An outcome as the acting agency finds it, the turn of its place taken. */
export interface LoadedOutcome extends OutcomeStanding {
  readonly id: string;
  readonly version: number;
  readonly jointId: string | null;
  readonly caseId: string | null;
  readonly placeId: string;
  readonly decidedOn: string;
  readonly changedAt: Date;
}

const OUTCOME = `
  select o.id, o.version, o.joint_id as "jointId", o.case_id as "caseId", o.place_id as "placeId", o.state, o.kind, o.agency_id as "agencyId", o.decided_on as "decidedOn",
         o.origin_agency_id as "originAgencyId", f.agency_id as "followUpAgencyId", o.confirmed_at is not null as confirmed, o.recorded_at as "changedAt",
         p.outcome_id is not null as published, p.withdrawn_on is not null as withdrawn, f.action is not null as "followedUp",
         exists (select 1 from outcome_measure m where m.outcome_id = o.id and m.expired_at is not null and m.handled_at is null) as expired
    from outcome o left join outcome_publication p on p.outcome_id = o.id left join outcome_follow_up f on f.outcome_id = o.id where o.id = $1`;

export async function loadOutcome(tx: Tx, id: string): Promise<LoadedOutcome | Refusal> {
  if (!isId(id)) return notFound();
  const [place] = await tx.query<{ turn: string }>('select coalesce(joint_id, case_id) as turn from outcome where id = $1', [id]);
  if (!place) return notFound();
  await takeTurn(tx, place.turn);
  const [found] = await tx.query<LoadedOutcome>(OUTCOME, [id]);
  return found ?? notFound();
}

export interface OnOutcome { readonly id: string; readonly expectedVersion: number }
type Detail = Readonly<Record<string, string | number | boolean | null>>;

/** The one way an outcome changes: take the turn, let the rules decide, compare versions, do it, move the boxes, record the fact. */
export async function actOnOutcome(
  tx: Tx, action: OutcomeAction, { id, expectedVersion }: OnOutcome, topic: string, perform: (outcome: LoadedOutcome) => Promise<Detail | Refusal>,
): Promise<OutcomeResult> {
  const outcome = await loadOutcome(tx, id);
  if (isRefusal(outcome)) return outcome;
  const refusal = outcomeObstacle(action, outcome, { agencyId: tx.actor.agencyId, permissions: tx.actor.permissions });
  const late = ['DONE_ALREADY', 'OUTCOME_ENDED', 'NOTHING_EXPIRED'];
  if (outcome.version !== expectedVersion && (refusal === null || late.includes(refusal.code))) return stale(outcome);
  if (refusal) return refusal;
  const detail = await perform(outcome);
  if (isRefusal(detail) || isConflict(detail)) return detail as Refusal;
  // Whoever acts on it has a place at it, and only its agency and its origin own the row: the others' acts leave the version.
  await tx.query('update outcome set version = version + 1 where id = $1', [outcome.id]);
  await syncOutcomeParties(tx, outcome.id);
  if (outcome.jointId !== null && outcome.agencyId === tx.actor.agencyId) await syncJoint(tx, outcome.jointId);
  await record(tx, topic, { objectKind: 'OUTCOME', objectId: outcome.id, detail: { kind: outcome.kind, jointId: outcome.jointId, ...detail } });
  return { kind: 'acted', id: outcome.id, version: outcome.version + 1 };
}

const stale = (outcome: LoadedOutcome): EditConflict => ({
  kind: 'conflict', currentVersion: outcome.version, changedBy: null, changedAt: outcome.changedAt, differences: [{ field: 'state', yours: null, theirs: outcome.state }],
});
