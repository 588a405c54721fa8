import type { Tx } from '@portal/platform';
import { itemsSql } from '../packet.sql.js';
import { type DraftText, textOf } from './draft-text.rules.js';

const STORED_SQL = `
  select r.to_agency_id as "toAgencyId", c.offence_code as "offenceCode", c.legal_basis as "legalBasis", c.report, c.advice, c.officers,
         c.prior_penalties as "priorPenalties", ${itemsSql(false)} as items
    from referral r join referral_content c on c.referral_id = r.id where r.id = $1`;

/** The text of a draft as it is stored now. */
export async function storedText(tx: Tx, id: string): Promise<DraftText> {
  const [row] = await tx.query<Parameters<typeof textOf>[0]>(STORED_SQL, [id]);
  if (!row) throw new Error(`referral ${id} has no content that its sender can read`);
  return textOf(row);
}
