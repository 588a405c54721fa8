import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { BulletinWords } from './bulletin.rules.js';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { nextVersion } from './next-version.js';
import { stated } from './particulars.rules.js';
import { byOf, checkWords } from './write-bulletin.js';

/** `caseId` absent: the case stays, while the subject does. */
export interface CorrectBulletinInput extends ActOn, BulletinWords {
  /** What was wrong; told with both versions. */
  readonly reason: string;
}

/** 更正: a new version to the same units, of another subject and another case where these were wrong. The one before stays to be read as 已更正, with its own, and each unit signs anew. */
@Injectable()
export class CorrectBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: CorrectBulletinInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'CORRECT', BULLETIN_ACTS.CORRECT, async ({ row }) => {
      const stays = input.caseId === undefined && (input.subjectId?.toLowerCase() || null) === row.subjectId;
      const checked = await checkWords(tx, row.kind, stays ? { ...input, caseId: row.caseId } : input);
      if (isRefusal(checked)) return checked;
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      const { subject, ofCase } = checked;
      const reason = input.reason.trim();
      return nextVersion(tx, { ...row, caseId: ofCase?.id ?? null }, 'CORRECTED', reason, (no) => tx.query(
        `insert into bulletin_version (bulletin_id, no, state, title, text, subject_id, subject_code, subject_name, case_id, case_number, particulars, written_by, at, by, reason)
         values ($1, $2, 'IN_FORCE', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [row.id, no, input.title.trim(), input.text.trim(), subject?.id ?? null, subject?.code ?? null, subject?.name ?? null, ofCase?.id ?? null, ofCase?.number ?? null, JSON.stringify(stated(input.particulars)), tx.actor.personId, tx.now, byOf(tx), reason]));
    }));
  }
}
