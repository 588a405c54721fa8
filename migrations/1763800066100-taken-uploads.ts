import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Uploads out of which a table of shared data was taken in. Such a file was a means of carriage and no more: it is erased, rows and bytes, so that what is stated to be
 * destroyed lies nowhere in the portal (国务院令809号 第二十七条, 第三十一条). That there was one, and its digest, stays on record.
 */
export class TakenUploads1763800066100 implements MigrationInterface {
  name = 'TakenUploads1763800066100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_upload (
        file_id    uuid primary key,
        request_id uuid not null references data_request (id),
        agency_id  uuid not null references agency (id),
        sha256     text not null,
        taken_at   timestamptz not null,
        erased_at  timestamptz
      );
      comment on table data_upload is 'uploads that were taken in as a table of shared data, and when they were erased';
      create index data_upload_request_ix on data_upload (request_id);
      create index data_upload_agency_ix on data_upload (agency_id);
      create index data_upload_due_ix on data_upload (taken_at) where erased_at is null;

      alter table data_upload enable row level security; alter table data_upload force row level security;
      create policy data_upload_own on data_upload for select to portal_api using (agency_id = (select app_agency()));
      create policy data_upload_add on data_upload for insert to portal_api with check (agency_id = (select app_agency())
        and exists (select 1 from party p where p.object_id = data_upload.request_id and p.agency_id = (select app_agency()) and p.role = 'RECEIVER'));
      create policy data_upload_worker on data_upload for select to portal_worker using (true);
      create policy data_upload_owner on data_upload to portal_owner using (true) with check (true);
      grant select, insert on data_upload to portal_api;
      grant select on data_upload to portal_worker;
      create policy stored_file_erasing on stored_file for delete to portal_owner using (true);

      -- Whoever enters a file of the same content waits for the end of this: its bytes are either there still, or brought anew.
      create function data_upload_erase(p_file uuid, p_now timestamptz) returns text language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          upload data_upload;
          gone stored_file;
        begin
          select * into upload from data_upload u where u.file_id = p_file and u.erased_at is null for update;
          if not found then return null; end if;
          perform pg_advisory_xact_lock(hashtextextended('file:' || upload.sha256, 0));
          update data_upload set erased_at = p_now where file_id = p_file;
          -- What lies at a matter as well is that matter’s.
          begin
            delete from stored_file where id = p_file returning * into gone;
          exception when foreign_key_violation then return null;
          end;
          if gone.id is null then return null; end if;
          update agency_storage set bytes = greatest(0, bytes - gone.size) where agency_id = gone.agency_id;
          return case when not exists (select 1 from stored_file f where f.sha256 = upload.sha256) then upload.sha256 end;
        end $$;
      comment on function data_upload_erase is 'takes an upload away that was taken in as a table of shared data; the digest of the bytes that nobody else has, or null';
      revoke all on function data_upload_erase(uuid, timestamptz) from public;
      grant execute on function data_upload_erase(uuid, timestamptz) to portal_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was erased is not brought back: drop the database instead.');
  }
}
