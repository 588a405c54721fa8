import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'DISCIPLINE', 'ASSISTANCE'];
const STATES = [
  'DRAFT', 'REPORTED', 'APPROVAL_REFUSED', 'APPROVED', 'SENT', 'RECALLED', 'RECEIVED', 'SUPPLEMENT_REQUESTED', 'RETURNED', 'FILED', 'NOT_FILED',
  'RECONSIDERATION_REQUESTED', 'RECONSIDERATION_REJECTED', 'SUPERVISION_REQUESTED', 'REASONS_REQUIRED', 'REASONS_GIVEN', 'SUPERVISION_REJECTED',
  'FILING_ORDERED', 'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED', 'ADMINISTRATIVE_HANDLING', 'ACCEPTED', 'DECLINED',
  'DATE_PROPOSED', 'EXTENSION_REQUESTED', 'JURISDICTION_DISPUTED', 'ANSWERED', 'CLOSED',
];
const MATERIALS = [
  'TRANSFER_LETTER', 'OPINION_LETTER', 'AUDIT_LETTER', 'DECISION', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'FINDING_LIST', 'EVIDENCE', 'OTHER',
];
const oneOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/**
 * Every kind of referral. What a kind says besides the common columns lies in `referral_content.fields`; findings of an audit
 * are rows. A sealed referral is sealed at its root: its rows in `party` name the seat they are for, and nobody else of the
 * agency sees them; whatever hangs on `party` follows.
 */
export class ReferralKinds1763800007000 implements MigrationInterface {
  name = 'ReferralKinds1763800007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral drop constraint referral_kind_check, drop constraint referral_state_check;
      alter table referral
        add constraint referral_kind_ck check (kind in (${oneOf(KINDS)})),
        add constraint referral_state_ck check (state in (${oneOf(STATES)})),
        alter column case_id drop not null,
        add column batch_id  uuid,
        add column origin_id uuid references referral (id),
        add column to_seat_id uuid references seat (id),
        add column reply_by  date,
        add column sealed    boolean not null default false,
        add column findings_open boolean not null default false,
        add constraint referral_sealed_ck check (not sealed or to_seat_id is not null);
      comment on column referral.case_id is 'the sender''s case; null for a part of somebody else''s request that was passed on';
      comment on column referral.batch_id is 'sent to several recipients in one act: the same for all of them';
      comment on column referral.origin_id is 'the referral this one came from: 提前通报 that became 行刑移送, a request that was split';
      comment on column referral.reply_by is 'day by which an answer was asked for or agreed; null where the law sets it';
      create index referral_batch_ix on referral (batch_id) where batch_id is not null;
      create index referral_origin_ix on referral (origin_id) where origin_id is not null;
      create index referral_to_seat_ix on referral (to_seat_id) where to_seat_id is not null;

      alter table referral_content add column facts text, add column fields jsonb not null default '{}';
      comment on column referral_content.facts is 'the letter''s own account of the facts; null: the case tells them (行刑移送)';

      alter table referral_material drop constraint referral_material_kind_check,
        add constraint referral_material_kind_ck check (kind in (${oneOf(MATERIALS)}));

      create table referral_finding (
        id               uuid primary key,
        referral_id      uuid not null references referral (id),
        position         int not null,
        no               text not null,
        title            text not null,
        facts            text,
        legal_basis      text,
        demand           text,
        amount           numeric(16, 2),
        due_on           date,
        state            text not null default 'OPEN' check (state in ('OPEN', 'PARTLY_RECTIFIED', 'RECTIFIED', 'NOT_ADOPTED')),
        rectified_amount numeric(16, 2) check (rectified_amount <= amount),
        note             text,
        reply_no         text,
        reported_at      timestamptz,
        unique (referral_id, no),
        constraint referral_finding_note_ck check (state <> 'NOT_ADOPTED' or note is not null)
      );
      comment on table referral_finding is '审计发现的问题: each with a state and a clock of its own; the clock''s deadline row names it as its part';

      alter table deadline add column part_id uuid;
      comment on column deadline.part_id is 'part of the matter whose clock it is (a finding); null: the matter''s own';
      drop index deadline_running_uq;
      create unique index deadline_running_uq on deadline (object_id, rule_code, part_id) nulls not distinct where state in ('RUNNING', 'PAUSED');
    `);
    await runner.query(`
      create function app_seat() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.seat', true), '')::uuid $$;
      create function app_unseals() returns boolean language sql stable parallel safe as $$ select coalesce(current_setting('app.unseals', true), '') = 'on' $$;

      alter table party add column seal_seat_id uuid, add column seal_right boolean;
      comment on column party.seal_seat_id is 'sealed: the one seat of the agency that this place is for; null: the whole agency''s';
      comment on column party.seal_right is 'sealed: seats of the agency that hold referral.sealed may look in too';
      drop policy party_own on party;
      create policy party_own on party for select to portal_api using (agency_id = (select app_agency())
        and (seal_seat_id is null or seal_seat_id = (select app_seat()) or (seal_right and (select app_unseals()))));
      -- The seal lies in the index of the work list: a page and a count still read nothing else.
      drop index party_box_ix;
      create index party_box_ix on party (agency_id, object_kind, box, due_at, object_id) include (seal_seat_id, seal_right);

      create function party_seal(p_object uuid, p_agency uuid, p_seat uuid, p_right boolean) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          if not exists (select 1 from party where object_id = p_object and agency_id = app_agency()) then
            raise exception 'party_seal: not a party' using errcode = '42501';
          end if;
          update party set seal_seat_id = p_seat, seal_right = p_right where object_id = p_object and agency_id = p_agency;
        end $$;

      -- The conference office sees that there are sealed referrals, and how many, and nothing else.
      create function sealed_referrals() returns table (sent int, open int)
        language sql stable security definer set search_path = public, pg_temp as $$
          select count(*)::int, (count(*) filter (where r.closed_at is null))::int
            from joint_conference c
            join region own on left(own.code, 2) = left(c.region_code, 2)
            join agency a on a.region_code = own.code
            join referral r on r.from_agency_id = a.id
           where c.office_agency_id = app_agency() and r.sealed and r.sent_at is not null and r.state <> 'RECALLED' $$;
      revoke execute on function party_seal, sealed_referrals from public;
      grant execute on function party_seal, sealed_referrals to portal_api;
      create index referral_sealed_ix on referral (from_agency_id) where sealed;

      -- An agency's own acts were its own to read without asking party; now a sealed one is its seat's.
      drop policy referral_act_read on referral_act;
      create policy referral_act_read on referral_act for select to portal_api
        using ((agency_id = (select app_agency()) or audience = 'PARTIES')
          and exists (select 1 from party p where p.object_id = referral_act.referral_id and p.agency_id = (select app_agency())));
      drop policy referral_act_content_read on referral_act_content;
      create policy referral_act_content_read on referral_act_content for select to portal_api
        using (exists (select 1 from party p where p.object_id = referral_act_content.referral_id and p.agency_id = (select app_agency())
          and (referral_act_content.agency_id = (select app_agency()) or (audience = 'PARTIES' and p.content))));
      drop policy journal_read on journal_entry;
      create policy journal_read on journal_entry for select to portal_api using (
        (agency_id = (select app_agency()) and object_kind <> 'REFERRAL')
        or ((agency_id = (select app_agency()) or audience = 'PARTIES')
          and exists (select 1 from party p where p.object_id = journal_entry.object_id and p.agency_id = (select app_agency()))));

      alter table referral_finding enable row level security;
      alter table referral_finding force row level security;
      create policy referral_finding_read on referral_finding for select to portal_api
        using (exists (select 1 from party p where p.object_id = referral_finding.referral_id and p.agency_id = (select app_agency()) and p.content));
      create policy referral_finding_add on referral_finding for insert to portal_api
        with check (exists (select 1 from party p where p.object_id = referral_finding.referral_id and p.agency_id = (select app_agency()) and p.role = 'SENDER'));
      create policy referral_finding_change on referral_finding for update to portal_api
        using (exists (select 1 from party p where p.object_id = referral_finding.referral_id and p.agency_id = (select app_agency()) and p.role in ('SENDER', 'RECEIVER') and p.content));
      create policy referral_finding_strike on referral_finding for delete to portal_api
        using (exists (select 1 from referral r where r.id = referral_finding.referral_id and r.state = 'DRAFT' and r.from_agency_id = (select app_agency())));
      create policy referral_finding_worker on referral_finding for select to portal_worker using (true);
      create policy referral_owner on referral for select to portal_owner using (true);

      grant select, insert, delete on referral_finding to portal_api;
      grant update (state, rectified_amount, note, reply_no, reported_at) on referral_finding to portal_api;
      grant select on referral_finding to portal_worker;
      grant update (reply_by, findings_open, to_seat_id) on referral to portal_api;
    `);
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  async down(): Promise<void> {
    throw new Error('Referrals of new kinds are not undone: drop the database instead.');
  }
}
