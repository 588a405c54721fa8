import { MATERIAL_KINDS } from './packet.rules.js';

/** Files at a place of a referral, as a JSON array. */
const attachmentsAt = (slot: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'slot', a.slot, 'name', a.name, 'size', a.size, 'sha256', a.sha256,
                                      'mediaType', a.media_type, 'uploadedAt', a.attached_at, 'url', '/files/' || a.id) order by a.id)
    from attachment a where a.object_id = r.id and a.slot = ${slot} and a.removed_at is null), '[]')`;

/** The materials of a referral `r`, those its kind asks for, in the order of every packet. */
export const MATERIALS_SQL = `coalesce((
  select jsonb_agg(jsonb_build_object('kind', m.kind, 'provided', f.files <> '[]', 'reason', m.reason, 'attachments', f.files)
                   order by array_position(array[${MATERIAL_KINDS.map((kind) => `'${kind}'`).join(', ')}], m.kind))
    from referral_material m
    cross join lateral (select ${attachmentsAt(`'material:' || m.kind`)} as files offset 0) f -- reckoned once though read twice
   where m.referral_id = r.id), '[]')`;

/** Findings of a referral `r`, as they stand. */
export const FINDINGS_SQL = `coalesce((
  select jsonb_agg(jsonb_build_object('id', f.id, 'no', f.no, 'title', f.title, 'facts', f.facts, 'legalBasis', f.legal_basis, 'demand', f.demand,
                                      'amount', f.amount::text, 'dueOn', coalesce(f.due_on, r.reply_by), 'state', f.state,
                                      'rectifiedAmount', f.rectified_amount::text, 'balance', (f.amount - coalesce(f.rectified_amount, 0))::text,
                                      'note', f.note, 'replyNo', f.reply_no, 'reportedAt', f.reported_at, 'receiptNo', f.receipt_no, 'reopenings', f.reopenings) order by f.position)
    from referral_finding f where f.referral_id = r.id), '[]')`;

/** Items of a referral `r`: the list that went with it, or the list both sides signed. */
export const itemsSql = (handedOver: boolean): string => `coalesce((
  select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'quantity', i.quantity, 'feature', i.feature, 'location', i.location,
                                      'sourceMeasure', i.source_measure, 'value', i.value::text) order by i.position)
    from referral_item i where i.referral_id = r.id and i.handed_over = ${handedOver}), '[]')`;

/**
 * The packet of a referral `r` with content `c`, as it would go now. One statement builds what is previewed, what is
 * frozen and so what the receiver reads: there is no second rendering that could differ. A kind with a form of its own tells its
 * facts itself, and of the case says only whom it is about.
 */
export const LIVE_PACKET_SQL = `(
  select jsonb_build_object(
    'title', case when c.facts is null then k.title else c.title end, 'fromAgency', sender.name, 'toAgency', receiver.name, 'number', r.number,
    'subject', case when s.id is not null
      then jsonb_build_object('kind', s.kind, 'code', s.code, 'name', s.name, 'address', s.address, 'representative', s.representative)
      else c.fields -> 'subject' end,
    'offence', c.offence, 'legalBasis', c.legal_basis, 'facts', coalesce(c.facts, k.facts),
    'amountInvolved', (case when c.facts is null then k.amount_involved else c.amount_involved end)::text,
    'amountBasis', case when c.facts is null then k.amount_basis end, 'leadSource', case when c.facts is null then k.lead_source end,
    'fields', (c.fields - 'subject' - case when c.fields ->> 'hideSource' = 'true' then 'documentNo' else '' end) || jsonb_strip_nulls(jsonb_build_object('replyBy', r.reply_by)), 'findings', ${FINDINGS_SQL}, 'report', c.report, 'advice', c.advice,
    'officers', case when c.fields ->> 'hideSource' = 'true' then '[]' else c.officers end,
    'priorPenalties', c.prior_penalties,
    'evidence', coalesce((
      select jsonb_agg(jsonb_build_object('kind', e.kind, 'name', e.name, 'original', e.original, 'copies', e.copies, 'note', e.note) order by e.position)
        from case_evidence e where c.facts is null and e.case_id = k.id and e.removed_at is null), '[]'),
    'materials', ${MATERIALS_SQL}, 'items', ${itemsSql(false)},
    'approvedBy', c.approved_by, 'approvedAt', c.approved_at)
    from agency sender
    join agency receiver on receiver.id = r.to_agency_id
    left join case_record k on k.id = r.case_id
    left join subject s on s.id = k.subject_id
   where sender.id = r.from_agency_id)`;

/** What was handed over if it has gone, else what would go now; with its hash once there is one. */
export const PACKET_SQL = `case when c.packet is not null then c.packet || jsonb_build_object('hash', r.packet_hash)
  else ${LIVE_PACKET_SQL} || jsonb_build_object('hash', null) end`;
