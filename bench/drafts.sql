-- Drafts that are ready to be reported, for one agency: what the submit measurement uses up. @FROM first number, @COUNT, @AGENCY, @RECEIVER.
set session_replication_role = replica;
--;
create table if not exists bench.fresh (n bigint primary key, id uuid not null, case_id uuid not null, agency uuid not null);
--;
create unlogged table bench.made as
select n, bench.id(200, now(), n) as id, bench.id(201, now(), n) as case_id, now() as at from generate_series(@FROM, @FROM + @COUNT - 1) n;
--;
insert into case_record (id, agency_id, number, title, state, subject_id, lead_source, facts, violation_types, registered_at, registered_by, changed_at, changed_by, demo_note)
select case_id, @AGENCY, '演示草案' || n || '号', '演示案' || n, 'INVESTIGATING', (select id from subject limit 1), 'MONITORING', '演示', array['虚构医药服务'], at, bench.id(9, at, 1),
       at, bench.id(9, at, 1), '演示' from bench.made;
--;
insert into referral (id, kind, state, version, case_id, from_agency_id, to_agency_id, holder_agency_id, created_at, last_act_at)
select id, 'CRIMINAL', 'DRAFT', 2, case_id, @AGENCY, @RECEIVER, @AGENCY, at, at from bench.made;
--;
insert into referral_content (referral_id, title, offence, offence_code, legal_basis, report, advice, officers)
select id, '演示案' || n, '诈骗罪', 'FRAUD', '《中华人民共和国刑法》第二百六十六条', '演示：经查属实。', '建议移送。',
       '[{"name":"承办人（一）","certificateNo":"粤执法A001","phone":null},{"name":"承办人（二）","certificateNo":"粤执法A002","phone":null}]' from bench.made;
--;
insert into referral_holding (referral_id, seq, agency_id, from_at) select id, 1, @AGENCY, at from bench.made;
--;
insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
select @AGENCY, id, 'REFERRAL', 'SENDER', true, 'TODO', at, at from bench.made union all select @AGENCY, case_id, 'CASE', 'OWNER', true, 'STARTED', at, at from bench.made;
--;
insert into journal_entry (id, at, topic, object_kind, object_id, audience, agency_id, request_id, detail, hash)
select bench.id(202, at, n), at, 'referral.drafted', 'REFERRAL', id, 'AGENCY', @AGENCY, 'bench', '{}', sha256(id::text::bytea) from bench.made;
--;
insert into bench.fresh select n, id, case_id, @AGENCY from bench.made;
--;
drop table bench.made;
--;
reset session_replication_role;
