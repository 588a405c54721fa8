-- A portal's worth of made-up matters, the same every time: the shape of a busy province. Every name is marked 演示.
-- Parameters: @N referrals, @ANCHOR the instant up to which they reach. Runs above row-level security and without triggers.
-- Statements end with a line `--;`.

set session_replication_role = replica;
--;
select setseed(0.42);
--;
create schema if not exists bench;
--;
-- Ids as the portal makes them: version 7, ordered by time, but the same in every run.
create or replace function bench.id(p_kind int, p_at timestamptz, p_n bigint) returns uuid language sql immutable parallel safe return
  (lpad(to_hex((extract(epoch from p_at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(p_kind), 3, '0') || '8'
   || left(md5(p_kind || ':' || p_n), 15))::uuid;
--;
-- Receivers, busiest first: the police of the province, its cities and its counties, with who refers to them.
create table bench.place as
select row_number() over (order by case g.level when 'PROVINCE' then 0 when 'CITY' then 1 else 2 end, g.code) - 1 as rank, g.code, g.name as region, p.id as police,
       (select array_agg(a.id order by a.kind <> 'HEALTHCARE_SECURITY', a.kind) from agency a
         where a.region_code = g.code and a.kind in ('HEALTHCARE_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION')) as senders
  from region g join agency p on p.region_code = g.code and p.kind = 'PUBLIC_SECURITY';
--;
delete from bench.place where senders is null;
--;
-- One row per referral; everything else follows from it.
create unlogged table bench.matter as
select n, r.created_at, place.police, place.region, place.code as region_code,
       place.senders[1 + least(floor(power(r.c, 3) * cardinality(place.senders))::int, cardinality(place.senders) - 1)] as sender,
       r.state, n % 100 = 0 as big, least(r.created_at + r.d * interval '20 days', @ANCHOR::timestamptz) as last_at,
       round((power(r.e, 4) * 4000000 + 3000)::numeric, 2) as amount, 1 + floor(r.f * 40)::int as offence,
       bench.id(1, r.created_at, n) as case_id, bench.id(2, r.created_at, n) as id, 1 + floor(power(r.g, 1.5) * greatest(@N / 5, 1))::int as subject
  from (select n, @ANCHOR::timestamptz - interval '3 years' * (1 - n::float / @N) - interval '1 hour' as created_at, random() a, random() c, random() d, random() e,
               random() f, random() g,
               -- About a quarter is open, newer ones more often.
               case when random() < 0.03 + 0.69 * power(n::float / @N, 2)
                    then (array['SENT','SENT','SENT','SENT','RECEIVED','RECEIVED','RECEIVED','RECEIVED','RECEIVED','RECEIVED','FILED','FILED','FILED','NOT_FILED',
                                'SUPPLEMENT_REQUESTED','JUDGED','REPORTED','APPROVED','DRAFT','INVESTIGATION_CONCLUDED'])[1 + floor(random() * 20)::int]
                    when random() < 0.05 then 'RECALLED' else 'CLOSED' end as state
          from generate_series(1, @N) n) r
  join bench.place on place.rank = least(floor(power(r.a, 1.8) * (select count(*) from bench.place))::int, (select count(*) - 1 from bench.place));
--;
-- The way each state was reached, the clock that runs in it and for whom, and who holds the ball.
create table bench.path as
select * from (values
  ('DRAFT', array[]::text[], null, null, 'S'),
  ('REPORTED', array['REPORT'], 'X02', 'S', 'S'),
  ('APPROVED', array['REPORT','APPROVE'], 'X03', 'S', 'S'),
  ('SENT', array['REPORT','APPROVE','SEND'], 'H01', 'R', 'R'),
  ('RECALLED', array['REPORT','APPROVE','SEND','RECALL'], null, null, null),
  ('RECEIVED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT'], 'X10', 'R', 'R'),
  ('SUPPLEMENT_REQUESTED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','REQUEST_SUPPLEMENT'], 'X09', 'S', 'S'),
  ('NOT_FILED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','DECLINE_FILING'], 'X15', 'S', 'S'),
  ('FILED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','FILE'], 'X23', 'S', 'S'),
  ('INVESTIGATION_CONCLUDED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','FILE','CONCLUDE_INVESTIGATION'], null, null, 'R'),
  ('JUDGED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','FILE','TRANSFER_FOR_PROSECUTION','JUDGE'], 'H02', 'S', 'S'),
  ('CLOSED', array['REPORT','APPROVE','SEND','SIGN_RECEIPT','RETURN','CONFIRM_OUTCOME'], null, null, null)
) path (state, acts, clock, clock_of, holder);
--;
create table bench.act_kind as
select * from (values
  ('REPORT','REPORTED','referral.reported','AGENCY','S'), ('APPROVE','APPROVED','referral.approved','AGENCY','S'),
  ('SEND','SENT','referral.sent','PARTIES','S'), ('RECALL','RECALLED','referral.recalled','PARTIES','S'),
  ('SIGN_RECEIPT','RECEIVED','referral.receipt-signed','PARTIES','R'),
  ('REQUEST_SUPPLEMENT','SUPPLEMENT_REQUESTED','referral.supplement-requested','PARTIES','R'),
  ('PROVIDE_SUPPLEMENT','RECEIVED','referral.supplement-provided','PARTIES','S'),
  ('DECLINE_FILING','NOT_FILED','referral.not-filed','PARTIES','R'), ('FILE','FILED','referral.filed','PARTIES','R'),
  ('CONCLUDE_INVESTIGATION','INVESTIGATION_CONCLUDED','referral.milestone-recorded','PARTIES','R'),
  ('TRANSFER_FOR_PROSECUTION','PROSECUTION_TRANSFERRED','referral.milestone-recorded','PARTIES','R'),
  ('JUDGE','JUDGED','referral.milestone-recorded','PARTIES','R'),
  ('RETURN','RETURNED','referral.returned','PARTIES','R'), ('CONFIRM_OUTCOME','CLOSED','referral.outcome-confirmed','PARTIES','S')
) kind (act, state, topic, audience, side);
--;
-- The acts of each referral in order, spread evenly from its beginning to its last act. A big matter goes back and forth eight times more.
create unlogged table bench.act as
select m.n, m.id as referral_id, bench.id(16 + w.pos::int, at, m.n) as id, w.pos, w.act, k.state, k.topic, k.audience, at,
       case k.side when 'S' then m.sender else m.police end as agency_id, m.sender, m.police, m.big
  from bench.matter m join bench.path p using (state)
  cross join lateral (select case when m.big and cardinality(p.acts) > 3 and p.acts[4] = 'SIGN_RECEIPT'
    then p.acts[1:4] || array_fill('REQUEST_SUPPLEMENT'::text, array[1]) || array['PROVIDE_SUPPLEMENT','REQUEST_SUPPLEMENT','PROVIDE_SUPPLEMENT','REQUEST_SUPPLEMENT',
         'PROVIDE_SUPPLEMENT','REQUEST_SUPPLEMENT','PROVIDE_SUPPLEMENT','REQUEST_SUPPLEMENT','PROVIDE_SUPPLEMENT','REQUEST_SUPPLEMENT','PROVIDE_SUPPLEMENT'] || p.acts[5:]
    else p.acts end as acts) way
  cross join lateral unnest(way.acts) with ordinality w (act, pos)
  cross join lateral (select m.created_at + (m.last_at - m.created_at) * (w.pos::float / cardinality(way.acts)) as at) t
  join bench.act_kind k on k.act = w.act
 order by m.n, w.pos;
--;
insert into subject (id, kind, code, name, name_key, region_code, address, representative, demo_note, created_at)
select bench.id(4, @ANCHOR, s), (array['MEDICAL_INSTITUTION','RETAIL_PHARMACY','LONG_TERM_CARE_INSTITUTION'])[1 + s % 3],
       '52' || place.code || lpad(s::text, 9, '0') || 'X', '演示' || place.region || (array['门诊部','药店','护理院'])[1 + s % 3] || s, '演示' || place.region || s,
       place.code, place.region || '演示路' || s % 900 || '号', '负责人', '演示', @ANCHOR::timestamptz - interval '3 years'
  from generate_series(1, greatest(@N / 5, 1)) s join bench.place on place.rank = s % (select count(*) from bench.place);
--;
insert into case_record (id, agency_id, number, title, state, subject_id, lead_source, facts, violation_types, occurred_from, occurred_to, amount_involved, amount_basis,
                         demo_note, registered_at, registered_by, changed_at, changed_by)
select m.case_id, m.sender, '演示案〔' || extract(year from m.created_at) || '〕' || m.n || '号', s.name || '涉嫌违法使用医保基金案' || m.offence,
       case when m.state = 'CLOSED' then 'CLOSED' else 'REFERRED' end, s.id, 'MONITORING', '演示：以虚构诊疗项目、串换药品等方式申报医保基金，逐笔核对结算明细后认定。',
       array['虚构医药服务'], (m.created_at - interval '200 days')::date, (m.created_at - interval '20 days')::date, m.amount, '逐笔认定', '演示', m.created_at,
       bench.id(9, @ANCHOR, 1), m.created_at, bench.id(9, @ANCHOR, 1)
  from bench.matter m join subject s on s.id = bench.id(4, @ANCHOR, m.subject) order by m.n;
--;
insert into case_evidence (id, case_id, position, kind, name, original, copies)
select bench.id(5, created_at, n), case_id, 1, 'DOCUMENTARY', '结算明细', false, 2 from bench.matter order by n;
--;
insert into referral (id, kind, number, state, version, case_id, from_agency_id, to_agency_id, holder_agency_id, created_at, last_act_at, sent_at, packet_hash, opened_at,
                      received_at, receipt_no, items_listed, closed_at)
select m.id, 'CRIMINAL', case when sent.at is not null then '演示移〔' || extract(year from m.created_at) || '〕' || m.n || '号' end, m.state,
       1 + coalesce(done.acts, 0), m.case_id, m.sender, m.police, case p.holder when 'S' then m.sender when 'R' then m.police end, m.created_at, coalesce(done.at, m.created_at),
       sent.at, case when sent.at is not null then encode(sha256(m.id::text::bytea), 'hex') end, signed.at, signed.at, case when signed.at is not null then '演示收〔' || m.n || '〕号' end,
       true, case when p.holder is null then done.at end
  from bench.matter m join bench.path p using (state)
  left join (select n, count(*) as acts, max(at) as at from bench.act group by n) done using (n)
  left join (select n, at from bench.act where act = 'SEND') sent using (n)
  left join (select n, at from bench.act where act = 'SIGN_RECEIPT') signed using (n) order by m.n;
--;
insert into referral_item (id, referral_id, position, name, quantity, feature, location, source_measure, value)
select bench.id(6, created_at, n), id, 1, '财务账册', '12册', '2025年度', '证据室', '先行登记保存', 120.50 from bench.matter order by n;
--;
insert into referral_material (referral_id, kind, reason)
select id, 'INSPECTION_REPORT', '不涉及检验' from bench.matter order by n;
--;
-- Five files at a big matter, one at every second other one. Bytes are not there: nothing that is measured reads them.
create unlogged table bench.file as
select m.n, bench.id(64 + f, m.created_at, m.n) as id, m.id as referral_id, m.sender, m.created_at,
       (array['TRANSFER_LETTER','INVESTIGATION_REPORT','ITEM_LIST','OTHER','OTHER'])[f] as kind
  from bench.matter m, generate_series(1, 5) f where m.big or (m.n % 2 = 1 and f = 1) order by m.n, f;
--;
insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at)
select id, sender, '演示材料.pdf', 90000 + n % 5000, encode(sha256(id::text::bytea), 'hex'), 'application/pdf', bench.id(9, @ANCHOR, 1), created_at from bench.file order by n;
--;
insert into attachment (id, object_id, object_kind, slot, file_id, name, size, sha256, media_type, attached_by, attached_at)
select id, referral_id, 'REFERRAL', 'material:' || kind, id, '演示材料.pdf', 90000 + n % 5000, encode(sha256(id::text::bytea), 'hex'), 'application/pdf',
       bench.id(9, @ANCHOR, 1), created_at from bench.file order by n;
--;
insert into referral_content (referral_id, title, amount_involved, offence, offence_code, legal_basis, report, advice, officers, approved_by, approved_at, packet)
select r.id, k.title, k.amount_involved, '诈骗罪', 'FRAUD', '《中华人民共和国刑法》第二百六十六条', said.report, '建议移送公安机关依法处理。', said.officers,
       case when r.sent_at is not null then '局长' end, r.sent_at,
       case when r.sent_at is not null then jsonb_build_object(
         'title', k.title, 'fromAgency', f.name, 'toAgency', t.name, 'number', r.number,
         'subject', jsonb_build_object('kind', s.kind, 'code', s.code, 'name', s.name, 'address', s.address, 'representative', s.representative),
         'offence', '诈骗罪', 'legalBasis', '《中华人民共和国刑法》第二百六十六条', 'facts', k.facts, 'amountInvolved', k.amount_involved::text, 'amountBasis', k.amount_basis,
         'leadSource', k.lead_source, 'report', said.report, 'advice', '建议移送公安机关依法处理。', 'officers', said.officers, 'priorPenalties', null,
         'evidence', '[{"kind":"DOCUMENTARY","name":"结算明细","original":false,"copies":2,"note":null}]'::jsonb,
         'materials', (select jsonb_agg(jsonb_build_object('kind', w.kind, 'provided', a.files is not null,
             'reason', case when w.kind = 'INSPECTION_REPORT' then '不涉及检验' end, 'attachments', coalesce(a.files, '[]')) order by w.pos)
           from unnest(array['TRANSFER_LETTER','INVESTIGATION_REPORT','ITEM_LIST','INSPECTION_REPORT','OTHER']) with ordinality w (kind, pos)
           left join lateral (select jsonb_agg(jsonb_build_object('id', b.id, 'slot', b.slot, 'name', b.name, 'size', b.size, 'sha256', b.sha256, 'mediaType', b.media_type,
               'uploadedAt', b.attached_at, 'url', '/files/' || b.id) order by b.id) as files
             from attachment b where b.object_id = r.id and b.slot = 'material:' || w.kind) a on true),
         'items', jsonb_build_array(jsonb_build_object('id', bench.id(6, m.created_at, m.n), 'name', '财务账册', 'quantity', '12册', 'feature', '2025年度', 'location', '证据室',
             'sourceMeasure', '先行登记保存', 'value', '120.50')),
         'approvedBy', '局长', 'approvedAt', r.sent_at) end
  from bench.matter m join referral r on r.id = m.id join case_record k on k.id = m.case_id join subject s on s.id = k.subject_id
  join agency f on f.id = m.sender join agency t on t.id = m.police
  cross join lateral (select '演示：经查，' || s.name || '在申报期间存在以虚构诊疗项目方式骗取医保基金的行为，' || repeat('结算明细、病历与药品进销存逐笔比对不符；', 6) || '事实清楚，建议移送。' as report,
    '[{"name":"承办人（一）","certificateNo":"粤执法A001","phone":null},{"name":"承办人（二）","certificateNo":"粤执法A002","phone":null}]'::jsonb as officers) said
 order by m.n;
--;
insert into referral_act (id, referral_id, act, state, at, audience, agency_id, agency_name, person_id, person_name, seat_title, document_no, document_day, facts)
select a.id, a.referral_id, a.act, a.state, a.at, a.audience, a.agency_id, g.short_name, bench.id(9, @ANCHOR, 1), g.short_name || '承办人', '承办人',
       case a.act when 'SEND' then '演示移〔' || a.n || '〕号' when 'SIGN_RECEIPT' then '演示收〔' || a.n || '〕号' when 'FILE' then '演示立〔' || a.n || '〕号'
                  when 'DECLINE_FILING' then '演示不立〔' || a.n || '〕号' end,
       case when a.act in ('FILE','DECLINE_FILING','TRANSFER_FOR_PROSECUTION','JUDGE','CONCLUDE_INVESTIGATION') then a.at::date end,
       case when a.act = 'SIGN_RECEIPT' then '{"copies": 5, "missing": []}'::jsonb else '{}' end
  from bench.act a join agency g on g.id = a.agency_id order by a.n, a.pos;
--;
insert into referral_act_content (act_id, referral_id, audience, agency_id, reason_code, text, data)
select id, referral_id, audience, agency_id, case act when 'DECLINE_FILING' then 'MINOR' end, '演示：经审查，按程序办理。',
       case when act = 'REQUEST_SUPPLEMENT' then '{"items": ["调查报告"]}'::jsonb when act = 'DECLINE_FILING' then '{"returnedFiles": ["案卷一册"]}'::jsonb else '{}' end
  from bench.act where act not in ('REPORT','APPROVE','SEND','SIGN_RECEIPT') order by n, pos;
--;
insert into journal_entry (id, at, topic, object_kind, object_id, act_id, audience, agency_id, person_id, request_id, detail, prev_hash, hash)
select id, at, topic, 'REFERRAL', referral_id, id, audience, agency_id, bench.id(9, @ANCHOR, 1), 'bench', '{}',
       case when pos > 1 then sha256((referral_id || ':' || (pos - 1))::bytea) end, sha256((referral_id || ':' || pos)::bytea)
  from bench.act order by n, pos;
--;
insert into journal_entry (id, at, topic, object_kind, object_id, audience, agency_id, person_id, request_id, detail, hash)
select bench.id(3, created_at, n), created_at, 'case.registered', 'CASE', case_id, 'AGENCY', sender, bench.id(9, @ANCHOR, 1), 'bench', '{}', sha256(case_id::text::bytea)
  from bench.matter order by n;
--;
-- Who held the ball: the sender to the hand-over, the receiver from there, the last span open where the matter is.
insert into referral_holding (referral_id, seq, agency_id, from_at, to_at)
select m.id, 1, m.sender, m.created_at, coalesce(sent.at, case when p.holder is null then m.last_at end)
  from bench.matter m join bench.path p using (state) left join (select n, at from bench.act where act = 'SEND') sent using (n)
union all
select m.id, 2, m.police, sent.at, case when p.holder = 'R' then null else greatest(r.last_act_at, sent.at) end
  from bench.matter m join bench.path p using (state) join (select n, at from bench.act where act = 'SEND') sent using (n) join referral r on r.id = m.id
union all
select m.id, 3, m.sender, r.last_act_at, null
  from bench.matter m join bench.path p using (state) join (select n from bench.act where act = 'SEND') sent using (n) join referral r on r.id = m.id where p.holder = 'S';
--;
-- The clock of the state it is in, a met one where it is over, and two more met ones at a big matter.
insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, start_event, started_at, amount, state, due_on, due_at, judged_at, yellow_at, strict_due_on,
                      alt_due_on, provisional, remind_at, met_at, computed_at)
select bench.id(80 + c.k, c.started_at, c.n), r.id, r.code, 'REFERRAL', c.object_id, c.agency, c.event, c.started_at, coalesce(r.amount, 3), c.state, c.due_at::date, c.due_at, c.due_at,
       c.due_at - interval '1 day', c.due_at::date, c.due_at::date, false, null, case when c.state = 'MET' then c.started_at + interval '1 day' end, c.started_at
  from (select m.n, 0 as k, p.clock as code, m.id as object_id, case p.clock_of when 'S' then m.sender else m.police end as agency, 'referral.sent' as event, f.last_act_at as started_at,
               f.last_act_at + interval '1 hour' * (24 + (m.n::bigint * 7919 % 240)) as due_at, 'RUNNING' as state
          from bench.matter m join bench.path p using (state) join referral f on f.id = m.id where p.clock is not null
        union all
        select m.n, 1, 'X10', m.id, m.police, 'referral.receipt-signed', m.created_at, m.created_at + interval '3 days', 'MET' from bench.matter m where m.state = 'CLOSED'
        union all
        select m.n, 2 + e, (array['X08','X09'])[e], m.id, m.police, 'referral.receipt-signed', m.created_at, m.created_at + interval '3 days', 'MET'
          from bench.matter m, generate_series(1, 2) e where m.big) c
  join lateral (select * from deadline_rule d where d.code = c.code and d.province is null order by d.effective_from desc limit 1) r on true order by c.n;
--;
insert into party (agency_id, object_id, object_kind, role, content, box, due_at, deadline_id, last_act_at, created_at)
select s.agency_id, r.id, 'REFERRAL', s.role, s.content,
       case when r.holder_agency_id = s.agency_id then 'TODO' when s.role = 'SENDER' then 'STARTED' when s.role = 'RECEIVER' then 'DONE' else 'COPIED' end, coalesce(d.due_at, 'infinity'), d.id, r.last_act_at, r.created_at
  from bench.matter m join referral r on r.id = m.id
  cross join lateral (values (r.from_agency_id, 'SENDER', true, true), (r.to_agency_id, 'RECEIVER', r.opened_at is not null, r.sent_at is not null and r.state <> 'RECALLED'),
    ((select office_agency_id from joint_conference limit 1), 'OFFICE', false, r.sent_at is not null)) s (agency_id, role, content, seated)
  left join deadline d on d.object_id = r.id and d.state = 'RUNNING'
 where s.seated order by m.n;
--;
insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
select sender, case_id, 'CASE', 'OWNER', true, 'STARTED', created_at, created_at from bench.matter order by n;
--;
-- The liaison of each receiver was told of each hand-over; of the last weeks' not all are read.
insert into notification (id, fact_id, agency_id, seat_id, topic, title_key, body_key, reason_key, params, urgent, object_kind, object_id, created_at, read_at, read_by)
select bench.id(96, a.at, a.n), a.id, a.police, s.id, a.topic, 'notice.sent.title', 'notice.sent.body', 'notice.reason.RECEIVER',
       jsonb_build_object('number', '演示移〔' || a.n || '〕号', 'from', f.short_name, 'to', t.short_name), false, 'REFERRAL', a.referral_id, a.at,
       case when a.at < @ANCHOR::timestamptz - interval '20 days' then a.at end, case when a.at < @ANCHOR::timestamptz - interval '20 days' then h.person_id end
  from bench.act a join agency f on f.id = a.sender join agency t on t.id = a.police join seat s on s.agency_id = a.police and s.kind = 'LIAISON' join seat_holding h on h.seat_id = s.id and h.to_day is null and h.capacity <> 'DEPUTY'
 where a.act = 'SEND' order by a.n;
--;
reset session_replication_role;
