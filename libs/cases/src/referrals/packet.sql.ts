/** Files at a place of a referral, as a JSON array. */
const attachmentsAt = (slot: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'slot', a.slot, 'name', a.name, 'size', a.size, 'sha256', a.sha256,
                                      'mediaType', a.media_type, 'uploadedAt', a.attached_at, 'url', '/files/' || a.id) order by a.id)
    from attachment a where a.object_id = r.id and a.slot = ${slot} and a.removed_at is null), '[]')`;

/** The five materials of a referral `r`, in the order of 310号令 第六条. */
export const MATERIALS_SQL = `(
  select jsonb_agg(jsonb_build_object('kind', w.kind, 'provided', f.files <> '[]', 'reason', m.reason, 'attachments', f.files) order by w.position)
    from unnest(array['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER']) with ordinality w (kind, position)
    left join referral_material m on m.referral_id = r.id and m.kind = w.kind
    cross join lateral (select ${attachmentsAt(`'material:' || w.kind`)} as files) f)`;

/** Items of a referral `r`: the list that went with it, or the list both sides signed. */
export const itemsSql = (handedOver: boolean): string => `coalesce((
  select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'quantity', i.quantity, 'feature', i.feature, 'location', i.location,
                                      'sourceMeasure', i.source_measure, 'value', i.value::text) order by i.position)
    from referral_item i where i.referral_id = r.id and i.handed_over = ${handedOver}), '[]')`;

/**
 * The packet of a referral `r` with content `c`, as it would go now. One statement builds what is previewed, what is
 * frozen and so what the receiver reads: there is no second rendering that could differ.
 */
export const LIVE_PACKET_SQL = `(
  select jsonb_build_object(
    'title', k.title, 'fromAgency', sender.name, 'toAgency', receiver.name, 'number', r.number,
    'subject', jsonb_build_object('kind', s.kind, 'code', s.code, 'name', s.name, 'address', s.address, 'representative', s.representative),
    'offence', c.offence, 'legalBasis', c.legal_basis, 'facts', k.facts, 'amountInvolved', k.amount_involved::text,
    'amountBasis', k.amount_basis, 'leadSource', k.lead_source, 'report', c.report, 'advice', c.advice, 'officers', c.officers,
    'priorPenalties', c.prior_penalties,
    'evidence', coalesce((
      select jsonb_agg(jsonb_build_object('kind', e.kind, 'name', e.name, 'original', e.original, 'copies', e.copies, 'note', e.note) order by e.position)
        from case_evidence e where e.case_id = k.id and e.removed_at is null), '[]'),
    'materials', ${MATERIALS_SQL}, 'items', ${itemsSql(false)},
    'approvedBy', c.approved_by, 'approvedAt', c.approved_at)
    from case_record k
    join subject s on s.id = k.subject_id
    join agency sender on sender.id = r.from_agency_id
    join agency receiver on receiver.id = r.to_agency_id
   where k.id = r.case_id)`;

/** What was handed over if it has gone, else what would go now; with its hash once there is one. */
export const PACKET_SQL = `case when c.packet is not null then c.packet || jsonb_build_object('hash', r.packet_hash)
  else ${LIVE_PACKET_SQL} || jsonb_build_object('hash', null) end`;
