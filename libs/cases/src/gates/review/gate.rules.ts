import type { FieldProblem } from '@portal/platform';
import { LINE, lines, LONG_TEXT, optional, required } from '../../referrals/act-input.rules.js';

/** 法制审核 · 集体讨论 · 两名以上执法人员. */
export const GATES = ['LEGAL_REVIEW', 'COLLECTIVE_DISCUSSION', 'TWO_OFFICERS'] as const;
export type Gate = (typeof GATES)[number];
export const GATE_STATES = ['REQUESTED', 'PASSED', 'FAILED', 'CORRECTION'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** A requirement as data: from which amount on an act needs a gate, and by which rule. */
export interface GateRule { readonly code: string; readonly gate: Gate; readonly fromAmount: string; readonly basis: string; readonly statutory: boolean }
export interface GateRecord { readonly id: string; readonly gate: Gate; readonly state: GateState; readonly createdAt: Date | string }

/** The state of a gate is that of its latest record: what failed and was not looked at again does not stand. */
export const latest = (gate: Gate, records: readonly GateRecord[]): GateRecord | undefined =>
  records.filter((record) => record.gate === gate).sort((a, b) => new Date(b.createdAt).getTime() - new Date(a.createdAt).getTime() || b.id.localeCompare(a.id))[0];

/** Gates that an act needs and that are not passed. */
export const missingGates = (rules: readonly GateRule[], records: readonly GateRecord[]): GateRule[] =>
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
