import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Referrals. What every party may know (that a referral exists, where it stands, who holds it, by when) lies apart from
 * what it says: `referral`, `referral_act` and `referral_holding` ask for a place at the table, `…_content`, materials and
 * items ask for `party.content` besides. So the conference office sees the process of everything and reads nothing.
 */
export class Referrals1763800006000 implements MigrationInterface {
  name = 'Referrals1763800006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referral (
        id                   uuid primary key,
        kind                 text not null check (kind in ('CRIMINAL')),
        number               text,
        state                text not null check (state in ('DRAFT', 'REPORTED', 'APPROVAL_REFUSED', 'APPROVED', 'SENT', 'RECALLED', 'RECEIVED',
                               'SUPPLEMENT_REQUESTED', 'RETURNED', 'FILED', 'NOT_FILED', 'RECONSIDERATION_REQUESTED', 'RECONSIDERATION_REJECTED',
                               'SUPERVISION_REQUESTED', 'REASONS_REQUIRED', 'REASONS_GIVEN', 'SUPERVISION_REJECTED', 'FILING_ORDERED',
                               'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED', 'ADMINISTRATIVE_HANDLING', 'CLOSED')),
        version              int not null default 1,
        case_id              uuid not null references case_record (id),
        from_agency_id       uuid not null references agency (id),
        to_agency_id         uuid not null references agency (id),
        supervisor_agency_id uuid references agency (id),
        holder_agency_id     uuid references agency (id),
        created_at           timestamptz not null,
        last_act_at          timestamptz not null,
        sent_at              timestamptz,
        packet_hash          text check (packet_hash ~ '^[0-9a-f]{64}$'),
        opened_at            timestamptz,
        received_at          timestamptz,
        receipt_no           text,
        materials_missing    boolean not null default false,
        items_listed         boolean not null default false,
        items_handed_at      timestamptz,
        items_acknowledged_at timestamptz,
        query_open           boolean not null default false,
        closed_at            timestamptz,
        unique (from_agency_id, number),
        check ((state in ('RECALLED', 'CLOSED')) = (holder_agency_id is null))
      );
      comment on column referral.holder_agency_id is '球在谁手上: the one party whose act is awaited; null once the matter is over';
      comment on column referral.opened_at is 'when the present receiver first opened it; null: may still be recalled';
      create index referral_case_ix on referral (case_id);

      create table referral_content (
        referral_id     uuid primary key references referral (id),
        title           text not null,
        amount_involved numeric(16, 2),
        offence         text not null default '',
        offence_code    text not null default '',
        legal_basis     text not null default '',
        report          text not null default '',
        advice          text not null default '',
        officers        jsonb not null default '[]',
        prior_penalties text,
        approved_by     text,
        approved_at     timestamptz,
        packet          jsonb
      );
      comment on column referral.packet_hash is 'sha-256 over the canonical JSON of referral_content.packet';

      create table referral_material (
        referral_id uuid not null references referral (id),
        kind        text not null check (kind in ('TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER')),
        reason      text,
        primary key (referral_id, kind)
      );
      comment on table referral_material is '国务院令310号 第六条: the five materials, or the reason why one does not apply; the files are attachments whose slot is the kind';

      create table referral_item (
        id             uuid primary key,
        referral_id    uuid not null references referral (id),
        position       int not null,
        name           text not null,
        quantity       text not null,
        feature        text,
        location       text,
        source_measure text,
        value          numeric(16, 2),
        handed_over    boolean not null default false
      );
      comment on column referral_item.handed_over is 'false: the list that went with the referral; true: the list both sides signed (程序规定 185)';
      create index referral_item_referral_ix on referral_item (referral_id, position);

      -- Who did what, under the names of the day. What was said with it lies in referral_act_content.
      create table referral_act (
        id           uuid primary key,
        referral_id  uuid not null references referral (id),
        act          text not null,
        state        text not null,
        at           timestamptz not null,
        audience     text not null check (audience in ('PARTIES', 'AGENCY')),
        agency_id    uuid not null,
        agency_name  text not null,
        person_id    uuid,
        person_name  text not null,
        seat_title   text not null,
        on_behalf_of text,
        document_no  text,
        document_day date,
        facts        jsonb not null default '{}'
      );
      comment on column referral_act.facts is 'what every party may know of the act: codes, counts, names of offices; never text';
      create index referral_act_referral_ix on referral_act (referral_id, at);

      create table referral_act_content (
        act_id      uuid primary key references referral_act (id),
        referral_id uuid not null references referral (id),
        audience    text not null check (audience in ('PARTIES', 'AGENCY')),
        agency_id   uuid not null,
        reason_code text,
        text        text,
        data        jsonb not null default '{}'
      );
      create index referral_act_content_referral_ix on referral_act_content (referral_id);

      -- Whose ball it was, from when to when. The spans of one referral follow each other without gap or overlap.
      create table referral_holding (
        referral_id uuid not null references referral (id),
        seq         int not null,
        agency_id   uuid not null references agency (id),
        from_at     timestamptz not null,
        to_at       timestamptz,
        primary key (referral_id, seq),
        check (to_at >= from_at)
      );
      create unique index referral_holding_one_uq on referral_holding (referral_id) where to_at is null;
    `);
    await runner.query(`
      ${['referral', 'referral_content', 'referral_material', 'referral_item', 'referral_act', 'referral_act_content', 'referral_holding']
        .map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n')}

      create policy referral_party on referral to portal_api
        using (exists (select 1 from party p where p.object_id = referral.id and p.agency_id = (select app_agency())))
        with check (exists (select 1 from party p where p.object_id = referral.id and p.agency_id = (select app_agency())));
      create policy referral_holding_party on referral_holding to portal_api
        using (exists (select 1 from party p where p.object_id = referral_holding.referral_id and p.agency_id = (select app_agency())))
        with check (exists (select 1 from party p where p.object_id = referral_holding.referral_id and p.agency_id = (select app_agency())));

      ${['referral_content', 'referral_material', 'referral_item'].map((table) => `
      create policy ${table}_read on ${table} for select to portal_api
        using (exists (select 1 from party p where p.object_id = ${table}.referral_id and p.agency_id = (select app_agency()) and p.content));
      create policy ${table}_add on ${table} for insert to portal_api
        with check (exists (select 1 from party p where p.object_id = ${table}.referral_id and p.agency_id = (select app_agency()) and p.role = 'SENDER'));
      create policy ${table}_change on ${table} for update to portal_api
        using (exists (select 1 from party p where p.object_id = ${table}.referral_id and p.agency_id = (select app_agency()) and p.role = 'SENDER'));`).join('\n')}
      create policy referral_item_strike on referral_item for delete to portal_api
        using (not handed_over and exists (select 1 from party p where p.object_id = referral_item.referral_id and p.agency_id = (select app_agency()) and p.role = 'SENDER'));

      create policy referral_act_read on referral_act for select to portal_api
        using (agency_id = (select app_agency())
          or (audience = 'PARTIES' and exists (select 1 from party p where p.object_id = referral_act.referral_id and p.agency_id = (select app_agency()))));
      create policy referral_act_content_read on referral_act_content for select to portal_api
        using (agency_id = (select app_agency())
          or (audience = 'PARTIES' and exists (select 1 from party p where p.object_id = referral_act_content.referral_id and p.agency_id = (select app_agency()) and p.content)));
      ${['referral_act', 'referral_act_content'].map((table) => `
      create policy ${table}_add on ${table} for insert to portal_api
        with check (agency_id = (select app_agency())
          and exists (select 1 from party p where p.object_id = ${table}.referral_id and p.agency_id = (select app_agency())));
      create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      ${['referral', 'referral_content', 'referral_material', 'referral_item', 'referral_act', 'referral_act_content', 'referral_holding']
        .map((table) => `create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}

      -- A supplement's term that runs out gives the ball back though nobody clicked.
      create policy referral_worker_passes on referral for update to portal_worker using (true);
      create policy referral_holding_worker_passes on referral_holding to portal_worker using (true) with check (true);
      grant update (holder_agency_id) on referral to portal_worker;
      grant insert on referral_holding to portal_worker;
      grant update (to_at) on referral_holding to portal_worker;

      grant select, insert on referral, referral_content, referral_material, referral_item, referral_act, referral_act_content, referral_holding to portal_api;
      grant update (number, state, version, to_agency_id, supervisor_agency_id, holder_agency_id, last_act_at, sent_at, packet_hash, opened_at, received_at, receipt_no,
                    materials_missing, items_listed, items_handed_at, items_acknowledged_at, query_open, closed_at) on referral to portal_api;
      grant update on referral_content to portal_api;
      grant update (reason) on referral_material to portal_api;
      grant update (to_at) on referral_holding to portal_api;
      grant delete on referral_item to portal_api;
      grant select on referral, referral_content, referral_material, referral_item, referral_act, referral_act_content, referral_holding to portal_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table referral_holding, referral_act_content, referral_act, referral_item, referral_material, referral_content, referral');
  }
}
