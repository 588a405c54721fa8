import { itemsSql, PACKET_SQL } from '../../referrals/packet.sql.js';
import { CONSULTATION, LISTED, OUTCOME, STEP } from './matters.sql.js';

const name = (id: string): string => `(select ag.name from agency ag where ag.id = ${id})`;

/** A case `k` with its subject; nothing for who may not read it. */
const CASE = `(
  select jsonb_build_object('number', k.number, 'title', k.title, 'leadSource', k.lead_source, 'leadDetail', k.lead_detail, 'facts', k.facts,
           'violationTypes', k.violation_types, 'occurredFrom', k.occurred_from, 'occurredTo', k.occurred_to, 'amountInvolved', k.amount_involved::text,
           'amountBasis', k.amount_basis, 'amountRecovered', k.amount_recovered::text, 'registeredAt', k.registered_at,
           'subject', jsonb_build_object('kind', s.kind, 'code', s.code, 'name', s.name, 'address', s.address, 'representative', s.representative),
           'evidence', coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'name', e.name, 'original', e.original, 'copies', e.copies, 'note', e.note) order by e.position)
                                   from case_evidence e where e.case_id = k.id and e.removed_at is null), '[]'))
    from case_record k join subject s on s.id = k.subject_id where k.id = m.case_id)`;

const ACTS = `(
  select coalesce(jsonb_agg(jsonb_build_object('act', a.act, 'at', a.at, 'agency', a.agency_name, 'person', a.person_name, 'seat', a.seat_title, 'documentNo', a.document_no,
           'documentDay', a.document_day, 'facts', a.facts, 'reasonCode', s.reason_code, 'text', s.text, 'data', coalesce(s.data, '{}')) order by a.at, a.id), '[]')
    from referral_act a left join referral_act_content s on s.act_id = a.id where a.referral_id = r.id)`;

/** 检察院 of the receiver's level: a referral to the police is copied to it (高检会〔2006〕2号). */
const PROCURATORATE = `(
  select ag.name from agency ag join agency ra on ra.region_code = ag.region_code where ra.id = r.to_agency_id and ag.kind = 'PROCURATORATE' order by ag.id limit 1)`;

/** A referral `r`: what was handed over if it has gone, else what would go now; its acts; and the clocks that documents name. */
const REFERRAL = `(
  select jsonb_build_object('kind', r.kind, 'state', r.state, 'number', r.number, 'sentAt', r.sent_at, 'receiptNo', r.receipt_no, 'packetHash', r.packet_hash,
           'fromAgency', ${name('r.from_agency_id')}, 'toAgency', ${name('r.to_agency_id')}, 'supervisor', ${name('r.supervisor_agency_id')}, 'procuratorate', ${PROCURATORATE},
           'packet', case when c.referral_id is not null then ${PACKET_SQL} end, 'handedItems', ${itemsSql(true)}, 'acts', ${ACTS},
           'forwardedTo', (select jsonb_object_agg(ag.id, ag.name) from agency ag
                            where ag.id::text in (select a.facts->>'toAgencyId' from referral_act a where a.referral_id = r.id)),
           'clocks', coalesce((select jsonb_object_agg(d.rule_code, d.due_at) from deadline d where d.object_id = r.id), '{}'))
    from referral r left join referral_content c on c.referral_id = r.id where r.id = m.referral_id)`;

/** A matter `$1` as agency `$2` sits at it; no row when it does not. */
export const MATTER_FROM = `
  from (select id, 'CASE' as kind, id as case_id, null::uuid as referral_id from case_record where id = $1
        union all select id, 'REFERRAL', case_id, id from referral where id = $1
        union all select o.id, 'OUTCOME', coalesce(o.case_id, (select j.case_id from joint_investigation j where j.id = o.joint_id)), null from outcome o where o.id = $1
        union all select id, 'CONSULTATION', case_id, null from consultation where id = $1
        union all select id, 'LISTED_SUPERVISION', case_id, null from listed_supervision where id = $1
        union all select id, 'SUPERVISION_STEP', null, null from supervision_step where id = $1) m
  join party me on me.object_id = m.id and me.agency_id = $2`;

/** SQL expression: everything that the fact sheet of a matter `m` is made of, within the rights of who asks. */
export const RAW_FACTS = `jsonb_build_object('matterKind', m.kind, 'role', me.role, 'content', me.content, 'issuer', ${name('$2::uuid')}, 'case', ${CASE}, 'referral', ${REFERRAL},
  'outcome', ${OUTCOME}, 'consultation', ${CONSULTATION}, 'listed', ${LISTED}, 'step', ${STEP},
  'filled', coalesce((select jsonb_object_agg(f.key, f.value) from matter_fact f where f.object_id = m.id and f.agency_id = $2), '{}'))`;

/** One statement per fact sheet. */
export const FACT_SHEET = { name: 'fact-sheet', text: `select ${RAW_FACTS} as facts ${MATTER_FROM}` };
