import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, refuse } from '@portal/platform';
import type { FindingKind } from './deidentify.rules.js';
import { TYPICAL_CASE } from './load-typical-case.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

export interface JustifyFindingInput extends ActOn {
  readonly kind: FindingKind;
  /** The words that were found, as they stand. */
  readonly text: string;
  readonly reason: string;
}

/** 说明保留理由: what looks as if it named a person does not, or is public already. Said by a second person, never by who wrote it. */
@Injectable()
export class JustifyFinding {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, NO_IDENTITY_OPEN, JUSTIFY_BY_ANOTHER, INVALID_INPUT */
  run(actor: Actor, input: JustifyFindingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TYPICAL_CASE, input, 'JUSTIFY', TYPICAL_ACTS.JUSTIFY, async ({ row }) => {
      if (row.writtenBy === tx.actor.personId) return refuse('JUSTIFY_BY_ANOTHER');
      const open = row.findings.some(({ kind, text, pardon }) => pardon === null && kind === input.kind && text === input.text);
      const problem = invalid(required('reason', input.reason), open ? [] : [{ field: 'text', code: 'NOT_FOUND_THERE' }]);
      if (problem) return problem;
      await tx.query('insert into typical_case_pardon (id, typical_case_id, kind, text, reason, person_id, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [newId(), row.id, input.kind, input.text, input.reason.trim(), tx.actor.personId, [tx.actor.agencyName, tx.actor.seatTitle, tx.actor.personName].filter(Boolean).join(' '), tx.now]);
      return { text: input.reason, facts: { kind: input.kind } };
    }));
  }
}
