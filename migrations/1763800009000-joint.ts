import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['joint_investigation', 'joint_content', 'investigation_track', 'investigation_track_columns', 'investigation_track_facts', 'joint_act', 'joint_comment'];

/**
 * 一案多查 and 撞案提示. Three rings of sight: the process (parties, the conference office included), the columns of the matrix
 * (those who joined), the working facts (those whom the track's agency chose).
 */
export class Joint1763800009000 implements MigrationInterface {
  name = 'Joint1763800009000';

  async up(runner: QueryRunner): Promise<void> {
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
    await runner.query(JOINT_TABLES);
    await runner.query(JOINT_RIGHTS);
    await runner.query(JOINT_SYNC);
    await runner.query(COLLISIONS);
    await runner.query(COLLISION_FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function collision_settle, collision_notice, subject_mark_of, joint_settle_reply, joint_sync;
      drop table collision_side, collision_pair, collision, subject_mark, collision_key; drop table ${[...TABLES].reverse().join(', ')}`);
  }
}

const JOINT_TABLES = `
  -- The list only grows; what later migrations have added stays.
  alter table party drop constraint party_object_kind_ck;
  alter table party add constraint party_object_kind_ck check (object_kind in ('CASE', 'REFERRAL', 'LEAD', 'JOINT_INVESTIGATION', 'INVESTIGATION_TRACK',
    'COLLISION', 'OUTCOME', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP', 'DOCUMENT'));

  create table joint_investigation (
    id              uuid primary key,
    number          text not null,
    case_id         uuid not null references case_record (id),
    owner_agency_id uuid not null references agency (id),
    state           text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    version         int not null default 1,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    unique (owner_agency_id, number),
    check ((state = 'CLOSED') = (closed_at is not null))
  );
  create unique index joint_open_case_uq on joint_investigation (case_id) where state = 'OPEN';
  create index joint_case_ix on joint_investigation (case_id);

  -- What the parties are told, by the agency that opened it. The case itself stays its own.
  create table joint_content (
    joint_id     uuid primary key references joint_investigation (id),
    title        text not null,
    summary      text not null,
    subject_name text not null,
    subject_code text not null,
    demo_note    text,
    closing_text text,
    unreconciled_reason text
  );

  create table investigation_track (
    id            uuid primary key,
    joint_id      uuid not null references joint_investigation (id),
    agency_id     uuid not null references agency (id),
    position      int not null,
    stage         text not null check (stage in ('INVITED', 'DECLINED', 'ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER',
                    'COMPLETED', 'NOT_PUNISHED', 'LEFT')),
    version       int not null default 1,
    invited_at    timestamptz not null,
    invited_by    uuid not null,
    reply_by      date,
    proposed_day  date,
    joined_at     timestamptz,
    outcome_kinds text[] not null default '{}',
    last_act_at   timestamptz not null,
    unique (joint_id, agency_id)
  );
  comment on column investigation_track.proposed_day is 'another reply date the invited agency asked for; null: none, or settled';
  comment on column investigation_track.outcome_kinds is 'kinds of the outcomes that stand: a row is answered for once there is one';

  create table investigation_track_columns (
    track_id    uuid primary key references investigation_track (id),
    joint_id    uuid not null references joint_investigation (id),
    agency_id   uuid not null,
    basis       text not null default '',
    document_no text not null default '',
    amount      numeric(16, 2) check (amount >= 0),
    result      text not null default ''
  );
  create index investigation_track_columns_joint_ix on investigation_track_columns (joint_id);

  create table investigation_track_facts (
    track_id  uuid primary key references investigation_track (id),
    joint_id  uuid not null references joint_investigation (id),
    agency_id uuid not null,
    case_id   uuid,
    facts     text not null default '',
    officers  jsonb not null default '[]'
  );
  create index investigation_track_facts_joint_ix on investigation_track_facts (joint_id);

  -- Who did what under the names of the day, with reason and text. Append-only.
  create table joint_act (
    id           uuid primary key,
    joint_id     uuid not null references joint_investigation (id),
    track_id     uuid references investigation_track (id),
    act          text not null,
    at           timestamptz not null,
    agency_id    uuid not null,
    agency_name  text not null,
    person_id    uuid,
    person_name  text not null,
    seat_title   text not null,
    on_behalf_of text,
    stage        text,
    code         text,
    text         text,
    day          date,
    data         jsonb not null default '{}'
  );
  create index joint_act_joint_ix on joint_act (joint_id, at);
  create index joint_act_track_ix on joint_act (track_id);

  create table joint_comment (
    id            uuid primary key,
    joint_id      uuid not null references joint_investigation (id),
    at            timestamptz not null,
    agency_id     uuid not null,
    agency_name   text not null,
    person_name   text not null,
    seat_title    text not null,
    text          text not null,
    to_agency_ids uuid[] not null check (cardinality(to_agency_ids) > 0)
  );
  create index joint_comment_joint_ix on joint_comment (joint_id, at);
`;

const sits = (object: string, more = ''): string =>
  `exists (select 1 from party p where p.object_id = ${object} and p.agency_id = (select app_agency())${more})`;

const JOINT_RIGHTS = `
  ${TABLES.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
  create policy ${table}_owner on ${table} to portal_owner using (true) with check (true);
  create policy ${table}_worker on ${table} for select to portal_worker using (true);
  grant select on ${table} to portal_worker; grant select, insert on ${table} to portal_api;`).join('\n')}

  create policy joint_read on joint_investigation for select to portal_api using (${sits('joint_investigation.id')});
  create policy joint_open on joint_investigation for insert to portal_api with check (owner_agency_id = (select app_agency()) and ${sits('joint_investigation.id', ` and p.role = 'OWNER'`)});
  create policy joint_change on joint_investigation for update to portal_api using (${sits('joint_investigation.id', ` and p.role = 'OWNER'`)});
  create policy joint_content_read on joint_content for select to portal_api using (${sits('joint_content.joint_id', ' and p.content')});
  create policy joint_content_add on joint_content for insert to portal_api with check (${sits('joint_content.joint_id', ` and p.role = 'OWNER'`)});
  create policy joint_content_change on joint_content for update to portal_api using (${sits('joint_content.joint_id', ` and p.role = 'OWNER'`)});

  create policy track_read on investigation_track for select to portal_api using (${sits('investigation_track.id')});
  create policy track_invite on investigation_track for insert to portal_api with check (
    stage in ('INVITED', 'ACCEPTED') and ${sits('investigation_track.joint_id', ` and p.role in ('OWNER', 'PARTICIPANT')`)});
  create policy track_change on investigation_track for update to portal_api
    using (agency_id = (select app_agency()) and ${sits('investigation_track.id', ` and p.role = 'OWNER'`)});
  create policy track_columns_read on investigation_track_columns for select to portal_api using (${sits('investigation_track_columns.track_id', ` and p.role <> 'OFFICE'`)});
  create policy track_facts_read on investigation_track_facts for select to portal_api using (${sits('investigation_track_facts.track_id', ' and p.content')});
  ${['investigation_track_columns', 'investigation_track_facts'].map((table) => `
  create policy ${table}_add on ${table} for insert to portal_api
    with check (agency_id = (select app_agency()) and ${sits(`${table}.track_id`, ` and p.role = 'OWNER'`)});
  create policy ${table}_change on ${table} for update to portal_api
    using (agency_id = (select app_agency()) and ${sits(`${table}.track_id`, ` and p.role = 'OWNER'`)});`).join('\n')}

  create policy joint_act_read on joint_act for select to portal_api
    using (agency_id = (select app_agency()) or ${sits('coalesce(joint_act.track_id, joint_act.joint_id)', ` and p.role <> 'OFFICE'`)});
  create policy joint_act_add on joint_act for insert to portal_api with check (agency_id = (select app_agency()) and ${sits('joint_act.joint_id')});
  create policy joint_comment_read on joint_comment for select to portal_api
    using ((agency_id = (select app_agency()) or (select app_agency()) = any (to_agency_ids)) and ${sits('joint_comment.joint_id')});
  create policy joint_comment_add on joint_comment for insert to portal_api
    with check (agency_id = (select app_agency()) and ${sits('joint_comment.joint_id', ` and p.role in ('OWNER', 'PARTICIPANT')`)});
  create trigger joint_act_append_only before update or delete on joint_act for each row execute function refuse_change();
  create trigger joint_comment_append_only before update or delete on joint_comment for each row execute function refuse_change();

  grant update (state, version, closed_at) on joint_investigation to portal_api;
  grant update (closing_text, unreconciled_reason) on joint_content to portal_api;
  grant update (stage, version, proposed_day, reply_by, joined_at, outcome_kinds, last_act_at) on investigation_track to portal_api;
  grant update (basis, document_no, amount, result) on investigation_track_columns to portal_api;
  grant update (case_id, facts, officers) on investigation_track_facts to portal_api;
`;

const JOINT_SYNC = `
  -- Seats everybody and moves everybody's box. An agency's own act changes what others have to do, and it has no right to their rows.
  create function joint_sync(p_joint uuid, p_now timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not exists (select 1 from party where object_id = p_joint and agency_id = app_agency()) then
        raise exception 'joint_sync: not a party' using errcode = '42501';
      end if;
      insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
      select t.agency_id, p_joint, 'JOINT_INVESTIGATION', 'PARTICIPANT', true, 'TODO', p_now, p_now from investigation_track t where t.joint_id = p_joint
      union all
      select t.agency_id, t.id, 'INVESTIGATION_TRACK', 'OWNER', true, 'COPIED', p_now, p_now from investigation_track t where t.joint_id = p_joint
      union all -- who has joined sees every row; the office sees how each proceeds
      select j.agency_id, t.id, 'INVESTIGATION_TRACK', 'PARTICIPANT', false, 'COPIED', p_now, p_now
        from investigation_track j join investigation_track t on t.joint_id = j.joint_id and t.agency_id <> j.agency_id
       where j.joint_id = p_joint and j.stage not in ('INVITED', 'DECLINED', 'LEFT')
      union all
      select o.agency_id, t.id, 'INVESTIGATION_TRACK', 'OFFICE', false, 'COPIED', p_now, p_now
        from party o join investigation_track t on t.joint_id = p_joint where o.object_id = p_joint and o.role = 'OFFICE'
      on conflict (object_id, agency_id) do nothing;
      -- What was shared with an agency that left is shared no longer.
      update party p set content = false from investigation_track l join investigation_track t on t.joint_id = l.joint_id
       where l.joint_id = p_joint and l.stage = 'LEFT' and p.object_id = t.id and p.agency_id = l.agency_id and p.role = 'PARTICIPANT' and p.content;
      update party p set last_act_at = p_now, due_at = coalesce(clock.due_at, 'infinity'), deadline_id = clock.id, box = case
          when p.role = 'OFFICE' then 'COPIED'
          when i.state = 'CLOSED' then case when p.role = 'OWNER' then 'STARTED' else 'DONE' end
          when t.stage = 'INVITED' or (t.stage not in ('DECLINED', 'LEFT') and cardinality(t.outcome_kinds) = 0) then 'TODO'
          when p.role = 'OWNER' then case when every.ready or every.asked then 'TODO' else 'STARTED' end
          else 'DONE' end
        from joint_investigation i
        cross join (select bool_and(stage in ('DECLINED', 'LEFT') or cardinality(outcome_kinds) > 0) as ready, bool_or(proposed_day is not null) as asked
                      from investigation_track where joint_id = p_joint) every
        cross join lateral (select agency_id from party where object_id = p_joint) seat
        left join investigation_track t on t.joint_id = p_joint and t.agency_id = seat.agency_id
        left join lateral (select d.id, d.due_at from deadline d where d.object_id = t.id and d.party_agency_id = seat.agency_id and d.state in ('RUNNING', 'MISSED')
                            order by d.due_at limit 1) clock on true
       where i.id = p_joint and p.object_id = p_joint and p.agency_id = seat.agency_id;
    end $$;
  revoke execute on function joint_sync from public;
  grant execute on function joint_sync to portal_api;
  -- For the functions of this file, which run with their owner's rights.
  create policy deadline_of_joint on deadline for select to portal_owner using (true);
  create policy case_of_joint on case_record for select to portal_owner using (true);
  create policy subject_of_joint on subject for select to portal_owner using (true);

  -- The convener settles the reply date an invited agency asked for: the one thing of another's row that is its to change.
  create function joint_settle_reply(p_track uuid, p_day date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update investigation_track t set reply_by = p_day, proposed_day = null, version = t.version + 1
        from joint_investigation i where t.id = p_track and i.id = t.joint_id and i.owner_agency_id = app_agency() and t.stage = 'INVITED' and t.proposed_day is not null;
      if not found then raise exception 'joint_settle_reply: nothing to settle' using errcode = '42501'; end if;
    end $$;
  revoke execute on function joint_settle_reply from public;
  grant execute on function joint_settle_reply to portal_api;
`;

const COLLISIONS = `
  -- No runtime role reads key or marks: what they are compared with is what they stand for.
  create table collision_key (only_one bool primary key default true check (only_one), key text not null);
  insert into collision_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
  create table subject_mark (
    case_id   uuid primary key references case_record (id),
    agency_id uuid not null,
    mark      bytea not null
  );
  create index subject_mark_ix on subject_mark (mark);

  create table collision (
    id         uuid primary key,
    state      text not null default 'NOTICED' check (state in ('NOTICED', 'AGREED', 'REFUSED', 'JOINED')),
    noticed_at timestamptz not null,
    settled_at timestamptz,
    joint_id   uuid references joint_investigation (id)
  );
  create index collision_joint_ix on collision (joint_id);
  create table collision_pair (
    collision_id uuid primary key references collision (id),
    mark         bytea not null,
    agencies     uuid[] not null,
    unique (mark, agencies)
  );
  create table collision_side (
    collision_id uuid not null references collision (id),
    agency_id    uuid not null references agency (id),
    case_id      uuid not null references case_record (id),
    consent      text not null default 'PENDING' check (consent in ('PENDING', 'AGREED', 'REFUSED')),
    reason       text,
    decided_at   timestamptz,
    seat_title   text,
    primary key (collision_id, agency_id),
    check ((consent = 'PENDING') = (decided_at is null)),
    check (consent <> 'REFUSED' or reason is not null)
  );
  create index collision_side_case_ix on collision_side (case_id);
  ${['collision_key', 'subject_mark', 'collision', 'collision_pair', 'collision_side'].map((table) => `
  alter table ${table} enable row level security; alter table ${table} force row level security;
  create policy ${table}_owner on ${table} to portal_owner using (true) with check (true);`).join('\n')}
  create policy collision_read on collision for select to portal_api using (${sits('collision.id')});
  create policy collision_join on collision for update to portal_api
    using (state = 'AGREED' and ${sits('collision.id', ` and p.role = 'PARTICIPANT'`)}) with check (state = 'JOINED');
  create policy collision_side_read on collision_side for select to portal_api using (
    agency_id = (select app_agency())
    or (${sits('collision_side.collision_id', ` and p.role = 'PARTICIPANT'`)}
        and exists (select 1 from collision c where c.id = collision_side.collision_id and c.state in ('AGREED', 'JOINED'))));
  create policy collision_side_answer on collision_side for update to portal_api using (agency_id = (select app_agency()));
  create policy collision_worker on collision for select to portal_worker using (true);
  create policy collision_side_worker on collision_side for select to portal_worker using (true);
  grant select on collision, collision_side to portal_api, portal_worker;
  grant update (state, joint_id) on collision to portal_api;
  grant update (consent, reason, decided_at, seat_title) on collision_side to portal_api;

  -- Who else sits at a collision is what nobody may learn from it.
  create or replace function party_list(p_object uuid) returns table (agency_id uuid, role text, content boolean, box text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select p.agency_id, p.role, p.content, p.box from party p
       where p.object_id = p_object and (p.object_kind <> 'COLLISION' or p.agency_id = app_agency())
         and exists (select 1 from party me where me.object_id = p_object and me.agency_id = app_agency());
    $$;
`;

const COLLISION_FUNCTIONS = `
  create function subject_mark_of(p_code text) returns bytea language sql stable set search_path = public, pg_temp as $$
    select sha256(convert_to(k.key || 'outer' || encode(sha256(convert_to(k.key || 'inner' || p_code, 'UTF8')), 'hex'), 'UTF8')) from collision_key k $$;
  revoke execute on function subject_mark_of from public;

  -- Marks a case of the acting agency and notes who else has the same subject: one collision per pair of agencies and subject.
  -- 纪检监察 is never matched: its channel is sealed.
  create function collision_notice(p_case uuid, p_now timestamptz) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare own record; other record; made uuid;
    begin
      select k.id, k.agency_id, subject_mark_of(s.code) as mark, a.region_code into own
        from case_record k join subject s on s.id = k.subject_id join agency a on a.id = k.agency_id
       where k.id = p_case and k.agency_id = app_agency() and a.kind <> 'DISCIPLINE_INSPECTION';
      if not found then return; end if;
      -- Two that register one subject at once: the second finds the first.
      perform pg_advisory_xact_lock(hashtextextended(encode(own.mark, 'hex'), 0));
      insert into subject_mark (case_id, agency_id, mark) values (own.id, own.agency_id, own.mark) on conflict (case_id) do update set mark = excluded.mark;
      for other in
        select distinct on (m.agency_id) m.agency_id, m.case_id from subject_mark m join case_record k on k.id = m.case_id
         where m.mark = own.mark and m.agency_id <> own.agency_id and k.state <> 'CLOSED'
         order by m.agency_id, k.registered_at desc
      loop
        made := gen_random_uuid();
        insert into collision (id, noticed_at) values (made, p_now);
        insert into collision_pair (collision_id, mark, agencies)
        values (made, own.mark, array[least(own.agency_id, other.agency_id), greatest(own.agency_id, other.agency_id)]) on conflict (mark, agencies) do nothing;
        if not found then delete from collision where id = made; continue; end if;
        insert into collision_side (collision_id, agency_id, case_id) values (made, own.agency_id, own.id), (made, other.agency_id, other.case_id);
        insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
        select o.agency_id, made, 'COLLISION', o.role, false, o.box, p_now, p_now from (
          select own.agency_id, 'PARTICIPANT' as role, 'TODO' as box union all select other.agency_id, 'PARTICIPANT', 'TODO'
          union all select c.office_agency_id, 'OFFICE', 'COPIED' from joint_conference c where c.region_code = left(own.region_code, 2) || '0000') o;
        return next made;
      end loop;
    end $$;

  -- Settles a collision once its sides have answered; neither may look at the other's answer to do so.
  create function collision_settle(p_collision uuid, p_now timestamptz) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare settled text;
    begin
      if not exists (select 1 from collision_side where collision_id = p_collision and agency_id = app_agency()) then
        raise exception 'collision_settle: not a side' using errcode = '42501';
      end if;
      select case when bool_or(consent = 'REFUSED') then 'REFUSED' when bool_and(consent = 'AGREED') then 'AGREED' else 'NOTICED' end
        into settled from collision_side where collision_id = p_collision;
      update collision set state = settled, settled_at = case when settled <> 'NOTICED' then p_now end where id = p_collision and state = 'NOTICED';
      update party set box = case when role = 'OFFICE' then 'COPIED' when settled = 'AGREED' then 'TODO'
          when settled = 'REFUSED' or agency_id = app_agency() then 'DONE' else box end, last_act_at = p_now
       where object_id = p_collision;
      return settled;
    end $$;
  revoke execute on function collision_notice, collision_settle from public;
  grant execute on function collision_notice, collision_settle to portal_api;

  insert into subject_mark (case_id, agency_id, mark)
  select k.id, k.agency_id, subject_mark_of(s.code) from case_record k join subject s on s.id = k.subject_id join agency a on a.id = k.agency_id
   where a.kind <> 'DISCIPLINE_INSPECTION';
`;
