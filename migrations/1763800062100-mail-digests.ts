import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 通知合并发送: what can wait lies in one e-mail of a workday's morning or afternoon; and how each person wants to be told. */
export class MailDigests1763800062100 implements MigrationInterface {
  name = 'MailDigests1763800062100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery alter notification_id drop not null, add digest_at timestamptz, add check ((notification_id is null) = (digest_at is not null));
      comment on column delivery.digest_at is 'of an e-mail that holds several notices (delivery_item): when it is sent';
      create unique index delivery_digest_uq on delivery (person_id, agency_id, digest_at) where digest_at is not null;

      create table delivery_item (
        delivery_id     uuid not null references delivery (id),
        notification_id uuid not null references notification (id),
        primary key (delivery_id, notification_id)
      );
      comment on table delivery_item is 'the notices of a digest';
      create index delivery_item_notification_ix on delivery_item (notification_id);

      create table notice_preference (
        person_id  uuid not null references person (id),
        area       text,
        object_id  uuid,
        way        text not null check (way in ('AT_ONCE', 'DIGEST', 'PORTAL')),
        changed_at timestamptz not null,
        check ((area is null) <> (object_id is null)),
        unique nulls not distinct (person_id, area, object_id)
      );
      comment on table notice_preference is 'how somebody wants to be written to about an area or about one matter; what a term hangs on is written about whatever stands here';
      comment on column notice_preference.way is 'AT_ONCE; DIGEST: with the next digest; PORTAL: no e-mail';

      alter table delivery_item enable row level security;
      alter table delivery_item force row level security;
      create policy delivery_item_own on delivery_item for select to portal_api
        using (exists (select 1 from delivery d where d.id = delivery_item.delivery_id and d.agency_id = (select app_agency())));
      create policy delivery_item_worker on delivery_item to portal_worker using (true) with check (true);
      alter table notice_preference enable row level security;
      alter table notice_preference force row level security;
      create policy notice_preference_own on notice_preference to portal_api using (person_id = (select app_person())) with check (person_id = (select app_person()));
      create policy notice_preference_worker on notice_preference for select to portal_worker using (true);

      grant select on delivery_item to portal_api;
      grant select, insert on delivery_item to portal_worker;
      grant select, insert, update, delete on notice_preference to portal_api;
      grant select on notice_preference to portal_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('E-mails that hold several notices cannot be taken apart: drop the database instead.');
  }
}
