import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onDesk } from './party-kinds.js';

/** In the order of `WORK_KINDS`: the planner takes the index only for kinds that it names. */
const ON_DESK = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP',
  'MEMBER_CHANGE', 'TOPIC_CALL', 'TOPIC', 'MEETING', 'RESOLUTION', 'MINUTES'];

/**
 * 逐条会签: a round sends each unit the lines of a draft that name it, and no others, as they then stand; the unit says of each what it
 * thinks, and the office what becomes of it.
 *
 * A share is what one unit was sent. It is a place of its own (MINUTES_SHARE), at which only the office and that unit sit; at the minutes
 * themselves the unit sits without content.
 */
export class Consulting1763800040000 implements MigrationInterface {
  name = 'Consulting1763800040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${onDesk(ON_DESK)}

      create table minutes_round (
        id               uuid primary key,
        minutes_id       uuid not null references minutes (id),
        no               int not null,
        state            text not null check (state in ('OPEN', 'CLOSED')),
        version_id       uuid not null references minutes_version (id),
        final_version_id uuid references minutes_version (id),
        due_on           date not null,
        due_at           timestamptz not null,
        note             text,
        opened_at        timestamptz not null,
        opened_by        text not null,
        closed_at        timestamptz,
        closed_by        text,
        unique (minutes_id, no),
        check ((state = 'CLOSED') = (closed_at is not null))
      );
      comment on table minutes_round is '一轮征求意见';
      comment on column minutes_round.version_id is '征求意见稿: what was sent, and with what the text is compared afterwards';
      comment on column minutes_round.final_version_id is 'the text when the last suggestion of the round was dealt with';
      comment on column minutes_round.due_on is 'last day for answers; a day that is off has moved on to the next workday';
      create unique index minutes_round_one_open_uq on minutes_round (minutes_id) where state = 'OPEN';
      create index minutes_round_version_ix on minutes_round (version_id);
      create index minutes_round_final_ix on minutes_round (final_version_id);
      create table minutes_share (
        id          uuid primary key,
        minutes_id  uuid not null references minutes (id),
        round_id    uuid not null references minutes_round (id),
        round_no    int not null,
        agency_id   uuid not null references agency (id),
        version     int not null default 1,
        title       text not null,
        meeting     text not null,
        held_on     date not null,
        due_on      date not null,
        due_at      timestamptz not null,
        note        text,
        asked_at    timestamptz not null,
        answered_at timestamptz,
        answered_by text,
        closed_at   timestamptz,
        unique (round_id, agency_id),
        check ((answered_at is null) = (answered_by is null))
      );
      comment on table minutes_share is 'what one unit was sent of a draft';
      comment on column minutes_share.answered_at is 'when it had answered each of its lines; without that, when the day is over, it is 逾期未反馈 and never consent';
      create index minutes_share_minutes_ix on minutes_share (minutes_id);
      create index minutes_share_agency_ix on minutes_share (agency_id);
      create table minutes_share_line (
        share_id    uuid not null references minutes_share (id),
        minutes_id  uuid not null,
        line        text not null,
        position    int not null,
        kind        text not null check (kind in ('TEXT', 'DECISION')),
        text        text not null,
        units       uuid[] not null,
        due_on      text,
        deliverable text,
        primary key (share_id, line)
      );
      comment on column minutes_share_line.position is 'place in the whole text, counted from 1';
      create table minutes_opinion (
        share_id    uuid not null,
        line        text not null,
        minutes_id  uuid not null,
        opinion     text not null check (opinion in ('AGREE', 'SUGGEST', 'RESERVE')),
        proposal    text,
        reason      text,
        late        boolean not null,
        at          timestamptz not null,
        person_name text not null,
        seat_title  text not null,
        primary key (share_id, line),
        foreign key (share_id, line) references minutes_share_line (share_id, line),
        check ((opinion = 'SUGGEST') = (proposal is not null)),
        check (opinion <> 'RESERVE' or reason is not null)
      );
      comment on table minutes_opinion is '同意 · 修改建议 · 保留意见, of one line by one unit';
      create table minutes_handling (
        share_id    uuid not null,
        line        text not null,
        minutes_id  uuid not null,
        outcome     text not null check (outcome in ('ADOPTED', 'PARTLY', 'DECLINED')),
        reason      text,
        text        text,
        at          timestamptz not null,
        person_name text not null,
        seat_title  text not null,
        primary key (share_id, line),
        foreign key (share_id, line) references minutes_opinion (share_id, line),
        check (outcome = 'ADOPTED' or reason is not null),
        check (outcome <> 'DECLINED' or text is null)
      );
      comment on table minutes_handling is '采纳情况: what became of a suggestion or a reservation';
      comment on column minutes_handling.text is 'how the line read then; null where the text was not changed with it';
    `);
    await runner.query(this.policies());
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  private policies(): string {
    const ofShare = ['minutes_share', 'minutes_share_line', 'minutes_opinion', 'minutes_handling'];
    const at = (object: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${object} and p.agency_id = (select app_agency())${more})`;
    const minutesOf = (table: string): string => `${table}.minutes_id`;
    const shareOf = (table: string): string => (table === 'minutes_share' ? 'minutes_share.id' : `${table}.share_id`);
    const owns = (table: string): string => at(minutesOf(table), ` and p.content and p.role = 'OWNER'`);
    // Whose convener signs reads the whole; who only drafts along does not.
    const looksOver = (table: string): string => at(minutesOf(table), ` and p.content and p.role in ('OWNER', 'SUPERVISOR')`);
    const answers = (table: string): string => at(shareOf(table), ` and p.role = 'RECEIVER'`);
    return `
      ${['minutes_round', ...ofShare].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy minutes_round_read on minutes_round for select to portal_api using (${looksOver('minutes_round')});
      create policy minutes_round_own on minutes_round to portal_api using (${owns('minutes_round')}) with check (${owns('minutes_round')});
      ${ofShare.map((table) => `create policy ${table}_read on ${table} for select to portal_api using (${at(shareOf(table))} or ${looksOver(table)});`).join('\n')}
      ${['minutes_share', 'minutes_share_line', 'minutes_handling'].map((table) =>
        `create policy ${table}_own on ${table} to portal_api using (${owns(table)}) with check (${owns(table)});`).join('\n')}
      create policy minutes_share_answer on minutes_share for update to portal_api using (${answers('minutes_share')});
      create policy minutes_opinion_answer on minutes_opinion to portal_api using (${answers('minutes_opinion')}) with check (${answers('minutes_opinion')});
      create trigger minutes_share_line_append_only before update or delete on minutes_share_line for each row execute function refuse_change();

      grant select, insert on minutes_round, ${ofShare.join(', ')} to portal_api;
      grant select on minutes_round, ${ofShare.join(', ')} to portal_worker;
      grant update (state, final_version_id, closed_at, closed_by, due_on, due_at) on minutes_round to portal_api;
      grant update (version, answered_at, answered_by, due_on, due_at, closed_at) on minutes_share to portal_api;
      grant update (opinion, proposal, reason, late, at, person_name, seat_title) on minutes_opinion to portal_api;
      grant update (outcome, reason, text, at, person_name, seat_title) on minutes_handling to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What units said of a draft is not undone: drop the database instead.');
  }
}
