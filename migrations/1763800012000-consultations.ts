import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds } from './party-kinds.js';

/**
 * 会商. As with referrals, that a consultation exists and how it proceeds lies apart from what it says. What an invited
 * agency may read of the case is a matter of its own (`consultation_share`) with parties of its own: the convener of the
 * consultation and that one agency. So no invited agency reads what another one was given.
 *
 * `matter_act` is the record of who did what for matters that are not referrals: one table, not one for each kind.
 */
export class Consultations1763800012000 implements MigrationInterface {
  name = 'Consultations1763800012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What others have added to the kinds of matters stays.
      ${knowKinds('CONSULTATION_SHARE', 'SUPERVISION_MEASURE')}

      create table matter_act (
        id           uuid primary key,
        object_kind  text not null,
        object_id    uuid not null,
        act          text not null,
        state        text not null,
        at           timestamptz not null,
        audience     text not null check (audience in ('PARTIES', 'AGENCY')),
        agency_id    uuid not null,
        agency_name  text not null,
        person_id    uuid,
        person_name  text not null,
        seat_title   text not null,
        on_behalf_of text,
        facts        jsonb not null default '{}'
      );
      comment on column matter_act.facts is 'what every party may know of the act: codes, counts, names of offices; never text';
      create index matter_act_object_ix on matter_act (object_id, at);
      create table matter_act_content (
        act_id    uuid primary key references matter_act (id),
        object_id uuid not null,
        audience  text not null check (audience in ('PARTIES', 'AGENCY')),
        agency_id uuid not null,
        text      text,
        data      jsonb not null default '{}'
      );
      create index matter_act_content_object_ix on matter_act_content (object_id);

      create table consultation (
        id           uuid primary key,
        number       text not null,
        kind         text not null check (kind in ('GENERAL', 'LEGAL_ADVICE', 'EARLY_INVOLVEMENT', 'MEDICAL_REVIEW')),
        state        text not null check (state in ('OPEN', 'CONCLUDED')),
        version      int not null default 1,
        round        int not null default 1,
        case_id      uuid not null references case_record (id),
        joint_id     uuid,
        agency_id    uuid not null references agency (id),
        opened_at    timestamptz not null,
        last_act_at  timestamptz not null,
        concluded_at timestamptz,
        unique (agency_id, number),
        check ((state = 'CONCLUDED') = (concluded_at is not null))
      );
      comment on column consultation.joint_id is 'the 一案多查 over the same case, if there is one';
      create index consultation_case_ix on consultation (case_id);
      create table consultation_content (
        consultation_id uuid primary key references consultation (id),
        title           text not null,
        question        text not null
      );
      create table consultation_share (
        id              uuid primary key,
        consultation_id uuid not null references consultation (id),
        round           int not null,
        agency_id       uuid not null references agency (id),
        parts           text[] not null,
        invited_at      timestamptz not null,
        due_at          timestamptz not null,
        answered_at     timestamptz,
        silent          boolean not null default false,
        unique (consultation_id, round, agency_id)
      );
      comment on table consultation_share is 'one invited agency in one round: what of the case it may read, and by when its written opinion is asked for';
      comment on column consultation_share.silent is '逾期未反馈 when the round was concluded; never consent';
      create table consultation_packet (
        share_id uuid primary key references consultation_share (id),
        packet   jsonb not null,
        hash     text not null check (hash ~ '^[0-9a-f]{64}$')
      );
      create table consultation_opinion (
        id              uuid primary key,
        consultation_id uuid not null references consultation (id),
        share_id        uuid not null references consultation_share (id),
        round           int not null,
        agency_id       uuid not null references agency (id),
        agency_name     text not null,
        person_name     text not null,
        seat_title      text not null,
        stance          text not null check (stance in ('AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT')),
        text            text not null,
        evidence        jsonb not null default '[]',
        at              timestamptz not null
      );
      create index consultation_opinion_consultation_ix on consultation_opinion (consultation_id, at);
      create index consultation_opinion_share_ix on consultation_opinion (share_id);
      create table consultation_conclusion (
        id              uuid primary key,
        consultation_id uuid not null references consultation (id),
        round           int not null,
        text            text not null,
        person_name     text not null,
        seat_title      text not null,
        at              timestamptz not null,
        unique (consultation_id, round)
      );
      create table consultation_adoption (
        conclusion_id   uuid not null references consultation_conclusion (id),
        opinion_id      uuid not null references consultation_opinion (id),
        consultation_id uuid not null references consultation (id),
        adopted         boolean not null,
        reason          text,
        primary key (conclusion_id, opinion_id),
        check (adopted or reason is not null)
      );
      create index consultation_adoption_opinion_ix on consultation_adoption (opinion_id);
      create index consultation_adoption_consultation_ix on consultation_adoption (consultation_id);
    `);
    const tables = ['matter_act', 'matter_act_content', 'consultation', 'consultation_content', 'consultation_share', 'consultation_packet',
      'consultation_opinion', 'consultation_conclusion', 'consultation_adoption'];
    const seated = (id: string, more = ''): string =>
      `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency())${more})`;
    const content = ' and p.content';
    await runner.query(`
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}

      create policy matter_act_read on matter_act for select to portal_api
        using (${seated('matter_act.object_id')} and (audience = 'PARTIES' or agency_id = (select app_agency())));
      create policy matter_act_content_read on matter_act_content for select to portal_api
        using (${seated('matter_act_content.object_id', content)} and (audience = 'PARTIES' or agency_id = (select app_agency())));
      ${['matter_act', 'matter_act_content'].map((table) => `
      create policy ${table}_add on ${table} for insert to portal_api
        with check (agency_id = (select app_agency()) and ${seated(`${table}.object_id`)});`).join('\n')}

      create policy consultation_party on consultation to portal_api using (${seated('consultation.id')}) with check (${seated('consultation.id')});
      create policy consultation_share_party on consultation_share to portal_api
        using (${seated('consultation_share.consultation_id')}) with check (${seated('consultation_share.consultation_id')});
      create policy consultation_content_read on consultation_content for select to portal_api using (${seated('consultation_content.consultation_id', content)});
      create policy consultation_content_own on consultation_content to portal_api
        using (${seated('consultation_content.consultation_id', ` and p.role = 'OWNER'`)}) with check (${seated('consultation_content.consultation_id', ` and p.role = 'OWNER'`)});
      create policy consultation_packet_read on consultation_packet for select to portal_api using (${seated('consultation_packet.share_id', content)});
      create policy consultation_packet_add on consultation_packet for insert to portal_api with check (${seated('consultation_packet.share_id', ` and p.role = 'OWNER'`)});
      create policy consultation_opinion_read on consultation_opinion for select to portal_api using (${seated('consultation_opinion.consultation_id', content)});
      create policy consultation_opinion_add on consultation_opinion for insert to portal_api
        with check (agency_id = (select app_agency()) and ${seated('consultation_opinion.consultation_id', content)});
      ${['consultation_conclusion', 'consultation_adoption'].map((table) => `
      create policy ${table}_read on ${table} for select to portal_api using (${seated(`${table}.consultation_id`, content)});
      create policy ${table}_add on ${table} for insert to portal_api with check (${seated(`${table}.consultation_id`, ` and p.role = 'OWNER'`)});`).join('\n')}
      ${['matter_act', 'matter_act_content', 'consultation_packet', 'consultation_opinion', 'consultation_conclusion', 'consultation_adoption'].map((table) =>
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, round, last_act_at, concluded_at) on consultation to portal_api;
      grant update (question) on consultation_content to portal_api;
      grant update (answered_at, silent) on consultation_share to portal_api;
    `);
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  async down(): Promise<void> {
    throw new Error('What agencies have written to each other is not undone: drop the database instead.');
  }
}
