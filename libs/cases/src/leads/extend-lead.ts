import { Injectable } from '@nestjs/common';
import { extendDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import { CHECK_EXTENSION, CHECK_RULE } from './lead.rules.js';
import { layOnDesk } from './register-lead.js';
import { type LeadAct, lockLead } from './lead-store.js';

export interface ExtendLeadInput extends LeadAct { readonly approver: string; readonly reason: string }

/** 延长核查: fifteen working days more, approved by the head of the agency (局令第4号 第十四条). Once. */
@Injectable()
export class ExtendLead {
  constructor(private readonly db: Database) {}

  /** @returns id of the lead; or NOT_FOUND, LEAD_NOT_HELD, LEAD_DECIDED, CHANGED_MEANWHILE, and what extending a clock refuses */
  run(actor: Actor, input: ExtendLeadInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => extend(tx, input));
  }
}

async function extend(tx: Tx, input: ExtendLeadInput): Promise<{ id: string } | Refusal> {
  const lead = await lockLead(tx, input);
  if (isRefusal(lead)) return lead;
  const clock = await extendDeadline(tx, { objectId: lead.id, ruleCode: CHECK_RULE, extension: CHECK_EXTENSION, approver: input.approver, reason: input.reason });
  if (isRefusal(clock)) return clock;
  await layOnDesk(tx, lead.id, lead.holderAgencyId);
  await tx.query('update lead set version = version + 1 where id = $1', [lead.id]);
  await record(tx, 'lead.check-extended', { objectKind: 'LEAD', objectId: lead.id });
  return { id: lead.id };
}
