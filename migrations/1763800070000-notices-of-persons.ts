import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which notices are one person's own, and which a digest did not hold in the end: who is written to in his stead must be found by both. */
export class NoticesOfPersons1763800070000 implements MigrationInterface {
  name = 'NoticesOfPersons1763800070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification add person_id uuid references person (id);
      comment on column notification.person_id is 'of the seat’s holders this one alone; null: all of them';
      alter table notification no force row level security;
      update notification set person_id = object_id where object_kind = 'PERSON';
      update notification n set person_id = (j.detail ->> 'personId')::uuid from journal_entry j where j.id = n.fact_id and j.topic = 'seat.handed-to-deputy';
      alter table notification force row level security;

      alter table delivery_item add left_out text check (left_out in ('READ', 'LEFT_SEAT', 'DISABLED', 'NOT_A_PARTY'));
      comment on column delivery_item.left_out is 'why the digest went, or will go, without this notice; null: it holds it';
      grant update (left_out) on delivery_item to portal_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery_item drop column left_out;
      alter table notification drop column person_id;
    `);
  }
}
