import { Injectable } from '@nestjs/common';
import { nextDueOf, startDeadline } from '@portal/deadlines';
import { dayOf, newId, startOfDay, yearOf } from '@portal/kernel';
import { type Actor, Database, nextNumber, partiesOf, putParty, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { textOrNull } from '../case.rules.js';
import { agencyMark, documentNumber } from '../numbering.rules.js';
import { normaliseCode } from '../subjects/subject.rules.js';
import { CHECK_RULE, isBoundToCheck, type LeadFacts, leadProblems } from './lead.rules.js';

/** 线索登记: takes a lead in and starts the clock of its check, from the day it came. */
@Injectable()
export class RegisterLead {
  constructor(private readonly db: Database) {}

  /** @returns id of the lead; or INVALID_INPUT by field */
  run(actor: Actor, input: LeadFacts): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => register(tx, input));
  }
}

async function register(tx: Tx, input: LeadFacts): Promise<{ id: string } | Refusal> {
  const { agencyId, personId, agencyKind } = tx.actor;
  if (agencyId === null || personId === null) throw new Error('a lead is registered by a person of an agency');
  const problems = leadProblems(input, dayOf(tx.now));
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  const id = newId();
  await putParty(tx, { objectId: id, objectKind: 'LEAD', agencyId, role: 'OWNER', content: true, box: 'TODO' });
  await tx.query(
    `insert into lead (id, agency_id, holder_agency_id, number, source, source_detail, received_on, subject_kind, subject_code, subject_name, region_code, facts, violation_types,
                       amount_estimated, demo_note, registered_at, registered_by)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [id, agencyId, await takeNumber(tx), input.source, textOrNull(input.sourceDetail), input.receivedOn, input.subjectKind ?? null,
      input.subjectCode?.trim() ? normaliseCode(input.subjectCode) : null, input.subjectName.trim(), textOrNull(input.regionCode), input.facts.trim(), [...input.violationTypes],
      textOrNull(input.amountEstimated), textOrNull(input.demoNote), tx.now, personId]);
  if (isBoundToCheck(agencyKind)) await startCheck(tx, id, agencyId, 'lead.registered', startOfDay(input.receivedOn));
  await record(tx, 'lead.registered', { objectKind: 'LEAD', objectId: id, audience: 'AGENCY', detail: { source: input.source } });
  return { id };
}

/** Starts the clock of a check and lays the lead on the holder's desk until its day. */
export async function startCheck(tx: Tx, leadId: string, agencyId: string, startEvent: string, startedAt: Date): Promise<void> {
  await startDeadline(tx, { ruleCode: CHECK_RULE, objectKind: 'LEAD', objectId: leadId, partyAgencyId: agencyId, startedAt, startEvent });
  await layOnDesk(tx, leadId, agencyId);
}

/** The holder's place at a lead, with the day its check ends: in 工作台 it lies among what ends then. */
export async function layOnDesk(tx: Tx, leadId: string, agencyId: string): Promise<void> {
  const place = (await partiesOf(tx, leadId)).find((party) => party.agencyId === agencyId);
  if (!place) throw new Error(`${agencyId} has no place at lead ${leadId}`);
  const next = await nextDueOf(tx, leadId, agencyId);
  await putParty(tx, { ...place, objectId: leadId, objectKind: 'LEAD', dueAt: next?.dueAt ?? null, deadlineId: next?.deadlineId ?? null });
}

async function takeNumber(tx: Tx): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), '线', year, await nextNumber(tx, 'LEAD', year));
}
