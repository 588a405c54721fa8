import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 授权: what was handed over for one request, until which instant it is read, by whom it was read, and when the agency that holds the data stopped it
 * (国务院令809号 第二十二条, 第二十五条, 第二十七条, 第二十九条).
 *
 * The rows are there for the two agencies of the request alone, and leave with the statement of their destruction. Who read them stays: nobody takes a reading back,
 * and a suspension is an entry beside the last one. Both take their numbers from one sequence, so that their order is that of the locks under which they were written.
 */
export class DataGrants1763800057100 implements MigrationInterface {
  name = 'DataGrants1763800057100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table data_request drop constraint data_request_state_check;
      alter table data_request add constraint data_request_state_check check (state in ('DRAFT', 'CONSENTING', 'SUBMITTED', 'INCOMPLETE', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'NEGOTIATING', 'MEDIATING',
        'AT_SUPERIOR', 'SETTLED', 'WITHDRAWN', 'DELIVERED', 'CLOSED'));
      create sequence data_ledger_seq;
      create table data_grant (
        request_id   uuid primary key references data_request (id),
        columns      jsonb not null check (jsonb_typeof(columns) = 'array' and jsonb_array_length(columns) > 0),
        ends_at      timestamptz not null,
        batch        int not null check (batch > 0),
        row_count    int not null check (row_count > 0),
        digest       text not null,
        delivered_at timestamptz not null
      );
      comment on table data_grant is '授权: DataGrant';
      comment on column data_grant.columns is '[{key, title, type, mask}]: what is read, and masked how';
      comment on column data_grant.ends_at is 'from this instant on nothing is read';
      comment on column data_grant.digest is 'SHA-256 of the rows as they were handed over';
      create table data_row (
        request_id uuid not null references data_grant (request_id),
        batch      int not null,
        n          int not null,
        cells      jsonb not null,
        primary key (request_id, batch, n)
      );
      create table data_suspension (
        seq         bigint primary key default nextval('data_ledger_seq'),
        request_id  uuid not null references data_request (id),
        suspended   bool not null,
        reason      text not null,
        at          timestamptz not null,
        person_name text not null
      );
      create index data_suspension_request_ix on data_suspension (request_id, seq);
      create table data_use (
        id            uuid primary key,
        seq           bigint not null unique default nextval('data_ledger_seq'),
        request_id    uuid not null references data_request (id),
        way           text not null check (way in ('VIEW', 'EXPORT')),
        rows          int not null check (rows >= 0),
        purpose       text not null,
        object_kind   text not null,
        object_id     uuid not null,
        object_number text not null,
        at            timestamptz not null,
        agency_id     uuid not null references agency (id),
        person_id     uuid not null,
        person_name   text not null,
        seat_title    text
      );
      comment on table data_use is '使用记录, kept three years and longer (第二十九条): nobody changes or deletes an entry';
      create index data_use_request_ix on data_use (request_id, at);
      create index data_use_agency_ix on data_use (agency_id);
    `);
    await runner.query(this.policies());
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  private policies(): string {
    const seated = (table: string, more: string): string => `exists (select 1 from party p where p.object_id = ${table}.request_id and p.agency_id = (select app_agency()) and ${more})`;
    const tables = ['data_grant', 'data_row', 'data_suspension', 'data_use'];
    const sides = `p.role in ('SENDER', 'RECEIVER')`;
    const provider = `p.role = 'RECEIVER'`;
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select to portal_api using (${seated(table, sides)});`).join('\n')}
      create policy data_grant_add on data_grant for insert to portal_api with check (${seated('data_grant', provider)});
      create policy data_grant_change on data_grant for update to portal_api using (${seated('data_grant', provider)});
      create policy data_row_add on data_row for insert to portal_api with check (${seated('data_row', provider)});
      create policy data_row_destroy on data_row for delete to portal_api using (${seated('data_row', `p.role = 'SENDER'`)});
      create policy data_suspension_add on data_suspension for insert to portal_api with check (${seated('data_suspension', provider)});
      create policy data_use_add on data_use for insert to portal_api with check (agency_id = (select app_agency()) and ${seated('data_use', `p.role = 'SENDER'`)});
      create trigger data_use_append_only before update or delete on data_use for each row execute function refuse_change();
      create trigger data_suspension_append_only before update or delete on data_suspension for each row execute function refuse_change();

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant delete on data_row to portal_api;
      grant update (columns, ends_at, batch, row_count, digest, delivered_at) on data_grant to portal_api;
      grant usage on sequence data_ledger_seq to portal_api;

      -- The office is at no such request: of a statement that is overdue it reads the number and the two agencies, no more.
      create policy data_request_overdue on data_request for select to portal_owner using (true);
      create function data_statements_overdue(p_now timestamptz) returns table (id uuid, number text, asker_name text, provider_name text, due_at timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.id, r.number, a.short_name, h.short_name, d.due_at
          from data_request r join deadline d on d.object_id = r.id and d.rule_code = 'H50' and d.state in ('RUNNING', 'MISSED') and d.due_at <= p_now
          join agency a on a.id = r.agency_id join agency h on h.id = r.provider_id
         where r.state = 'DELIVERED' and exists (select 1 from joint_conference c where c.office_agency_id = app_agency()
           and (c.region_code = a.region_code or (right(c.region_code, 4) = '0000' and left(c.region_code, 2) = left(a.region_code, 2)))) $$;
      revoke all on function data_statements_overdue(timestamptz) from public;
      grant execute on function data_statements_overdue(timestamptz) to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was handed over and read is not undone: drop the database instead.');
  }
}
