import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk, knowKinds } from './party-kinds.js';

/**
 * 通报 and 重大情况通报 (粤医保发〔2020〕26号 二(四)、四(二)): one to many, with a receipt from each.
 *
 * Whom a bulletin reaches is a list of units that was chosen, one row each; a unit sits at the table from the sending on, and from the version on with which it was
 * reached. A version that was sent stays as it was. What a unit never received can be taken back: its place goes, and a word that something was taken back stays.
 */
export class Bulletins1763800063000 implements MigrationInterface {
  name = 'Bulletins1763800063000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('BULLETIN')}
      ${alsoOnDesk('BULLETIN')}

      create table bulletin (
        id           uuid primary key,
        number       text not null,
        agency_id    uuid not null references agency (id),
        kind         text not null check (kind in ('VIOLATION', 'ENFORCEMENT', 'DISPOSITION', 'PENALTY', 'FRAUD_CASE', 'URGENT_NOTICE')),
        state        text not null check (state in ('DRAFT', 'SUBMITTED', 'SENT', 'WITHDRAWN', 'RECALLED', 'DISCARDED')),
        version      int not null default 1,
        current_no   int not null default 1 check (current_no > 0),
        case_id      uuid references case_record (id),
        opened_at    timestamptz not null,
        sent_at      timestamptz,
        chased_at    timestamptz,
        last_act_at  timestamptz not null,
        unique (agency_id, number),
        check (state in ('DRAFT', 'SUBMITTED', 'DISCARDED') = (sent_at is null))
      );
      comment on table bulletin is '通报: Bulletin; 重大情况通报: UrgentNotice (kind URGENT_NOTICE)';
      comment on column bulletin.current_no is 'the version in force, or the one that is being written';
      comment on column bulletin.case_id is 'the own case that it comes from; units are told its number only';
      create index bulletin_case_ix on bulletin (case_id);

      create table bulletin_version (
        bulletin_id  uuid not null references bulletin (id),
        no           int not null check (no > 0),
        state        text not null check (state in ('DRAFT', 'IN_FORCE', 'CORRECTED', 'WITHDRAWN')),
        title        text not null,
        text         text not null,
        subject_id   uuid references subject (id),
        subject_code text,
        subject_name text,
        case_number  text,
        particulars  jsonb not null check (jsonb_typeof(particulars) = 'object'),
        written_by   uuid not null,
        at           timestamptz not null,
        by           text not null,
        reason       text,
        ended_at     timestamptz,
        ended_reason text,
        primary key (bulletin_id, no),
        check (no = 1 or reason is not null),
        check ((state in ('CORRECTED', 'WITHDRAWN')) = (ended_at is not null and ended_reason is not null))
      );
      comment on column bulletin_version.reason is 'why it took the place of the one before';
      comment on column bulletin_version.ended_reason is 'why it was corrected or withdrawn';
      create index bulletin_version_subject_ix on bulletin_version (subject_id);
      create unique index bulletin_one_in_force_uq on bulletin_version (bulletin_id) where state = 'IN_FORCE';

      create table bulletin_recipient (
        bulletin_id uuid not null references bulletin (id),
        agency_id   uuid not null references agency (id),
        from_no     int check (from_no > 0),
        added_at    timestamptz not null,
        primary key (bulletin_id, agency_id)
      );
      comment on column bulletin_recipient.from_no is 'the version with which it was reached; null: not sent yet';
      create index bulletin_recipient_agency_ix on bulletin_recipient (agency_id);

      create table bulletin_receipt (
        bulletin_id uuid not null references bulletin (id),
        no          int not null,
        agency_id   uuid not null references agency (id),
        at          timestamptz not null,
        person_name text not null,
        seat_title  text,
        primary key (bulletin_id, no, agency_id),
        foreign key (bulletin_id, no) references bulletin_version (bulletin_id, no)
      );
      comment on table bulletin_receipt is '签收: which version, by whom';
      create index bulletin_receipt_agency_ix on bulletin_receipt (agency_id);

      create table bulletin_taken_back (
        bulletin_id uuid not null references bulletin (id),
        agency_id   uuid not null references agency (id),
        sender_id   uuid not null references agency (id),
        number      text not null,
        at          timestamptz not null,
        primary key (bulletin_id, agency_id, at)
      );
      comment on table bulletin_taken_back is '撤回: something was sent and taken back before it was received; what it said is gone with it';
      create index bulletin_taken_back_agency_ix on bulletin_taken_back (agency_id, at desc);
      create index bulletin_taken_back_sender_ix on bulletin_taken_back (sender_id);
    `);
    await runner.query(this.policies());
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  private policies(): string {
    const me = '(select app_agency())';
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = ${me}${more})`;
    const sends = (table: string): string => seated(`${table}.bulletin_id`, ` and p.role = 'SENDER'`);
    const tables = ['bulletin', 'bulletin_version', 'bulletin_recipient', 'bulletin_receipt', 'bulletin_taken_back'];
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy bulletin_read on bulletin for select to portal_api using (${seated('bulletin.id')});
      create policy bulletin_add on bulletin for insert to portal_api with check (agency_id = ${me} and ${seated('bulletin.id', ` and p.role = 'SENDER'`)});
      -- Whoever receives locks it, so that nothing is taken back meanwhile.
      create policy bulletin_change on bulletin for update to portal_api using (${seated('bulletin.id')});
      create policy bulletin_version_read on bulletin_version for select to portal_api using (${seated('bulletin_version.bulletin_id', ` and p.content and (p.role = 'SENDER'
        or exists (select 1 from bulletin_recipient r where r.bulletin_id = p.object_id and r.agency_id = p.agency_id and r.from_no <= bulletin_version.no))`)});
      create policy bulletin_version_add on bulletin_version for insert to portal_api with check (${sends('bulletin_version')});
      create policy bulletin_version_change on bulletin_version for update to portal_api using (${sends('bulletin_version')});
      create policy bulletin_recipient_read on bulletin_recipient for select to portal_api using (${seated('bulletin_recipient.bulletin_id')});
      create policy bulletin_recipient_add on bulletin_recipient for insert to portal_api with check (${sends('bulletin_recipient')});
      create policy bulletin_recipient_change on bulletin_recipient for update to portal_api using (${sends('bulletin_recipient')});
      create policy bulletin_recipient_remove on bulletin_recipient for delete to portal_api using (${sends('bulletin_recipient')});
      create policy bulletin_receipt_read on bulletin_receipt for select to portal_api
        using (${seated('bulletin_receipt.bulletin_id', ` and (p.role = 'SENDER' or bulletin_receipt.agency_id = p.agency_id)`)});
      create policy bulletin_receipt_add on bulletin_receipt for insert to portal_api with check (agency_id = ${me} and ${seated('bulletin_receipt.bulletin_id', ` and p.role = 'RECEIVER'`)});
      create policy bulletin_taken_back_read on bulletin_taken_back for select to portal_api using (agency_id = ${me});
      create policy bulletin_taken_back_add on bulletin_taken_back for insert to portal_api with check (sender_id = ${me} and ${sends('bulletin_taken_back')});
      create trigger bulletin_receipt_append_only before update or delete on bulletin_receipt for each row execute function refuse_change();
      create trigger bulletin_taken_back_append_only before update or delete on bulletin_taken_back for each row execute function refuse_change();

      -- What was sent stays as it was: only that it ended, and why, is written beside it.
      create function bulletin_version_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then
            raise exception 'a version of a bulletin is not deleted' using errcode = '42501';
          end if;
          if old.state <> 'DRAFT' and to_jsonb(new) - '{state,ended_at,ended_reason}'::text[] is distinct from to_jsonb(old) - '{state,ended_at,ended_reason}'::text[] then
            raise exception 'a version of a bulletin that was sent stays as it was' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger bulletin_version_stays before update or delete on bulletin_version for each row execute function bulletin_version_stays();

      create trigger bulletin_recusal_case_id after insert on bulletin for each row when (new.case_id is not null) execute function recusal_follow('case_id');
      create trigger bulletin_recusal_case_changed after update of case_id on bulletin for each row when (new.case_id is not null) execute function recusal_follow('case_id');

      -- A unit that signs does not read who else has not: it learns whether anybody is left.
      create policy bulletin_owner on bulletin for select to portal_owner using (true);
      create policy bulletin_recipient_owner on bulletin_recipient for select to portal_owner using (true);
      create policy bulletin_receipt_owner on bulletin_receipt for select to portal_owner using (true);
      create function bulletin_all_received(p_bulletin uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select not exists (select 1 from bulletin b join bulletin_recipient r on r.bulletin_id = b.id
                            where b.id = p_bulletin and not exists (select 1 from bulletin_receipt q where q.bulletin_id = b.id and q.no = b.current_no and q.agency_id = r.agency_id))
           and exists (select 1 from party me where me.object_id = p_bulletin and me.agency_id = app_agency())
      $$;
      comment on function bulletin_all_received is 'whether every unit has received the version in force; for who sits at the bulletin';
      revoke execute on function bulletin_all_received from public;
      grant execute on function bulletin_all_received to portal_api;

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, current_no, kind, case_id, sent_at, chased_at, last_act_at) on bulletin to portal_api;
      grant update (state, title, text, subject_id, subject_code, subject_name, case_number, particulars, written_by, at, by, ended_at, ended_reason) on bulletin_version to portal_api;
      grant update (from_no) on bulletin_recipient to portal_api;
      grant delete on bulletin_recipient to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was sent to others is not undone: drop the database instead.');
  }
}
