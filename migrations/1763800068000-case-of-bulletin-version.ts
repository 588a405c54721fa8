import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 通报: the case that it comes from is that of each version, since a correction may be about another organisation: then the old case is the old version's.
 * `bulletin.case_id` is that of the version in force.
 */
export class CaseOfBulletinVersion1763800068000 implements MigrationInterface {
  name = 'CaseOfBulletinVersion1763800068000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bulletin_version add column case_id uuid references case_record (id);
      comment on column bulletin_version.case_id is 'the own case that it comes from; units are told its number only';
      create index bulletin_version_case_ix on bulletin_version (case_id);
      grant update (case_id) on bulletin_version to portal_api;
      comment on column bulletin.case_id is 'the own case that the version in force comes from';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Which version came from which case is not forgotten: drop the database instead.');
  }
}
