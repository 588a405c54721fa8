import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, required } from '@portal/cases';
import { type Actor, Database, putParty, refuse, type Tx } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import type { MinutesRow } from '../load-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import type { SignatureDecision } from './signing.table.js';

export interface DecideMinutesInput extends ActOn {
  readonly sign: boolean;
  /** Needed to return; with a signature a word that stays beside it. */
  readonly reason?: string | null;
  /** Hash of the text that was on the screen: nobody signs what he did not read. */
  readonly hash: string;
}

/** 审签: the convener signs the text that lies before him, or returns it with a reason. Name and post stay as they were on that day (N08). */
@Injectable()
export class DecideMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, CONVENER_DECIDES, MATTER_WRONG_STATE, OTHER_TEXT, INVALID_INPUT */
  run(actor: Actor, input: DecideMinutesInput): Promise<ActResult> {
    const name = input.sign ? 'SIGN' : 'RETURN';
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, name, MINUTES_ACTS[name], async ({ minutes }) => {
      const reason = input.reason?.trim() ?? '';
      const problem = invalid(input.sign ? optional('reason', reason) : required('reason', reason));
      if (problem) return problem;
      const [open] = await tx.query<{ hash: string }>('select hash from minutes_signature where minutes_id = $1 and decision is null', [minutes.id]);
      if (open?.hash !== input.hash) return refuse('OTHER_TEXT');
      await endSignature(tx, minutes.id, input.sign ? 'SIGNED' : 'RETURNED', reason || null);
      await putBoxes(tx, minutes, 'TODO');
      return { text: reason || null, detail: { hash: input.hash } };
    }));
  }
}

/** What came of the submission that is open, under the name of who decided. */
export const endSignature = (tx: Tx, minutesId: string, decision: SignatureDecision, reason: string | null): Promise<unknown> => tx.query(
  `update minutes_signature set decision = $2, reason = $3, decided_at = $4, agency_name = $5, person_name = $6, seat_title = $7, on_behalf_of = $8 where minutes_id = $1 and decision is null`,
  [minutesId, decision, reason, tx.now, tx.actor.agencyName, tx.actor.personName, tx.actor.seatTitle, tx.actor.onBehalfOf]);

/** Where minutes lie once they are with the office again. */
export async function putBoxes(tx: Tx, { id, agencyId }: MinutesRow, office: 'TODO' | 'STARTED'): Promise<void> {
  await putParty(tx, { objectId: id, objectKind: 'MINUTES', agencyId, role: 'OWNER', content: true, box: office });
  await tx.query(
    `select party_put(p.object_id, 'MINUTES', p.agency_id, p.role, p.content, 'DONE', null, null, $2)
       from (select $1::uuid as object_id, l.* from party_list($1) l where l.role = 'SUPERVISOR' and l.box = 'TODO') p`, [id, tx.now]);
}
