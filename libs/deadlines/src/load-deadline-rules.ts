import { newId } from '@portal/kernel';
import { DEADLINE_RULES } from './data/rules.js';
import { WORK_CALENDAR } from './data/work-calendar.js';

/** Runs one statement as the owner of the tables. */
export type Query = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/**
 * Adds the delivered rules that are not there yet; a row that is there stays as it is. Run by migrations: one that brings
 * a change of law adds rows with a later `from` to the data and calls this again.
 */
export async function loadDeadlineRules(query: Query): Promise<void> {
  const rows = DEADLINE_RULES.map((rule) => ({
    id: newId(), code: rule.code, source_id: rule.sourceId, province: rule.province ?? null, label: rule.label, label_en: rule.labelEn,
    actor: rule.actor, trigger_event: rule.trigger, amount: rule.amount, unit: rule.unit, calendar: rule.calendar,
    alt_calendar: rule.altCalendar ?? null, counts_back: rule.countsBack ?? false, min_amount: rule.min ?? null, max_amount: rule.max ?? null,
    legal_basis: rule.legalBasis, on_breach: rule.onBreach, confidence: rule.confidence, statutory: rule.statutory, enabled: rule.enabled,
    unverified: rule.unverified, note: rule.note ?? '', effective_from: rule.from, effective_to: rule.to ?? null,
    extensions: rule.extensions ?? [], pausable: rule.pausable ?? false, pause_note: rule.pauseNote ?? null, extension_of: rule.extensionOf ?? null,
  }));
  await query(
    `insert into deadline_rule select * from jsonb_populate_recordset(null::deadline_rule, $1)
     on conflict on constraint deadline_rule_version_uq do nothing`,
    [JSON.stringify(rows)],
  );
}

/**
 * Brings the delivered years of the work calendar. A published notice replaces a provisional year, never the reverse;
 * the sweep then computes the clocks anew that were 暂估.
 */
export async function loadWorkCalendar(query: Query): Promise<void> {
  for (const { year, noticeNo, numberVerified, status, source, days } of WORK_CALENDAR) {
    await query(
      `with notice as (
         insert into cal_notice (year, notice_no, number_verified, status, source) values ($1, $2, $3, $4, $5)
         on conflict (year) do update set notice_no = excluded.notice_no, number_verified = excluded.number_verified,
           status = excluded.status, source = excluded.source, imported_at = now()
         where cal_notice.status = 'PROVISIONAL' and excluded.status = 'PUBLISHED'
         returning year)
       , cleared as (delete from cal_day d using notice n where d.year = n.year and d.day <> all ($6::date[]))
       insert into cal_day (day, year, kind)
       select d.day, n.year, d.kind from notice n, unnest($6::date[], $7::text[]) as d (day, kind)
       on conflict (day) do update set kind = excluded.kind`,
      [year, noticeNo, numberVerified, status, source, days.map(({ day }) => day), days.map(({ kind }) => kind)],
    );
  }
}
