import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds } from './party-kinds.js';

/** 半年必开: for which half-years a conference was reminded of its meeting, and which ended without one. Known to its office and its lead agency. */
export class SittingDuties1763800042100 implements MigrationInterface {
  name = 'SittingDuties1763800042100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('SITTING_DUTY')}
      create table sitting_duty (
        id            uuid primary key,
        conference_id uuid not null references joint_conference (id),
        half_from     date not null,
        half_to       date not null,
        state         text not null check (state in ('DUE', 'CLEARED', 'MISSED')),
        noted_at      timestamptz not null,
        missed_at     timestamptz,
        cleared_at    timestamptz,
        unique (conference_id, half_from)
      );
      comment on column sitting_duty.state is 'DUE: neither held nor planned, and reminded of; CLEARED: planned or held; MISSED: the half-year ended without one';
      alter table sitting_duty enable row level security;
      alter table sitting_duty force row level security;
      create policy sitting_duty_party on sitting_duty for select to portal_api
        using (exists (select 1 from party p where p.object_id = sitting_duty.id and p.agency_id = (select app_agency())));
      create policy sitting_duty_worker on sitting_duty to portal_worker using (true) with check (true);
      grant select on sitting_duty to portal_api;
      grant select, insert, update on sitting_duty to portal_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was missed is not undone: drop the database instead.');
  }
}
