import type { Tx } from './database.js';

/**
 * Takes the next number of an agency's document series of a year. The row is locked until the transaction ends, so two
 * clerks never get one number and a refused act leaves no gap.
 */
export async function nextNumber(tx: Tx, series: string, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `insert into number_series (agency_id, series, year, last) values ($1, $2, $3, 1)
     on conflict (agency_id, series, year) do update set last = number_series.last + 1 returning last`,
    [tx.actor.agencyId, series, year],
  );
  if (!row) throw new Error(`number series ${series} gave no number`);
  return row.last;
}
