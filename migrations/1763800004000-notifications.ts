import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was told what, and whether it reached them.
 *
 * A notification belongs to a seat, so it stays when the holder changes; a delivery belongs to a person. One fact makes
 * at most one notification per seat, whatever the queue repeats. An agency that leaves a matter no longer sees what it
 * was told about it (撤回).
 */
export class Notifications1763800004000 implements MigrationInterface {
  name = 'Notifications1763800004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox_message add column faults int not null default 0, add column failed_at timestamptz;
      comment on column outbox_message.attempts is 'how often it was handed to the queue';
      comment on column outbox_message.faults is 'how often handling it failed';
      comment on column outbox_message.failed_at is 'given up: somebody must look';

      create table notification (
        id          uuid primary key,
        fact_id     uuid not null references journal_entry (id),
        agency_id   uuid not null references agency (id),
        seat_id     uuid not null references seat (id),
        topic       text not null,
        title_key   text not null,
        body_key    text not null,
        reason_key  text not null,
        params      jsonb not null default '{}',
        urgent      boolean not null,
        object_kind text not null,
        object_id   uuid not null,
        created_at  timestamptz not null,
        read_at     timestamptz,
        read_by     uuid references person (id),
        unique (fact_id, seat_id),
        check ((read_at is null) = (read_by is null))
      );
      comment on column notification.params is 'document numbers, days and agency names for the text; never persons, subjects or content';
      create index notification_seat_ix on notification (seat_id, created_at desc, id desc);
      create index notification_unread_ix on notification (seat_id, created_at desc, id desc) where read_at is null;
      create index notification_object_ix on notification (object_id);
      alter table notification enable row level security;
      alter table notification force row level security;
      create policy notification_party on notification to portal_api using (
        agency_id = (select app_agency())
        and exists (select 1 from party p where p.object_id = notification.object_id and p.agency_id = (select app_agency())));
      create policy notification_worker on notification to portal_worker using (true) with check (true);

      create table delivery (
        id              uuid primary key,
        notification_id uuid not null references notification (id),
        agency_id       uuid not null references agency (id),
        person_id       uuid not null references person (id),
        channel         text not null default 'EMAIL' check (channel in ('EMAIL')),
        state           text not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'WITHDRAWN')),
        attempts        int not null default 0,
        next_at         timestamptz not null,
        dispatched_at   timestamptz,
        attempt_token   uuid,
        lease_until     timestamptz,
        last_error      text,
        message_id      text not null unique,
        created_at      timestamptz not null,
        sent_at         timestamptz,
        unique (notification_id, person_id, channel),
        check ((state = 'SENDING') = (attempt_token is not null)),
        check ((state = 'SENDING') = (lease_until is not null)),
        check ((state = 'SENT') = (sent_at is not null))
      );
      comment on column delivery.state is 'FAILED: refused for good or given up, shown to people; WITHDRAWN: the recipient had left the seat or the matter';
      comment on column delivery.next_at is 'not tried before';
      comment on column delivery.attempt_token is 'whoever holds it may mark the attempt; a later attempt has another';
      create index delivery_open_ix on delivery (next_at) where state in ('PENDING', 'SENDING');
      create index delivery_failed_ix on delivery (agency_id, created_at desc) where state = 'FAILED';
      alter table delivery enable row level security;
      alter table delivery force row level security;
      create policy delivery_own on delivery for select to portal_api using (agency_id = (select app_agency()));
      create policy delivery_worker on delivery to portal_worker using (true) with check (true);

      grant select, update (read_at, read_by) on notification to portal_api;
      grant select, insert on notification to portal_worker;
      grant select on delivery to portal_api;
      grant select, insert, update on delivery to portal_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table delivery, notification;
      alter table outbox_message drop column faults, drop column failed_at;
    `);
  }
}
