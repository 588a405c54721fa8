import { endOfDay, type Day } from '@portal/kernel';
import type { Actor, WorkBox } from '@portal/platform';
import type { ReportSide, ReportState } from './report.table.js';

/** How a report stands, as the matrix shows it. DUE: nothing has come. */
export const REPORT_STANDINGS = ['DUE', 'RETURNED', 'CHECKING', 'CORRECTING', 'IN', 'ZERO'] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

export interface ReportStand {
  readonly state: ReportState;
  /** The version in force; null while there is none. */
  readonly counted: number | null;
  readonly zero: boolean;
  readonly returned: boolean;
}

export function standingOf({ state, counted, zero, returned }: ReportStand): ReportStanding {
  if (state === 'IN') return zero ? 'ZERO' : 'IN';
  if (counted !== null) return 'CORRECTING';
  if (state === 'CHECKING') return 'CHECKING';
  return returned ? 'RETURNED' : 'DUE';
}

/** Owed is what does not count: what was never handed in, or was sent back. */
export const isOwed = ({ counted }: Pick<ReportStand, 'counted'>): boolean => counted === null;

/** Late is what came after the end of its day, and what has not come by then. */
export const isLate = ({ dueOn, handedInAt }: { readonly dueOn: Day; readonly handedInAt: Date | null }, now: Date): boolean => (handedInAt ?? now) >= endOfDay(dueOn);

export interface ReportPlaces { readonly agencyId: string; readonly ownerId: string }
/** A unit that runs the campaign itself and takes part in it is a unit at its own report. */
export const reportSide = ({ agencyId }: Pick<Actor, 'agencyId'>, places: ReportPlaces): ReportSide =>
  (agencyId === places.agencyId ? 'UNIT' : agencyId === places.ownerId ? 'OWNER' : 'OFFICE');

/** It lies with the unit until it is handed in; who runs the campaign has it at hand. */
export const reportBox = (side: ReportSide, state: ReportState, over: boolean): WorkBox => (side === 'UNIT' ? (state === 'IN' || over ? 'DONE' : 'TODO') : 'COPIED');
