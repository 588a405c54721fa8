import type { HalfYearFigure, HalfYearQuery } from '../../generated/graphql';

type Live = NonNullable<HalfYearQuery['halfYear']>;
export type Row = Live['rows'][number];
export type Matter = Live['overdue'][number];
export type Definition = Live['definitions'][number];

/** In the order of the table: what there was, what became of it, what happened on the way. */
export const FIGURES = ['ALL', 'CARRIED', 'ISSUED', 'IN_TIME', 'LATE', 'CANCELLED', 'OPEN', 'OVERDUE', 'DEFERRED', 'RETURNED'] as const satisfies readonly HalfYearFigure[];

export interface HalfYearName { year: number; half: number }

/** Its name in words. */
export const nameKey = ({ half }: HalfYearName): 'half.first' | 'half.second' => (half === 1 ? 'half.first' : 'half.second');

/** How many half-years the page offers. */
const OFFERED = 6;

/** The half-year of a day and those before it, newest first. */
export function halfYearsUntil(day: string): HalfYearName[] {
  const last = Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) > '06' ? 1 : 0);
  return Array.from({ length: OFFERED }, (_, back) => ({ year: Math.floor((last - back) / 2), half: ((last - back) % 2) + 1 }));
}

/** As it stands in an address: 2026-2. */
export const nameInAddress = ({ year, half }: HalfYearName): string => `${year}-${half}`;

/** The half-year that an address names. */
export function fromAddress(name: string | undefined): HalfYearName | undefined {
  const [, year, half] = /^(2\d{3})-([12])$/.exec(name ?? '') ?? [];
  return year && half ? { year: Number(year), half: Number(half) } : undefined;
}

export const numberOf = (row: Row, figure: HalfYearFigure) => row.numbers.find((number) => number.figure === figure);

/** Address of the register with exactly what a figure counts at an instant. */
export function registerPath({ conferenceId, year, half, asOf }: Pick<Live, 'conferenceId' | 'year' | 'half' | 'asOf'>, figure: HalfYearFigure | 'NONE', leadId?: string | null): string {
  return `/resolutions?${new URLSearchParams({ conference: conferenceId, halfYear: nameInAddress({ year, half }), figure, asOf, ...(leadId && { lead: leadId }) }).toString()}`;
}
