import type { StatisticDimension, StatisticMeasure, StatisticPart, StatisticsFieldsFragment } from '../../generated/graphql';

export type Row = StatisticsFieldsFragment['rows'][number];
export type Figure = Row['numbers'][number];
export type Period = StatisticsFieldsFragment['period'];

/** Whose numbers are shown: of an instant, or of a frozen statistic. */
export interface Source { period: Period; asOf: string; statisticId?: string }

export interface NumberRef { measure: StatisticMeasure; part: StatisticPart; dayClass?: number }

const lastOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
};

/** A cell of a table is the whole, asked more narrowly. */
export function narrowed(period: Period, row: Row): Period {
  if (row.dimension === 'MONTH' && row.month) {
    const [first, last] = [`${row.month}-01`, lastOf(row.month)];
    return { ...period, from: first > period.from ? first : period.from, to: last < period.to ? last : period.to };
  }
  if (row.dimension === 'KIND') return { ...period, kind: row.kind };
  return row.dimension === 'PAIR' ? { ...period, fromAgencyId: row.fromAgencyId, toAgencyId: row.toAgencyId } : period;
}

/** Address of the list behind a number. */
export function listPath({ period, asOf, statisticId }: Source, row: Row, { measure, part, dayClass }: NumberRef): string {
  const { from, to, kind, fromAgencyId, toAgencyId } = narrowed(period, row);
  const said = { measure, part, dayClass, from, to, kind, fromAgencyId, toAgencyId, ...(statisticId ? { statisticId } : { asOf }) };
  const search = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])));
  return `/statistics/matters?${search.toString()}`;
}

export const figureOf = (row: Row | undefined, measure: StatisticMeasure): Figure | undefined => row?.numbers.find((figure) => figure.measure === measure);

/** 93.8%; a dash of none. */
export const percent = (hit: number | null | undefined, all: number): string => (all === 0 ? '—' : `${(((hit ?? 0) * 100) / all).toFixed(1)}%`);

export const rowsOf = (rows: readonly Row[], dimension: StatisticDimension): Row[] => rows.filter((row) => row.dimension === dimension);

export const RATES = ['SIGNED_IN_TIME', 'DECIDED_IN_TIME', 'ANSWERED_BY_AGREED_DAY', 'FED_BACK'] as const satisfies readonly StatisticMeasure[];
export const DAYS = ['DAYS_TO_DECIDE', 'DAYS_TO_ANSWER'] as const satisfies readonly StatisticMeasure[];
