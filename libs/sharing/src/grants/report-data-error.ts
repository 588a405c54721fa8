import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, perform, required } from '@portal/cases';
import { startDeadline } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { CORRECTION_CLOCK } from './grant.sql.js';

export interface ReportDataErrorInput extends ActOn {
  /** Codes of the columns in which something is wrong. */
  readonly fields: readonly string[];
  /** Which rows, and what is wrong with them. */
  readonly text: string;
  /** What it was found by, if that may be told. */
  readonly evidence?: string | null;
}

/** 校核申请 (第二十六条): whoever uses the data finds them wrong; the agency that holds them checks, corrects and answers within ten workdays. One at a time. */
@Injectable()
export class ReportDataError {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, PURPOSE_EXPIRED, CORRECTION_OPEN, INVALID_INPUT */
  run(actor: Actor, input: ReportDataErrorInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'REPORT', REQUEST_ACTS.REPORT, async ({ row }) => {
      const keys = new Set(row.granted?.fields.map(({ key }) => key));
      const known = input.fields.length > 0 && new Set(input.fields).size === input.fields.length && input.fields.every((key) => keys.has(key));
      const problem = invalid(known ? [] : [{ field: 'fields', code: input.fields.length > 0 ? 'FIELD_UNKNOWN' : 'REQUIRED' }], required('text', input.text), optional('evidence', input.evidence));
      if (problem) return problem;
      await tx.query(
        `insert into data_correction (id, request_id, fields, text, evidence, at, person_name, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), row.id, input.fields, input.text.trim(), input.evidence?.trim() || null, tx.now, tx.actor.personName, tx.actor.seatTitle]);
      await startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: row.id, partyAgencyId: row.providerId, ruleCode: CORRECTION_CLOCK, startEvent: 'data-request.error-reported' });
      return { text: input.text };
    }));
  }
}
