-- 一案多查 over every 25th case: the sender's row and up to four others, each with a clock, a reason or a result, some with outcomes.
-- For sizes generated before these were asked for, too. Runs above row-level security and without triggers; statements end with `--;`.
create table bench.joint as
select m.n, bench.id(120, m.created_at, m.n) as id, m.case_id, m.sender, m.created_at, k.title, s.name as subject_name, s.code as subject_code,
       (select array_agg(a.id order by a.id = m.sender desc, a.kind) from agency a where a.region_code = m.region_code
           and a.kind in ('HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION')) as agencies
  from bench.matter m join case_record k on k.id = m.case_id join subject s on s.id = k.subject_id where m.n % 25 = 0;
--;
insert into joint_investigation (id, number, case_id, owner_agency_id, opened_at)
select id, '演示联查〔' || extract(year from created_at) || '〕' || n || '号', case_id, sender, created_at from bench.joint order by n;
--;
insert into joint_content (joint_id, title, summary, subject_name, subject_code, demo_note)
select id, title, '演示：以虚构诊疗项目、串换药品等方式申报医保基金，请各单位按职责核查。', subject_name, subject_code, '演示' from bench.joint order by n;
--;
create table bench.track as
select j.n, bench.id(120 + w.position::int, j.created_at, j.n) as id, j.id as joint_id, w.agency_id, j.sender, w.position::int, j.created_at
  from bench.joint j cross join lateral unnest(j.agencies) with ordinality w (agency_id, position);
--;
insert into investigation_track (id, joint_id, agency_id, position, stage, invited_at, invited_by, reply_by, joined_at, outcome_kinds, last_act_at)
select id, joint_id, agency_id, position, case when position = 5 then 'INVITED' when position in (2, 3) then 'DECIDED' else 'INVESTIGATING' end, created_at, bench.id(9, created_at, 1),
       (created_at + interval '20 days')::date, case when position < 5 then created_at + interval '2 days' end, case when position in (2, 3) then array['PENALTY'] else '{}' end, created_at + interval '9 days'
  from bench.track order by n, position;
--;
insert into investigation_track_columns (track_id, joint_id, agency_id, basis, document_no, amount, result)
select id, joint_id, agency_id, '《医疗保障基金使用监督管理条例》', '演示' || n || '-' || position, 1000 * position + n % 900, '演示：已核查结算明细' from bench.track where position < 5 order by n;
--;
insert into investigation_track_facts (track_id, joint_id, agency_id, facts) select id, joint_id, agency_id, '演示：逐笔核对' from bench.track where position < 5 order by n;
--;
insert into joint_act (id, joint_id, track_id, act, at, agency_id, agency_name, person_name, seat_title, stage)
select bench.id(130 + t.position, t.created_at, t.n), t.joint_id, t.id, 'JOIN', t.created_at + interval '2 days', t.agency_id, a.short_name, a.short_name || '承办人', '承办人', 'ACCEPTED'
  from bench.track t join agency a on a.id = t.agency_id where t.position < 5 order by t.n;
--;
insert into joint_comment (id, joint_id, at, agency_id, agency_name, person_name, seat_title, text, to_agency_ids)
select bench.id(140, j.created_at, j.n), j.id, j.created_at + interval '3 days', j.sender, a.short_name, a.short_name || '承办人', '承办人', '演示：请协助核对影像资料', j.agencies[2:3]
  from bench.joint j join agency a on a.id = j.sender where cardinality(j.agencies) > 2 order by j.n;
--;
insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, start_event, started_at, amount, state, due_on, due_at, judged_at, yellow_at, strict_due_on,
                      alt_due_on, provisional, computed_at)
select bench.id(150 + t.position, t.created_at, t.n), r.id, r.code, 'INVESTIGATION_TRACK', t.id, t.agency_id, 'joint.invited', t.created_at, coalesce(r.amount, 20), 'RUNNING',
       d.due::date, d.due, d.due, d.due - interval '3 days', d.due::date, d.due::date, false, t.created_at
  from bench.track t cross join lateral (select t.created_at + interval '20 days' as due) d
  cross join lateral (select * from deadline_rule d where d.code = 'H01' and d.province is null order by d.effective_from desc limit 1) r order by t.n;
--;
insert into outcome (id, joint_id, place_id, agency_id, kind, level, decided_on, recorded_at, origin_agency_id)
select bench.id(160 + position, created_at, n), joint_id, id, agency_id, 'PENALTY', 'INSTITUTION', (created_at + interval '8 days')::date, created_at + interval '9 days', sender
  from bench.track where position in (2, 3) order by n;
--;
insert into outcome_content (outcome_id, place_id, agency_id, document_no, subject_name, subject_key, basis, text, fact_ids)
select bench.id(160 + position, created_at, n), id, agency_id, '演示罚〔' || n || '〕' || position, '演示', '演示', '《医疗保障基金使用监督管理条例》第三十八条', '演示：处以罚款', '{}'
  from bench.track where position in (2, 3) order by n;
--;
insert into outcome_measure (id, outcome_id, place_id, agency_id, code, days, starts_on)
select bench.id(170 + position, created_at, n), bench.id(160 + position, created_at, n), id, agency_id, 'RECTIFY', 30, (created_at + interval '8 days')::date from bench.track where position in (2, 3) order by n;
--;
insert into journal_entry (id, at, topic, object_kind, object_id, act_id, audience, agency_id, request_id, detail, hash)
select bench.id(180 + t.position, t.created_at, t.n), t.created_at + interval '2 days', 'joint.joined', 'INVESTIGATION_TRACK', t.id, bench.id(130 + t.position, t.created_at, t.n), 'PARTIES', t.agency_id,
       'bench', '{}', sha256(t.id::text::bytea) from bench.track t where t.position < 5 order by t.n;
--;
insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
select agency_id, joint_id, 'JOINT_INVESTIGATION', case when agency_id = sender then 'OWNER' else 'PARTICIPANT' end, true, case when position = 5 then 'TODO' else 'DONE' end, created_at, created_at
  from bench.track order by n;
--;
insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
select v.agency_id, t.id, 'INVESTIGATION_TRACK', case when v.agency_id = t.agency_id then 'OWNER' else 'PARTICIPANT' end, v.agency_id = t.agency_id, 'COPIED', t.created_at, t.created_at
  from bench.track t join bench.track v on v.joint_id = t.joint_id and v.position < 5 or v.id = t.id where v.joint_id = t.joint_id order by t.n;
--;
analyze joint_investigation, joint_content, investigation_track, investigation_track_columns, investigation_track_facts, joint_act, joint_comment, outcome, outcome_content, outcome_measure, party, deadline, journal_entry;
