import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk, knowKinds } from './party-kinds.js';

/**
 * 典型案例 (粤医保发〔2020〕26号 五(二)): written from a case, freed of what names persons, approved by the agency whose case it is, then read by every member.
 *
 * Until it is published it is there for who writes it, and once handed in for the agency whose case it is. Why a finding may stay is kept with who said so.
 */
export class TypicalCases1763800063100 implements MigrationInterface {
  name = 'TypicalCases1763800063100';

  async up(runner: QueryRunner): Promise<void> {
    const me = '(select app_agency())';
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = ${me}${more})`;
    const published = (id: string): string => `exists (select 1 from typical_case t where t.id = ${id} and t.state = 'PUBLISHED')`;
    const tables = ['typical_case', 'typical_case_content', 'typical_case_pardon'];
    await runner.query(`
      ${knowKinds('TYPICAL_CASE')}
      ${alsoOnDesk('TYPICAL_CASE')}

      create table typical_case (
        id            uuid primary key,
        number        text not null,
        agency_id     uuid not null references agency (id),
        origin_id     uuid not null references agency (id),
        source_kind   text not null check (source_kind in ('CASE', 'REFERRAL', 'BULLETIN')),
        source_id     uuid not null,
        source_number text not null,
        case_id       uuid references case_record (id),
        state         text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED')),
        version       int not null default 1,
        opened_at     timestamptz not null,
        approved_at   timestamptz,
        published_at  timestamptz,
        last_act_at   timestamptz not null,
        unique (agency_id, number),
        check (state not in ('APPROVED', 'PUBLISHED') or approved_at is not null),
        check (state <> 'PUBLISHED' or published_at is not null)
      );
      comment on table typical_case is '典型案例: TypicalCase';
      comment on column typical_case.agency_id is 'who writes it';
      comment on column typical_case.origin_id is 'whose case it is, and who approves';
      create index typical_case_origin_ix on typical_case (origin_id);
      create index typical_case_case_ix on typical_case (case_id);
      create index typical_case_published_ix on typical_case (published_at desc, id) where state = 'PUBLISHED';

      create table typical_case_content (
        typical_case_id uuid primary key references typical_case (id),
        title           text not null,
        text            text not null,
        lesson          text not null,
        violation_types text[] not null check (cardinality(violation_types) between 1 and 12),
        known_names     text[] not null default '{}',
        written_by      uuid not null
      );
      comment on column typical_case_content.known_names is 'who is named in the case, and must not be named here';

      create table typical_case_pardon (
        id              uuid primary key,
        typical_case_id uuid not null references typical_case (id),
        kind            text not null,
        text            text not null,
        reason          text not null,
        person_id       uuid not null,
        by              text not null,
        at              timestamptz not null,
        unique (typical_case_id, kind, text)
      );
      comment on table typical_case_pardon is 'why something that looks as if it named a person may stay; said by somebody who did not write it';

      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy typical_case_read on typical_case for select to portal_api using (state = 'PUBLISHED' or ${seated('typical_case.id')});
      create policy typical_case_add on typical_case for insert to portal_api with check (agency_id = ${me} and ${seated('typical_case.id', ` and p.role = 'SENDER'`)});
      create policy typical_case_change on typical_case for update to portal_api using (${seated('typical_case.id')});
      create policy typical_case_content_read on typical_case_content for select to portal_api using (${seated('typical_case_content.typical_case_id', ' and p.content')} or ${published('typical_case_content.typical_case_id')});
      create policy typical_case_content_add on typical_case_content for insert to portal_api with check (${seated('typical_case_content.typical_case_id', ` and p.role = 'SENDER'`)});
      create policy typical_case_content_change on typical_case_content for update to portal_api using (${seated('typical_case_content.typical_case_id', ` and p.role = 'SENDER'`)});
      create policy typical_case_pardon_read on typical_case_pardon for select to portal_api using (${seated('typical_case_pardon.typical_case_id', ' and p.content')});
      create policy typical_case_pardon_add on typical_case_pardon for insert to portal_api with check (${seated('typical_case_pardon.typical_case_id', ' and p.content')});
      create trigger typical_case_pardon_append_only before update or delete on typical_case_pardon for each row execute function refuse_change();
      create trigger typical_case_recusal_case_id after insert on typical_case for each row when (new.case_id is not null) execute function recusal_follow('case_id');

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, approved_at, published_at, last_act_at) on typical_case to portal_api;
      grant update (title, text, lesson, violation_types, written_by) on typical_case_content to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was published is not undone: drop the database instead.');
  }
}
