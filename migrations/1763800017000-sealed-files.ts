import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file belongs to who brought it in until it lies at a matter; from then on whoever may read a place where it lies may read its row.
 * It was every colleague's by its id before, those too who have no right to a sealed referral that it lies at.
 */
export class SealedFiles1763800017000 implements MigrationInterface {
  name = 'SealedFiles1763800017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_own on stored_file;
      create policy stored_file_own on stored_file for select to portal_api
        using (agency_id = (select app_agency())
          and (uploaded_by = (select app_person()) or exists (select 1 from attachment a where a.file_id = stored_file.id)));
      create policy stored_file_add on stored_file for insert to portal_api with check (agency_id = (select app_agency()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_add on stored_file;
      drop policy stored_file_own on stored_file;
      create policy stored_file_own on stored_file to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
    `);
  }
}
