/**
 * The statements of the anchors, written by hand for exactly what the screens ask: the best we know, one per operation,
 * answering JSON that goes out as it is. `$1` and so on are filled by the plain server; pgbench takes them from `bench.pick`.
 */

/** Inbox: 50 rows of 待办 with all that a row shows, of the two kinds of matter that lie in the measured boxes. $1 agency, $2 now. */
export const INBOX = `
select json_build_object('nodes', coalesce(json_agg(node order by due_at, object_id) filter (where nr <= 50), '[]'), 'hasNextPage', count(*) > 50)::text as answer from (
  select p.due_at, p.object_id, row_number() over (order by p.due_at, p.object_id) as nr, json_build_object(
    'id', p.object_id, 'objectKind', p.object_kind, 'objectId', p.object_id, 'number', coalesce(r.number, ji.number), 'title', coalesce(c.title, jc.title),
    'state', coalesce(r.state, case when ji.state = 'CLOSED' then 'CLOSED' else jt.stage end), 'kind', coalesce(r.kind, p.object_kind),
    'fromAgency', f.short_name, 'toAgency', t.short_name, 'holder', h.short_name, 'holderIsMe', r.id is null or coalesce(r.holder_agency_id = $1, false),
    'opened', r.id is null or r.opened_at is not null, 'dueAt', nullif(p.due_at, 'infinity'),
    'lamp', coalesce(case when d.state in ('MET', 'CANCELLED') then 'DONE' when d.state = 'PAUSED' then 'PAUSED' when d.state = 'MISSED' or $2 >= d.judged_at then 'RED'
                          when $2 >= d.yellow_at then 'YELLOW' when d.state = 'RUNNING' then 'GREEN' end,
                     case when r.id is not null and r.holder_agency_id is null or ji.state = 'CLOSED' then 'DONE' else 'GREEN' end),
    'deadlineLabel', dr.label, 'legalBasis', dr.legal_basis, 'sentAt', r.sent_at, 'lastActAt', p.last_act_at, 'amountInvolved', c.amount_involved::text) as node
  from (select object_id, object_kind, due_at, deadline_id, last_act_at, content from party
         where agency_id = $1 and object_kind in ('REFERRAL', 'JOINT_INVESTIGATION') and box = 'TODO' order by due_at, object_id limit 51) p
  left join referral r on p.object_kind = 'REFERRAL' and r.id = p.object_id
  left join joint_investigation ji on p.object_kind = 'JOINT_INVESTIGATION' and ji.id = p.object_id
  left join joint_content jc on jc.joint_id = ji.id left join investigation_track jt on jt.joint_id = ji.id and jt.agency_id = $1
  left join agency f on f.id = coalesce(r.from_agency_id, ji.owner_agency_id) left join agency t on t.id = coalesce(r.to_agency_id, jt.agency_id)
  left join agency h on h.id = r.holder_agency_id
  left join referral_content c on p.content and c.referral_id = p.object_id
  left join deadline d on d.id = p.deadline_id left join deadline_rule dr on dr.id = d.rule_id) rows`;

const agency = (id) => `(select json_build_object('id', g.id, 'name', g.name, 'shortName', g.short_name, 'kind', g.kind,
    'region', json_build_object('code', x.code, 'name', x.name, 'level', x.level, 'parentCode', x.parent_code))
  from agency g join region x on x.code = g.region_code where g.id = ${id})`;
const items = (handed) => `coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name, 'quantity', i.quantity, 'feature', i.feature, 'location', i.location,
    'sourceMeasure', i.source_measure, 'value', i.value::text) order by i.position) from referral_item i where i.referral_id = r.id and i.handed_over = ${handed}), '[]')`;

/**
 * Case page: everything of a referral that lies in rows. $1 referral, $2 agency, $3 now. Not in it, and reckoned by the
 * portal for each request: which acts the viewer may do with the reason for each refused one, lamps, labels in words.
 */
export const CASE = `
select json_build_object('id', r.id, 'kind', r.kind, 'number', r.number, 'state', r.state, 'version', r.version, 'viewerRole', me.role, 'title', c.title,
  'caseId', case when me.role = 'SENDER' then r.case_id end, 'fromAgency', ${agency('r.from_agency_id')}, 'toAgency', ${agency('r.to_agency_id')},
  'holder', ${agency('r.holder_agency_id')}, 'createdAt', r.created_at, 'sentAt', r.sent_at, 'openedAt', r.opened_at, 'closedAt', r.closed_at,
  'draft', case when me.role = 'SENDER' then json_build_object('offence', c.offence, 'offenceCode', c.offence_code, 'legalBasis', c.legal_basis, 'report', c.report,
     'advice', c.advice, 'officers', c.officers, 'priorPenalties', c.prior_penalties, 'items', ${items('false')}) end,
  'packet', c.packet || jsonb_build_object('hash', r.packet_hash),
  'materials', case when c.referral_id is not null then (
     select json_agg(json_build_object('kind', w.kind, 'provided', a.files is not null, 'reason', m.reason, 'attachments', coalesce(a.files, '[]')) order by w.position)
       from unnest(array['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER']) with ordinality w (kind, position)
       left join referral_material m on m.referral_id = r.id and m.kind = w.kind
       left join (select slot, json_agg(json_build_object('id', b.id, 'slot', b.slot, 'name', b.name, 'size', b.size, 'sha256', b.sha256, 'mediaType', b.media_type,
                    'uploadedAt', b.attached_at, 'url', '/files/' || b.id) order by b.id) as files
                    from attachment b where b.object_id = $1 and b.removed_at is null group by slot) a on a.slot = 'material:' || w.kind) else '[]' end,
  'handedItems', ${items('true')},
  'acts', (select json_agg(json_build_object('act', a.act, 'state', a.state, 'at', a.at, 'agencyId', a.agency_id, 'agency', a.agency_name, 'person', a.person_name,
      'seat', a.seat_title, 'documentNo', a.document_no, 'documentDay', a.document_day, 'facts', a.facts, 'reasonCode', s.reason_code, 'text', s.text, 'data', s.data)
      order by a.at, a.id) from referral_act a left join referral_act_content s on s.act_id = a.id and s.referral_id = $1 where a.referral_id = $1),
  'deadlines', (select coalesce(json_agg(json_build_object('id', d.id, 'state', d.state, 'label', q.label, 'partyAgencyId', d.party_agency_id, 'startedAt', d.started_at, 'dueOn', d.due_on, 'dueAt', d.due_at,
      'alternativeDueOn', d.alt_due_on, 'provisional', d.provisional, 'pausedSince', d.paused_since, 'metAt', d.met_at, 'missedAt', d.missed_at,
      'intervals', (select coalesce(json_agg(json_build_object('kind', i.kind, 'from', i.from_at, 'to', i.to_at, 'amount', i.amount, 'unit', i.unit, 'reason', i.reason, 'basis', i.basis)
                     order by i.from_at, i.id), '[]') from deadline_interval i where i.deadline_id = d.id),
      'rule', json_build_object('id', q.id, 'code', q.code, 'amount', q.amount, 'unit', q.unit, 'calendar', q.calendar, 'legalBasis', q.legal_basis, 'onBreach', q.on_breach,
        'statutory', q.statutory, 'unverified', q.unverified, 'extensionRows', q.extensions)) order by d.started_at, d.id), '[]')
      from deadline d join deadline_rule q on q.id = d.rule_id where d.object_id = $1),
  'holders', (select json_agg(json_build_object('agency', json_build_object('id', g.id, 'name', g.name, 'shortName', g.short_name), 'from', h.from_at, 'to', h.to_at,
      'seconds', extract(epoch from coalesce(h.to_at, $3::timestamptz) - h.from_at)) order by h.seq) from referral_holding h join agency g on g.id = h.agency_id where h.referral_id = $1),
  'timeline', (select json_agg(json_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', a.agency_name, 'person', a.person_name, 'seat', a.seat_title,
      'onBehalfOf', j.on_behalf_of, 'documentNo', a.document_no, 'text', s.text, 'hash', encode(j.hash, 'hex')) order by j.seq)
      from journal_entry j left join referral_act a on a.id = j.act_id left join referral_act_content s on s.act_id = a.id where j.object_id = $1))::text as answer
  from referral r join party me on me.object_id = r.id and me.agency_id = $2 left join referral_content c on c.referral_id = r.id
 where r.id = $1`;

/** Submit, the rows of submitReferralReport: the referral, the act, its clock, the list, the journal, the outbox. $1 referral, $2 now. */
export const SUBMIT = [
  `with seen as (select id, from_agency_id from referral where id = $1 and state = 'DRAFT' for update),
        done as (update referral set state = 'REPORTED', version = version + 1, last_act_at = $2 where id = (select id from seen) returning id, version),
        said as (select 1 from referral_content where referral_id = $1 and length(report) > 0 and jsonb_array_length(officers) >= 2),
        act as (insert into referral_act (id, referral_id, act, state, at, audience, agency_id, agency_name, person_id, person_name, seat_title, facts)
                select gen_random_uuid(), $1, 'REPORT', 'REPORTED', $2, 'AGENCY', seen.from_agency_id, '演示', gen_random_uuid(), '承办人', '承办人', '{"officers": 2}' from seen, said returning id),
        clock as (insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, start_event, started_at, amount, due_on, due_at, judged_at, yellow_at,
                    strict_due_on, alt_due_on, provisional, remind_at, computed_at)
                  select gen_random_uuid(), r.id, r.code, 'REFERRAL', $1, seen.from_agency_id, 'referral.reported', $2, r.amount, ($2 + interval '3 days')::date, $2 + interval '3 days',
                    $2 + interval '3 days', $2 + interval '2 days', ($2 + interval '3 days')::date, ($2 + interval '3 days')::date, false, $2 + interval '2 days', $2
                    from deadline_rule r, seen where r.code = 'X02' returning id),
        fact as (insert into journal_entry (id, at, topic, object_kind, object_id, act_id, audience, agency_id, request_id, hash)
                 select gen_random_uuid(), $2, 'referral.reported', 'REFERRAL', $1, act.id, 'AGENCY', seen.from_agency_id, 'bench', '' from act, seen returning id),
        told as (insert into outbox_message (id, topic, object_kind, object_id, created_at) select id, 'referral.reported', 'REFERRAL', $1, $2 from fact)
   select clock.id as clock, seen.from_agency_id as agency, done.version from seen, done, act, clock`,
  `select party_put($1, 'REFERRAL', $2, 'SENDER', true, 'TODO', $3::timestamptz + interval '3 days', $4, $3), pg_notify('outbox', '')`,
];
