import { startDeadline } from '@portal/deadlines';
import { canonicalJson, newId, sha256 } from '@portal/kernel';
import { attachFiles, putParties, type Tx } from '@portal/platform';
import type { CasePart, Invitation } from './consultation.rules.js';
import { OPINION_CLOCK } from './consultation.table.js';

/** A round of written opinions: who is asked, about which case, and how long they have. */
export interface Round {
  readonly consultationId: string; readonly round: number; readonly caseId: string; readonly officeId: string | null;
  readonly workingDays: number; readonly invitations: readonly Invitation[];
}

/**
 * What of a case goes to an invited agency: always whom and what it is about, the parts that were chosen, and nothing else.
 * $2 are the parts.
 */
const PACKET = `
  select jsonb_strip_nulls(jsonb_build_object(
           'title', k.title, 'subject', s.name, 'subjectKind', s.kind, 'violationTypes', to_jsonb(k.violation_types),
           'occurredFrom', k.occurred_from, 'occurredTo', k.occurred_to,
           'facts', case when 'FACTS' = any($2) then k.facts end,
           'amountInvolved', case when 'AMOUNT' = any($2) then k.amount_involved::text end,
           'amountBasis', case when 'AMOUNT' = any($2) then k.amount_basis end,
           'evidence', case when 'EVIDENCE' = any($2) then (
              select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'source', e.source, 'original', e.original,
                       'copies', e.copies) order by e.position, e.id), '[]')
                from case_evidence e where e.case_id = k.id and e.removed_at is null) end)) as packet
    from case_record k join subject s on s.id = k.subject_id where k.id = $1`;

/** Invites agencies to a round: each gets a packet of its own, a place at it, and a clock. */
export async function inviteToRound(tx: Tx, round: Round): Promise<void> {
  for (const invitation of round.invitations) await invite(tx, round, invitation);
}

async function invite(tx: Tx, { consultationId, round, caseId, officeId, workingDays }: Round, { agencyId, parts, fileIds }: Invitation): Promise<void> {
  const id = newId();
  const [row] = await tx.query<{ packet: Record<string, unknown> }>(PACKET, [caseId, parts]);
  if (!row) throw new Error(`case ${caseId} is gone`);
  const ownerId = tx.actor.agencyId ?? '';
  const place = { objectId: id, objectKind: 'CONSULTATION_SHARE', box: 'COPIED' } as const;
  await putParties(tx, [{ ...place, agencyId: ownerId, role: 'OWNER', content: true }]);
  await putParties(tx, [
    { ...place, agencyId, role: 'PARTICIPANT', content: true },
    ...(officeId !== null && officeId !== agencyId && officeId !== ownerId ? [{ ...place, agencyId: officeId, role: 'OFFICE' as const, content: false }] : []),
  ]);
  const clock = await startDeadline(tx, {
    ruleCode: OPINION_CLOCK, objectKind: 'CONSULTATION_SHARE', objectId: id, partyAgencyId: agencyId, startEvent: 'consultation.opened', amount: workingDays,
  });
  await tx.query(
    `insert into consultation_share (id, consultation_id, round, agency_id, parts, invited_at, due_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, consultationId, round, agencyId, [...new Set<CasePart>(parts)], tx.now, clock.dueAt]);
  await tx.query('insert into consultation_packet (share_id, packet, hash) values ($1, $2, $3)', [id, JSON.stringify(row.packet), sha256(canonicalJson(row.packet))]);
  const refused = await attachFiles(tx, { objectKind: 'CONSULTATION_SHARE', objectId: id, slot: 'shared', fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
}
