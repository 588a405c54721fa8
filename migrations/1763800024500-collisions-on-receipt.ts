import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 撞案提示 (N26) also when a referral is received: a side of a collision is a case of one's own or a referral that one has taken in. And
 * the conference office has its place at the outcomes of a joint investigation, as at its rows: their clocks are process.
 */
export class CollisionsOnReceipt1763800024500 implements MigrationInterface {
  name = 'CollisionsOnReceipt1763800024500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subject_mark drop constraint subject_mark_pkey;
      alter table subject_mark
        add column id uuid primary key default gen_random_uuid(),
        alter column case_id drop not null,
        add column referral_id uuid references referral (id),
        add constraint subject_mark_case_uq unique (case_id),
        add constraint subject_mark_referral_uq unique (referral_id),
        add constraint subject_mark_of_ck check (num_nonnulls(case_id, referral_id) = 1);
      alter table collision_side
        alter column case_id drop not null,
        add column referral_id uuid references referral (id),
        add constraint collision_side_of_ck check (num_nonnulls(case_id, referral_id) = 1);
      create index collision_side_referral_ix on collision_side (referral_id);
      comment on column collision_side.referral_id is 'the referral that the agency has taken in, until it registers a case of its own';
    `);
    await runner.query(MATCHING);
    await runner.query(`
      insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
      select p.agency_id, o.id, 'OUTCOME', 'OFFICE', false, 'COPIED', o.recorded_at, o.recorded_at
        from outcome o join party p on p.object_id = o.place_id and p.role = 'OFFICE' on conflict do nothing`);
  }

  async down(): Promise<void> {
    throw new Error('Collisions of received referrals are not undone: drop the database instead.');
  }
}

/*
 * One collision for each pair of agencies and subject. Who sits at the referral in question knows already: the sender whom it wrote
 * to, the receiver from whom it came. 纪检监察 is never matched, and no sealed referral is: that channel is sealed.
 */
const MATCHING = `
  create function collision_match(p_agency uuid, p_region text, p_mark bytea, p_case uuid, p_referral uuid, p_now timestamptz) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare other record; made uuid;
    begin
      -- Two that take up one subject at once: the second finds the first.
      perform pg_advisory_xact_lock(hashtextextended(encode(p_mark, 'hex'), 0));
      if p_case is not null then
        insert into subject_mark (case_id, agency_id, mark) values (p_case, p_agency, p_mark) on conflict (case_id) do update set mark = excluded.mark;
        update collision_side s set case_id = p_case, referral_id = null from collision_pair c
         where c.collision_id = s.collision_id and c.mark = p_mark and s.agency_id = p_agency and s.case_id is null;
      else
        insert into subject_mark (referral_id, agency_id, mark) values (p_referral, p_agency, p_mark)
        on conflict (referral_id) do update set mark = excluded.mark, agency_id = excluded.agency_id;
      end if;
      for other in
        select distinct on (m.agency_id) m.agency_id, m.case_id, m.referral_id
          from subject_mark m left join case_record k on k.id = m.case_id left join referral r on r.id = m.referral_id
         where m.mark = p_mark and m.agency_id <> p_agency and (k.state <> 'CLOSED' or r.state not in ('CLOSED', 'RECALLED', 'SENT'))
           and not exists (select 1 from party p where p.object_id = p_referral and p.agency_id = m.agency_id)
           and not exists (select 1 from party p where p.object_id = m.referral_id and p.agency_id = p_agency)
         order by m.agency_id, k.registered_at desc nulls last, m.id
      loop
        made := gen_random_uuid();
        insert into collision (id, noticed_at) values (made, p_now);
        insert into collision_pair (collision_id, mark, agencies)
        values (made, p_mark, array[least(p_agency, other.agency_id), greatest(p_agency, other.agency_id)]) on conflict (mark, agencies) do nothing;
        if not found then delete from collision where id = made; continue; end if;
        insert into collision_side (collision_id, agency_id, case_id, referral_id)
        values (made, p_agency, p_case, p_referral), (made, other.agency_id, other.case_id, other.referral_id);
        insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
        select o.agency_id, made, 'COLLISION', o.role, false, o.box, p_now, p_now from (
          select p_agency as agency_id, 'PARTICIPANT' as role, 'TODO' as box union all select other.agency_id, 'PARTICIPANT', 'TODO'
          union all select c.office_agency_id, 'OFFICE', 'COPIED' from joint_conference c where c.region_code = left(p_region, 2) || '0000') o;
        return next made;
      end loop;
    end $$;
  revoke execute on function collision_match from public;

  create or replace function collision_notice(p_case uuid, p_now timestamptz) returns setof uuid
    language sql security definer set search_path = public, pg_temp as $$
      select found.id from case_record k join subject s on s.id = k.subject_id join agency a on a.id = k.agency_id
        cross join lateral collision_match(k.agency_id, a.region_code, subject_mark_of(s.code), k.id, null, p_now) found (id)
       where k.id = p_case and k.agency_id = app_agency() and a.kind <> 'DISCIPLINE_INSPECTION' $$;

  -- The subject is read from what was handed over, never said by who asks: nobody can try out codes.
  create function collision_notice_received(p_referral uuid, p_now timestamptz) returns setof uuid
    language sql security definer set search_path = public, pg_temp as $$
      select found.id from referral r join referral_content c on c.referral_id = r.id join agency a on a.id = r.to_agency_id
        cross join lateral collision_match(r.to_agency_id, a.region_code, subject_mark_of(c.packet #>> '{subject,code}'), null, r.id, p_now) found (id)
       where r.id = p_referral and r.to_agency_id = app_agency() and r.received_at is not null and not r.sealed and a.kind <> 'DISCIPLINE_INSPECTION'
         and coalesce(c.packet #>> '{subject,code}', '') <> '' $$;
  revoke execute on function collision_notice_received from public;
  grant execute on function collision_notice_received to portal_api;
`;
