import { putParty, type Tx } from '@portal/platform';
import { takeDocumentNumbers } from '../document-number.js';
import type { ReferralEntity } from '../referral.entity.js';
import type { ReferralTable } from '../referral-table.js';

/**
 * 逐项回执: every finding of a referral gets a receipt of its own, numbered in the order of the findings. Who signs reads them from
 * this moment on, so it takes its place first.
 *
 * @returns the numbers from the first to the last
 */
export async function giveReceipts(tx: Tx, { id, toAgencyId }: Pick<ReferralEntity, 'id' | 'toAgencyId'>, series: ReferralTable['numbers']['receipt']): Promise<string> {
  await putParty(tx, { objectId: id, objectKind: 'REFERRAL', agencyId: toAgencyId, role: 'RECEIVER', content: true, box: 'TODO' });
  const findings = await tx.query<{ id: string }>('select id from referral_finding where referral_id = $1 order by position', [id]);
  const numbers = await takeDocumentNumbers(tx, ...series, findings.length);
  await tx.query(
    'update referral_finding f set receipt_no = given.no from unnest($2::uuid[], $3::text[]) given (id, no) where f.id = given.id and f.referral_id = $1',
    [id, findings.map((finding) => finding.id), numbers]);
  return [...new Set([numbers[0], numbers.at(-1)])].join('至');
}
