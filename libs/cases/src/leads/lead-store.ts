import { lampSql } from '@portal/deadlines';
import { isId } from '@portal/kernel';
import { notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import type { LeadState } from './lead.rules.js';

/** A lead as it is locked for an act. */
export interface LockedLead {
  readonly id: string; readonly number: string; readonly state: LeadState; readonly version: number; readonly holderAgencyId: string; readonly source: string; readonly sourceDetail: string | null;
  readonly subjectKind: string | null; readonly subjectCode: string | null; readonly subjectName: string; readonly regionCode: string | null; readonly facts: string;
  readonly violationTypes: readonly string[]; readonly amountEstimated: string | null; readonly demoNote: string | null;
}

/** What every act on a lead says of the lead it is on. */
export interface LeadAct { readonly id: string; readonly expectedVersion: number }

/** The lead, locked, as its holder may act on it; or NOT_FOUND, LEAD_NOT_HELD, LEAD_DECIDED, CHANGED_MEANWHILE. */
export async function lockLead(tx: Tx, { id, expectedVersion }: LeadAct): Promise<LockedLead | Refusal> {
  const [lead] = isId(id) ? await tx.query<LockedLead>(
    `select id, number, state, version, holder_agency_id as "holderAgencyId", source, source_detail as "sourceDetail", subject_kind as "subjectKind", subject_code as "subjectCode",
            subject_name as "subjectName", region_code as "regionCode", facts, violation_types as "violationTypes", amount_estimated::text as "amountEstimated", demo_note as "demoNote"
       from lead where id = $1`, [id]) : [];
  if (!lead) return notFound();
  if (lead.holderAgencyId !== tx.actor.agencyId) return refuse('LEAD_NOT_HELD', { number: lead.number });
  // Locking asks for the right to change: only now is it sure to be there.
  const [now] = await tx.query<Pick<LockedLead, 'version' | 'state'>>('select version, state from lead where id = $1 for update', [id]);
  if (!now) return notFound();
  if (now.state !== 'OPEN') return refuse('LEAD_DECIDED', { number: lead.number });
  if (now.version !== expectedVersion) return refuse('CHANGED_MEANWHILE');
  return { ...lead, ...now };
}

/** The clock that runs on a lead for whoever holds it. */
export const LEAD_CLOCK = `
  left join lateral (select d.* from deadline d where d.object_id = l.id and d.state in ('RUNNING', 'PAUSED', 'MISSED') order by d.started_at desc limit 1) clock on true`;

/** Columns of a `LeadSummary` from a lead `l`, its registrar `g`, its holder `h` and its clock. */
export const leadColumns = (now: string): string => `
  l.id, l.number, l.state, l.source, l.subject_name as "subjectName", l.received_on as "receivedOn", l.registered_at as "registeredAt", g.short_name as "agencyName",
  h.short_name as "holderName", left(l.facts, 120) as "factsBegin", l.amount_estimated::text as "amountEstimated", l.case_id as "caseId",
  ${lampSql('clock', now)} as lamp, clock.due_at as "dueAt"`;
