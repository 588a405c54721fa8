import { findText, type Locale } from '@portal/platform';

/** One act of the record, with the names of who acted. */
export interface TimelineRow {
  readonly id: string;
  readonly at: string;
  /** `noun.verb`; its words are the message `topic.<topic>`. */
  readonly topic: string;
  readonly agency: string;
  readonly person: string;
  readonly seat: string;
  readonly onBehalfOf: string | null;
  readonly documentNo: string | null;
  readonly text: string | null;
  /** SHA-256 of the row over the one before, hexadecimal. */
  readonly hash: string;
}

/** What the portal did by itself, when a clock ran out, has nobody's name. */
const NOBODY = `'系统'`;

/**
 * SQL expression: the journal of matters as a JSON array of `TimelineRow`, oldest first. What the reader's agency may not
 * read, row-level security has left out already.
 *
 * @param objectIds expression or subquery that gives the ids of the matters
 */
export const timelineJson = (objectIds: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', coalesce(ja.short_name, ''),
           'person', coalesce(jp.display_name, ${NOBODY}), 'seat', coalesce(js.title, ''), 'onBehalfOf', j.on_behalf_of,
           'documentNo', null, 'text', null, 'hash', encode(j.hash, 'hex')) order by j.at, j.seq), '[]')
    from journal_entry j
    left join agency ja on ja.id = j.agency_id
    left join person jp on jp.id = j.person_id
    left join seat js on js.id = j.seat_id
   where j.object_id in (${objectIds}))`;

/** The rows with the words of their acts. */
export const withLabels = (rows: readonly TimelineRow[], locale: Locale): (TimelineRow & { label: string })[] =>
  rows.map((row) => ({ ...row, label: findText(locale, `topic.${row.topic}`) ?? row.topic }));
