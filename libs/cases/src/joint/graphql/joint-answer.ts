import { Injectable } from '@nestjs/common';
import { type Actor, Database, isConflict, isRefusal, type Refusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { JointResult } from '../joint-store.js';
import { LoadJointInvestigation } from '../reading/load-joint-investigation.js';
import type { CollisionActed } from '../collisions/collision-store.js';
import { ListCollisions } from '../collisions/list-collisions.js';
import type { CollisionType, JointInvestigationType } from './joint.types.js';
import { stagesInWords, toCollision, toJoint } from './to-joint.js';

export type JointAnswerType = JointInvestigationType | RefusalType | EditConflictType;

/** Every act answers alike, and hands back the page it led to. */
@Injectable()
export class JointAnswer {
  constructor(private readonly load: LoadJointInvestigation, private readonly collisions: ListCollisions, private readonly db: Database) {}

  async of(actor: Actor, act: Promise<JointResult>): Promise<JointAnswerType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, stagesInWords(actor, result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.load.run(actor, result.id);
    if (!page) throw new Error(`joint investigation ${result.id} was written and cannot be read`);
    return toJoint(page, actor, this.db.now());
  }

  async page(actor: Actor, id: string): Promise<JointInvestigationType | null> {
    const page = await this.load.run(actor, id);
    return page && toJoint(page, actor, this.db.now());
  }

  async ofCollision(actor: Actor, act: Promise<CollisionActed | Refusal>): Promise<CollisionType | RefusalType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, result);
    const [view] = await this.collisions.run(actor, { id: result.id });
    if (!view) throw new Error(`collision ${result.id} was answered and cannot be read`);
    return toCollision(view, actor);
  }

  async listCollisions(actor: Actor, caseId: string | null): Promise<CollisionType[]> {
    return (await this.collisions.run(actor, caseId === null ? {} : { caseId })).map((view) => toCollision(view, actor));
  }
}
