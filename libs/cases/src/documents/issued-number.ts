import type { Tx } from '@portal/platform';

/** The number under which the acting agency issued a form of a matter, if it did. */
export async function issuedNumber(tx: Tx, objectId: string, form: string): Promise<string | null> {
  const [issued] = await tx.query<{ number: string | null }>(
    `select number from case_document where object_id = $1 and agency_id = $2 and form = $3 and state = 'ISSUED' order by issued_at limit 1`, [objectId, tx.actor.agencyId, form]);
  return issued?.number ?? null;
}
