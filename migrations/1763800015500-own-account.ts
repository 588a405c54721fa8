import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One's own account: who has a new second factor signs in anew, and is told of it though no matter with parties lies behind. */
export class OwnAccount1763800015500 implements MigrationInterface {
  name = 'OwnAccount1763800015500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session drop constraint session_end_reason_check,
        add constraint session_end_reason_ck check (end_reason in ('SIGNED_OUT', 'REPLACED', 'PASSWORD_CHANGED', 'DISABLED', 'SECOND_FACTOR_RESET'));
      alter policy notification_party on notification using (
        agency_id = (select app_agency())
        and (object_kind = 'PERSON' or exists (select 1 from party p where p.object_id = notification.object_id and p.agency_id = (select app_agency()))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session drop constraint session_end_reason_ck,
        add constraint session_end_reason_check check (end_reason in ('SIGNED_OUT', 'REPLACED', 'PASSWORD_CHANGED', 'DISABLED'));
      alter policy notification_party on notification using (
        agency_id = (select app_agency())
        and exists (select 1 from party p where p.object_id = notification.object_id and p.agency_id = (select app_agency())));
    `);
  }
}
