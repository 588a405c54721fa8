import { meetDeadline } from '@portal/deadlines';
import { refuse, type Refusal, type Tx } from '@portal/platform';
import { SETTLED, type StoredFinding } from '../../findings/settled.js';
import type { Particulars } from '../../perform-act.js';
import { rulesOf } from '../../referral-table.js';
import type { LoadedReferral } from '../../referral-standing.js';
import type { FindingReport, FormValues } from '../form-field.js';

/** Says of each finding how far it has come. One that is settled has met its clock. */
export async function reportFindings(tx: Tx, { referral, table }: LoadedReferral, { findingReports }: FormValues): Promise<Particulars | Refusal> {
  const reports = findingReports ?? [];
  const stored = await tx.query<StoredFinding>('select id, amount::text, state from referral_finding where referral_id = $1 for update', [referral.id]);
  const problems = reports.flatMap((report, index) => problemsOf(report, stored).map(([name, code]) => ({ field: `findingReports.${index}.${name}`, code })));
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);

  for (const report of reports) {
    await tx.query(
      `update referral_finding set state = $2, rectified_amount = $3, note = $4, reply_no = $5, reported_at = $6 where id = $1`,
      [report.findingId, report.state, rectifiedOf(report, stored), report.note?.trim() || null, report.documentNo?.trim() || null, tx.now]);
    if (!SETTLED.has(report.state)) continue;
    for (const ruleCode of rulesOf(table, 'REPLY')) await meetDeadline(tx, { objectId: referral.id, ruleCode, partId: report.findingId });
  }
  const after = stored.map(({ id, state }) => reports.find(({ findingId }) => findingId === id)?.state ?? state);
  return {
    columns: { findingsOpen: after.some((state) => !SETTLED.has(state)), findingsSettled: after.some((state) => SETTLED.has(state)) },
    facts: { reported: reports.length, settled: after.filter((state) => SETTLED.has(state)).length, findings: after.length },
    data: { findings: reports },
  };
}

/** 已整改 without an amount: all of it. */
const rectifiedOf = ({ findingId, state, rectifiedAmount }: FindingReport, stored: readonly StoredFinding[]): string | null =>
  rectifiedAmount || (state === 'RECTIFIED' ? stored.find(({ id }) => id === findingId)?.amount ?? null : null);

function problemsOf({ findingId, state, rectifiedAmount }: FindingReport, stored: readonly StoredFinding[]): [string, string][] {
  const finding = stored.find(({ id }) => id === findingId);
  if (!finding) return [['findingId', 'NOT_AN_OPTION']];
  if (SETTLED.has(finding.state)) return [['findingId', 'FINDING_SETTLED']];
  const more = rectifiedAmount && finding.amount !== null && cents(rectifiedAmount) > cents(finding.amount);
  const notAll = state === 'RECTIFIED' && rectifiedAmount && finding.amount !== null && cents(rectifiedAmount) < cents(finding.amount);
  return more ? [['rectifiedAmount', 'MORE_THAN_FOUND']] : notAll ? [['rectifiedAmount', 'NOT_ALL_RECTIFIED']] : [];
}

/** 元 with two places, as whole 分: money is never a float. */
const cents = (amount: string): bigint => {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};
