import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { KEPT_BACK } from '../kept-back.sql.js';
import { OPEN_ROUND, OPINIONS_OF, UNHANDLED_OF } from '../consulting/consulting.sql.js';
import { signingColumns } from '../signing/signing-facts.js';
import type { MinutesPage } from './minutes-page.js';
import { VERSION_JSON } from './version.sql.js';

/**
 * How a text came about is the affair of who drafts and who signs it. A unit that reads what was issued, or was asked for its opinion, finds on
 * the record what went out to it and what it did itself.
 */
const SHOWN = `(me.role in ('OWNER', 'SUPERVISOR') or j.agency_id = $2
  or exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $2 and w.until is null)
  or (me.content and j.topic in ('minutes.issued', 'minutes.received'))
  or (j.topic in ('minutes.sent-for-comment', 'minutes.round-extended', 'minutes.round-closed') and exists (select 1 from minutes_share s where s.minutes_id = m.id and s.agency_id = $2)))`;

/** The page of minutes `$1` as agency `$2` may see it. */
const MINUTES_PAGE = {
  name: 'minutes-page',
  text: `
    select jsonb_build_object(
      'id', m.id, 'state', m.state, 'version', m.version, 'agency', ${agencyAt('m.agency_id')}, 'openedAt', m.opened_at, 'lastActAt', m.last_act_at,
      'viewerRole', me.role, 'content', me.content,
      'writer', exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $2 and w.until is null),
      'keptBack', ${KEPT_BACK('m.id')},
      'title', coalesce(c.title, i.title), 'meeting', coalesce(c.meeting, i.meeting), 'heldOn', coalesce(c.held_on, i.held_on), 'place', c.place, 'chair', c.chair, 'attendance', c.attendance,
      'writers', (
        select coalesce(jsonb_agg(${agencyAt('w.agency_id')} order by w.since, w.agency_id), '[]') from minutes_writer w where w.minutes_id = m.id and w.until is null and me.content),
      'versions', (
        select coalesce(jsonb_agg(${VERSION_JSON} order by v.no desc), '[]') from minutes_version v where v.minutes_id = m.id),
      'roundOpen', ${OPEN_ROUND('m.id')}, 'opinions', ${OPINIONS_OF('m.id')}, 'unhandled', ${UNHANDLED_OF('m.id')},
      'ownShares', (
        select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'roundNo', s.round_no, 'dueOn', s.due_on, 'dueAt', s.due_at, 'answeredAt', s.answered_at, 'closedAt', s.closed_at) order by s.round_no desc), '[]')
          from minutes_share s where s.minutes_id = m.id and s.agency_id = $2),
      'timeline', ${matterTimeline('m.id', SHOWN)})
      || (select to_jsonb(s) from (select ${signingColumns('$2')}) s) as page
      from minutes m
      join party me on me.object_id = m.id and me.agency_id = $2
      left join minutes_content c on c.minutes_id = m.id
      left join lateral (select o.title, o.meeting, o.held_on from minutes_issue o where o.minutes_id = m.id order by o.no desc limit 1) i on true
     where m.id = $1`,
};

/** The page of one meeting's minutes, in one statement. */
@Injectable()
export class FindMinutes {
  constructor(private readonly db: Database) {}

  /** @returns null when there are none or the acting agency has no place at them */
  run(actor: Actor, id: string): Promise<MinutesPage | null> {
    return findPage<MinutesPage>(this.db, actor, MINUTES_PAGE, id, actor.agencyId);
  }
}
