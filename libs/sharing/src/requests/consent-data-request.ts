import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, perform, required } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, putParty, refuse, type Tx } from '@portal/platform';
import { hasAnotherSigner } from '../another-signer.js';
import { startAnswer } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';
import { stillAsked } from './still-asked.js';

export interface ConsentDataRequestInput extends ActOn {
  readonly consent: boolean;
  /** Needed to send it back. */
  readonly reason?: string | null;
}

/**
 * 本单位共享工作机构负责人同意 (第二十条): with it the request reaches the agency that holds the data, and that agency's term begins; or it goes back to be written anew.
 * Nobody consents to what he wrote himself where the agency has another who could.
 */
@Injectable()
export class ConsentDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CONSENT_BY_ANOTHER, EDITION_CHANGED, ENTRY_WITHDRAWN, INVALID_INPUT */
  run(actor: Actor, input: ConsentDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => (input.consent ? consent(tx, input) : sendBack(tx, input)));
  }
}

const consent = (tx: Tx, input: ConsentDataRequestInput): Promise<ActResult> => perform(tx, DATA_REQUEST, input, 'CONSENT', REQUEST_ACTS.CONSENT, async ({ row }) => {
  const problem = invalid(optional('reason', input.reason)) ?? stillAsked(row, dayOf(tx.now));
  if (problem) return problem;
  if (row.writtenBy === tx.actor.personId && await hasAnotherSigner(tx)) return refuse('CONSENT_BY_ANOTHER');
  await putParty(tx, { objectKind: 'DATA_REQUEST', objectId: row.id, agencyId: row.providerId, role: 'RECEIVER', content: true, box: 'TODO' });
  await startAnswer(tx, row, 'data-request.submitted');
  return { text: input.reason ?? null, set: { submitted_at: tx.now } };
});

const sendBack = (tx: Tx, input: ConsentDataRequestInput): Promise<ActResult> => perform(tx, DATA_REQUEST, input, 'RETURN', REQUEST_ACTS.RETURN, () =>
  invalid(required('reason', input.reason ?? '')) ?? { text: input.reason ?? null });
