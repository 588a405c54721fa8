import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, Database, type Tx } from '@portal/platform';
import { orderFetch } from '../connectors/order-fetch.js';
import { meetAnswer, startDelivery } from './answer-clock.js';
import { DATA_REQUEST, type RequestRow } from './load-request.js';
import { type AnswerForm, answerProblems, grantedFields } from './request.rules.js';
import { REQUEST_ACTS } from './request.table.js';

export type AnswerDataRequestInput = ActOn & AnswerForm;

/**
 * 答复: granted whole, in part, or refused with reasons and basis (第二十一条), by who answers for sharing at the agency that holds the data. An answer stays on record;
 * one that is given in a dispute ends the dispute.
 */
@Injectable()
export class AnswerDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: AnswerDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, input.answer, REQUEST_ACTS[input.answer], async ({ row }) => {
      const problem = invalid(answerProblems(input, row, row.known, dayOf(tx.now)));
      if (problem) return problem;
      await meetAnswer(tx, row);
      await startDelivery(tx, row, input.answer !== 'REFUSE');
      await writeAnswer(tx, row, input);
      if (row.pulls && input.answer !== 'REFUSE') await orderFetch(tx, { entryId: row.entryId, agencyId: row.providerId, requestId: row.id, cause: 'GRANT' });
      return { text: input.reason ?? null, facts: { answer: input.answer, fields: grantedFields(input, row, row.known).length }, set: { answered_at: tx.now } };
    }));
  }
}

async function writeAnswer(tx: Tx, row: RequestRow, { answer, until, reason, basis, ...form }: AnswerDataRequestInput): Promise<void> {
  const { actor } = tx;
  await tx.query(
    `insert into data_answer (id, request_id, answer, fields, until, reason, basis, at, agency_name, person_name, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [newId(), row.id, answer, JSON.stringify(grantedFields({ answer, ...form }, row, row.known)), answer === 'REFUSE' ? null : (answer === 'PART' && until) || row.until, reason?.trim() || null, basis?.trim() || null,
      tx.now, actor.agencyName, actor.personName, actor.seatTitle]);
}
