import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal, removeParty, type Tx } from '@portal/platform';
import { unreadUnits } from './bulletin.rules.js';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN, type BulletinRow } from './load-bulletin.js';
import { forgiveReceipts, tellReaders } from './reach-units.js';
import type { BulletinReasonInput } from './return-bulletin.js';

/**
 * 收回 (features C05): from each unit that has not received anything of it yet, while it has not. There it is gone, with its notices; what stays is a word that something
 * was taken back. Units that have received it keep it: for these it is corrected or withdrawn.
 */
@Injectable()
export class RecallBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, NOTHING_UNREAD, INVALID_INPUT */
  run(actor: Actor, input: BulletinReasonInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await BULLETIN.load(tx, input.id);
      const act = !isRefusal(loaded) && !loaded.standing.facts.has('READ') ? 'RECALL_ALL' : 'RECALL';
      return perform(tx, BULLETIN, input, act, BULLETIN_ACTS[act], async ({ row }) => {
        const problem = invalid(required('reason', input.reason));
        if (problem) return problem;
        const unitIds = unreadUnits(row.units);
        await takeBack(tx, row, unitIds);
        if (act === 'RECALL_ALL') await tx.query(`update bulletin_version set state = 'WITHDRAWN', ended_at = $3, ended_reason = $4 where bulletin_id = $1 and no = $2`, [row.id, row.no, tx.now, input.reason.trim()]);
        return { text: input.reason, facts: { units: unitIds.length } };
      });
    });
  }
}

async function takeBack(tx: Tx, { id, number }: BulletinRow, unitIds: readonly string[]): Promise<void> {
  await tx.query('insert into bulletin_taken_back (bulletin_id, agency_id, sender_id, number, at) select $1, u.id, $3, $4, $5 from unnest($2::uuid[]) as u (id)', [id, unitIds, tx.actor.agencyId, number, tx.now]);
  await tx.query('delete from bulletin_recipient where bulletin_id = $1 and agency_id = any ($2)', [id, unitIds]);
  for (const agencyId of unitIds) {
    await forgiveReceipts(tx, id, agencyId);
    await removeParty(tx, id, agencyId);
  }
  await tellReaders(tx, id);
}
