import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Units that join a conference or leave it, and people whom the directory does not hold yet, on the way that changes of seats take: proposed by the
 * unit, checked by the office, confirmed by the conference, in force on their day (粤医保发〔2020〕26号 三(一)).
 *
 * Who is named and is not in the directory lies with the change until the conference has confirmed it; only then is he a person with a seat from the day on.
 * What a unit that leaves has in hand is named one by one, with what the office decided about it.
 */
export class UnitsJoining1763800060000 implements MigrationInterface {
  name = 'UnitsJoining1763800060000';

  async up(runner: QueryRunner): Promise<void> {
    const seated = (table: string, more = ''): string =>
      `exists (select 1 from party p where p.object_id = ${table}.change_id and p.agency_id = (select app_agency()) and p.content${more})`;
    const proposes = seated('member_change_person', ` and p.role in ('OWNER', 'OFFICE')`);
    const settles = seated('member_change_matter', ` and p.role = 'OFFICE'`);
    await runner.query(`
      alter table member_change
        add column kind text not null default 'HANDOVER' check (kind in ('HANDOVER', 'JOIN', 'LEAVE')),
        add column by_agency_id uuid references agency (id),
        alter column seat_id drop not null,
        alter column to_person_id drop not null,
        add check ((kind = 'HANDOVER') = (seat_id is not null)),
        add check (kind = 'HANDOVER' or to_person_id is null);
      comment on column member_change.kind is 'HANDOVER: a seat changes hands; JOIN, LEAVE: the unit itself comes to the conference or goes';
      comment on column member_change.agency_id is 'the unit whose seat or membership it is';
      comment on column member_change.by_agency_id is 'the office, where it put the letter of the unit forward; null: the unit itself';
      create index member_change_by_agency_ix on member_change (by_agency_id) where by_agency_id is not null;
      create unique index member_change_one_open_unit_uq on member_change (conference_id, agency_id) where kind <> 'HANDOVER' and state in ('PROPOSED', 'RETURNED', 'CHECKED');

      create table member_change_person (
        change_id  uuid not null references member_change (id),
        position   int not null,
        seat_kind  text not null check (seat_kind in ('CONVENER', 'VICE_CONVENER', 'LIAISON', 'OFFICE_DIRECTOR', 'OFFICE_SECRETARY')),
        seat_title text not null,
        person_id  uuid references person (id),
        name       text,
        post       text,
        phone      text,
        email      text,
        primary key (change_id, position),
        check ((name is null) = (post is null) and (name is null) = (phone is null) and (name is null) = (email is null)),
        check (person_id is not null or name is not null)
      );
      comment on table member_change_person is 'who is to sit where; with a name where the directory did not hold him';
      comment on column member_change_person.person_id is 'of somebody new: once the conference has confirmed it';
      create index member_change_person_person_ix on member_change_person (person_id);

      create table member_change_matter (
        change_id    uuid not null references member_change (id),
        object_kind  text not null check (object_kind in ('RESOLUTION', 'MINUTES_SHARE', 'MEETING', 'TOPIC')),
        object_id    uuid not null,
        number       text,
        title        text not null,
        due_on       date,
        choice       text not null check (choice in ('STAY', 'HAND')),
        to_agency_id uuid references agency (id),
        decided_by   text not null,
        primary key (change_id, object_id),
        check ((choice = 'HAND') = (to_agency_id is not null))
      );
      comment on table member_change_matter is 'what a unit that leaves had in hand, and what the office decided about it';
      create index member_change_matter_agency_ix on member_change_matter (to_agency_id);

      ${['member_change_person', 'member_change_matter'].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);
        grant select on ${table} to portal_worker;
        grant select, insert, delete on ${table} to portal_api;`).join('\n')}
      create policy member_change_person_read on member_change_person for select to portal_api using (${seated('member_change_person')});
      create policy member_change_person_add on member_change_person for insert to portal_api with check (${proposes});
      create policy member_change_person_replace on member_change_person for delete to portal_api
        using (${proposes} and exists (select 1 from member_change c where c.id = change_id and c.state = 'RETURNED'));
      create policy member_change_person_enter on member_change_person for update to portal_api
        using (${seated('member_change_person')} and exists (select 1 from member_change c where c.id = change_id and c.state = 'CHECKED'));
      grant update (person_id) on member_change_person to portal_api;
      -- Beside the change, the matter itself: that a unit has a topic or a sheet to answer is not for everybody who sees that it leaves.
      create policy member_change_matter_read on member_change_matter for select to portal_api
        using (${seated('member_change_matter')} and exists (select 1 from party q where q.object_id = member_change_matter.object_id and q.agency_id = (select app_agency()) and q.content));
      create policy member_change_matter_add on member_change_matter for insert to portal_api with check (${settles});
      create policy member_change_matter_replace on member_change_matter for delete to portal_api using (${settles});

      -- A resolution goes to another unit with the convener's word on the unit that leaves, and in no other way.
      create policy resolution_unit_hand_in on resolution_unit for insert to portal_api
        with check (exists (select 1 from party p where p.object_id = resolution_unit.resolution_id and p.agency_id = (select app_agency()) and p.role = 'SUPERVISOR')
          and exists (select 1 from member_change_matter x join member_change c on c.id = x.change_id and c.kind = 'LEAVE' and c.state = 'CHECKED'
                       where x.object_id = resolution_unit.resolution_id and x.choice = 'HAND' and x.to_agency_id = resolution_unit.agency_id));
      create policy resolution_unit_hand_out on resolution_unit for delete to portal_api
        using (exists (select 1 from party p where p.object_id = resolution_unit.resolution_id and p.agency_id = (select app_agency()) and p.role = 'SUPERVISOR')
          and exists (select 1 from member_change_matter x join member_change c on c.id = x.change_id and c.kind = 'LEAVE' and c.state = 'CHECKED'
                       where x.object_id = resolution_unit.resolution_id and x.choice = 'HAND' and resolution_unit.agency_id in (c.agency_id, x.to_agency_id)));
      grant delete on resolution_unit to portal_api;

      grant insert (id, display_name, email, phone) on person to portal_api;
      grant insert (id, agency_id, conference_id, kind, title) on seat to portal_api;
      grant insert (conference_id, agency_id, role, from_day), update (to_day) on conference_membership to portal_api;
      grant insert (person_id, name, password_hash) on account to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who sat at the conference is not undone: drop the database instead.');
  }
}
