import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, notFound, putParty } from '@portal/platform';
import { officeBetween } from '../office.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface EscalateDataDisputeInput extends ActOn {
  /** What the talks came to. */
  readonly outcome: string;
}

/** 协商不成: either agency asks for mediation, saying what the talks came to. The authority in charge has no seat in the conference; its office records and mediates in the portal. */
@Injectable()
export class EscalateDataDispute {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EscalateDataDisputeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'ESCALATE', REQUEST_ACTS.ESCALATE, async ({ row }) => {
      const problem = invalid(required('outcome', input.outcome));
      if (problem) return problem;
      const office = row.officeId ?? await officeBetween(tx, row.askerId, row.providerId);
      if (office === null) return notFound();
      await putParty(tx, { objectKind: 'DATA_REQUEST', objectId: row.id, agencyId: office, role: 'OFFICE', content: true, box: 'TODO' });
      return { text: input.outcome };
    }));
  }
}
