import { clocksIn } from '../../referrals/referral-table.js';
import { TABLES } from '../../referrals/referral-tables.js';
import { columnsOf, OF_WORK_KIND, WORK_KINDS } from '../../work-list/work-kinds.sql.js';
import type { ReferralState } from '../../referrals/referral-table.js';
import type { BriefSection } from './sections.js';

const WORK = columnsOf(WORK_KINDS);
/** Clocks that ask for something in each state of each kind: what was missed in an earlier one is history. */
const CLOCKS = TABLES.flatMap((table) => Object.keys(table.states).flatMap((state) => clocksIn(table, state as ReferralState).map((rule) => `('${table.kind}', '${state}', '${rule}')`)));
const SINCE: Readonly<Record<string, readonly string[]>> = {
  FILED: ['FILE', 'RECONSIDER_AND_FILE'], NOT_FILED: ['DECLINE_FILING', 'REJECT_RECONSIDERATION'], ANSWERED: ['ANSWER'], CLOSED: ['CONFIRM_OUTCOME', 'CONCLUDE', 'CONVERT'],
};
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** An instant as an order: numbers of the machine are sorted in a third of the time of decimal ones. */
const seconds = (instant: string): string => `extract(epoch from ${instant})::float8`;
/** Columns every source of lines gives: place of the matter, the line's own id, its order, its clock, who holds the ball, and how much. */
const none = `null::timestamptz as due_at, null::uuid as rule_id, null::uuid as holder_id`;

/**
 * $1 the agency, $2 now, $3 to when something counts as about to run out, $4 since when something counts as recent, $5 the first day
 * of the year. Sealed places are left out: a page that is printed is read by others. `given` gives
 * each value its type where a section does not name it.
 */
const PLACE = `
  given as (select $1::uuid, $2::timestamptz, $3::timestamptz, $4::timestamptz, $5::timestamptz),
  place as not materialized (
    select p.object_id, p.object_kind, p.content, p.box, p.deadline_id, p.last_act_at from party p where p.agency_id = $1 and p.${OF_WORK_KIND} and p.seal_seat_id is null)`;

/**
 * What has run out, and what will: of one's own by the clock of one's place, of others by that of the referral whose ball they hold,
 * from the agency's list of clocks.
 */
const TICKING = `
  ticking as materialized (
    select p.object_kind, p.object_id, d.id as line_id, d.due_at, d.rule_id, $1::uuid as holder_id
      from place p join deadline d on d.id = p.deadline_id where p.box = 'TODO' and d.state in ('RUNNING', 'MISSED') and d.due_at <= $3
    union all
    (select distinct on (c.referral_id) 'REFERRAL', c.referral_id, c.clock_id, c.due_at, c.rule_id, c.to_agency_id
      from agency_clock c where c.agency_id = $1 and c.asks_in is not null and c.due_at <= $3 and c.to_agency_id <> $1 and (c.kind, c.asks_in, c.rule_code) in (values ${CLOCKS.join(', ')})
     order by c.referral_id, c.due_at, c.clock_id))`;

const ticking = (section: 'LATE' | 'SOON'): string => `
  select '${section}' as section, object_kind, object_id, line_id, ${seconds('due_at')} as sort, null::timestamptz as at, due_at, rule_id, holder_id, null::numeric as amount
    from ticking where due_at ${section === 'LATE' ? '<=' : '>'} $2`;

/** What waits for a decision of one's own: a transfer to be approved, a matter to be listed or taken off, an opinion that is asked for. */
const DECIDE = `
  select 'DECIDE' as section, p.object_kind, p.object_id, p.object_id as line_id, ${seconds('p.last_act_at')} as sort, p.last_act_at as at, d.due_at, d.rule_id, $1::uuid as holder_id, null::numeric as amount
    from place p left join deadline d on d.id = p.deadline_id
   where p.box = 'TODO' and (
     p.object_kind = 'CONSULTATION'
     or (p.object_kind = 'REFERRAL' and exists (select 1 from referral r where r.id = p.object_id and r.state = 'REPORTED'))
     or (p.object_kind = 'LISTED_SUPERVISION' and exists (select 1 from listed_supervision l where l.id = p.object_id and l.state in ('NOMINATED', 'DELISTING_REQUESTED'))))`;

const done = (section: keyof typeof SINCE): string => `
  select '${section}' as section, p.object_kind, p.object_id, a.id as line_id, -${seconds('a.at')} as sort, a.at, ${none}, null::numeric as amount
    from place p join referral_act a on a.referral_id = p.object_id and a.at >= $4 and a.act in (${quoted(SINCE[section] ?? [])})
   where p.object_kind = 'REFERRAL' and p.last_act_at >= $4`;

const OUTCOME = `
  select 'OUTCOME' as section, p.object_kind, p.object_id, p.object_id as line_id, -${seconds('o.recorded_at')} as sort, o.recorded_at as at, ${none}, null::numeric as amount
    from place p join outcome o on o.id = p.object_id and o.recorded_at >= $4 and o.state = 'STANDING' where p.object_kind = 'OUTCOME'`;

const MONEY_OF: Readonly<Record<'FOUND' | 'RECOVERABLE' | 'PENALTY', readonly string[]>> = { FOUND: ['FOUND'], RECOVERABLE: ['RECOVERABLE'], PENALTY: ['FINE', 'CONFISCATION'] };
const money = (section: keyof typeof MONEY_OF): string => `
  select '${section}' as section, 'OUTCOME' as object_kind, l.outcome_id as object_id, l.id as line_id, -l.amount::float8 as sort, l.recorded_at as at, ${none}, l.amount
    from money_line l where l.kind in (${quoted(MONEY_OF[section])}) and l.voided_at is null and l.recorded_at >= $5`;
const RECOVERED = `
  select 'RECOVERED' as section, 'OUTCOME' as object_kind, l.outcome_id as object_id, m.id as line_id, -m.amount::float8 as sort, m.recorded_at as at, ${none}, m.amount
    from money_receipt m join money_line l on l.id = m.line_id and l.kind = 'RECOVERABLE' where m.voided_at is null and m.recorded_at >= $5`;

const SOURCES: Readonly<Record<BriefSection, string>> = {
  DECIDE, LATE: ticking('LATE'), SOON: ticking('SOON'), FILED: done('FILED'), NOT_FILED: done('NOT_FILED'), ANSWERED: done('ANSWERED'), OUTCOME, CLOSED: done('CLOSED'),
  FOUND: money('FOUND'), RECOVERABLE: money('RECOVERABLE'), RECOVERED, PENALTY: money('PENALTY'),
};

/** `with` parts that give the lines of these sections, each with its rank in its section, as `line`. */
export const linesOf = (sections: readonly BriefSection[]): string => `${PLACE}, ${TICKING},
  line as materialized (select l.*, row_number() over (partition by l.section order by l.sort, l.line_id)::int as rank from (${sections.map((section) => SOURCES[section]).join(' union all ')}) l)`;

/** Columns of a BriefItem from a line `l`, and what they come from. `locale`: place of the reader's language. */
export const itemColumns = (locale: string): string => `
  l.line_id as id, l.section, l.object_kind as "objectKind", l.object_id as "objectId", ${WORK.number} as number, ${WORK.title} as title, ${WORK.kind} as kind, ${WORK.state} as state,
  f.short_name as "fromAgency", t.short_name as "toAgency", holder.short_name as holder, coalesce(l.holder_id = $1, false) as "holderIsMe",
  case when ${locale} = 'en' then rule.label_en else rule.label end as "ruleLabel", l.due_at as "dueAt", coalesce(l.at, p.last_act_at) as at, l.amount::text as amount`;
/** An outcome whose place one reads through a joint investigation need not be a party's own: its content comes with the place. */
export const ITEM_JOINS = `
  left join party own on own.object_id = l.object_id and own.agency_id = $1
  cross join lateral (select l.object_kind, l.object_id, own.last_act_at, coalesce(own.content, false) as content) p
  ${WORK.joins}
  left join agency holder on holder.id = l.holder_id left join deadline_rule rule on rule.id = l.rule_id`;
