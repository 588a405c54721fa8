import { agencyMark, documentNumber } from '@portal/cases';
import { dayOf, yearOf } from '@portal/kernel';
import { nextNumber, type Tx } from '@portal/platform';

/** A number to find a matter of sharing again: 粤医数据申〔2026〕3号. */
export async function takeNumber(tx: Tx, word: string): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), word, year, await nextNumber(tx, `SHARING_${word}`, year));
}
