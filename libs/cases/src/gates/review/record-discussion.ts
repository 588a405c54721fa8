import { Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, Database, record, type Refusal } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { dayBorne, invalid } from '../../referrals/act-input.rules.js';
import { type Discussion, discussionProblems } from './gate.rules.js';
import { matterRefusal } from './gate-store.js';

export interface RecordDiscussionInput extends Discussion { readonly objectKind: string; readonly objectId: string; readonly passed: boolean }

/** 集体讨论记录: date, chair and participants by their posts, conclusion, dissent kept. */
@Injectable()
export class RecordDiscussion {
  constructor(private readonly db: Database) {}

  /** @returns the record; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, input: RecordDiscussionInput): Promise<Acted | Refusal> {
    const { objectKind, objectId, heldOn, chair, participants, conclusion, dissent } = input;
    return this.db.tx(actor, async (tx) => {
      const missing = await matterRefusal(tx, objectKind, objectId);
      if (missing) return missing;
      const problem = invalid(dayBorne('heldOn', heldOn, dayOf(tx.now)), discussionProblems(input));
      if (problem) return problem;
      const id = newId();
      await tx.query(
        `insert into gate_record (id, agency_id, object_kind, object_id, gate, state, held_on, data, opinion, created_by, creator, created_at, decided_by, decided_at)
         values ($1, $2, $3, $4, 'COLLECTIVE_DISCUSSION', $5, $6, $7, $8, $9, $10, $11, $12, $11)`,
        [id, actor.agencyId, objectKind, objectId, input.passed ? 'PASSED' : 'FAILED', heldOn, JSON.stringify({ chair, participants, dissent: dissent?.trim() || null }), conclusion.trim(),
          actor.personId, `${actor.seatTitle} ${actor.personName}`, tx.now, chair.trim()]);
      await record(tx, 'gate.discussion-recorded', { objectKind, objectId, actId: id, audience: 'AGENCY', detail: { passed: input.passed } });
      return { kind: 'acted' as const, id, actId: id, version: 1 };
    });
  }
}
