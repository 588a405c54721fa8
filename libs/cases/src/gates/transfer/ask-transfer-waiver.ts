import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, type Refusal } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { invalid, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import { askWaiver } from './transfer-warning.js';

export interface AskTransferWaiverInput { readonly caseId: string; readonly reason: string }

/** 说明未移送理由: by the handler; the head decides. */
@Injectable()
export class AskTransferWaiver {
  constructor(private readonly db: Database) {}

  /** @returns the request; or NOT_FOUND, NO_TRANSFER_DUE, WAIVER_ASKED, INVALID_INPUT */
  run(actor: Actor, { caseId, reason }: AskTransferWaiverInput): Promise<Acted | Refusal> {
    const problem = invalid(required('reason', reason, LONG_TEXT));
    if (problem || !isId(caseId)) return Promise.resolve(problem ?? notFound());
    return this.db.tx(actor, (tx) => askWaiver(tx, caseId, reason));
  }
}
