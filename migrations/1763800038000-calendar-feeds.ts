import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Calendars that somebody subscribed to with his own program. The program brings nothing but the secret in the address, so a
 * feed is looked up before any agency is known, as a session is; what it shows is then read in the name of that person on that seat.
 */
export class CalendarFeeds1763800038000 implements MigrationInterface {
  name = 'CalendarFeeds1763800038000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        id         uuid primary key,
        token_hash bytea not null unique check (length(token_hash) = 32),
        person_id  uuid not null references account (person_id),
        seat_id    uuid not null references seat (id),
        created_at timestamptz not null,
        read_at    timestamptz,
        revoked_at timestamptz
      );
      comment on column calendar_feed.token_hash is 'sha-256 of the 256-bit secret in the address; the secret itself is shown once and nowhere stored';
      create index calendar_feed_person_ix on calendar_feed (person_id) where revoked_at is null;
      create index calendar_feed_seat_ix on calendar_feed (seat_id);
      grant select, insert on calendar_feed to portal_api;
      grant update (read_at, revoked_at) on calendar_feed to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What people subscribed to is not undone: drop the database instead.');
  }
}
