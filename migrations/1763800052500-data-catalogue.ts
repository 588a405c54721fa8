import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk, knowKinds } from './party-kinds.js';

/**
 * 数据目录: what an agency holds that others may ask for (国务院令809号 第十三条 to 第十七条).
 *
 * At the table are the agency that holds the data and the office that looks an entry over. What was published is read by every agency:
 * that is what a catalogue is for. An edition that is being written is read at the table alone; an edition that was in force stays as it was.
 */
export class DataCatalogue1763800052500 implements MigrationInterface {
  name = 'DataCatalogue1763800052500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('CATALOGUE_ENTRY', 'DATA_REQUEST')}
      ${alsoOnDesk('CATALOGUE_ENTRY')}

      create table catalogue_entry (
        id           uuid primary key,
        number       text not null,
        agency_id    uuid not null references agency (id),
        state        text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CHANGING', 'CHANGE_IN_REVIEW', 'WITHDRAWN')),
        version      int not null default 1,
        edition      int not null default 0 check (edition >= 0),
        changed_on   date,
        refreshed_on date,
        opened_at    timestamptz not null,
        last_act_at  timestamptz not null,
        published_at timestamptz,
        unique (agency_id, number),
        check ((edition > 0) = (published_at is not null)),
        check ((state in ('DRAFT', 'IN_REVIEW')) = (edition = 0)),
        check ((state in ('CHANGING', 'CHANGE_IN_REVIEW')) = (changed_on is not null))
      );
      comment on table catalogue_entry is '数据目录条目: DataCatalogueEntry';
      comment on column catalogue_entry.agency_id is '数据提供部门, which holds the data and answers for it';
      comment on column catalogue_entry.edition is 'the edition in force; 0 while none is';
      comment on column catalogue_entry.changed_on is 'the day on which what the entry says changed: its clock (第十七条) runs from there';
      comment on column catalogue_entry.refreshed_on is 'the day up to which the data go, as the owner last said; an edition holds what was so when it was written';
      create index catalogue_entry_published_ix on catalogue_entry (published_at desc, id) where edition > 0;
      create table catalogue_edition (
        entry_id      uuid not null references catalogue_entry (id),
        edition       int not null check (edition > 0),
        state         text not null check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
        name          text not null,
        summary       text not null,
        sharing_class text not null check (sharing_class in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
        class_basis   text,
        conditions    text,
        data_level    text not null check (data_level in ('GENERAL', 'IMPORTANT', 'SENSITIVE_PERSONAL')),
        format        text not null check (format in ('TABLE', 'DOCUMENT', 'SERVICE')),
        refresh       text not null check (refresh in ('REAL_TIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR')),
        way           text not null check (way in ('FILE', 'INLINE')),
        refreshed_on  date,
        secrecy_checked bool not null,
        impact_assessed bool not null,
        fields        jsonb not null check (jsonb_typeof(fields) = 'array' and jsonb_array_length(fields) > 0),
        at            timestamptz not null,
        primary key (entry_id, edition),
        check ((sharing_class = 'NOT_SHARED') <= (class_basis is not null)),
        check ((sharing_class = 'CONDITIONAL') <= (conditions is not null))
      );
      comment on column catalogue_edition.class_basis is '不予共享 names the law, the regulation or the decision of the State Council it rests on (第十四条)';
      comment on column catalogue_edition.fields is '[{key, title, type, sensitivity, mask, note}]: 信息项';
      create unique index catalogue_one_in_force_uq on catalogue_edition (entry_id) where state = 'IN_FORCE';
      create unique index catalogue_one_draft_uq on catalogue_edition (entry_id) where state = 'DRAFT';
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency())${more})`;
    return `
      ${['catalogue_entry', 'catalogue_edition'].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy catalogue_entry_read on catalogue_entry for select to portal_api using (edition > 0 or ${seated('catalogue_entry.id')});
      create policy catalogue_entry_add on catalogue_entry for insert to portal_api with check (agency_id = (select app_agency()));
      create policy catalogue_entry_change on catalogue_entry for update to portal_api using (${seated('catalogue_entry.id')});
      create policy catalogue_edition_read on catalogue_edition for select to portal_api
        using (state <> 'DRAFT' or ${seated('catalogue_edition.entry_id', ' and p.content')});
      create policy catalogue_edition_add on catalogue_edition for insert to portal_api with check (${seated('catalogue_edition.entry_id', ` and p.role = 'OWNER'`)});
      create policy catalogue_edition_change on catalogue_edition for update to portal_api using (${seated('catalogue_edition.entry_id', ' and p.content')});
      create function catalogue_edition_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then
            raise exception 'an edition of the catalogue is not taken back' using errcode = '42501';
          end if;
          if old.state <> 'DRAFT' and to_jsonb(new) - 'state' is distinct from to_jsonb(old) - 'state' then
            raise exception 'an edition of the catalogue that was in force stays as it was' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger catalogue_edition_stays before update or delete on catalogue_edition for each row execute function catalogue_edition_stays();

      grant select, insert on catalogue_entry, catalogue_edition to portal_api;
      grant select on catalogue_entry, catalogue_edition to portal_worker;
      grant update (state, version, edition, changed_on, refreshed_on, last_act_at, published_at) on catalogue_entry to portal_api;
      grant update (state, name, summary, sharing_class, class_basis, conditions, data_level, format, refresh, way, refreshed_on, secrecy_checked, impact_assessed, fields, at) on catalogue_edition to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What stood in the catalogue is not undone: drop the database instead.');
  }
}
