import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 列席: the office invites, the convener approves; a guest says whether he comes and gives his opinion in writing. Invitations of before were made by the office alone and stay open. */
export class GuestsDecided1763800062000 implements MigrationInterface {
  name = 'GuestsDecided1763800062000';

  async up(runner: QueryRunner): Promise<void> {
    const supervises = `exists (select 1 from party p where p.object_id = meeting_guest.meeting_id and p.agency_id = (select app_agency()) and p.content and p.role = 'SUPERVISOR')`;
    await runner.query(`
      alter table meeting_guest
        add approved     boolean,
        add decided_by   text,
        add decided_seat text,
        add decided_at   timestamptz,
        add reason       text,
        add coming       boolean,
        add opinion      text,
        add answered_at  timestamptz;
      comment on column meeting_guest.approved is 'what the convener said; null: not decided, and the link shows nothing yet';
      comment on column meeting_guest.opinion is 'the guest''s written opinion on his line, as he last gave it';
      update meeting_guest set approved = true, decided_by = invited_by, decided_seat = '', decided_at = invited_at;
      alter table meeting_guest
        add check ((approved is null) = (decided_at is null)),
        add check ((coming is null) = (answered_at is null)),
        add check (approved is not false or revoked_at is not null);

      create policy meeting_guest_decide on meeting_guest for update to portal_api using (${supervises}) with check (${supervises});
      grant update (approved, decided_by, decided_seat, decided_at, reason, coming, opinion, answered_at) on meeting_guest to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was decided about guests is not undone: drop the database instead.');
  }
}
