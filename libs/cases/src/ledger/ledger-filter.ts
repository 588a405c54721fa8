import type { Lamp } from '@portal/deadlines';
import { addDays, type Day, isDay, isId, startOfDay } from '@portal/kernel';
import { lampSql } from '@portal/deadlines';
import type { CaseState, LeadSource } from '../case.rules.js';
import type { SubjectKind } from '../subjects/subject.rules.js';

/** Narrows the ledger; all that is given must hold. */
export interface CaseFilter {
  /** Words, each part of a number, a title, a subject's name or code, or the facts. */
  readonly query?: string | null;
  readonly state?: CaseState | null;
  readonly subjectKind?: SubjectKind | null;
  readonly subjectCode?: string | null;
  readonly violationType?: string | null;
  /** Six digits: a province takes in its cities, a city its counties. */
  readonly regionCode?: string | null;
  readonly leadSource?: LeadSource | null;
  readonly lamp?: Lamp | null;
  readonly registeredFrom?: Day | null;
  readonly registeredTo?: Day | null;
  /** 元 as decimal text. */
  readonly amountFrom?: string | null;
  readonly amountTo?: string | null;
  /** Takes part: registered the case, or sends, receives or supervises a referral of it. */
  readonly agencyId?: string | null;
  readonly referralKind?: string | null;
  readonly referralState?: string | null;
  /** Has an outcome of this kind that stands and that the acting agency may see: 协议处理, 行政处罚 … */
  readonly outcomeKind?: string | null;
  /** true: the agency's own cases only; false: those shown to it only. */
  readonly own?: boolean | null;
}

/** Collects values as a statement is put together: each gets its number where it stands. */
export class Values {
  readonly list: unknown[] = [];
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** The referrals of entry `e` that the acting agency sees, sealed ones never. Names the agency itself: row-level security is only the backstop, and the worker has none. */
const REFERRALS = `referral r join party rp on rp.object_id = r.id and rp.agency_id = app_agency() and rp.seal_seat_id is null where r.case_id = e.case_id`;

/** The outcomes of entry `e` that stand, on the case itself or in its joint investigation. Names the agency itself, as above. */
const OUTCOMES = `from outcome o join party op on op.object_id = o.id and op.agency_id = app_agency() where o.state = 'STANDING'
  and (o.case_id = e.case_id or o.joint_id in (select i.id from joint_investigation i where i.case_id = e.case_id))`;

/** How many referrals of entry `e` the acting agency sees. */
export const REFERRAL_COUNT = `(select count(*)::int from ${REFERRALS})`;

/** Of all clocks that run on the referrals of entry `e`, the one that is judged first. A clock that waits comes after those that run. */
export const URGENT_CLOCK = `
  left join lateral (
    select d.state, d.judged_at, d.yellow_at, d.due_at
      from referral r join party rp on rp.object_id = r.id and rp.agency_id = app_agency() and rp.seal_seat_id is null join deadline d on d.object_id = r.id
     where r.case_id = e.case_id and r.state not in ('RECALLED', 'CLOSED') and d.state in ('RUNNING', 'PAUSED', 'MISSED')
     order by d.state = 'PAUSED', d.judged_at limit 1) clock on true`;

/** A region and all within it, by the digits that its code leaves open. */
const within = (regionCode: string): string => `${regionCode.replace(/0000$|00$/, '')}%`;

const text = (value: string | null | undefined): string | null => value?.replaceAll('\0', '').trim() || null;
const MONEY = /^\d{1,14}(\.\d{1,2})?$/;
const LONGEST_QUERY = 200;

/** The words that are searched for, or null. What is longer than anybody types is cut. */
export const queryOf = (filter: CaseFilter): string | null => text(filter.query)?.slice(0, LONGEST_QUERY) ?? null;

/** The conditions of a filter on an entry `e` with its clock `clock`, besides the words. What cannot hold is left out as if it were not given. */
export function conditionsOf(filter: CaseFilter, values: Values, now: Date): string[] {
  const conditions: string[] = [];
  const when = <T>(value: T | null | undefined, type: string, condition: (place: string) => string): void => {
    if (value !== null && value !== undefined) conditions.push(condition(values.add(value, type)));
  };
  const day = (value: Day | null | undefined): Day | null => (value && isDay(value) ? value : null);
  const money = (value: string | null | undefined): string | null => (value && MONEY.test(value) ? value : null);
  const [from, to] = [day(filter.registeredFrom), day(filter.registeredTo)];

  when(filter.state, 'text', (v) => `e.state = ${v}`);
  when(filter.subjectKind, 'text', (v) => `e.subject_kind = ${v}`);
  when(text(filter.subjectCode), 'text', (v) => `e.subject_code = ${v}`);
  when(text(filter.violationType), 'text', (v) => `${v} = any (e.violation_types)`);
  when(filter.regionCode && /^\d{6}$/.test(filter.regionCode) ? within(filter.regionCode) : null, 'text', (v) => `e.region_code like ${v}`);
  when(filter.leadSource, 'text', (v) => `e.lead_source = ${v}`);
  when(from && startOfDay(from), 'timestamptz', (v) => `e.registered_at >= ${v}`);
  when(to && startOfDay(addDays(to, 1)), 'timestamptz', (v) => `e.registered_at < ${v}`);
  when(money(filter.amountFrom), 'numeric', (v) => `e.amount_key >= ${v}`);
  when(money(filter.amountTo), 'numeric', (v) => `e.amount_key between 0 and ${v}`);
  when(filter.own, 'boolean', (v) => `(e.referral_id is null and e.joint_id is null) = ${v}`);
  when(filter.lamp, 'text', (v) => `${lampSql('clock', values.add(now, 'timestamptz'))} = ${v}`);
  when(filter.agencyId && isId(filter.agencyId) ? filter.agencyId : null, 'uuid', (v) =>
    `(e.from_agency_id = ${v} or exists (select 1 from ${REFERRALS} and ${v} in (r.from_agency_id, r.to_agency_id, r.supervisor_agency_id)))`);
  when(text(filter.outcomeKind), 'text', (v) => `exists (select 1 ${OUTCOMES} and o.kind = ${v})`);
  const [kind, state] = [text(filter.referralKind), text(filter.referralState)];
  if (kind !== null || state !== null) {
    const parts = [kind && `r.kind = ${values.add(kind, 'text')}`, state && `r.state = ${values.add(state, 'text')}`].filter(Boolean);
    conditions.push(`exists (select 1 from ${REFERRALS} and ${parts.join(' and ')})`);
  }
  return conditions;
}
