import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recusal reaches leads and 撞案提示, two officers stand before a penalty (行政处罚法 42), and the conference office counts what should
 * have been transferred, without a word of any case.
 */
export class GatesAndLeads1763800018000 implements MigrationInterface {
  name = 'GatesAndLeads1763800018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What hangs on a matter need not be called by its id.
      create or replace function recusal_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          insert into recusal_place (person_id, object_id, recusal_id)
          select p.person_id, (to_jsonb(new) ->> coalesce(tg_argv[1], 'id'))::uuid, p.recusal_id from recusal_place p where p.object_id = (to_jsonb(new) ->> tg_argv[0])::uuid
          on conflict do nothing;
          return null;
        end $$;
      create trigger collision_side_recusal_case_id after insert on collision_side for each row execute function recusal_follow('case_id', 'collision_id');

      -- Who keeps away from a lead keeps away from the case it becomes, and from what was found with it.
      create function recusal_of_lead() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          insert into recusal_place (person_id, object_id, recusal_id)
          select p.person_id, h.id, p.recusal_id from recusal_place p
            cross join (select new.case_id as id union select collision_id from collision_side where case_id = new.case_id) h
           where p.object_id = new.id
          on conflict do nothing;
          return null;
        end $$;
      revoke execute on function recusal_of_lead from public;
      create trigger lead_recusal_case_id after update of case_id on lead for each row when (new.case_id is not null) execute function recusal_of_lead();

      insert into gate_rule (code, gate, object_kind, variant, act, from_amount, basis, statutory) values
        ('G05', 'TWO_OFFICERS', 'OUTCOME', 'PENALTY', 'RECORD', 0, '《行政处罚法》第四十二条第一款：行政处罚应当由具有行政执法资格的执法人员实施，执法人员不得少于两人', true);

      create policy transfer_waiver_owner on transfer_waiver for select to portal_owner using (true);
      create policy outcome_owner on outcome for select to portal_owner using (true);
      create function transfers_due() returns table (agency_id uuid, due int, waiting int) language sql stable security definer set search_path = public, pg_temp as $$
        select k.agency_id, count(*)::int, (count(*) filter (where w.state = 'ASKED'))::int
          from joint_conference jc
          join agency a on left(a.region_code, 2) = left(jc.region_code, 2) and a.kind not in ('PUBLIC_SECURITY', 'PROCURATORATE', 'DISCIPLINE_INSPECTION')
          join case_record k on k.agency_id = a.id and k.state <> 'CLOSED'
          left join transfer_waiver w on w.case_id = k.id and w.state in ('ASKED', 'APPROVED')
         where jc.office_agency_id = app_agency() and w.state is distinct from 'APPROVED'
           and exists (select 1 from transfer_criterion c where c.enabled and c.violations && k.violation_types and (c.province is null or c.province = jc.region_code) and k.amount_involved >= c.from_amount)
           and not exists (select 1 from referral r where r.case_id = k.id and r.kind = 'CRIMINAL' and r.sent_at is not null and r.state <> 'RECALLED')
           and not exists (select 1 from joint_investigation i join outcome o on o.joint_id = i.id where i.case_id = k.id and o.kind = 'CRIMINAL' and o.state = 'STANDING')
         group by 1;
      $$;
      comment on function transfers_due is '应移未移 by agency: numbers only, and for the office of a conference alone';
      revoke execute on function transfers_due from public;
      grant execute on function transfers_due to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who was kept away from what is not undone: drop the database instead.');
  }
}
