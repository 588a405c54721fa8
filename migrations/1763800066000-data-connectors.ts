import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 数据连接器: how the table of a granted request comes from the system of the agency that holds the data, and each attempt at it.
 *
 * The settings are read by the agency that holds the data alone; its secret lies encrypted. An attempt is read by both agencies of its request and stays as it was.
 * The worker writes a delivery in the name of the agency that holds the data, and of no other.
 */
export class DataConnectors1763800066000 implements MigrationInterface {
  name = 'DataConnectors1763800066000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_connector (
        entry_id     uuid primary key references catalogue_entry (id),
        agency_id    uuid not null references agency (id),
        kind         text not null check (kind in ('HTTP_PULL', 'CSV_DROP')),
        enabled      bool not null,
        url          text,
        algorithm    text check (algorithm in ('hmac-sha256', 'ed25519')),
        key_id       text,
        secret       bytea,
        public_key   text,
        version      int not null default 1,
        changed_at   timestamptz not null,
        changed_by   text not null,
        tested_at    timestamptz,
        test_outcome text,
        test_detail  text,
        check ((kind = 'HTTP_PULL') = (url is not null and algorithm is not null and key_id is not null and secret is not null)),
        check ((algorithm = 'ed25519') is not true or public_key is not null)
      );
      comment on table data_connector is '数据连接器: DataConnector';
      comment on column data_connector.secret is 'the key that signs requests, encrypted under SECRET_KEY and bound to the entry';
      create index data_connector_agency_ix on data_connector (agency_id);

      create table data_fetch (
        id            uuid primary key,
        entry_id      uuid not null references catalogue_entry (id),
        request_id    uuid references data_request (id),
        agency_id     uuid not null references agency (id),
        cause         text not null check (cause in ('GRANT', 'CLICK', 'TEST')),
        state         text not null check (state in ('WAITING', 'DONE', 'FAILED', 'STOPPED')),
        attempts      int not null default 0,
        next_at       timestamptz not null,
        dispatched_at timestamptz,
        attempt_token uuid,
        lease_until   timestamptz,
        asked_at      timestamptz not null,
        asked_by      text not null,
        check ((cause = 'TEST') = (request_id is null))
      );
      comment on table data_fetch is '取数: a table that is to be fetched from its owner, or a connection that is to be tested';
      create unique index data_fetch_request_uq on data_fetch (request_id) where state = 'WAITING' and request_id is not null;
      create unique index data_fetch_test_uq on data_fetch (entry_id) where state = 'WAITING' and request_id is null;
      create index data_fetch_due_ix on data_fetch (next_at) where state = 'WAITING';
      create index data_fetch_request_ix on data_fetch (request_id);
      create index data_fetch_entry_ix on data_fetch (entry_id);
      create index data_fetch_agency_ix on data_fetch (agency_id);

      create table data_attempt (
        id         uuid primary key,
        request_id uuid not null references data_request (id),
        agency_id  uuid not null references agency (id),
        way        text not null check (way in ('HTTP_PULL', 'CSV_DROP')),
        at         timestamptz not null,
        outcome    text not null,
        detail     text,
        problems   jsonb not null default '[]' check (jsonb_typeof(problems) = 'array'),
        bytes      int,
        rows       int,
        digest     text,
        file_name  text
      );
      comment on table data_attempt is '提供记录: one attempt at a delivery by a connector';
      comment on column data_attempt.digest is 'SHA-256 of the bytes that came';
      comment on column data_attempt.problems is '[{field, code, values}]: what kept the table from being taken, by row and column';
      create index data_attempt_request_ix on data_attempt (request_id, at);
      create index data_attempt_agency_ix on data_attempt (agency_id);
      create trigger data_attempt_append_only before update or delete on data_attempt for each row execute function refuse_change();
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const seated = (id: string, roles: string): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency()) and p.content and p.role in (${roles}))`;
    const mine = 'agency_id = (select app_agency())';
    const tables = ['data_connector', 'data_fetch', 'data_attempt'];
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n')}
      create policy data_connector_own on data_connector to portal_api using (${mine}) with check (${mine} and ${seated('data_connector.entry_id', `'OWNER'`)});
      create policy data_fetch_own on data_fetch to portal_api using (${mine}) with check (${mine} and (request_id is null or ${seated('data_fetch.request_id', `'RECEIVER'`)}));
      create policy data_attempt_read on data_attempt for select to portal_api using (${seated('data_attempt.request_id', `'SENDER', 'RECEIVER'`)});
      create policy data_connector_worker on data_connector to portal_worker using (true) with check (true);
      create policy data_fetch_worker on data_fetch to portal_worker using (true) with check (true);
      create policy data_attempt_worker on data_attempt to portal_worker using (true) with check (${mine});
      grant select, insert on data_connector, data_fetch to portal_api;
      grant select on data_attempt to portal_api;
      grant update (kind, enabled, url, algorithm, key_id, secret, public_key, version, changed_at, changed_by, tested_at, test_outcome, test_detail) on data_connector to portal_api;
      grant update (next_at, dispatched_at, state) on data_fetch to portal_api;
      grant select on data_connector, data_fetch to portal_worker;
      grant update (tested_at, test_outcome, test_detail) on data_connector to portal_worker;
      grant update (state, attempts, next_at, dispatched_at, attempt_token, lease_until) on data_fetch to portal_worker;
      grant select, insert on data_attempt to portal_worker;

      -- The worker hands a table over as the agency that holds the data, at whose matter it stands: it writes nothing for anybody else.
      ${['data_suspension', 'data_correction'].map((table) => `create policy ${table}_worker on ${table} for select to portal_worker using (true); grant select on ${table} to portal_worker;`).join('\n')}
      create policy data_request_delivers on data_request for update to portal_worker using (provider_id = (select app_agency()));
      grant update (state, version, last_act_at) on data_request to portal_worker;
      create policy data_grant_delivers on data_grant for insert to portal_worker with check (${seated('data_grant.request_id', `'RECEIVER'`)});
      create policy data_grant_redelivers on data_grant for update to portal_worker using (${seated('data_grant.request_id', `'RECEIVER'`)});
      grant insert on data_grant to portal_worker;
      grant update (columns, ends_at, batch, row_count, digest, delivered_at) on data_grant to portal_worker;
      create policy data_row_delivers on data_row for insert to portal_worker with check (${seated('data_row.request_id', `'RECEIVER'`)});
      grant insert on data_row to portal_worker;
      ${['matter_act', 'matter_act_content'].map((table) => `create policy ${table}_delivers on ${table} for insert to portal_worker
        with check (${mine} and exists (select 1 from data_request r where r.id = ${table}.object_id and r.provider_id = (select app_agency()))); grant insert on ${table} to portal_worker;`).join('\n')}
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was handed over is not undone: drop the database instead.');
  }
}
