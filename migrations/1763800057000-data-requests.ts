import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk } from './party-kinds.js';

/**
 * 数据申请: one entry of the catalogue asked for, for one purpose and one case (国务院令809号 第二十条 to 第二十二条, 第二十八条).
 *
 * At the table are who asks, from the day of the consent of its own agency who holds the data, and in a dispute the office that mediates. Nobody else knows that
 * something was asked. An answer that was given stays as it was given; a dispute ends in another act or in another answer.
 */
export class DataRequests1763800057000 implements MigrationInterface {
  name = 'DataRequests1763800057000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${alsoOnDesk('DATA_REQUEST')}

      create table data_request (
        id           uuid primary key,
        number       text not null,
        agency_id    uuid not null references agency (id),
        provider_id  uuid not null references agency (id),
        entry_id     uuid not null,
        edition      int not null,
        state        text not null check (state in ('DRAFT', 'CONSENTING', 'SUBMITTED', 'INCOMPLETE', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'NEGOTIATING', 'MEDIATING', 'AT_SUPERIOR', 'SETTLED', 'WITHDRAWN')),
        version      int not null default 1,
        told_at      timestamptz,
        opened_at    timestamptz not null,
        submitted_at timestamptz,
        answered_at  timestamptz,
        last_act_at  timestamptz not null,
        unique (agency_id, number),
        foreign key (entry_id, edition) references catalogue_edition (entry_id, edition),
        check (agency_id <> provider_id),
        check (state in ('DRAFT', 'CONSENTING', 'WITHDRAWN') or submitted_at is not null),
        check (state not in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED') or answered_at is not null),
        check (state <> 'INCOMPLETE' or told_at is not null)
      );
      comment on table data_request is '数据共享申请: DataRequest';
      comment on column data_request.agency_id is '数据需求部门, which asks';
      comment on column data_request.provider_id is '数据提供部门, which holds the data and answers';
      comment on column data_request.told_at is 'when it was told what is missing: once (第二十一条)';
      create index data_request_entry_ix on data_request (entry_id, edition);
      create index data_request_provider_ix on data_request (provider_id);

      create table data_request_content (
        request_id    uuid primary key references data_request (id),
        purpose       text not null,
        object_kind   text not null check (object_kind in ('CASE', 'RESOLUTION')),
        object_id     uuid not null,
        object_number text not null,
        object_title  text not null,
        basis         text not null,
        scenario      text not null,
        fields        text[] not null check (cardinality(fields) > 0),
        period_from   date not null,
        period_to     date not null check (period_to >= period_from),
        way           text not null check (way in ('FILE', 'INLINE')),
        until         date not null,
        responsible   text not null,
        written_by    uuid not null,
        missing       text[] not null default '{}',
        supplement    text
      );
      comment on column data_request_content.until is '到期日: the last day on which the data may be read';
      comment on column data_request_content.written_by is 'the person who wrote it and does not consent to it if another can';
      create index data_request_object_ix on data_request_content (object_id);

      create table data_answer (
        id          uuid primary key,
        request_id  uuid not null references data_request (id),
        answer      text not null check (answer in ('GRANT', 'PART', 'REFUSE')),
        fields      jsonb not null check (jsonb_typeof(fields) = 'array'),
        until       date,
        reason      text,
        basis       text,
        at          timestamptz not null,
        agency_name text,
        person_name text not null,
        seat_title  text,
        check ((answer = 'REFUSE') = (until is null)),
        check ((answer = 'REFUSE') = (jsonb_array_length(fields) = 0)),
        check (answer = 'GRANT' or reason is not null),
        check (answer <> 'REFUSE' or basis is not null)
      );
      comment on column data_answer.fields is '[{key, masked}]: what is shared, and whether masked as the entry says';
      create index data_answer_request_ix on data_answer (request_id, at);
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency())${more})`;
    const tables = ['data_request', 'data_request_content', 'data_answer'];
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy data_request_read on data_request for select to portal_api using (${seated('data_request.id')});
      create policy data_request_add on data_request for insert to portal_api with check (agency_id = (select app_agency()) and ${seated('data_request.id', ` and p.role = 'SENDER'`)});
      create policy data_request_change on data_request for update to portal_api using (${seated('data_request.id')});
      create policy data_request_content_read on data_request_content for select to portal_api using (${seated('data_request_content.request_id', ' and p.content')});
      create policy data_request_content_add on data_request_content for insert to portal_api with check (${seated('data_request_content.request_id', ` and p.role = 'SENDER'`)});
      create policy data_request_content_change on data_request_content for update to portal_api using (${seated('data_request_content.request_id', ` and p.content and p.role in ('SENDER', 'RECEIVER')`)});
      create policy data_answer_read on data_answer for select to portal_api using (${seated('data_answer.request_id', ' and p.content')});
      create policy data_answer_add on data_answer for insert to portal_api with check (${seated('data_answer.request_id', ` and p.role = 'RECEIVER'`)});
      create trigger data_answer_append_only before update or delete on data_answer for each row execute function refuse_change();

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, edition, told_at, submitted_at, answered_at, last_act_at) on data_request to portal_api;
      grant update (purpose, object_kind, object_id, object_number, object_title, basis, scenario, fields, period_from, period_to, way, until, responsible, written_by, missing, supplement)
        on data_request_content to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was asked and answered is not undone: drop the database instead.');
  }
}
