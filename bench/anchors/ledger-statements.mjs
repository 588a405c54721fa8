/**
 * Ledger, search and matrix written by hand for exactly what the screens show, each a statement for one page. `$1` is the
 * acting agency; row-level security holds for them as for the portal; only the
 * texts of a search are read above it, for there is no policy on them to stand under.
 */

const CLOCK = `
  left join lateral (select d.state, d.judged_at, d.yellow_at, d.due_at from party p join referral r on r.id = p.object_id join deadline d on d.object_id = r.id
    where r.case_id = e.case_id and p.agency_id = $1 and p.seal_seat_id is null and r.state not in ('RECALLED', 'CLOSED') and d.state in ('RUNNING', 'PAUSED', 'MISSED')
    order by d.state = 'PAUSED', d.judged_at limit 1) clock on true`;
const LAMP = `case when clock.state in ('MET', 'CANCELLED') then 'DONE' when clock.state = 'PAUSED' then 'PAUSED' when clock.state = 'MISSED' or now() >= clock.judged_at then 'RED'
  when now() >= clock.yellow_at then 'YELLOW' when clock.state = 'RUNNING' then 'GREEN' end`;

/** A page of 51 in an order, and how many there are, counted to 10,000. */
const list = (conditions, order) => `
select e.case_id as id, e.number, e.title, e.state, e.referral_id, e.joint_id, e.subject_kind, e.subject_name, e.subject_code, x.name as region, e.violation_types, e.amount_involved::text, e.lead_source,
       e.registered_at, g.short_name, (select count(*)::int from party p join referral r on r.id = p.object_id where r.case_id = e.case_id and p.agency_id = $1 and p.seal_seat_id is null) as "referralCount",
       ${LAMP} as lamp, clock.due_at, (select count(*)::int from (select 1 from ledger_entry e where agency_id = $1 ${conditions} limit 10000) counted) as found
  from (select * from ledger_entry e where agency_id = $1 ${conditions} order by ${order} limit 51) e
  join agency g on g.id = e.from_agency_id left join region x on x.code = e.region_code ${CLOCK} order by ${order}`;

const NEWEST = 'e.registered_at desc, e.case_id desc';
export const LEDGER = list('', NEWEST);
export const LARGEST = list('', 'e.amount_key desc, e.case_id desc');
export const NARROWED = list(`and e.state = 'REFERRED' and e.amount_key >= 1000000`, NEWEST);

/** What a policy would make of a search: the agency's texts one by one. $2 the word; counted to 1,000 as the portal counts. No runtime role may read the texts. */
export const SEARCH_HITS = `select t.case_id as id from ledger_text t where t.agency_id = $1 and t.haystack like '%' || $2 || '%' order by t.registered_at desc, t.case_id desc limit 1000`;
/** The page of what was found. $2 the cases. */
export const SEARCH_PAGE = `
select e.case_id as id, e.number, e.title, e.state, e.referral_id, e.joint_id, e.subject_kind, e.subject_name, e.subject_code, x.name as region, e.violation_types, e.amount_involved::text, e.lead_source,
       e.registered_at, g.short_name, (select count(*)::int from party p join referral r on r.id = p.object_id where r.case_id = e.case_id and p.agency_id = $1 and p.seal_seat_id is null) as "referralCount",
       ${LAMP} as lamp, clock.due_at
  from ledger_entry e join agency g on g.id = e.from_agency_id left join region x on x.code = e.region_code ${CLOCK}
 where e.agency_id = $1 and e.case_id = any ($2::uuid[]) order by e.registered_at desc, e.case_id desc`;

const agency = (g, x) => `json_build_object('id', ${g}.id, 'name', ${g}.name, 'shortName', ${g}.short_name, 'kind', ${g}.kind, 'region', json_build_object('code', ${x}.code, 'name', ${x}.name))`;
const clocksOf = (object) => `(select coalesce(json_agg(json_build_object('id', d.id, 'state', d.state, 'label', q.label, 'startedAt', d.started_at, 'dueOn', d.due_on, 'dueAt', d.due_at) order by d.started_at, d.id), '[]')
  from deadline d join deadline_rule q on q.id = d.rule_id where d.object_id = ${object})`;

/** The page of a joint investigation: matrix, outcomes, comments, record. $1 agency, $2 the investigation. */
export const MATRIX = `
select json_build_object('id', i.id, 'number', i.number, 'state', i.state, 'version', i.version, 'viewerRole', me.role, 'title', c.title, 'summary', c.summary, 'subjectName', c.subject_name, 'owner', ${agency('o', 'ox')},
  'tracks', (select json_agg(json_build_object('id', t.id, 'agency', ${agency('a', 'x')}, 'stage', t.stage, 'version', t.version, 'replyBy', t.reply_by, 'proposedDay', t.proposed_day,
      'outcomeKinds', t.outcome_kinds, 'basis', k.basis, 'documentNo', k.document_no, 'amount', k.amount::text, 'result', k.result, 'facts', f.facts, 'officers', f.officers,
      'said', (select json_build_object('act', s.act, 'code', s.code, 'text', s.text) from joint_act s where s.track_id = t.id and s.act in ('DECLINE', 'LEAVE', 'PROPOSE_DAY') order by s.at desc limit 1),
      'deadlines', ${clocksOf('t.id')},
      'outcomes', (select coalesce(json_agg(json_build_object('id', u.id, 'kind', u.kind, 'level', u.level, 'state', u.state, 'decidedOn', u.decided_on, 'documentNo', uc.document_no, 'text', uc.text,
          'measures', (select coalesce(json_agg(json_build_object('id', m.id, 'code', m.code, 'startsOn', m.starts_on, 'endsOn', m.ends_on)), '[]') from outcome_measure m where m.outcome_id = u.id),
          'money', (select coalesce(json_agg(json_build_object('kind', m.kind, 'amount', m.amount::text)), '[]') from money_line m where m.outcome_id = u.id), 'deadlines', ${clocksOf('u.id')}) order by u.decided_on), '[]')
        from outcome u left join outcome_content uc on uc.outcome_id = u.id where u.place_id = t.id)) order by t.position)
     from investigation_track t join agency a on a.id = t.agency_id join region x on x.code = a.region_code
     left join investigation_track_columns k on k.track_id = t.id left join investigation_track_facts f on f.track_id = t.id where t.joint_id = i.id),
  'comments', (select coalesce(json_agg(json_build_object('id', m.id, 'at', m.at, 'agencyName', m.agency_name, 'text', m.text) order by m.at), '[]') from joint_comment m where m.joint_id = i.id),
  'timeline', (select coalesce(json_agg(json_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', d.agency_name, 'person', d.person_name, 'text', d.text) order by j.at), '[]')
     from investigation_track t join journal_entry j on j.object_id = t.id left join joint_act d on d.id = j.act_id where t.joint_id = i.id)) as page
  from joint_investigation i join party me on me.object_id = i.id and me.agency_id = $1 join agency o on o.id = i.owner_agency_id join region ox on ox.code = o.region_code
  left join joint_content c on c.joint_id = i.id where i.id = $2`;
