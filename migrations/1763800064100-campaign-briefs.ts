import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds } from './party-kinds.js';

/**
 * 专项行动通报: the roll-up of a campaign, or of one round, as it stood at an instant, with every report behind it, frozen by who runs the campaign and released once to the members
 * (粤医保发〔2020〕26号 四(二): 按时向国家、成员单位通报).
 *
 * Frozen, it is there for who runs the campaign alone; with the release each member has a place at it. Figures and what is behind them never change; its words do until the release.
 */
export class CampaignBriefs1763800064100 implements MigrationInterface {
  name = 'CampaignBriefs1763800064100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('CAMPAIGN_BRIEF')}

      create table campaign_brief (
        id            uuid primary key,
        number        text not null,
        campaign_id   uuid not null references campaign (id),
        campaign_name text not null,
        agency_id     uuid not null references agency (id),
        round_no      int,
        period        text not null,
        state         text not null check (state in ('FROZEN', 'RELEASED')),
        version       int not null default 1,
        as_of         timestamptz not null,
        figures       jsonb not null check (jsonb_typeof(figures) = 'array'),
        fact_count    int not null check (fact_count > 0),
        hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
        title         text not null,
        body          text not null,
        to_state      boolean not null default false,
        frozen_at     timestamptz not null,
        frozen_by     text not null,
        released_at   timestamptz,
        released_by   text,
        last_act_at   timestamptz not null,
        unique (agency_id, number),
        check ((state = 'RELEASED') = (released_at is not null)),
        check ((released_at is null) = (released_by is null))
      );
      comment on table campaign_brief is '专项行动通报: frozen figures, its words, and whether the members have it';
      comment on column campaign_brief.round_no is 'null: all rounds up to the instant';
      comment on column campaign_brief.to_state is 'it is addressed to 国家医疗保障局 too';
      comment on column campaign_brief.hash is 'sha-256 over the canonical JSON of campaign, round, instant, figures and facts';
      create index campaign_brief_campaign_ix on campaign_brief (campaign_id, frozen_at desc);

      create table campaign_brief_fact (
        brief_id  uuid not null references campaign_brief (id) deferrable initially deferred,
        report_id uuid not null,
        agency_id uuid not null,
        agency    text not null,
        round_no  int not null,
        no        int,
        zero      boolean not null,
        answers   jsonb not null,
        reason    text,
        returned  text,
        late      boolean not null,
        primary key (brief_id, report_id)
      );
      comment on table campaign_brief_fact is 'one report as it stood at the instant: what every figure is reckoned from';
      comment on column campaign_brief_fact.no is 'the version that counted; null: none did';

      ${['campaign_brief', 'campaign_brief_fact'].map((table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_read on ${table} for select to portal_api using (${this.seated(table)});
      create policy ${table}_add on ${table} for insert to portal_api with check (${this.seated(table, ` and p.role = 'OWNER'`)});
      grant select, insert on ${table} to portal_api;`).join('\n')}
      create policy campaign_brief_worker on campaign_brief for select to portal_worker using (true);
      grant select on campaign_brief to portal_worker;
      create policy campaign_brief_change on campaign_brief for update to portal_api using (${this.seated('campaign_brief', ` and p.role = 'OWNER'`)});
      grant update (state, version, title, body, to_state, released_at, released_by, last_act_at) on campaign_brief to portal_api;
      create function campaign_brief_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old.state = 'RELEASED' then
            raise exception 'what was released to the members stays as it was' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger campaign_brief_stays before update or delete on campaign_brief for each row execute function campaign_brief_stays();
      create trigger campaign_brief_fact_append_only before update or delete on campaign_brief_fact for each row execute function refuse_change();
      create trigger campaign_brief_fact_no_truncate before truncate on campaign_brief_fact for each statement execute function refuse_change();
    `);
  }

  private seated(table: string, more = ''): string {
    const id = table === 'campaign_brief_fact' ? 'campaign_brief_fact.brief_id' : 'campaign_brief.id';
    return `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency()) and p.content${more})`;
  }

  async down(): Promise<void> {
    throw new Error('What was reported to the members is not undone: drop the database instead.');
  }
}
