import { refuse, type Refusal, type Tx } from '@portal/platform';
import { SETTLED, type StoredFinding } from '../../findings/settled.js';
import type { Particulars } from '../../perform-act.js';
import type { LoadedReferral } from '../../referral-standing.js';
import type { FormValues } from '../form-field.js';

/** Opens closed findings again, to be rectified by a new day. What was reported on them stays with the act. */
export async function reopenFindings(tx: Tx, { referral }: LoadedReferral, { findingIds, date }: FormValues): Promise<Particulars | Refusal> {
  const ids = (findingIds ?? []).map((id) => id.toLowerCase());
  const stored = await tx.query<StoredFinding & { no: string; note: string | null; rectifiedAmount: string | null }>(
    'select id, no, amount::text, state, note, rectified_amount::text as "rectifiedAmount" from referral_finding where referral_id = $1 for update', [referral.id]);
  const problems = ids.flatMap((id, index) => {
    const finding = stored.find((each) => each.id === id);
    return finding && SETTLED.has(finding.state) ? [] : [{ field: `findingIds.${index}`, code: finding ? 'FINDING_NOT_SETTLED' : 'NOT_AN_OPTION' }];
  });
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  await tx.query(
    `update referral_finding set state = 'OPEN', rectified_amount = null, note = null, reply_no = null, due_on = $3, due_key = $3, reopenings = reopenings + 1, reopened_at = $4
      where referral_id = $1 and id = any($2)`, [referral.id, ids, date, tx.now]);
  const before = stored.filter(({ id }) => ids.includes(id)).map(({ id, no, state, note, rectifiedAmount }) => ({ id, no, state, note, rectifiedAmount }));
  return {
    columns: { findingsOpen: true, findingsSettled: stored.some(({ id, state }) => SETTLED.has(state) && !ids.includes(id)) },
    facts: { reopened: ids.length }, data: { findings: before },
  };
}
