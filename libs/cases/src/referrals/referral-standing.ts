import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { type Marked, marksOf } from './marks.js';
import { type OpenClock, openClocks } from './referral-clocks.js';
import { ReferralEntity } from './referral.entity.js';
import type { Fact, ReferralTable, Side } from './referral-table.js';
import { tableOf } from './referral-tables.js';
import type { Standing, Viewer } from './referral.rules.js';

/** A referral as the acting agency finds it, with all that its table may ask. */
export interface LoadedReferral {
  readonly referral: ReferralEntity;
  readonly table: ReferralTable;
  readonly standing: Standing;
  readonly viewer: Viewer;
  readonly clocks: readonly OpenClock[];
}

/** Facts of a referral at an instant: its marks, and which of its clocks have run out by then. */
export function factsOf(table: ReferralTable, referral: Marked, clocks: readonly Pick<OpenClock, 'rule' | 'state' | 'dueAt'>[], now: Date): ReadonlySet<Fact> {
  const hasRunOut = ({ dueAt, state }: (typeof clocks)[number]): boolean => state === 'MISSED' || (state === 'RUNNING' && dueAt <= now);
  const brought = table.clockFacts.filter(({ when, clocks: rules }) => clocks.some((clock) => rules.includes(clock.rule) && (when === 'OPEN' || hasRunOut(clock))));
  return new Set<Fact>([...marksOf(referral), ...brought.map(({ fact }) => fact)]);
}

export const sideOf = (role: PartyRole): Side | null =>
  role === 'SENDER' || role === 'RECEIVER' || role === 'SUPERVISOR' ? role : null;

/** Who asks, for the rules. */
export const viewerOf = (actor: Actor, role: PartyRole): Viewer =>
  ({ side: sideOf(role), seatKind: actor.seatKind, capacity: actor.capacity, permissions: actor.permissions, agencyKind: actor.agencyKind });

/** Loads and locks a referral the acting agency is a party to. "Not yours" and "not there" are the same answer. */
export async function loadReferral(tx: Tx, id: string): Promise<LoadedReferral | Refusal> {
  const referral = await tx.em.findOne(ReferralEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!referral) return notFound();
  // Asked once the row is ours: who waited here while it was recalled is no party any more.
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!mine) return notFound();
  const table = tableOf(referral.kind);
  const clocks = await openClocks(tx, id, table, referral.state);
  return { referral, table, clocks, viewer: viewerOf(tx.actor, mine.role), standing: { state: referral.state, facts: factsOf(table, referral, clocks, tx.now) } };
}
