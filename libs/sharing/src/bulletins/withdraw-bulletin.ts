import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { nextVersion } from './next-version.js';
import type { BulletinReasonInput } from './return-bulletin.js';
import { byOf } from './write-bulletin.js';

/**
 * 撤回: it holds no longer. It stays to be read as 已撤回; the withdrawal is its last version, whose text is the reason, and is signed for and chased like a correction:
 * so it is known of each unit that it has stopped using it.
 */
@Injectable()
export class WithdrawBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, NOBODY_HAS_READ, INVALID_INPUT */
  run(actor: Actor, input: BulletinReasonInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'WITHDRAW', BULLETIN_ACTS.WITHDRAW, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      const reason = input.reason.trim();
      return nextVersion(tx, row, 'WITHDRAWN', reason, (no) => tx.query(
        `insert into bulletin_version (bulletin_id, no, state, title, text, subject_id, subject_code, subject_name, case_id, case_number, particulars, written_by, at, by, reason, ended_at, ended_reason)
         select bulletin_id, $3, 'WITHDRAWN', title, $4, subject_id, subject_code, subject_name, case_id, case_number, '{}', $5, $6, $7, $4, $6, $4 from bulletin_version where bulletin_id = $1 and no = $2`,
        [row.id, row.no, no, reason, tx.actor.personId, tx.now, byOf(tx)]));
    }));
  }
}
