import type { Tx } from '@portal/platform';
import { LETTERS } from './forms/all-forms.js';

/** The number under which the acting agency issued the letter of a referral before it sent it, if it did. */
export async function issuedLetterNumber(tx: Tx, referralId: string): Promise<string | null> {
  const [issued] = await tx.query<{ number: string | null }>(
    `select number from case_document where object_id = $1 and agency_id = $2 and form = any($3) and state = 'ISSUED' order by issued_at limit 1`, [referralId, tx.actor.agencyId, LETTERS]);
  return issued?.number ?? null;
}
