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

/**
 * SQL expression: the record of a case `k` and of its referrals as a JSON array of `TimelineFact`, oldest first. What the
 * reader's agency may not read, row-level security has left out already.
 */
export const CASE_TIMELINE = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', coalesce(a.agency_name, ja.name),
           'person', coalesce(a.person_name, jp.display_name), 'seat', coalesce(a.seat_title, js.title), 'onBehalfOf', j.on_behalf_of,
           'documentNo', a.document_no, 'text', ac.text, 'clock', jr.label, 'clockEn', jr.label_en, 'hash', encode(j.hash, 'hex')) order by j.at, j.seq), '[]')
    from (select k.id union all select r.id from referral r where r.case_id = k.id) matter
    join journal_entry j on j.object_id = matter.id
    left join referral_act a on a.id = j.act_id
    left join referral_act_content ac on ac.act_id = a.id
    left join deadline jd on jd.id = j.act_id
    left join deadline_rule jr on jr.id = jd.rule_id
    left join agency ja on ja.id = j.agency_id
    left join person jp on jp.id = j.person_id
    left join seat js on js.id = j.seat_id)`;

/** A fact in the words of the caller's language. */
export function toTimelineEntry(fact: TimelineFact, locale: Locale) {
  const clock = (locale === 'en' ? fact.clockEn : fact.clock) ?? '';
  return {
    ...fact, agency: fact.agency ?? t(locale, 'timeline.portal'), person: fact.person ?? '', seat: fact.seat ?? '',
    label: findText(locale, `topic.${fact.topic}`, { clock }) ?? fact.topic,
  };
}
