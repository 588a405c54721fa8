import { type Actor, type Permission, refuse, type Refusal, type SeatKind } from '@portal/platform';

/** One act of a matter: from where, to where, by which side of it, from which seat. */
export interface MatterAct<State extends string = string, Side extends string = string, Fact extends string = string> {
  /** Name of the operation in the API. */
  readonly action: string;
  /** One operation may carry several acts (同意 / 退回). */
  readonly variant?: string;
  readonly from: readonly State[];
  readonly to: State | 'SAME';
  readonly by: readonly Side[];
  readonly permission: Permission;
  /** Only from these seats; everybody else is refused with the code. */
  readonly seat?: { readonly kinds: readonly SeatKind[]; readonly code: string };
  readonly needs?: readonly { readonly fact: Fact; readonly is: boolean; readonly code: string }[];
  readonly topic: string;
  readonly audience: 'PARTIES' | 'AGENCY';
}

/** The acts of one kind of matter that is not a referral. */
export type MatterActs<State extends string = string, Side extends string = string, Fact extends string = string> =
  Readonly<Record<string, MatterAct<State, Side, Fact>>>;

/** What the rules need to know of a matter and of who asks. */
export interface MatterStanding<State extends string = string, Fact extends string = string> { readonly state: State; readonly facts: ReadonlySet<Fact> }
export interface MatterViewer<Side extends string = string> extends Pick<Actor, 'seatKind' | 'permissions'> { readonly side: Side | null }

/** Why this act cannot be done now by this viewer; null when it can. */
export function obstacleTo<State extends string, Side extends string, Fact extends string>(
  act: MatterAct<State, Side, Fact>, standing: MatterStanding<State, Fact>, viewer: MatterViewer<Side>,
): Refusal | null {
  if (viewer.side === null || !act.by.includes(viewer.side)) return refuse('NOT_YOUR_ACT');
  if (!act.from.includes(standing.state)) return refuse('MATTER_WRONG_STATE', { state: standing.state });
  if (act.seat && !(viewer.seatKind !== null && act.seat.kinds.includes(viewer.seatKind))) return { kind: 'refusal', code: act.seat.code };
  if (!viewer.permissions.has(act.permission)) return refuse('SEAT_LACKS_RIGHT');
  const need = act.needs?.find(({ fact, is }) => standing.facts.has(fact) !== is);
  return need ? { kind: 'refusal', code: need.code } : null;
}

/** The state an act leads to. */
export const stateAfter = <State extends string>(act: MatterAct<State>, state: State): State => (act.to === 'SAME' ? state : act.to);

/** An act as a page offers it. */
export interface MatterOffer { readonly action: string; readonly refusal: Refusal | null; readonly permission: Permission }

/** Every act of the viewer's side in the order of the table; an operation with variants is offered as each of them. */
export function offersOf<State extends string, Side extends string, Fact extends string>(
  acts: MatterActs<State, Side, Fact>, standing: MatterStanding<State, Fact>, viewer: MatterViewer<Side>,
): MatterOffer[] {
  return Object.values(acts)
    .filter(({ by }) => viewer.side !== null && by.includes(viewer.side))
    .map((act) => ({ action: act.variant ? `${act.action}:${act.variant}` : act.action, refusal: obstacleTo(act, standing, viewer), permission: act.permission }));
}
