import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk, knowKinds } from './party-kinds.js';

/**
 * 联合监管责任清单 (粤医保发〔2020〕26号 四(二)): what each unit answers for, version by version, and by which entry a matter was routed.
 *
 * At the table are the unit and, once a version was handed in, the office that looks it over. What was published is read by every agency and
 * stays as it was; it is in force from 00:00 of its day until the next version of the same unit is. How a matter was routed is read by who reads the matter.
 */
export class ResponsibilityLists1763800065000 implements MigrationInterface {
  name = 'ResponsibilityLists1763800065000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('RESPONSIBILITY_LIST')}
      ${alsoOnDesk('RESPONSIBILITY_LIST')}

      create table responsibility_list (
        id            uuid primary key,
        agency_id     uuid not null references agency (id),
        edition       int not null check (edition > 0),
        state         text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'DISCARDED')),
        version       int not null default 1,
        in_force_from date,
        source        text,
        opened_at     timestamptz not null,
        last_act_at   timestamptz not null,
        published_at  timestamptz,
        check ((state = 'PUBLISHED') = (published_at is not null)),
        check (state not in ('IN_REVIEW', 'PUBLISHED') or in_force_from is not null)
      );
      comment on table responsibility_list is '联合监管责任清单, one row for each version: ResponsibilityList';
      comment on column responsibility_list.in_force_from is 'in force from 00:00 Asia/Shanghai of this day, until a later version of the same unit is; asked for while it is not published';
      comment on column responsibility_list.source is 'the document that the version rests on, or why there is a new one';
      create unique index responsibility_list_edition_uq on responsibility_list (agency_id, edition) where state <> 'DISCARDED';
      create unique index responsibility_list_one_open_uq on responsibility_list (agency_id) where state in ('DRAFT', 'IN_REVIEW');
      create unique index responsibility_list_day_uq on responsibility_list (agency_id, in_force_from) where state = 'PUBLISHED';

      create table responsibility_entry (
        id              uuid primary key,
        list_id         uuid not null references responsibility_list (id),
        no              int not null check (no > 0),
        key             uuid not null,
        duty            text not null,
        basis           text not null,
        department      text not null,
        contact_seat_id uuid not null references seat (id),
        role            text not null check (role in ('LEAD', 'SHARED', 'SUPPORT')),
        matters         text[] not null check (cardinality(matters) > 0),
        problems        text[] not null check (cardinality(problems) > 0),
        region_code     text not null references region (code),
        below           bool not null,
        unique (list_id, no),
        unique (list_id, key)
      );
      comment on column responsibility_entry.key is 'the same duty through all versions, so that two can be compared';
      comment on column responsibility_entry.below is 'it answers for the regions below that one too';
      create index responsibility_entry_seat_ix on responsibility_entry (contact_seat_id);
      create index responsibility_entry_region_ix on responsibility_entry (region_code);

      create table matter_route (
        object_id       uuid not null,
        object_kind     text not null,
        part            text not null default '',
        at              timestamptz not null,
        day             date not null,
        agency_id       uuid not null references agency (id),
        matter          text not null,
        problem         text not null,
        region_code     text not null references region (code),
        way             text not null check (way in ('LIST', 'SAME_LEVEL', 'STATUTE', 'NONE')),
        list_id         uuid references responsibility_list (id),
        edition         int,
        entry_no        int,
        unit            text,
        duty            text,
        basis           text,
        department      text,
        contact_seat_id uuid references seat (id),
        contact         text,
        proposed_id     uuid references agency (id),
        chosen_id       uuid not null references agency (id),
        reason          text,
        primary key (object_id, part),
        check ((way in ('LIST', 'SAME_LEVEL')) = (list_id is not null)),
        check ((way = 'NONE') = (proposed_id is null)),
        check (way <> 'LIST' or proposed_id = chosen_id or reason is not null)
      );
      comment on table matter_route is 'who was proposed to receive a matter, by which entry of which version, and who was chosen: as it was on that day';
      comment on column matter_route.part is 'the number of a finding, where each has its own; empty for the whole';
      create index matter_route_agency_ix on matter_route (agency_id);
      create index matter_route_region_ix on matter_route (region_code);
      create index matter_route_list_ix on matter_route (list_id);
      create index matter_route_seat_ix on matter_route (contact_seat_id);
      create index matter_route_proposed_ix on matter_route (proposed_id);
      create index matter_route_chosen_ix on matter_route (chosen_id);
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency())${more})`;
    const tables = ['responsibility_list', 'responsibility_entry', 'matter_route'];
    const list = (condition: string): string => `exists (select 1 from responsibility_list l where l.id = responsibility_entry.list_id and ${condition})`;
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);
        create policy ${table}_owner on ${table} to portal_owner using (true) with check (true);`).join('\n')}
      create policy responsibility_list_read on responsibility_list for select to portal_api using (state = 'PUBLISHED' or ${seated('responsibility_list.id')});
      create policy responsibility_list_add on responsibility_list for insert to portal_api with check (agency_id = (select app_agency()) and state = 'DRAFT');
      create policy responsibility_list_change on responsibility_list for update to portal_api using (state in ('DRAFT', 'IN_REVIEW') and ${seated('responsibility_list.id')}) with check (${seated('responsibility_list.id')});
      create policy responsibility_entry_read on responsibility_entry for select to portal_api using (${list(`(l.state = 'PUBLISHED' or ${seated('l.id', ' and p.content')})`)});
      create policy responsibility_entry_add on responsibility_entry for insert to portal_api with check (${list(`l.state = 'DRAFT' and ${seated('l.id', ` and p.role = 'OWNER'`)}`)});
      create policy responsibility_entry_remove on responsibility_entry for delete to portal_api using (${list(`l.state = 'DRAFT' and ${seated('l.id', ` and p.role = 'OWNER'`)}`)});
      create policy matter_route_read on matter_route for select to portal_api using (${seated('matter_route.object_id', ' and p.content')});
      create policy matter_route_add on matter_route for insert to portal_api with check (agency_id = (select app_agency()) and ${seated('matter_route.object_id', ' and p.content')});
      create policy matter_route_change on matter_route for update to portal_api using (agency_id = (select app_agency()) and ${seated('matter_route.object_id', ' and p.content')});
      create policy matter_route_remove on matter_route for delete to portal_api using (agency_id = (select app_agency()) and ${seated('matter_route.object_id', ' and p.content')});

      create function responsibility_list_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old.state = 'PUBLISHED' then
            raise exception 'a published list of responsibilities stays as it was' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger responsibility_list_stays before update or delete on responsibility_list for each row execute function responsibility_list_stays();
      create function responsibility_entry_stays() returns trigger language plpgsql as $$
        begin
          if exists (select 1 from responsibility_list l where l.id = case when tg_op = 'DELETE' then old.list_id else new.list_id end and l.state <> 'DRAFT') then
            raise exception 'entries change only while their list is a draft' using errcode = '42501';
          end if;
          return case when tg_op = 'DELETE' then old else new end;
        end $$;
      create trigger responsibility_entry_stays before insert or update or delete on responsibility_entry for each row execute function responsibility_entry_stays();

      grant select, insert on responsibility_list to portal_api;
      grant update (state, version, in_force_from, source, last_act_at, published_at) on responsibility_list to portal_api;
      grant select, insert, delete on responsibility_entry to portal_api;
      grant select, insert, update, delete on matter_route to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
    `;
  }

  async down(): Promise<void> {
    throw new Error('Who answered for what, and how matters were routed, is not undone: drop the database instead.');
  }
}
