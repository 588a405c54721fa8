import { invalid } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { isRefusal, type Refusal, type Tx } from '@portal/platform';
import { type BulletinForm, type BulletinWords, unitsProblems, wordsProblems } from './bulletin.rules.js';
import type { BulletinKind } from './bulletin.table.js';
import { stated } from './particulars.rules.js';

export interface FoundSubject { readonly id: string; readonly code: string; readonly name: string }
export interface FoundCase { readonly id: string; readonly number: string }
/** What was looked up for a version. */
export interface CheckedWords { readonly subject: FoundSubject | null; readonly ofCase: FoundCase | null }

/** The words of a version against the form of its kind, its subject against the register of organisations, and its case against that subject. @returns INVALID_INPUT */
export async function checkWords(tx: Tx, kind: BulletinKind, words: BulletinWords): Promise<CheckedWords | Refusal> {
  const wanted = words.subjectId || null;
  const [subject] = wanted !== null && isId(wanted) ? await tx.query<FoundSubject>('select id, code, name from subject where id = $1 and agency_id is null', [wanted]) : [];
  const problem = invalid(wordsProblems(kind, words, dayOf(tx.now)), wanted !== null && !subject ? [{ field: 'subjectId', code: 'SUBJECT_NOT_IN_REGISTER' }] : []);
  if (problem) return problem;
  const caseId = words.caseId || null;
  const [ofCase] = caseId !== null && isId(caseId) ? await tx.query<FoundCase>('select id, number from case_record where id = $1 and agency_id = $2 and ($3::uuid is null or subject_id = $3)', [caseId, tx.actor.agencyId, subject?.id ?? null]) : [];
  return invalid(caseId !== null && !ofCase ? [{ field: 'caseId', code: 'NOT_YOUR_CASE' }] : []) ?? { subject: subject ?? null, ofCase: ofCase ?? null };
}

/** The whole form. @returns INVALID_INPUT; nothing is written then */
export async function checkBulletin(tx: Tx, form: BulletinForm): Promise<CheckedWords | Refusal> {
  const checked = await checkWords(tx, form.kind, form);
  return isRefusal(checked) ? checked : await checkUnits(tx, form.unitIds) ?? checked;
}

/** Units of the directory, each once, others than one's own. @returns INVALID_INPUT, or null */
export async function checkUnits(tx: Tx, unitIds: readonly string[]): Promise<Refusal | null> {
  const problems = unitsProblems(unitIds, tx.actor.agencyId);
  if (problems.length > 0) return invalid(problems);
  const [found] = await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any ($1)', [unitIds]);
  return found?.n === unitIds.length ? null : invalid([{ field: 'unitIds', code: 'UNIT_UNKNOWN' }]);
}

/** Writes the first version, or as it now reads while it is a draft. */
export async function writeDraft(tx: Tx, id: string, form: BulletinForm, { subject, ofCase }: CheckedWords): Promise<void> {
  await tx.query(
    `insert into bulletin_version (bulletin_id, no, state, title, text, subject_id, subject_code, subject_name, case_id, case_number, particulars, written_by, at, by) values ($1, 1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (bulletin_id, no) do update set title = $2, text = $3, subject_id = $4, subject_code = $5, subject_name = $6, case_id = $7, case_number = $8, particulars = $9, written_by = $10, at = $11, by = $12`,
    [id, form.title.trim(), form.text.trim(), subject?.id ?? null, subject?.code ?? null, subject?.name ?? null, ofCase?.id ?? null, ofCase?.number ?? null, JSON.stringify(stated(form.particulars)), tx.actor.personId, tx.now, byOf(tx)]);
  await tx.query('delete from bulletin_recipient where bulletin_id = $1 and agency_id <> all ($2)', [id, form.unitIds]);
  await tx.query('insert into bulletin_recipient (bulletin_id, agency_id, added_at) select $1, u.id, $3 from unnest($2::uuid[]) as u (id) on conflict do nothing', [id, form.unitIds, tx.now]);
}

/** Who stands under a version: post and name of the day. */
export const byOf = ({ actor }: Tx): string => [actor.seatTitle, actor.personName].filter(Boolean).join(' ');
