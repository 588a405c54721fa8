import type { ResolutionState, ResolutionUnitAnswer, ResolutionUnitRole } from '../../generated/graphql';

export type UnitStanding = 'WAITING' | 'LATE' | 'SIGNED' | 'REPORTED' | 'AGREED' | 'OBJECTED' | 'SILENT';
interface Unit { role: ResolutionUnitRole; signedAt?: string | null; lateToSign?: boolean; answer?: ResolutionUnitAnswer | null }

/** How far a unit is: it owes its receipt first, then, of a report that lies there, its answer. */
export function standingOf({ role, signedAt, lateToSign, answer }: Unit, state: ResolutionState): UnitStanding {
  if (answer) return answer === 'AGREE' ? 'AGREED' : 'OBJECTED';
  if (!signedAt) return lateToSign ? 'LATE' : 'WAITING';
  if (state !== 'REPORTED' && state !== 'CLOSED') return 'SIGNED';
  return role === 'LEAD' ? 'REPORTED' : 'SILENT';
}

/** Supporting units that do not agree with the report: silent ones and those that object. */
export const notAgreed = (units: readonly Unit[]): number => units.filter(({ role, answer }) => role !== 'LEAD' && answer !== 'AGREE').length;

/** 签收→办理→反馈→复核→办结销号. */
export const STEPS = ['SIGN', 'WORK', 'REPORT', 'REVIEW', 'CLOSE'] as const;

/** How many steps are done, and whether the next one is on. Of what was cancelled, no step is. */
export function stepsDone(state: ResolutionState, leadSigned: boolean): { done: number; on: boolean } {
  if (state === 'CANCELLED') return { done: leadSigned ? 1 : 0, on: false };
  return { done: { ISSUED: 0, IN_HAND: 1, REPORTED: 3, CLOSED: STEPS.length }[state], on: state !== 'CLOSED' };
}
