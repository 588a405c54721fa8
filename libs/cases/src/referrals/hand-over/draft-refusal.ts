import { dayOf } from '@portal/kernel';
import { refuse, type Refusal, type Tx } from '@portal/platform';
import { formProblems } from '../forms/form.rules.js';
import type { LoadedReferral } from '../referral-standing.js';
import { groundOf, termOf } from '../referral-terms.js';
import { storedForm } from './stored-form.js';

/** Term by which the receiver owes its answer, in the tables that have one. */
const REPLY = 'REPLY';
/** A gate of its own stands before it, which has looked at the text. */
const checkedAtGate = (table: LoadedReferral['table']): boolean => table.draft.fields.length === 0;

/** Why a draft cannot go yet: fields of its form that are not filled in, or no day for the answer where no rule gives one. */
export async function draftRefusal(tx: Tx, { referral, table }: LoadedReferral): Promise<Refusal | null> {
  if (checkedAtGate(table)) return null;
  const problems = formProblems(table.draft.fields, await storedForm(tx, referral.id), dayOf(tx.now), true);
  if (problems.length > 0) return refuse('DRAFT_INCOMPLETE', undefined, problems);
  const owed = table.terms[REPLY] === undefined || termOf(table, REPLY, await groundOf(tx, referral)) !== null;
  return owed ? null : refuse('REPLY_DATE_REQUIRED', undefined, [{ field: 'replyBy', code: 'REQUIRED' }]);
}
