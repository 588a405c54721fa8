import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onDesk } from './party-kinds.js';

/** In the order of `WORK_KINDS`: the planner takes the index only for kinds that it names. */
const ON_DESK = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP',
  'MEMBER_CHANGE', 'TOPIC_CALL', 'TOPIC', 'MEETING', 'RESOLUTION', 'MINUTES', 'SEAL_REQUEST'];

/**
 * 审签, 代章, 印发 and what comes after: what the convener signed, whose seal was asked for and used on what, what was issued in which words and as
 * which data, who received it. 粤医保发〔2020〕26号 四(二): the conference and its office have no seal and issue nothing in their own name.
 *
 * A text that was issued never changes; a correction is another issue of the same minutes, signed and sealed anew. Whoever was at the meeting
 * reads what was issued and nothing of how it was drafted.
 */
export class Signing1763800041000 implements MigrationInterface {
  name = 'Signing1763800041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${onDesk(ON_DESK)}

      alter table minutes add column correction text, add column issues int not null default 0;
      comment on column minutes.correction is 'why a text that was issued is being corrected; null while none is';
      comment on column minutes.issues is 'how often it was issued: once, and once for each correction';
      grant update (correction, issues) on minutes to portal_api;

      create table minutes_signature (
        id           uuid primary key,
        minutes_id   uuid not null references minutes (id),
        no           int not null,
        version_id   uuid not null references minutes_version (id),
        head         jsonb not null,
        hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
        note         text,
        submitted_at timestamptz not null,
        submitted_by text not null,
        decision     text check (decision in ('SIGNED', 'RETURNED', 'TAKEN_BACK')),
        reason       text,
        decided_at   timestamptz,
        agency_name  text,
        person_name  text,
        seat_title   text,
        on_behalf_of text,
        unique (minutes_id, no),
        check ((decision is null) = (decided_at is null)),
        check ((decision is null) = (person_name is null)),
        check (decision <> 'RETURNED' or reason is not null)
      );
      comment on table minutes_signature is '审签: one submission to the convener and what came of it, under the name and the post of that day';
      comment on column minutes_signature.hash is 'SHA-256 over head and lines as canonical JSON';
      create unique index minutes_signature_one_open_uq on minutes_signature (minutes_id) where decision is null;
      create index minutes_signature_version_ix on minutes_signature (version_id);

      create table seal_request (
        id            uuid primary key,
        number        text not null,
        conference_id uuid not null references joint_conference (id),
        agency_id     uuid not null references agency (id),
        lead_id       uuid not null references agency (id),
        state         text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'USED', 'LAPSED')),
        version       int not null default 1,
        minutes_id    uuid not null references minutes (id),
        signature_id  uuid not null references minutes_signature (id),
        title         text not null,
        hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
        copies        int not null check (copies between 1 and 999),
        purpose       text,
        asked_by      text not null,
        opened_at     timestamptz not null,
        last_act_at   timestamptz not null,
        decided_at    timestamptz,
        decided_by    text,
        reason        text,
        unique (agency_id, number),
        check (state not in ('APPROVED', 'REFUSED', 'USED') or decided_by is not null),
        check (state <> 'REFUSED' or reason is not null)
      );
      comment on table seal_request is '代章: the office asks the lead agency for its seal, for one document';
      comment on column seal_request.hash is 'of what is to be sealed: head and lines that the convener signed';
      create unique index seal_request_one_live_uq on seal_request (signature_id) where state in ('ASKED', 'APPROVED', 'USED');
      create index seal_request_conference_ix on seal_request (conference_id);
      create index seal_request_lead_ix on seal_request (lead_id, last_act_at desc);
      create index seal_request_minutes_ix on seal_request (minutes_id);

      create table minutes_issue (
        id           uuid primary key,
        minutes_id   uuid not null references minutes (id),
        no           int not null,
        version_id   uuid not null references minutes_version (id),
        signature_id uuid not null references minutes_signature (id),
        title        text not null,
        meeting      text not null,
        held_on      date not null,
        model        jsonb not null,
        data         jsonb not null,
        data_hash    text not null check (data_hash ~ '^[0-9a-f]{64}$'),
        sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        reason       text,
        changes      jsonb not null default '[]',
        issued_at    timestamptz not null,
        agency_name  text not null,
        person_name  text not null,
        seat_title   text not null,
        unique (minutes_id, no),
        check ((no > 1) = (reason is not null))
      );
      comment on table minutes_issue is '印发稿: the first, and one for each correction; none ever changes';
      comment on column minutes_issue.sha256 is 'of the .docx that was issued';
      comment on column minutes_issue.data_hash is 'SHA-256 over data as canonical JSON';
      create index minutes_issue_version_ix on minutes_issue (version_id);
      create index minutes_issue_signature_ix on minutes_issue (signature_id);

      create table seal_use (
        id          uuid primary key,
        request_id  uuid not null unique references seal_request (id),
        issue_id    uuid not null references minutes_issue (id),
        title       text not null,
        hash        text not null,
        file_sha256 text not null,
        copies      int not null,
        used_at     timestamptz not null,
        used_by     text not null,
        approved_by text not null
      );
      comment on table seal_use is '用印登记: each use of the lead agency''s seal for the conference, with what it was put on';
      create index seal_use_issue_ix on seal_use (issue_id);

      create table minutes_receipt (
        minutes_id  uuid not null references minutes (id),
        issue_no    int not null,
        agency_id   uuid not null references agency (id),
        received_at timestamptz,
        received_by text,
        primary key (minutes_id, issue_no, agency_id),
        check ((received_at is null) = (received_by is null))
      );
      comment on table minutes_receipt is 'to whom an issue was sent, and who of it received it';
      create index minutes_receipt_agency_ix on minutes_receipt (agency_id);

      alter table resolution add column minutes_id uuid references minutes (id), add column minutes_line text,
        add constraint resolution_minutes_ck check ((minutes_id is null) = (minutes_line is null));
      comment on column resolution.minutes_line is 'line of the minutes that says it: the same in every version';
      create unique index resolution_minutes_uq on resolution (minutes_id, minutes_line) where minutes_id is not null;
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const at = (object: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${object} and p.agency_id = (select app_agency())${more})`;
    const owns = (table: string): string => at(`${table}.minutes_id`, ` and p.content and p.role = 'OWNER'`);
    const looksOver = (table: string): string => at(`${table}.minutes_id`, ` and p.content and p.role in ('OWNER', 'SUPERVISOR')`);
    const reads = (table: string): string => at(`${table}.minutes_id`, ' and p.content');
    const ofRequest = (more = ''): string => at('seal_request.id', more);
    const tables = ['minutes_signature', 'seal_request', 'minutes_issue', 'seal_use', 'minutes_receipt'];
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy minutes_signature_read on minutes_signature for select to portal_api using (${looksOver('minutes_signature')});
      create policy minutes_signature_submit on minutes_signature for insert to portal_api with check (${owns('minutes_signature')});
      create policy minutes_signature_decide on minutes_signature for update to portal_api using (${looksOver('minutes_signature')});
      create policy seal_request_party on seal_request to portal_api using (${ofRequest()}) with check (${ofRequest()});
      create policy seal_use_read on seal_use for select to portal_api using (${at('seal_use.request_id')});
      create policy seal_use_add on seal_use for insert to portal_api with check (${at('seal_use.request_id', ` and p.role = 'OWNER'`)});
      create policy minutes_issue_read on minutes_issue for select to portal_api using (${reads('minutes_issue')});
      create policy minutes_issue_add on minutes_issue for insert to portal_api with check (${owns('minutes_issue')});
      create policy minutes_receipt_read on minutes_receipt for select to portal_api
        using (agency_id = (select app_agency()) or ${looksOver('minutes_receipt')});
      create policy minutes_receipt_add on minutes_receipt for insert to portal_api with check (${owns('minutes_receipt')});
      create policy minutes_receipt_own on minutes_receipt for update to portal_api using (agency_id = (select app_agency()) and ${reads('minutes_receipt')});

      -- A text that is being drafted, or drafted anew, is for its drafters and for who signs it; who was at the meeting reads what was issued.
      drop policy minutes_content_read on minutes_content;
      create policy minutes_content_read on minutes_content for select to portal_api using (${looksOver('minutes_content')}
        or (${reads('minutes_content')} and exists (select 1 from minutes_writer w where w.minutes_id = minutes_content.minutes_id and w.agency_id = (select app_agency()) and w.until is null)));
      create policy minutes_version_issued on minutes_version for select to portal_api
        using ((kind = 'ISSUED' and ${reads('minutes_version')}) or (kind in ('SIGNED', 'ISSUED') and ${looksOver('minutes_version')}));
      create policy minutes_line_issued on minutes_line for select to portal_api
        using (${reads('minutes_line')} and exists (select 1 from minutes_version v where v.id = minutes_line.version_id));

      ${['minutes_issue', 'seal_use'].map((table) => `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}
      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (decision, reason, decided_at, agency_name, person_name, seat_title, on_behalf_of) on minutes_signature to portal_api;
      grant update (state, version, last_act_at, decided_at, decided_by, reason) on seal_request to portal_api;
      grant update (received_at, received_by) on minutes_receipt to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was signed, sealed and issued is not undone: drop the database instead.');
  }
}
