import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, record, refuse } from '@portal/platform';
import { type JointResult, loadJoint } from '../joint/joint-store.js';
import { isJoined } from '../joint/track-stages.table.js';
import { addFacts } from '../joint/violation-facts.js';
import { invalid, required } from '../referrals/act-input.rules.js';

export interface AddViolationFactInput { readonly id: string; readonly text: string }

/** Adds one fact: what agencies decide on, and what 一事不二罚 goes by. */
@Injectable()
export class AddViolationFact {
  constructor(private readonly db: Database) {}

  /** @returns NOT_JOINED, JOINT_CLOSED, INVALID_INPUT */
  run(actor: Actor, { id, text }: AddViolationFactInput): Promise<JointResult> {
    const problem = invalid(required('text', text, 500));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, async (tx) => {
      const joint = await loadJoint(tx, id);
      if (isRefusal(joint)) return joint;
      if (joint.standing.state === 'CLOSED') return refuse('JOINT_CLOSED');
      if (!joint.tracks.some(({ agencyId, stage }) => agencyId === actor.agencyId && isJoined(stage))) return refuse('NOT_JOINED');
      await addFacts(tx, joint.id, [text]);
      await record(tx, 'joint.fact-added', { objectKind: 'JOINT_INVESTIGATION', objectId: joint.id });
      return { kind: 'acted', id: joint.id, version: joint.version };
    });
  }
}
