import type { MigrationInterface, QueryRunner } from 'typeorm';

const seated = (table: string, more: string): string =>
  `exists (select 1 from party p where p.object_id = ${table}.meeting_id and p.agency_id = (select app_agency()) and p.content${more})`;
const IN_FORCE = `('APPROVED', 'SUPERSEDED')`;
const NAMED = ` and (agenda_item.visibility = 'MEETING' or p.role in ('OWNER', 'SUPERVISOR') or (select app_agency()) = any (agenda_item.visible_to))`;

/** Meetings of others, kept for reference; and an agenda that is still being written or waits is for the office and the lead agency, by the policy and not only by the page. */
export class PastMeetings1763800045100 implements MigrationInterface {
  name = 'PastMeetings1763800045100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting drop constraint meeting_kind_check,
        add constraint meeting_kind_ck check (kind in ('REGULAR', 'EXTRAORDINARY', 'PARTIAL', 'EXPERT_REVIEW', 'REFERENCE'));
      comment on constraint meeting_kind_ck on meeting is 'REFERENCE: of others, as it was announced; never planned here';
      alter policy agenda_party on agenda using (${seated('agenda', ` and (p.role in ('OWNER', 'SUPERVISOR') or agenda.state in ${IN_FORCE})`)});
      alter policy agenda_item_read on agenda_item using (${seated('agenda_item', `${NAMED}
        and (p.role in ('OWNER', 'SUPERVISOR') or exists (select 1 from agenda a where a.meeting_id = agenda_item.meeting_id and a.version = agenda_item.agenda_version and a.state in ${IN_FORCE}))`)});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting drop constraint meeting_kind_ck, add constraint meeting_kind_check check (kind in ('REGULAR', 'EXTRAORDINARY', 'PARTIAL', 'EXPERT_REVIEW'));
      alter policy agenda_party on agenda using (${seated('agenda', '')});
      alter policy agenda_item_read on agenda_item using (${seated('agenda_item', NAMED)});
    `);
  }
}
