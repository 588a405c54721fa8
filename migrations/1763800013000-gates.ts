import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters that hang on a case, each with the column that names what it hangs on: whoever is recused there is recused here. */
const HANGS_ON: readonly (readonly [table: string, column: string])[] = [
  ['referral', 'case_id'], ['consultation', 'case_id'], ['consultation_share', 'consultation_id'], ['listed_supervision', 'case_id'],
  ['supervision_measure', 'supervision_id'], ['supervision_step', 'object_id'], ['joint_investigation', 'case_id'], ['investigation_track', 'joint_id'],
  ['outcome', 'case_id'], ['outcome', 'joint_id'],
];

/**
 * What must stand before an act: 法制审核, 集体讨论, two officers; 回避; and 应移未移.
 *
 * Recusal lies at one place: a restrictive policy on `party`. Whatever asks `party` (lists, pages, search, files, notices) follows,
 * for that person only; the agency keeps its place. Matters that come later are added by a trigger.
 */
export class Gates1763800013000 implements MigrationInterface {
  name = 'Gates1763800013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recusal (
        id              uuid primary key,
        agency_id       uuid not null references agency (id),
        person_id       uuid not null references person (id),
        person_name     text not null,
        object_kind     text not null,
        object_id       uuid not null,
        object_number   text not null,
        case_id         uuid not null,
        state           text not null check (state in ('DECLARED', 'GRANTED', 'REFUSED', 'ENDED')),
        version         int not null default 1,
        reason          text not null,
        declared_by     text not null,
        declared_at     timestamptz not null,
        decided_by      text,
        decided_at      timestamptz,
        decision_reason text,
        ended_at        timestamptz
      );
      comment on table recusal is '回避: declared by the person or asked of him, decided by the head; internal to the agency';
      create index recusal_agency_ix on recusal (agency_id, declared_at desc);
      create index recusal_person_ix on recusal (person_id);
      create unique index recusal_open_uq on recusal (person_id, case_id) where state in ('DECLARED', 'GRANTED');

      create table recusal_place (
        person_id  uuid not null references person (id),
        object_id  uuid not null,
        recusal_id uuid not null references recusal (id),
        primary key (person_id, object_id)
      );
      comment on table recusal_place is 'what a recused person may not see: the case and all that hangs on it';
      create index recusal_place_object_ix on recusal_place (object_id);
      create index recusal_place_recusal_ix on recusal_place (recusal_id);
      ${['recusal', 'recusal_place'].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n')}
      create function app_person() returns uuid language sql stable parallel safe return nullif(current_setting('app.person', true), '')::uuid;
      create policy recusal_own on recusal to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      create policy recusal_place_mine on recusal_place for select to portal_api
        using (person_id = (select app_person()) or exists (select 1 from recusal r where r.id = recusal_place.recusal_id));
      create policy recusal_place_head on recusal_place to portal_api
        using (exists (select 1 from recusal r where r.id = recusal_place.recusal_id and r.agency_id = (select app_agency())))
        with check (exists (select 1 from recusal r where r.id = recusal_place.recusal_id and r.agency_id = (select app_agency())));
      create policy recusal_place_owner on recusal_place to portal_owner using (true) with check (true);
      create policy recusal_place_worker on recusal_place for select to portal_worker using (true);
      create policy recusal_worker on recusal for select to portal_worker using (true);

      -- Asked once in a statement; without a person (the worker, a visitor) and without a recusal there is nothing to keep away.
      create function app_recused() returns uuid[] language plpgsql stable parallel safe as $$
        declare person uuid := nullif(current_setting('app.person', true), '')::uuid; places uuid[];
        begin
          if person is null then return null; end if;
          select array_agg(object_id) into places from recusal_place where person_id = person;
          return places;
        end $$;
      create policy party_recused on party as restrictive for select to portal_api using (coalesce(object_id <> all ((select app_recused())::uuid[]), true));
      -- An agency's own entries on a case need no party: here too the person is kept away.
      create policy journal_recused on journal_entry as restrictive for select to portal_api using (coalesce(object_id <> all ((select app_recused())::uuid[]), true));

      create policy ledger_recused on ledger_entry as restrictive for select to portal_api using (coalesce(case_id <> all ((select app_recused())::uuid[]), true));

      create function recusal_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          insert into recusal_place (person_id, object_id, recusal_id)
          select p.person_id, new.id, p.recusal_id from recusal_place p where p.object_id = (to_jsonb(new) ->> tg_argv[0])::uuid
          on conflict do nothing;
          return null;
        end $$;
      revoke execute on function recusal_follow from public;
      ${HANGS_ON.map(([table, column]) =>
        `create trigger ${table}_recusal_${column} after insert on ${table} for each row when (new.${column} is not null) execute function recusal_follow('${column}');`).join('\n')}

      grant select, insert on recusal to portal_api;
      grant update (state, version, decided_by, decided_at, decision_reason, ended_at) on recusal to portal_api;
      grant select, insert, delete on recusal_place to portal_api;
      grant select on recusal, recusal_place to portal_worker;

      create table gate_rule (
        code        text primary key,
        gate        text not null check (gate in ('LEGAL_REVIEW', 'COLLECTIVE_DISCUSSION', 'TWO_OFFICERS')),
        object_kind text not null check (object_kind in ('REFERRAL', 'OUTCOME')),
        variant     text not null,
        act         text not null,
        agency_kind text references agency_kind (code),
        from_amount numeric(16, 2) not null default 0,
        basis       text not null,
        statutory   boolean not null,
        enabled     boolean not null default true
      );
      comment on table gate_rule is 'which act of which matter needs which gate, from which amount on; a threshold that no law names is agreed, and says so';
      insert into gate_rule (code, gate, object_kind, variant, act, from_amount, basis, statutory) values
        ('G01', 'LEGAL_REVIEW', 'REFERRAL', 'CRIMINAL', 'APPROVE', 10000000, '平台约定：涉案1000万元以上的移送决定先作法制审核（国务院令第310号未规定；《河源市医疗保障行政执法办法》征求意见稿第二十一条尚非法律）', false),
        ('G02', 'COLLECTIVE_DISCUSSION', 'REFERRAL', 'CRIMINAL', 'APPROVE', 10000000, '平台约定：涉案1000万元以上的移送决定先经集体讨论（国务院令第310号未规定）', false),
        ('G03', 'LEGAL_REVIEW', 'OUTCOME', 'PENALTY', 'RECORD', 5000000, '《行政处罚法》第五十八条；国家医保局令第4号第三十七条至第四十条；金额500万元为平台约定', false),
        ('G04', 'COLLECTIVE_DISCUSSION', 'OUTCOME', 'PENALTY', 'RECORD', 5000000, '《行政处罚法》第五十七条第二款；国家医保局令第4号第四十四条；金额500万元为平台约定', false);

      create table gate_record (
        id          uuid primary key,
        agency_id   uuid not null references agency (id),
        object_kind text not null,
        object_id   uuid not null,
        gate        text not null check (gate in ('LEGAL_REVIEW', 'COLLECTIVE_DISCUSSION', 'TWO_OFFICERS')),
        state       text not null check (state in ('REQUESTED', 'PASSED', 'FAILED', 'CORRECTION')),
        version     int not null default 1,
        held_on     date,
        data        jsonb not null default '{}',
        opinion     text,
        created_by  uuid not null,
        creator     text not null,
        created_at  timestamptz not null,
        decided_by  text,
        decided_at  timestamptz
      );
      comment on column gate_record.data is 'of a discussion: chair, participants (posts), dissent; of officers: names and certificate numbers';
      create index gate_record_object_ix on gate_record (object_id, created_at);
      create unique index gate_record_waiting_uq on gate_record (object_id, agency_id) where state = 'REQUESTED';
      alter table gate_record enable row level security;
      alter table gate_record force row level security;
      create policy gate_record_own on gate_record to portal_api
        using (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = gate_record.object_id and p.agency_id = (select app_agency())))
        with check (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = gate_record.object_id and p.agency_id = (select app_agency())));
      grant select on gate_rule to portal_api, portal_worker;
      grant select, insert on gate_record to portal_api;
      grant update (state, version, opinion, decided_by, decided_at) on gate_record to portal_api;

      create table transfer_criterion (
        code        text primary key,
        offence     text not null,
        province    text,
        violations  text[] not null,
        from_amount numeric(16, 2) not null,
        basis       text not null,
        verified    boolean not null,
        enabled     boolean not null default true
      );
      comment on table transfer_criterion is '应移未移: from which amount on a case without a criminal referral is pointed out';
      insert into transfer_criterion (code, offence, violations, from_amount, basis, verified) values
        ('T01', '诈骗罪', array['虚构医药服务', '冒名就医', '倒卖药品(回流药)', '伪造票据'], 10000, '《刑法》第二百六十六条；法释〔2011〕7号第一条（数额较大：3千元至1万元以上，取上限；本省具体数额未核实）', false);
      create table transfer_waiver (
        id          uuid primary key,
        case_id     uuid not null references case_record (id),
        agency_id   uuid not null references agency (id),
        state       text not null check (state in ('ASKED', 'APPROVED', 'REFUSED')),
        version     int not null default 1,
        reason      text not null,
        asked_by    text not null,
        asked_at    timestamptz not null,
        decided_by  text,
        decided_at  timestamptz,
        decision    text
      );
      create index transfer_waiver_case_ix on transfer_waiver (case_id, asked_at);
      create unique index transfer_waiver_open_uq on transfer_waiver (case_id) where state in ('ASKED', 'APPROVED');
      alter table transfer_waiver enable row level security;
      alter table transfer_waiver force row level security;
      create policy transfer_waiver_own on transfer_waiver to portal_api
        using (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = transfer_waiver.case_id and p.agency_id = (select app_agency()) and p.role = 'OWNER'))
        with check (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = transfer_waiver.case_id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));
      grant select on transfer_criterion to portal_api, portal_worker;
      grant select, insert on transfer_waiver to portal_api;
      grant update (state, version, decided_by, decided_at, decision) on transfer_waiver to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who was kept away from what is not undone: drop the database instead.');
  }
}
