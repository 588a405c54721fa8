import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline, type TimelineFact } from '@portal/cases';
import type { AgencyView } from '@portal/agencies';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type PartyRole, toPage } from '@portal/platform';
import type { SealState } from './seal.table.js';

export interface SealUseView { readonly at: string; readonly by: string; readonly approvedBy: string; readonly hash: string; readonly fileSha256: string; readonly copies: number; readonly issueNo: number | null }
/** A request for the seal, and what became of it. */
export interface SealView {
  readonly id: string; readonly number: string; readonly state: SealState; readonly version: number; readonly viewerRole: PartyRole; readonly agencyId: string; readonly leadId: string;
  readonly agency: AgencyView; readonly lead: AgencyView; readonly minutesId: string; readonly title: string; readonly hash: string; readonly copies: number; readonly purpose: string | null;
  readonly askedBy: string; readonly openedAt: string; readonly decidedAt: string | null; readonly decidedBy: string | null; readonly reason: string | null;
  readonly signedBy: string | null; readonly signedAt: string | null;
  readonly use: SealUseView | null;
}
export interface SealPage extends SealView { readonly timeline: readonly TimelineFact[] }

const VIEW = `jsonb_build_object(
  'id', q.id, 'number', q.number, 'state', q.state, 'version', q.version, 'viewerRole', me.role, 'agencyId', q.agency_id, 'leadId', q.lead_id, 'agency', ${agencyAt('q.agency_id')}, 'lead', ${agencyAt('q.lead_id')},
  'minutesId', q.minutes_id, 'title', q.title, 'hash', q.hash, 'copies', q.copies, 'purpose', q.purpose, 'askedBy', q.asked_by, 'openedAt', q.opened_at, 'decidedAt', q.decided_at, 'decidedBy', q.decided_by,
  'reason', q.reason, 'signedBy', (select concat_ws(' ', g.seat_title, g.person_name) from minutes_signature g where g.id = q.signature_id), 'signedAt', (select g.decided_at from minutes_signature g where g.id = q.signature_id),
  'use', (select jsonb_build_object('at', u.used_at, 'by', u.used_by, 'approvedBy', u.approved_by, 'hash', u.hash, 'fileSha256', u.file_sha256, 'copies', u.copies,
    'issueNo', (select i.no from minutes_issue i where i.id = u.issue_id)) from seal_use u where u.request_id = q.id))`;
const FROM = 'from seal_request q join party me on me.object_id = q.id and me.agency_id = $2';

const PAGE = { name: 'seal-request-page', text: `select ${VIEW} || jsonb_build_object('timeline', ${matterTimeline('q.id')}) as page ${FROM} where q.id = $1` };

/** The page of one request for the seal. */
@Injectable()
export class FindSealRequest {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<SealPage | null> {
    return findPage<SealPage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}

const LIST = {
  name: 'seal-requests',
  text: `
    select ${VIEW} as view, q.id, q.last_act_at::text as "sortKey" ${FROM}
     where ($1::text is null or q.state = $1) and ($3::timestamptz is null or (q.last_act_at, q.id) < ($3, $4::uuid)) order by q.last_act_at desc, q.id desc limit $5`,
};

/** 代章申请和用印登记: the office's and the lead agency's, what happened last on top. With the state USED it is the log of uses. */
@Injectable()
export class ListSealRequests {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, state: SealState | null, page: PageRequest): Promise<Page<SealView>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<{ view: SealView; id: string; sortKey: string }>(actor, LIST, [state, actor.agencyId, ...after, first + 1]);
    const found = toPage(rows, first, (row) => [row.sortKey, row.id]);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: node.view })) };
  }
}

const USES = {
  name: 'seal-uses',
  text: `
    select ${VIEW} as view, w.id, w.used_at::text as "sortKey" ${FROM} join seal_use w on w.request_id = q.id
     where ($1::int is null or extract(year from w.used_at at time zone 'Asia/Shanghai') = $1)
       and ($3::text is null or strpos(lower(concat_ws(' ', q.number, w.title, w.used_by, w.approved_by, w.hash, w.file_sha256)), lower($3)) > 0)
       and ($4::timestamptz is null or (w.used_at, w.id) < ($4, $5::uuid)) order by w.used_at desc, w.id desc limit $6`,
};

/** 用印登记 (N07): each use of the seal of the lead agency for the conference, newest first, for the office and for the agency whose seal it is. */
@Injectable()
export class ListSealUses {
  constructor(private readonly db: Database) {}

  /** @param year in which it was used, in Shanghai; null: any @param query a part of number, title, name or hash */
  async run(actor: Actor, { year, query }: { readonly year: number | null; readonly query: string | null }, page: PageRequest): Promise<Page<SealView>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<{ view: SealView; id: string; sortKey: string }>(actor, USES, [year, actor.agencyId, query?.replaceAll('\0', '').trim() || null, ...after, first + 1]);
    const found = toPage(rows, first, (row) => [row.sortKey, row.id]);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: node.view })) };
  }
}
