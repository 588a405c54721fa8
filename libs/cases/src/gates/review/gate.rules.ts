import { type Actor, type FieldProblem, type ObjectKind, refuse, type Refusal } from '@portal/platform';
import { LINE, lines, LONG_TEXT, optional, required } from '../../referrals/act-input.rules.js';

/** 法制审核 · 集体讨论 · 两名以上执法人员. */
export const GATES = ['LEGAL_REVIEW', 'COLLECTIVE_DISCUSSION', 'TWO_OFFICERS'] as const;
export type Gate = (typeof GATES)[number];
export const GATE_STATES = ['REQUESTED', 'PASSED', 'FAILED', 'CORRECTION'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** Which matter a gate belongs to, within the acting agency. */
export const GATE_OBJECTS: readonly ObjectKind[] = ['CASE', 'REFERRAL', 'INVESTIGATION_TRACK'];

/** A requirement as data: from which amount on an act needs a gate, and by which rule. */
export interface GateRule { readonly code: string; readonly gate: Gate; readonly fromAmount: string; readonly basis: string; readonly statutory: boolean }
export interface GateRecord { readonly id: string; readonly gate: Gate; readonly state: GateState; readonly createdAt: Date | string }

/** The state of a gate is that of its latest record: what failed and was not looked at again does not stand. */
export const latest = (gate: Gate, records: readonly GateRecord[]): GateRecord | undefined =>
  records.filter((record) => record.gate === gate).sort((a, b) => new Date(b.createdAt).getTime() - new Date(a.createdAt).getTime() || b.id.localeCompare(a.id))[0];

/** Gates that an act needs and that are not passed. */
export const missingGates = <Rule extends Pick<GateRule, 'gate'>>(rules: readonly Rule[], records: readonly GateRecord[]): Rule[] =>
  rules.filter(({ gate }) => latest(gate, records)?.state !== 'PASSED');

export interface Discussion {
  readonly heldOn: string;
  /** Posts, not names of persons. */
  readonly chair: string;
  readonly participants: readonly string[];
  readonly conclusion: string;
  readonly dissent?: string | null;
}
const FEWEST_IN_DISCUSSION = 3;

export const discussionProblems = ({ chair, participants, conclusion, dissent }: Discussion): FieldProblem[] => [
  ...required('chair', chair, LINE), ...lines('participants', participants), ...required('conclusion', conclusion, LONG_TEXT), ...optional('dissent', dissent, LONG_TEXT),
  ...(participants.length < FEWEST_IN_DISCUSSION ? [{ field: 'participants', code: 'TOO_FEW_IN_DISCUSSION', values: { min: FEWEST_IN_DISCUSSION } }] : []),
];

/** Who looks into it: a post, and the number of the certificate he acts under. */
export interface GateOfficer { readonly name: string; readonly certificateNo: string }
const FEWEST_OFFICERS = 2;

/** 行政处罚法 42: at least two, each with a certificate of his own. */
export function officerProblems(officers: readonly GateOfficer[]): FieldProblem[] {
  const typed = officers.flatMap(({ name, certificateNo }, i) => [...required(`officers.${i}.name`, name, LINE), ...required(`officers.${i}.certificateNo`, certificateNo, LINE)]);
  const different = new Set(officers.map(({ certificateNo }) => certificateNo.trim())).size;
  return typed.length > 0 || different >= FEWEST_OFFICERS ? typed : [{ field: 'officers', code: 'TOO_FEW_OFFICERS', values: { min: FEWEST_OFFICERS } }];
}

export const GATE_ACTIONS = ['requestLegalReview', 'decideLegalReview', 'recordDiscussion', 'recordOfficers'] as const;
export type GateAction = (typeof GATE_ACTIONS)[number];

/** The gates of a matter as the rules look at them. */
export interface GateStanding {
  readonly objectKind: string;
  /** Who asked for the review that waits; null when none waits. */
  readonly askedBy: string | null;
}

/** Why an act on the gates of a matter is refused, or null. */
export function gateObstacle(action: GateAction, { objectKind, askedBy }: GateStanding, actor: Pick<Actor, 'personId' | 'seatKind' | 'permissions'>): Refusal | null {
  if (action === 'decideLegalReview') {
    if (actor.seatKind !== 'LEGAL_REVIEWER') return refuse('REVIEWER_ONLY');
    if (askedBy === null) return refuse('NO_REVIEW_WAITING');
    return askedBy === actor.personId ? refuse('REVIEWER_HANDLES') : null;
  }
  // The officers of a transfer are named in the transfer itself.
  if (action === 'recordOfficers' && objectKind === 'REFERRAL') return refuse('OFFICERS_IN_TRANSFER');
  if (!actor.permissions.has('gate.request')) return refuse('SEAT_LACKS_RIGHT');
  return action === 'requestLegalReview' && askedBy !== null ? refuse('REVIEW_WAITING') : null;
}
