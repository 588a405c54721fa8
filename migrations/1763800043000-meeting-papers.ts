import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 会议材料: files at a line of an agenda, the package made of them, and guests of one line.
 *
 * A paper is not an attachment of its meeting: who may read the meeting may not read every paper. So a paper is seen by who its own row
 * says, its files follow it, and they have a door of their own that records who took them.
 */
export class MeetingPapers1763800043000 implements MigrationInterface {
  name = 'MeetingPapers1763800043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_paper (
        id           uuid primary key,
        meeting_id   uuid not null references meeting (id),
        line         uuid not null,
        agency_id    uuid not null references agency (id),
        title        text not null,
        visibility   text not null check (visibility in ('ALL', 'NAMED', 'CONVENER')),
        visible_to   uuid[] not null default '{}',
        for_guests   boolean not null default false,
        late         boolean not null default false,
        position     int not null,
        ordinal      int not null default 1,
        of_line      int not null default 1,
        revision     int not null default 1,
        version      int not null default 1,
        opened_at    timestamptz,
        added_at     timestamptz not null,
        changed_at   timestamptz not null,
        withdrawn_at timestamptz
      );
      comment on column meeting_paper.line is 'agenda_item.line: the same in every version of the agenda';
      comment on column meeting_paper.agency_id is 'who brought it in: 联席会议办公室, or the unit that proposed the topic';
      comment on column meeting_paper.visibility is 'ALL at the table; NAMED agencies; CONVENER: the office and the lead agency until the meeting begins';
      comment on column meeting_paper.opened_at is 'with CONVENER: when it was opened to all at the table';
      comment on column meeting_paper.ordinal is 'which of the papers of its line it is, counted over all of them: what a reader may not see leaves a gap and moves nothing';
      create index meeting_paper_meeting_ix on meeting_paper (meeting_id, line);
      create index meeting_paper_agency_ix on meeting_paper (agency_id);
      create index meeting_paper_closed_ix on meeting_paper (meeting_id) where visibility = 'CONVENER' and opened_at is null and withdrawn_at is null;

      create table meeting_paper_file (
        id         uuid primary key,
        paper_id   uuid not null references meeting_paper (id),
        revision   int not null,
        file_id    uuid not null references stored_file (id),
        name       text not null,
        size       bigint not null,
        sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        media_type text not null,
        added_by   text not null,
        added_seat text not null,
        added_at   timestamptz not null,
        unique (paper_id, revision)
      );
      comment on table meeting_paper_file is 'a paper as it was at a time: one that was replaced stays';
      create index meeting_paper_file_file_ix on meeting_paper_file (file_id);

      create table meeting_guest (
        id         uuid primary key,
        meeting_id uuid not null references meeting (id),
        line       uuid not null,
        agency_id  uuid not null references agency (id),
        unit       text not null,
        post       text not null,
        token_hash bytea not null unique check (length(token_hash) = 32),
        from_at    timestamptz not null,
        to_at      timestamptz not null,
        version    int not null default 1,
        invited_by text not null,
        invited_at timestamptz not null,
        revoked_at timestamptz,
        check (to_at > from_at)
      );
      comment on table meeting_guest is '列席人员 of one line of an agenda, without an account (粤医保发〔2020〕26号 四(一): 可邀请其他部门和单位参加)';
      comment on column meeting_guest.token_hash is 'sha-256 of the 256-bit secret in the link; the secret itself is shown once and nowhere stored';
      create index meeting_guest_meeting_ix on meeting_guest (meeting_id);
      create index meeting_guest_agency_ix on meeting_guest (agency_id);

      create table meeting_paper_reading (
        id        uuid primary key,
        paper_id  uuid not null references meeting_paper (id),
        file_id   uuid not null references meeting_paper_file (id),
        way       text not null check (way in ('FILE', 'PACKET', 'GUEST')),
        agency_id uuid not null,
        guest_id  uuid references meeting_guest (id),
        reader    text not null,
        seat      text not null,
        at        timestamptz not null,
        check ((way = 'GUEST') = (guest_id is not null))
      );
      comment on column meeting_paper_reading.agency_id is 'of a guest: the office that invited him';
      create index meeting_paper_reading_paper_ix on meeting_paper_reading (paper_id, at);
      create index meeting_paper_reading_file_ix on meeting_paper_reading (file_id);
      create index meeting_paper_reading_guest_ix on meeting_paper_reading (guest_id);

      create table meeting_packet (
        id            uuid primary key,
        meeting_id    uuid not null references meeting (id),
        agency_id     uuid not null references agency (id),
        guest_id      uuid references meeting_guest (id),
        state         text not null check (state in ('QUEUED', 'READY', 'FAILED')),
        contents      jsonb not null,
        fingerprint   text not null,
        asked_by      text not null,
        asked_at      timestamptz not null,
        attempts      int not null default 0,
        dispatched_at timestamptz,
        ready_at      timestamptz,
        sha256        text,
        size          bigint,
        pages         int,
        mark_at       bigint,
        last_error    text,
        check ((state = 'READY') = (ready_at is not null)),
        check ((state = 'READY') = (sha256 is not null and size is not null and pages is not null and mark_at is not null))
      );
      comment on table meeting_packet is '会议材料包 as one agency may see it; contents: what it is made of, as that agency saw it when it asked';
      comment on column meeting_packet.mark_at is 'where in the file the watermark begins: each download is given its own';
      create index meeting_packet_meeting_ix on meeting_packet (meeting_id, agency_id, asked_at desc);
      create index meeting_packet_agency_ix on meeting_packet (agency_id);
      create index meeting_packet_guest_ix on meeting_packet (guest_id);
      create index meeting_packet_open_ix on meeting_packet (asked_at) where state = 'QUEUED';
      -- Two that ask at once have one made.
      create unique index meeting_packet_one_open_uq on meeting_packet (meeting_id, agency_id, guest_id, fingerprint) nulls not distinct where state = 'QUEUED';

      -- Numbers go by all papers of a line, also by those that who adds one may not see.
      create function meeting_paper_count() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update meeting_paper p set ordinal = c.ordinal, of_line = c.of_line
          from (select id, row_number() over (order by position, added_at, id)::int as ordinal, count(*) over ()::int as of_line
                  from meeting_paper where meeting_id = new.meeting_id and line = new.line and withdrawn_at is null) c
         where p.id = c.id and (p.ordinal, p.of_line) is distinct from (c.ordinal, c.of_line);
        return null;
      end $$;
      create trigger meeting_paper_count after insert or update of position, withdrawn_at on meeting_paper for each row execute function meeting_paper_count();
      revoke all on function meeting_paper_count() from public;

      -- Whose link it is, before any agency is known: nothing but where to look.
      create function meeting_guest_of(hash bytea) returns table (id uuid, agency_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
        select g.id, g.agency_id from meeting_guest g where g.token_hash = hash
      $$;
      revoke all on function meeting_guest_of(bytea) from public;
      grant execute on function meeting_guest_of(bytea) to portal_api;
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const tables = ['meeting_paper', 'meeting_paper_file', 'meeting_paper_reading', 'meeting_guest', 'meeting_packet'];
    const me = '(select app_agency())';
    const seated = (table: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${table}.meeting_id and p.agency_id = ${me} and p.content${more})`;
    const prepares = (table: string): string => seated(table, ` and p.role = 'OWNER'`);
    /** Of what is on the agenda in force, and there for the reader: row-level security of the lines themselves says so. */
    const onAgenda = `exists (select 1 from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED'
                               where i.meeting_id = meeting_paper.meeting_id and i.line = meeting_paper.line)`;
    const reads = seated('meeting_paper', ` and (p.role = 'OWNER' or meeting_paper.agency_id = ${me} or (meeting_paper.withdrawn_at is null and (p.role = 'SUPERVISOR' or (${onAgenda}
      and (meeting_paper.visibility = 'ALL' or meeting_paper.opened_at is not null or (meeting_paper.visibility = 'NAMED' and ${me} = any (meeting_paper.visible_to)))))))`);
    const brings = seated('meeting_paper', ` and (p.role = 'OWNER' or meeting_paper.agency_id = ${me})`);
    const paper = (table: string, more = ''): string => `exists (select 1 from meeting_paper k where k.id = ${table}.paper_id${more})`;
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to portal_worker using (true) with check (true);`).join('\n')}
      create policy meeting_paper_read on meeting_paper for select to portal_api using (${reads});
      create policy meeting_paper_add on meeting_paper for insert to portal_api with check (agency_id = ${me} and ${seated('meeting_paper')});
      create policy meeting_paper_change on meeting_paper for update to portal_api using (${brings}) with check (${brings});
      create policy meeting_paper_numbers on meeting_paper to portal_owner using (true) with check (true);
      create policy meeting_paper_file_read on meeting_paper_file for select to portal_api using (${paper('meeting_paper_file')});
      create policy meeting_paper_file_add on meeting_paper_file for insert to portal_api with check (${paper('meeting_paper_file')});
      create policy meeting_paper_reading_read on meeting_paper_reading for select to portal_api
        using (agency_id = ${me} or ${paper('meeting_paper_reading', ` and (k.agency_id = ${me} or exists (select 1 from meeting m where m.id = k.meeting_id and m.agency_id = ${me}))`)});
      create policy meeting_paper_reading_add on meeting_paper_reading for insert to portal_api with check (agency_id = ${me} and ${paper('meeting_paper_reading')});
      create policy meeting_guest_read on meeting_guest for select to portal_api using (${seated('meeting_guest', ` and p.role in ('OWNER', 'SUPERVISOR')`)});
      create policy meeting_guest_add on meeting_guest for insert to portal_api with check (agency_id = ${me} and ${prepares('meeting_guest')});
      create policy meeting_guest_change on meeting_guest for update to portal_api using (${prepares('meeting_guest')}) with check (${prepares('meeting_guest')});
      create policy meeting_guest_link on meeting_guest for select to portal_owner using (true);
      create policy meeting_packet_own on meeting_packet to portal_api using (agency_id = ${me} and ${seated('meeting_packet')}) with check (agency_id = ${me} and ${seated('meeting_packet')});

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant update (title, visibility, visible_to, for_guests, late, position, revision, version, changed_at, withdrawn_at) on meeting_paper to portal_api;
      grant update (version, revoked_at) on meeting_guest to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (opened_at, version, changed_at) on meeting_paper to portal_worker;
      grant update (state, attempts, dispatched_at, ready_at, sha256, size, pages, mark_at, last_error) on meeting_packet to portal_worker;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What was laid before a meeting is not undone: drop the database instead.');
  }
}
