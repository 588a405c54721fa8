import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal, putParty, record, type Refusal, type Tx } from '@portal/platform';
import type { LeadSource, SubjectFacts } from '../case.rules.js';
import { registerCase } from '../register-case.js';
import { CHECK_RULE } from './lead.rules.js';
import { type LeadAct, type LockedLead, lockLead } from './lead-store.js';

export interface FileLeadInput extends LeadAct {
  /** Whom the case is about: by now the code is known. */
  readonly subject: SubjectFacts;
  readonly violationTypes: readonly string[];
  readonly title?: string | null;
}

/** 立案: the lead becomes a case in one step, and keeps what was known of it. */
@Injectable()
export class FileLead {
  constructor(private readonly db: Database) {}

  /** @returns ids of lead and case; or NOT_FOUND, LEAD_NOT_HELD, LEAD_DECIDED, CHANGED_MEANWHILE, and what registering a case refuses */
  run(actor: Actor, input: FileLeadInput): Promise<{ id: string; caseId: string } | Refusal> {
    return this.db.tx(actor, (tx) => file(tx, input));
  }
}

async function file(tx: Tx, input: FileLeadInput): Promise<{ id: string; caseId: string } | Refusal> {
  const lead = await lockLead(tx, input);
  if (isRefusal(lead)) return lead;
  const made = await registerCase(tx, {
    subject: input.subject, title: input.title ?? null, leadSource: lead.source as LeadSource, leadDetail: origin(lead), facts: lead.facts,
    violationTypes: input.violationTypes, amountInvolved: lead.amountEstimated, amountBasis: lead.amountEstimated === null ? null : '线索估算', demoNote: lead.demoNote, evidence: [],
  });
  if (isRefusal(made)) return made;
  await decided(tx, lead, 'FILED', null, made.id);
  await record(tx, 'lead.filed', { objectKind: 'LEAD', objectId: lead.id, detail: { caseId: made.id } });
  return { id: lead.id, caseId: made.id };
}

const origin = (lead: LockedLead): string => [lead.sourceDetail, `线索 ${lead.number}`].filter(Boolean).join('；').slice(0, 500);

/** Ends the check: what was decided, by whom, and the lead off the desk. */
export async function decided(tx: Tx, lead: LockedLead, state: 'FILED' | 'NOT_FILED', reason: string | null, caseId: string | null): Promise<void> {
  await tx.query(
    `update lead set state = $2, decided_at = $3, decided_by = $4, decision_reason = $5, case_id = $6, version = version + 1 where id = $1`,
    [lead.id, state, tx.now, tx.actor.personId, reason, caseId]);
  await meetDeadline(tx, { objectId: lead.id, ruleCode: CHECK_RULE });
  await putParty(tx, { objectId: lead.id, objectKind: 'LEAD', agencyId: lead.holderAgencyId, role: await roleOf(tx, lead), content: true, box: 'DONE' });
}

/** The holder's place at the lead: its owner, or who it was passed on to. */
async function roleOf(tx: Tx, lead: LockedLead): Promise<'OWNER' | 'RECEIVER'> {
  const [own] = await tx.query('select 1 from lead where id = $1 and agency_id = holder_agency_id', [lead.id]);
  return own ? 'OWNER' : 'RECEIVER';
}
