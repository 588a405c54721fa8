/*
 * SQL expressions: what the fact sheet holds of the matters beside cases and referrals, from a matter `m` for agency `$2`. Row
 * rights decide what of it is there.
 */

const name = (id: string): string => `(select ag.name from agency ag where ag.id = ${id})`;
const list = (row: string, order: string, from: string): string => `(select coalesce(jsonb_agg(${row} order by ${order}), '[]') from ${from})`;

/** An outcome `o`, and what follows from it at others. */
export const OUTCOME = `(
  select jsonb_build_object('kind', o.kind, 'agency', ${name('o.agency_id')}, 'origin', ${name('o.origin_agency_id')}, 'decidedOn', o.decided_on, 'mine', o.agency_id = $2,
           'followsHere', exists (select 1 from outcome_follow_up f where f.outcome_id = o.id and f.agency_id = $2),
           'leading', coalesce(
              (select jsonb_build_object('number', j.number, 'title', jc.title) from joint_investigation j join joint_content jc on jc.joint_id = j.id where j.id = o.joint_id),
              (select jsonb_build_object('number', k.number, 'title', k.title) from case_record k where k.id = o.case_id)),
           'content', (select jsonb_build_object('documentNo', x.document_no, 'subjectName', x.subject_name, 'basis', x.basis, 'text', x.text, 'points', x.points,
              'secondFineReason', x.second_fine_reason) from outcome_content x where x.outcome_id = o.id),
           'violations', ${list('v.text', 'v.position', 'violation_fact v where v.id = any((select x.fact_ids from outcome_content x where x.outcome_id = o.id)::uuid[])')},
           'measures', ${list(`jsonb_build_object('code', x.code, 'months', x.months, 'days', x.days, 'scope', x.scope, 'startsOn', x.starts_on, 'endsOn', x.ends_on)`, 'x.starts_on, x.code',
    'outcome_measure x where x.outcome_id = o.id')},
           'money', ${list(`jsonb_build_object('kind', x.kind, 'amount', x.amount::text)`, 'x.kind', 'money_line x where x.outcome_id = o.id and x.voided_at is null')},
           'earlierFines', ${list(`jsonb_build_object('agency', ${name('e.agency_id')}, 'documentNo', ec.document_no, 'amount', l.amount::text)`, 'e.recorded_at',
    `outcome e join outcome_content ec on ec.outcome_id = e.id join money_line l on l.outcome_id = e.id and l.kind = 'FINE'
                where e.id = any((select x.earlier_fine_ids from outcome_content x where x.outcome_id = o.id)::uuid[])`)},
           'followUp', (select jsonb_build_object('agency', ${name('f.agency_id')}, 'reason', f.reason, 'action', f.action, 'documentNo', f.document_no, 'doneOn', f.done_on, 'text', f.text)
              from outcome_follow_up f where f.outcome_id = o.id),
           'clocks', coalesce((select jsonb_object_agg(d.rule_code, d.due_at) from deadline d where d.object_id = o.id), '{}'))
    from outcome o where m.kind = 'OUTCOME' and o.id = m.id)`;

/** A consultation `c`; of what was shared, that of the acting agency. */
export const CONSULTATION = `(
  select jsonb_build_object('number', c.number, 'kind', c.kind, 'state', c.state, 'round', c.round, 'convener', ${name('c.agency_id')}, 'title', k.title, 'question', k.question,
           'openedAt', c.opened_at,
           'packet', (select p.packet from consultation_share s join consultation_packet p on p.share_id = s.id
              where s.consultation_id = c.id and s.agency_id = $2 order by s.round desc limit 1),
           'invitations', ${list(`jsonb_build_object('agency', ${name('s.agency_id')}, 'round', s.round, 'parts', s.parts, 'dueAt', s.due_at, 'answeredAt', s.answered_at, 'silent', s.silent,
              'mine', s.agency_id = $2, 'files', (select count(*) from attachment a where a.object_id = s.id and a.slot = 'shared' and a.removed_at is null))`, 's.round, s.id',
    'consultation_share s where s.consultation_id = c.id')},
           'opinions', ${list(`jsonb_build_object('agency', o.agency_name, 'mine', o.agency_id = $2, 'round', o.round, 'stance', o.stance, 'text', o.text, 'at', o.at, 'evidence', o.evidence,
              'adopted', d.adopted, 'reason', d.reason)`, 'o.at, o.id', 'consultation_opinion o left join consultation_adoption d on d.opinion_id = o.id where o.consultation_id = c.id')},
           'conclusion', (select jsonb_build_object('text', n.text, 'person', n.person_name, 'seat', n.seat_title, 'at', n.at) from consultation_conclusion n
              where n.consultation_id = c.id and n.round = c.round))
    from consultation c left join consultation_content k on k.consultation_id = c.id where m.kind = 'CONSULTATION' and c.id = m.id)`;

/** A listed supervision `l`. */
export const LISTED = `(
  select jsonb_build_object('number', l.number, 'state', l.state, 'level', l.level, 'leads', l.lead_agency_id = $2, 'nominator', ${name('l.agency_id')}, 'lead', ${name('l.lead_agency_id')},
           'reportDays', l.report_days, 'nominatedAt', l.nominated_at, 'listedAt', l.listed_at, 'delistedAt', l.delisted_at, 'title', k.title, 'reason', k.reason, 'decision', k.decision,
           'packet', case when k.packet <> '{}' then k.packet end,
           'measures', ${list(`jsonb_build_object('agency', ${name('x.agency_id')}, 'mine', x.agency_id = $2, 'text', n.text, 'dueAt', x.due_at, 'doneAt', x.done_at,
              'reports', ${list(`jsonb_build_object('at', r.at, 'text', r.text, 'done', r.done)`, 'r.ordinal', 'supervision_report r where r.measure_id = x.id')})`, 'x.position',
    'supervision_measure x left join supervision_measure_content n on n.measure_id = x.id where x.supervision_id = l.id')},
           'acts', ${list(`jsonb_build_object('act', a.act, 'at', a.at, 'agency', a.agency_name, 'person', a.person_name, 'seat', a.seat_title, 'text', ac.text)`, 'a.at, a.id',
    'matter_act a left join matter_act_content ac on ac.act_id = a.id where a.object_id = l.id')})
    from listed_supervision l left join listed_supervision_content k on k.supervision_id = l.id where m.kind = 'LISTED_SUPERVISION' and l.id = m.id)`;

/** Clocks of the agency addressed that ran out in the matter a step `t` is about: its own, its measures', its invitations'. */
const LATE = `deadline d join deadline_rule r on r.id = d.rule_id
                where d.state = 'MISSED' and d.party_agency_id = t.target_agency_id and d.object_id in (
                  select t.object_id union all select x.id from supervision_measure x where x.supervision_id = t.object_id
                  union all select s.id from consultation_share s where s.consultation_id = t.object_id union all select x.id from investigation_track x where x.joint_id = t.object_id)`;
const RECEIVED = `referral r where r.to_agency_id = t.target_agency_id and r.sent_at <= t.issued_at
                and r.sent_at >= date_trunc('year', t.issued_at at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'`;

/** A step `t` of the ladder, what came before it, and what is overdue. */
export const STEP = `(
  select jsonb_build_object('number', t.number, 'kind', t.kind, 'objectNumber', t.object_number, 'agency', ${name('t.agency_id')}, 'target', ${name('t.target_agency_id')}, 'issuedAt', t.issued_at,
           'dueAt', t.due_at, 'reason', k.reason, 'skipReason', k.skip_reason, 'reply', (select jsonb_build_object('text', r.text, 'at', r.at) from supervision_reply r where r.step_id = t.id),
           'sealedBy', (select ${name('cm.agency_id')} from joint_conference jc join conference_membership cm on cm.conference_id = jc.id and cm.role = 'LEAD'
              and cm.from_day <= (t.issued_at at time zone 'Asia/Shanghai')::date and (cm.to_day is null or cm.to_day >= (t.issued_at at time zone 'Asia/Shanghai')::date) where jc.office_agency_id = t.agency_id limit 1),
           'before', ${list(`jsonb_build_object('kind', b.kind, 'number', b.number, 'issuedAt', b.issued_at)`, 'b.issued_at, b.id',
    'supervision_step b where b.object_id = t.object_id and b.target_agency_id = t.target_agency_id and (b.issued_at, b.id) < (t.issued_at, t.id)')},
           'late', ${list(`jsonb_build_object('number', t.object_number, 'label', r.label, 'basis', r.legal_basis, 'dueAt', d.due_at)`, 'd.due_at, d.id', LATE)},
           'received', (select count(*) from ${RECEIVED}), 'open', (select count(*) from ${RECEIVED} and r.closed_at is null))
    from supervision_step t left join supervision_step_content k on k.step_id = t.id where m.kind = 'SUPERVISION_STEP' and t.id = m.id)`;
