import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, putParties, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { textOrNull } from '../case.rules.js';
import { CHECK_RULE, isBoundToCheck } from './lead.rules.js';
import { type LeadAct, lockLead } from './lead-store.js';
import { startCheck } from './register-lead.js';

export interface PassLeadOnInput extends LeadAct { readonly toAgencyId: string; readonly reason: string }
const LONGEST = 2_000;

/** 移送线索: hands a lead to the agency that is competent. It then is that agency's to check, with a clock of its own. */
@Injectable()
export class PassLeadOn {
  constructor(private readonly db: Database) {}

  /** @returns id of the lead; or NOT_FOUND, LEAD_NOT_HELD, LEAD_DECIDED, CHANGED_MEANWHILE, INVALID_INPUT */
  run(actor: Actor, input: PassLeadOnInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => passOn(tx, input));
  }
}

async function passOn(tx: Tx, input: PassLeadOnInput): Promise<{ id: string } | Refusal> {
  const lead = await lockLead(tx, input);
  if (isRefusal(lead)) return lead;
  const reason = textOrNull(input.reason);
  const [to] = isId(input.toAgencyId) ? await tx.query<{ id: string; kind: string }>('select id, kind from agency where id = $1', [input.toAgencyId]) : [];
  const problems = [
    ...(reason === null ? [{ field: 'reason', code: 'REQUIRED' }] : []), ...(reason !== null && reason.length > LONGEST ? [{ field: 'reason', code: 'TOO_LONG', values: { max: LONGEST } }] : []),
    ...(!to || to.id === lead.holderAgencyId ? [{ field: 'toAgencyId', code: 'NOT_ON_LIST' }] : []),
  ];
  if (!to || reason === null || problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  const from = lead.holderAgencyId;
  const [place] = await tx.query<{ owner: string }>('select agency_id as owner from lead where id = $1', [lead.id]);
  await meetDeadline(tx, { objectId: lead.id, ruleCode: CHECK_RULE });
  await tx.query(
    'insert into lead_transfer (id, lead_id, from_agency_id, to_agency_id, reason, at, person_id) values ($1, $2, $3, $4, $5, $6, $7)',
    [newId(), lead.id, from, to.id, reason, tx.now, tx.actor.personId]);
  const seat = { objectId: lead.id, objectKind: 'LEAD' as const, content: true };
  await putParties(tx, [
    { ...seat, agencyId: from, role: place?.owner === from ? 'OWNER' : 'FORWARDER', box: 'DONE' },
    { ...seat, agencyId: to.id, role: place?.owner === to.id ? 'OWNER' : 'RECEIVER', box: 'TODO' },
  ]);
  if (isBoundToCheck(to.kind)) await startCheck(tx, lead.id, to.id, 'lead.passed-on', tx.now);
  await tx.query('update lead set holder_agency_id = $2, version = version + 1 where id = $1', [lead.id, to.id]);
  await record(tx, 'lead.passed-on', { objectKind: 'LEAD', objectId: lead.id, detail: { toAgencyId: to.id } });
  return { id: lead.id };
}
