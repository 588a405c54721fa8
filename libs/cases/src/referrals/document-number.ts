import { dayOf, yearOf } from '@portal/kernel';
import { nextNumbers, type Tx } from '@portal/platform';
import { agencyMark, documentNumber } from '../numbering.rules.js';

/**
 * Takes the next number of one of the acting agency's series: 粤医保移〔2026〕12号.
 *
 * @param series name of the series in the books
 * @param word what stands before the bracket: 移 for a transfer letter, 移回 for its receipt
 */
export async function takeDocumentNumber(tx: Tx, series: string, word: string): Promise<string> {
  const [number] = await takeDocumentNumbers(tx, series, word, 1);
  if (number === undefined) throw new Error(`series ${series} gave no number`);
  return number;
}

/** Takes so many numbers, one after another. */
export async function takeDocumentNumbers(tx: Tx, series: string, word: string, count: number): Promise<string[]> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no document numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  const mark = agencyMark(agencyKind, regionCode, region?.name ?? '');
  return (await nextNumbers(tx, series, year, count)).map((ordinal) => documentNumber(mark, word, year, ordinal));
}
