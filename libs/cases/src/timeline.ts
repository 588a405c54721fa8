import { findText, type Locale, t } from '@portal/platform';

/** One act of the record, as a page's statement gives it. */
export interface TimelineFact {
  readonly id: string;
  readonly at: string;
  /** `noun.verb`; its words are the message `topic.<topic>`. */
  readonly topic: string;
  /** Names of the day; null for what the portal did by itself when a clock ran out. */
  readonly agency: string | null;
  readonly person: string | null;
  readonly seat: string | null;
  readonly onBehalfOf: string | null;
  readonly documentNo: string | null;
  readonly text: string | null;
  /** The clock that the fact is about, in Chinese and in English. */
  readonly clock: string | null;
  readonly clockEn: string | null;
  /** SHA-256 of the row over the one before, hexadecimal. */
  readonly hash: string;
}

/** Where each room keeps its acts, `act`, and what was said with them. */
const ACTS = {
  REFERRAL: { joins: 'left join referral_act act on act.id = j.act_id left join referral_act_content said on said.act_id = act.id', text: 'said.text', documentNo: 'act.document_no' },
  MATTER: { joins: 'left join matter_act act on act.id = j.act_id left join matter_act_content said on said.act_id = act.id', text: 'said.text', documentNo: 'null' },
  JOINT: { joins: 'left join joint_act act on act.id = j.act_id', text: 'act.text', documentNo: 'null' },
} as const;

/**
 * SQL expression: the record of some matters as a JSON array of `TimelineFact`, oldest first. What the reader's agency may not
 * read, row-level security has left out already.
 *
 * @param matters expression or sub-select of their ids: `select k.id`
 * @param acts where the acts of these matters lie; absent: they have none but the record
 * @param only condition on a journal entry `j`, where not everybody who knows of a matter is shown all that was done on it
 */
export function timelineJson(matters: string, acts?: keyof typeof ACTS, only = 'true'): string {
  const { joins, text, documentNo } = acts ? ACTS[acts] : { joins: '', text: 'null', documentNo: 'null' };
  const atTheTime = (column: string, now: string): string => (acts ? `coalesce(act.${column}, ${now})` : now);
  return `(
  select coalesce(json_agg(json_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', ${atTheTime('agency_name', 'ja.short_name')},
           'person', ${atTheTime('person_name', 'jp.display_name')}, 'seat', ${atTheTime('seat_title', 'js.title')}, 'onBehalfOf', j.on_behalf_of,
           'documentNo', ${documentNo}, 'text', ${text}, 'clock', jr.label, 'clockEn', jr.label_en, 'hash', encode(j.hash, 'hex')) order by j.at, j.seq), '[]')
    from (${matters}) matter (id)
    join journal_entry j on j.object_id = matter.id and ${only}
    ${joins}
    left join deadline jd on jd.id = j.act_id
    left join deadline_rule jr on jr.id = jd.rule_id
    left join agency ja on ja.id = j.agency_id
    left join person jp on jp.id = j.person_id
    left join seat js on js.id = j.seat_id)`;
}

/** A fact in the words of the caller's language. */
export function toTimelineEntry(fact: TimelineFact, locale: Locale) {
  const clock = (locale === 'en' ? fact.clockEn : fact.clock) ?? '';
  return {
    ...fact, agency: fact.agency ?? t(locale, 'timeline.portal'), person: fact.person ?? '', seat: fact.seat ?? '',
    label: findText(locale, `topic.${fact.topic}`, { clock }) ?? fact.topic,
  };
}
