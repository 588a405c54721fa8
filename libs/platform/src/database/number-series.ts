import type { Tx } from './database.js';

/**
 * Takes the next number of an agency's document series of a year. The row is locked until the transaction ends, so two
 * clerks never get one number and a refused act leaves no gap.
 */
export async function nextNumber(tx: Tx, series: string, year: number): Promise<number> {
  const [number] = await nextNumbers(tx, series, year, 1);
  if (number === undefined) throw new Error(`number series ${series} gave no number`);
  return number;
}

/** Takes so many numbers at once, one after another. */
export async function nextNumbers(tx: Tx, series: string, year: number, count: number): Promise<number[]> {
  if (count < 1) return [];
  const [row] = await tx.query<{ last: number }>(
    `insert into number_series (agency_id, series, year, last) values ($1, $2, $3, $4)
     on conflict (agency_id, series, year) do update set last = number_series.last + $4 returning last`,
    [tx.actor.agencyId, series, year, count],
  );
  return Array.from({ length: row ? count : 0 }, (_, index) => (row?.last ?? 0) - count + 1 + index);
}
