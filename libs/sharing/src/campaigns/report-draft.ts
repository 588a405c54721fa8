import { meetDeadline } from '@portal/deadlines';
import { invalid } from '@portal/cases';
import { isRefusal, type Refusal, type Tx } from '@portal/platform';
import { REPORT_CLOCK } from './campaign.table.js';
import { type Answer, type Answers, readAnswers } from './form.rules.js';
import type { ReportRow } from './load-report.js';
import { readPortalFigures } from './portal-figures.sql.js';

export interface Draft { readonly answers: Answers; readonly zero: boolean; readonly reason: string | null; readonly savedBy: string }

/** What the unit is filling in; null when it has not begun. */
export async function draftOf(tx: Tx, reportId: string): Promise<Draft | null> {
  const [draft] = await tx.query<Draft>('select answers, zero, reason, saved_by as "savedBy" from campaign_report_draft where report_id = $1', [reportId]);
  return draft ?? null;
}

export interface Filled { readonly answers?: readonly Answer[] | null; /** 零报告: there is nothing to report. */ readonly zero?: boolean | null }

/** Keeps what is filled in, in its one form of writing. @param whole nothing that is required may be left out. @returns INVALID_INPUT naming each field */
export async function saveDraft(tx: Tx, row: ReportRow, { answers, zero }: Filled, whole: boolean): Promise<Answers | Refusal> {
  const read = zero ? { answers: {}, problems: [] } : readAnswers(row.fields, answers ?? [], whole);
  const problem = invalid(read.problems);
  if (problem) return problem;
  await tx.query(
    `insert into campaign_report_draft (report_id, agency_id, answers, zero, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (report_id) do update set answers = excluded.answers, zero = excluded.zero, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [row.id, row.agencyId, JSON.stringify(read.answers), zero ?? false, tx.now, tx.actor.personId]);
  return read.answers;
}

/** 报送: what was filled in becomes the version in force, beside what the portal counted itself; the clock is met. */
export async function handIn(tx: Tx, row: ReportRow): Promise<{ readonly facts: Readonly<Record<string, string | number>>; readonly set: Readonly<Record<string, unknown>>; readonly text: string | null } | Refusal> {
  const draft = await draftOf(tx, row.id);
  if (!draft) throw new Error(`report ${row.id} is handed in and was not filled in`);
  const checked = draft.zero ? {} : stillWhole(row, draft);
  if (isRefusal(checked)) return checked;
  const figures = await readPortalFigures(tx, row.from, row.to);
  const bound = Object.fromEntries(row.fields.flatMap(({ key, figure }) => (figure ? [[key, figures[figure]]] : [])));
  const no = row.last + 1;
  await tx.query('insert into campaign_report_version (report_id, no, agency_id, zero, answers, figures, reason, at, handed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [row.id, no, row.agencyId, draft.zero, JSON.stringify(checked), JSON.stringify(bound), draft.reason, tx.now, [tx.actor.personName, tx.actor.seatTitle].filter(Boolean).join(' ')]);
  await tx.query('update campaign_report_draft set reason = null where report_id = $1', [row.id]);
  await meetDeadline(tx, { objectId: row.id, ruleCode: REPORT_CLOCK });
  // When it was first handed in says whether it was late; a correction changes nothing of that.
  return { text: draft.reason, facts: { no, zero: draft.zero ? 1 : 0 }, set: { counted: no, zero: draft.zero, handed_in_at: row.counted === null ? tx.now : row.handedInAt } };
}

/** What was saved may have been a draft. */
function stillWhole(row: ReportRow, { answers }: Draft): Answers | Refusal {
  const read = readAnswers(row.fields, Object.entries(answers).map(([key, value]) => ({ key, value })), true);
  return invalid(read.problems) ?? read.answers;
}

