import { agencyJson } from '@portal/agencies';
import { deadlinesJson } from '@portal/deadlines';
import type { Statement } from '@portal/platform';
import { FORM_SQL } from '../hand-over/stored-form.js';
import { MATERIAL_KINDS } from '../packet.rules.js';
import { FINDINGS_SQL, LIVE_PACKET_SQL, PACKET_SQL } from '../packet.sql.js';

/*
 * Each table under row-level security costs its policies anew each time a statement names it. So what two parts of a page would
 * both read is read once and put together by `assemble-page.rules.ts`: agencies and files stand in one list each, items in one
 * list with what they are, and the record points to its acts and clocks by their ids.
 */

const FILES_SQL = `(
  select json_agg(json_build_object('id', x.id, 'slot', x.slot, 'name', x.name, 'size', x.size, 'sha256', x.sha256, 'mediaType', x.media_type,
           'uploadedAt', x.attached_at, 'url', '/files/' || x.id) order by x.id)
    from attachment x where x.object_id = r.id and x.removed_at is null)`;

/** The materials that the kind asks for, in the order of every packet; their files stand in the list of files. */
const MATERIALS_SQL = `(
  select json_agg(json_build_object('kind', m.kind, 'reason', m.reason)
           order by array_position(array[${MATERIAL_KINDS.map((kind) => `'${kind}'`).join(', ')}], m.kind))
    from referral_material m where m.referral_id = r.id)`;

/** Items of both lists: the one that went with it, and the one both sides signed. */
const ITEMS_SQL = `(
  select json_agg(json_build_object('handedOver', i.handed_over, 'id', i.id, 'name', i.name, 'quantity', i.quantity, 'feature', i.feature,
           'location', i.location, 'sourceMeasure', i.source_measure, 'value', i.value::text) order by i.position)
    from referral_item i where i.referral_id = r.id)`;

/** What was done, oldest first. What was said with it is there for those who may read the content. */
const ACTS_SQL = `(
  select json_agg(json_build_object('id', a.id, 'act', a.act, 'state', a.state, 'at', a.at, 'agencyId', a.agency_id, 'agency', a.agency_name, 'person', a.person_name,
           'seat', a.seat_title, 'documentNo', a.document_no, 'documentDay', a.document_day, 'facts', a.facts, 'reasonCode', s.reason_code,
           'text', s.text, 'data', coalesce(s.data, '{}')) order by a.at, a.id)
    from referral_act a left join referral_act_content s on s.act_id = a.id where a.referral_id = r.id)`;

/** The record: every fact, and the act or the clock it is about. */
const TIMELINE_SQL = `(
  select json_agg(json_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'aboutId', j.act_id, 'agencyId', j.agency_id, 'onBehalfOf', j.on_behalf_of,
           'hash', encode(j.hash, 'hex')) order by j.seq)
    from journal_entry j where j.object_id = r.id)`;

/** Whose it was, and for how long. */
const HOLDERS_SQL = `(
  select json_agg(json_build_object('agencyId', h.agency_id, 'from', h.from_at, 'to', h.to_at,
           'seconds', extract(epoch from coalesce(h.to_at, $3::timestamptz) - h.from_at)) order by h.seq) as spans, array_agg(h.agency_id) as agencies
    from referral_holding h where h.referral_id = r.id)`;

/** Every agency the page names. */
const AGENCIES_SQL = `(
  select json_agg(${agencyJson('ag', 'rg')}) from agency ag join region rg on rg.code = ag.region_code
   where ag.id = any(array[r.from_agency_id, r.to_agency_id, r.holder_agency_id, r.supervisor_agency_id]
                     || held.agencies))`;

/** What must still stand before the decision on a report that waits: asked in that state only, and by its sender. */
const GATES_MISSING = `case when me.role = 'SENDER' and r.state = 'REPORTED' then (
  select coalesce(json_agg(json_build_object('gate', g.gate, 'basis', g.basis) order by g.code), '[]') from gate_rule g
   where g.enabled and g.object_kind = 'REFERRAL' and g.variant = r.kind and g.act = 'APPROVE' and coalesce(c.amount_involved, 0) >= g.from_amount
     and (g.agency_kind is null or g.agency_kind = (select a.kind from agency a where a.id = r.from_agency_id))
     and (select x.state from gate_record x where x.object_id in (r.id, r.case_id) and x.gate = g.gate order by x.created_at desc, x.id desc limit 1) is distinct from 'PASSED') else '[]' end`;

/** The whole page of a referral `$1` as agency `$2` may see it at instant `$3`, in one statement. */
export const REFERRAL_PAGE: Statement = {
  name: 'referral-page',
  plannedOnce: true,
  text: `
    select json_build_object(
      'id', r.id, 'kind', r.kind, 'number', r.number, 'state', r.state, 'version', r.version, 'viewerRole', me.role, 'content', me.content,
      'caseId', case when me.role = 'SENDER' then r.case_id end, 'title', c.title, 'createdAt', r.created_at, 'sentAt', r.sent_at,
      'openedAt', r.opened_at, 'receivedAt', r.received_at, 'closedAt', r.closed_at, 'receiptNo', r.receipt_no, 'packetHash', r.packet_hash,
      'materialsMissing', r.materials_missing, 'itemsListed', r.items_listed, 'itemsHandedAt', r.items_handed_at,
      'itemsAcknowledgedAt', r.items_acknowledged_at, 'queryOpen', r.query_open, 'findingsOpen', r.findings_open, 'findingsSettled', r.findings_settled, 'sealed', r.sealed,
      'replyBy', r.reply_by, 'batchId', case when me.role = 'SENDER' then r.batch_id end, 'toSeatId', r.to_seat_id,
      'originId', case when exists (select 1 from referral o where o.id = r.origin_id) then r.origin_id end, 'supervisorAgencyId', r.supervisor_agency_id,
      'fromAgencyId', r.from_agency_id, 'toAgencyId', r.to_agency_id, 'holderAgencyId', r.holder_agency_id, 'agencies', ${AGENCIES_SQL},
      'gatesMissing', ${GATES_MISSING},
      'draft', case when me.role = 'SENDER' then json_build_object('offence', c.offence, 'offenceCode', c.offence_code, 'legalBasis', c.legal_basis,
         'report', c.report, 'advice', c.advice, 'officers', c.officers, 'priorPenalties', c.prior_penalties) end,
      'packet', c.packet || jsonb_build_object('hash', r.packet_hash), 'unsent', c.referral_id is not null and c.packet is null,
      'materials', case when c.referral_id is not null then ${MATERIALS_SQL} end, 'files', ${FILES_SQL}, 'findings', ${FINDINGS_SQL}, 'items', ${ITEMS_SQL},
      'acts', ${ACTS_SQL}, 'deadlines', ${deadlinesJson('$1::uuid')}, 'holders', held.spans, 'timeline', ${TIMELINE_SQL}) as page
      from referral r
      join party me on me.object_id = r.id and me.agency_id = $2
      left join referral_content c on c.referral_id = r.id
      cross join lateral ${HOLDERS_SQL} held
     where r.id = $1`,
};

/** What only the page of a referral `$1` that has not gone yet shows: the packet as it would go now, and the fields of its form. */
export const UNSENT_PARTS = {
  name: 'referral-unsent-parts',
  text: `
    select ${LIVE_PACKET_SQL} || jsonb_build_object('hash', null) as packet, case when c.facts is not null then ${FORM_SQL} end as form
      from referral r join referral_content c on c.referral_id = r.id where r.id = $1`,
};

/** The packet of a referral `$1` as it would go now, or as it went. */
export const REFERRAL_PACKET = {
  name: 'referral-packet',
  text: `select ${PACKET_SQL} as packet from referral r join referral_content c on c.referral_id = r.id where r.id = $1`,
};
