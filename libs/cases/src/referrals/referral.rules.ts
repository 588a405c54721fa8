import { type Actor, refuse, type Refusal } from '@portal/platform';
import type { ActRule, Fact, HolderRule, Mark, ReferralState, ReferralTable, Side } from './referral-table.js';

/** What the rules need to know of a referral. */
export interface Standing {
  readonly state: ReferralState;
  readonly facts: ReadonlySet<Fact>;
}

/** Who asks. `side` is null for those who only look on (转送机关, 联席会议办公室). */
export interface Viewer extends Pick<Actor, 'seatKind' | 'capacity' | 'permissions' | 'agencyKind'> {
  readonly side: Side | null;
}

/** What an act changes. */
export interface Change extends Standing {
  readonly act: string;
  readonly rule: ActRule;
  /** Who holds the ball afterwards; null when the matter is over. */
  readonly holder: Side | null;
}

/** An act as the viewer meets it: allowed, or refused with the code that says why. */
export interface ActionOffer {
  /** Its name in the table. */
  readonly act: string;
  readonly action: string;
  readonly variant: string | null;
  readonly rule: ActRule;
  readonly refusal: Refusal | null;
}

function applied(facts: ReadonlySet<Fact>, marks: ActRule['marks']): ReadonlySet<Fact> {
  const after = new Set(facts);
  for (const [mark, value] of Object.entries(marks ?? {}) as [Mark, boolean][]) {
    if (value) after.add(mark);
    else after.delete(mark);
  }
  return after;
}

const holds = (rule: HolderRule, facts: ReadonlySet<Fact>): boolean =>
  (rule.when === undefined || facts.has(rule.when)) && (rule.unless === undefined || !facts.has(rule.unless));

/** 球在谁手上: exactly one side, or nobody once the matter is over. */
export function holderOf(table: ReferralTable, { state, facts }: Standing): Side | null {
  return table.states[state]?.holder.find((rule) => holds(rule, facts))?.side ?? null;
}

/** Why the act cannot be done now by this viewer, or null. */
function obstacle(rule: ActRule, standing: Standing, viewer: Viewer): Refusal | null {
  if (viewer.side !== rule.by) return refuse('NOT_YOUR_ACT');
  const unmet = (first: boolean): Refusal | null => {
    const need = rule.needs?.find((each) => (each.first ?? false) === first && standing.facts.has(each.fact) !== each.is);
    return need ? refuse(need.code) : null;
  };
  const early = unmet(true);
  if (early) return early;
  if (!rule.from.includes(standing.state)) return refuse('WRONG_STATE', { state: standing.state });
  if (rule.agencyKinds && !(viewer.agencyKind !== null && rule.agencyKinds.includes(viewer.agencyKind))) return refuse('NOT_YOUR_ACT');
  const { seat } = rule;
  if (seat && !(viewer.seatKind !== null && seat.kinds.includes(viewer.seatKind) && seat.capacities.includes(viewer.capacity))) return refuse(seat.code);
  if (!viewer.permissions.has(rule.permission)) return refuse('SEAT_LACKS_RIGHT');
  return unmet(false);
}

/**
 * Decides one act by the table of its kind.
 *
 * @param marks facts that the act itself brings along (the receipt says that something is missing)
 * @returns the change, or the refusal: who, when and by which rule it would be possible is in its words
 */
export function decide(table: ReferralTable, act: string, standing: Standing, viewer: Viewer, marks: ActRule['marks'] = {}): Change | Refusal {
  const rule = table.acts[act];
  if (!rule) throw new Error(`${table.kind} knows no act ${act}`);
  const refusal = obstacle(rule, standing, viewer);
  if (refusal) return refusal;
  const state = rule.to === 'SAME' ? standing.state : rule.to;
  const facts = applied(applied(standing.facts, rule.marks), marks);
  return { act, rule, state, facts, holder: holderOf(table, { state, facts }) };
}

/** Every act of the viewer's side, in the order of the table, with the reason for each that is refused. */
export function availableActions(table: ReferralTable, standing: Standing, viewer: Viewer): ActionOffer[] {
  return Object.entries(table.acts)
    .filter(([, rule]) => rule.by === viewer.side && (rule.agencyKinds === undefined || (viewer.agencyKind !== null && rule.agencyKinds.includes(viewer.agencyKind))))
    .map(([act, rule]) => ({ act, action: rule.action, variant: rule.variant ?? null, rule, refusal: obstacle(rule, standing, viewer) }));
}
