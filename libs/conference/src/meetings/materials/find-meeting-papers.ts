import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt, findPage } from '@portal/cases';
import { type Actor, Database, type PartyRole } from '@portal/platform';
import { leadOf } from '../../topics/load-topic.js';
import { MEETING_NUMBER } from '../meeting-number.sql.js';
import type { MeetingState } from '../meeting.table.js';
import { proposes, topicFiles } from './load-paper.js';
import type { PaperVisibility } from './paper.table.js';
import { AGENDA_SHOWN, CONTENTS, MEETING_READ } from './papers.sql.js';

export interface PaperFileView {
  readonly id: string; readonly revision: number; readonly name: string; readonly size: number; readonly mediaType: string; readonly addedBy: string; readonly addedSeat: string; readonly addedAt: string;
}
export interface PaperView {
  readonly id: string; readonly title: string; readonly visibility: PaperVisibility; readonly visibleTo: readonly string[]; readonly forGuests: boolean; readonly late: boolean;
  readonly ordinal: number; readonly ofLine: number; readonly version: number; readonly agencyId: string; readonly broughtBy: string; readonly openedAt: string | null; readonly files: readonly PaperFileView[];
  readonly readingCount: number;
}
export interface PaperLineView {
  readonly line: string; readonly position: number; readonly title: string; readonly minutes: number; readonly topicId: string | null; readonly proposed: boolean; readonly topicFiles: number;
  readonly papers: readonly PaperView[];
}
export interface PacketView {
  readonly id: string; readonly state: 'QUEUED' | 'READY' | 'FAILED'; readonly stale: boolean; readonly askedAt: string; readonly readyAt: string | null; readonly size: number | null; readonly pages: number | null;
}
export interface GuestView {
  readonly id: string; readonly line: string; readonly unit: string; readonly post: string; readonly fromAt: string; readonly toAt: string; readonly version: number; readonly invitedBy: string;
  readonly invitedAt: string; readonly revokedAt: string | null; readonly readingCount: number; readonly lastReadAt: string | null;
  readonly approved: boolean | null; readonly decidedBy: string | null; readonly decidedSeat: string | null; readonly decidedAt: string | null; readonly reason: string | null;
  readonly coming: boolean | null; readonly opinion: string | null; readonly answeredAt: string | null;
}
/** The papers of a meeting, as one agency may see them. */
export interface MeetingPapersPage {
  readonly id: string; readonly number: string; readonly title: string; readonly state: MeetingState; readonly place: string | null; readonly startsAt: string; readonly endsAt: string;
  readonly viewerRole: PartyRole; readonly agencyId: string; readonly leadId: string | null; readonly lines: readonly PaperLineView[]; readonly packet: PacketView | null; readonly attendees: readonly AgencyView[];
  readonly guests: readonly GuestView[];
}

const PAPERS = `
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'visibility', p.visibility, 'forGuests', p.for_guests, 'late', p.late, 'ordinal', p.ordinal, 'ofLine', p.of_line,
           'version', p.version, 'agencyId', p.agency_id, 'broughtBy', (select g.short_name from agency g where g.id = p.agency_id),
           'openedAt', p.opened_at, 'visibleTo', p.visible_to,
           'files', (select jsonb_agg(jsonb_build_object('id', f.id, 'revision', f.revision, 'name', f.name, 'size', f.size, 'mediaType', f.media_type, 'addedBy', f.added_by, 'addedSeat', f.added_seat,
                        'addedAt', f.added_at) order by f.revision desc) from meeting_paper_file f where f.paper_id = p.id),
           'readingCount', (select count(*) from meeting_paper_reading r where r.paper_id = p.id and (p.agency_id = $2 or me.role = 'OWNER'))) order by p.ordinal), '[]')
    from meeting_paper p where p.meeting_id = m.id and p.line = i.line and p.withdrawn_at is null`;

const PACKET = `
  select jsonb_build_object('id', x.id, 'state', x.state, 'stale', x.fingerprint <> md5((${CONTENTS})::text), 'askedAt', x.asked_at, 'readyAt', x.ready_at, 'size', x.size, 'pages', x.pages)
    from meeting_packet x where x.meeting_id = m.id and x.agency_id = $2 and x.guest_id is null order by x.asked_at desc, x.id desc limit 1`;

const PAGE = {
  name: 'meeting-papers',
  text: `
    select jsonb_build_object(
      'id', m.id, 'number', ${MEETING_NUMBER()}, 'title', k.title, 'state', m.state, 'place', k.place, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'viewerRole', me.role, 'agencyId', m.agency_id,
      'leadId', ${leadOf('m.conference_id')},
      'lines', (select coalesce(jsonb_agg(jsonb_build_object('line', i.line, 'position', i.position, 'title', i.title, 'minutes', i.minutes, 'topicId', i.topic_id, 'proposed', ${proposes('i.topic_id', '$2')},
                  'topicFiles', (select count(*) from (${topicFiles('i.topic_id', 'm.id', 'i.line')}) f), 'papers', (${PAPERS})) order by i.position), '[]')
                  from agenda_item i where i.meeting_id = m.id and i.agenda_version = ${AGENDA_SHOWN}),
      'packet', (${PACKET}),
      'attendees', (select coalesce(jsonb_agg(${agencyAt('s.agency_id')} order by s.agency_id), '[]') from meeting_attendee s where s.meeting_id = m.id),
      'guests', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'line', g.line, 'unit', g.unit, 'post', g.post, 'fromAt', g.from_at, 'toAt', g.to_at, 'version', g.version,
                   'invitedBy', g.invited_by, 'invitedAt', g.invited_at, 'revokedAt', g.revoked_at, 'approved', g.approved, 'decidedBy', g.decided_by, 'decidedSeat', g.decided_seat,
                   'decidedAt', g.decided_at, 'reason', g.reason, 'coming', g.coming, 'opinion', g.opinion, 'answeredAt', g.answered_at,
                   'readingCount', (select count(*) from journal_entry j where j.object_id = g.id and j.topic = 'guest.read'),
                   'lastReadAt', (select max(j.at) from journal_entry j where j.object_id = g.id and j.topic = 'guest.read')) order by g.invited_at, g.id), '[]')
                   from meeting_guest g where g.meeting_id = m.id)) as page
    ${MEETING_READ}`,
};

/** 会议材料: lines of the agenda with their papers, the package, and for the office the guests; in one statement. */
@Injectable()
export class FindMeetingPapers {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such meeting or the acting agency may not read its content */
  run(actor: Actor, id: string): Promise<MeetingPapersPage | null> {
    return findPage<MeetingPapersPage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}
