import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { type CalendarYear, WorkCalendar } from './calendar.rules.js';
import type { DayCount, ExtensionRule, TermUnit } from './term.js';

/** A row of `deadline_rule`. */
export interface DeadlineRule {
  readonly id: string;
  readonly code: string;
  readonly sourceId: string;
  readonly province: string | null;
  readonly label: string;
  readonly labelEn: string;
  readonly actor: string;
  readonly triggerEvent: string;
  readonly amount: number | null;
  readonly unit: TermUnit;
  readonly calendar: DayCount;
  readonly altCalendar: DayCount | null;
  readonly countsBack: boolean;
  readonly minAmount: number | null;
  readonly maxAmount: number | null;
  readonly legalBasis: string;
  readonly onBreach: string | null;
  readonly confidence: string;
  readonly statutory: boolean;
  readonly enabled: boolean;
  readonly unverified: boolean;
  readonly note: string;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly extensions: readonly ExtensionRule[];
  readonly pausable: boolean;
  readonly pauseNote: string | null;
  readonly extensionOf: string | null;
}

const FIELDS: Record<keyof DeadlineRule, string> = {
  id: 'id', code: 'code', sourceId: 'source_id', province: 'province', label: 'label', labelEn: 'label_en', actor: 'actor',
  triggerEvent: 'trigger_event', amount: 'amount', unit: 'unit', calendar: 'calendar', altCalendar: 'alt_calendar', countsBack: 'counts_back',
  minAmount: 'min_amount', maxAmount: 'max_amount', legalBasis: 'legal_basis', onBreach: 'on_breach', confidence: 'confidence',
  statutory: 'statutory', enabled: 'enabled', unverified: 'unverified', note: 'note', effectiveFrom: 'effective_from',
  effectiveTo: 'effective_to', extensions: 'extensions', pausable: 'pausable', pauseNote: 'pause_note', extensionOf: 'extension_of',
};

/** SQL that gives a rule as JSON, for a `deadline_rule` named `alias`. */
export const ruleJson = (alias: string): string =>
  `json_build_object(${Object.entries(FIELDS).map(([name, column]) => `'${name}', ${alias}.${column}`).join(', ')})`;

/** The rule in force on a day for a region: the region's own before its province's before the country's, the latest version first. */
const RULE_IN_FORCE = `
  select ${ruleJson('r')} as rule from deadline_rule r
   where r.code = $1 and r.effective_from <= $2 and (r.effective_to is null or r.effective_to >= $2)
     and (r.province is null or r.province = $3 or r.province = left($3, 2) || '0000')
   order by r.province is not distinct from $3 desc, r.province is not null desc, r.effective_from desc
   limit 1`;

/** Every loaded year as one JSON value. */
export const CALENDAR_JSON = `
  select coalesce(json_agg(json_build_object('year', n.year, 'noticeNo', n.notice_no, 'numberVerified', n.number_verified, 'status', n.status,
           'source', n.source, 'days', (select coalesce(json_agg(json_build_object('day', d.day, 'kind', d.kind) order by d.day), '[]')
                                          from cal_day d where d.year = n.year)) order by n.year), '[]') as years
    from cal_notice n`;

export const RULE_AND_CALENDAR = `select f.rule, (${CALENDAR_JSON}) as years from (${RULE_IN_FORCE}) f`;

/**
 * The rule in force and the calendar to count it by, in one statement.
 *
 * @param region six-digit code of the region whose own rule goes before the country's; null asks for the country's
 */
export async function findRule(tx: Tx, code: string, on: Day, region: string | null): Promise<{ rule: DeadlineRule; calendar: WorkCalendar } | null> {
  const [row] = await tx.query<{ rule: DeadlineRule; years: CalendarYear[] }>(RULE_AND_CALENDAR, [code, on, region]);
  return row ? { rule: row.rule, calendar: new WorkCalendar(row.years) } : null;
}
