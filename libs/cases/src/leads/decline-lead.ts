import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { textOrNull } from '../case.rules.js';
import { decided } from './file-lead.js';
import { type LeadAct, lockLead } from './lead-store.js';

export interface DeclineLeadInput extends LeadAct { readonly reason: string }
const LONGEST = 2_000;

/** 不予立案: the check ends without a case, for a reason that stays on record. */
@Injectable()
export class DeclineLead {
  constructor(private readonly db: Database) {}

  /** @returns id of the lead; or NOT_FOUND, LEAD_NOT_HELD, LEAD_DECIDED, CHANGED_MEANWHILE, INVALID_INPUT */
  run(actor: Actor, input: DeclineLeadInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => decline(tx, input));
  }
}

async function decline(tx: Tx, input: DeclineLeadInput): Promise<{ id: string } | Refusal> {
  const lead = await lockLead(tx, input);
  if (isRefusal(lead)) return lead;
  const reason = textOrNull(input.reason);
  if (reason === null) return refuse('INVALID_INPUT', undefined, [{ field: 'reason', code: 'REQUIRED' }]);
  if (reason.length > LONGEST) return refuse('INVALID_INPUT', undefined, [{ field: 'reason', code: 'TOO_LONG', values: { max: LONGEST } }]);
  await decided(tx, lead, 'NOT_FILED', reason, null);
  await record(tx, 'lead.not-filed', { objectKind: 'LEAD', objectId: lead.id });
  return { id: lead.id };
}
