import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What did not reach anybody, said by the portal itself: each night a reckoning of the day, at once an alarm for what failed. */
export class DeliveryBoard1763800052000 implements MigrationInterface {
  name = 'DeliveryBoard1763800052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox_message add column unheard int not null default 0;
      comment on column outbox_message.unheard is 'notices of this fact for which nobody held a seat: the agency was told, and no person';

      create table reconciliation (
        day           date primary key,
        ran_at        timestamptz not null,
        facts         int not null,
        facts_waiting int not null,
        facts_failed  int not null,
        unheard       int not null,
        notices       int not null,
        notices_unseen int not null,
        mails         int not null,
        mails_waiting int not null,
        mails_failed  int not null
      );
      comment on table reconciliation is 'numbers only, of the whole portal: what was recorded on a day, and what became of it by the night after';

      create table delivery_alarm (
        at           timestamptz primary key,
        mails_failed int not null,
        facts_failed int not null
      );

      grant select on reconciliation to portal_api;
      grant select, insert on reconciliation, delivery_alarm to portal_worker;

      create policy delivery_again on delivery for update to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()) and state = 'PENDING');
      grant update (state, attempts, next_at, dispatched_at, last_error) on delivery to portal_api;
      create index notification_unseen_ix on notification (agency_id, created_at, id) where read_at is null;
      create index outbox_created_ix on outbox_message (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was reckoned is not undone: drop the database instead.');
  }
}
