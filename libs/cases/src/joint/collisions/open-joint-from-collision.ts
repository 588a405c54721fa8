import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { invalid, required } from '../../referrals/act-input.rules.js';
import { type JointActed, syncJoint, writeDeed } from '../joint-store.js';
import { addTrack, CASE_OF_JOINT, type CaseOfJoint, type NewJoint, openJoint } from '../open-joint.js';
import { caseRefusal } from '../open-joint-investigation.js';
import { startReplyClock } from '../track-clocks.js';
import { collisionObstacle } from './collision.rules.js';
import { loadCollision } from './collision-store.js';

export interface OpenJointFromCollisionInput extends NewJoint { readonly id: string }
const REPLY_DAYS = 5;

/** After both consents: one step to a joint parent over one's own case, with the other side asked in. */
@Injectable()
export class OpenJointFromCollision {
  constructor(private readonly db: Database) {}

  /** @returns CONSENT_MISSING before both have agreed, COLLISION_JOINED when the other side was quicker, CASE_CLOSED, JOINT_OPEN_ALREADY */
  run(actor: Actor, input: OpenJointFromCollisionInput): Promise<JointActed | Refusal> {
    const problem = invalid(required('title', input.title, 120), required('summary', input.summary), required('basis', input.basis, 500));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => open(tx, input));
  }
}

async function open(tx: Tx, { id, ...said }: OpenJointFromCollisionInput): Promise<JointActed | Refusal> {
  const collision = await loadCollision(tx, id);
  if (isRefusal(collision)) return collision;
  const refusal = collisionObstacle('openJointFromCollision', { ...collision, permissions: tx.actor.permissions });
  if (refusal) return refusal;
  const [found] = await tx.query<CaseOfJoint>(CASE_OF_JOINT, [collision.caseId, tx.actor.agencyId]);
  if (!found) return notFound();
  const cannot = await caseRefusal(tx, found);
  if (cannot) return cannot;
  const [other] = await tx.query<{ agencyId: string }>(
    'select agency_id as "agencyId" from collision_side where collision_id = $1 and agency_id <> $2', [collision.id, tx.actor.agencyId]);
  if (!other) throw new Error(`collision ${collision.id} is agreed and has no other side`);
  const { id: jointId, trackId } = await openJoint(tx, found, said);
  const theirs = newId();
  await addTrack(tx, { id: theirs, jointId, agencyId: other.agencyId, position: 1, stage: 'INVITED' });
  await syncJoint(tx, jointId);
  await startReplyClock(tx, theirs, other.agencyId, REPLY_DAYS);
  await tx.query(`update collision set state = 'JOINED', joint_id = $2 where id = $1`, [collision.id, jointId]);
  const actId = await writeDeed(tx, jointId, { act: 'OPEN', trackId, stage: 'ACCEPTED', text: said.summary, data: { collisionId: collision.id } });
  await syncJoint(tx, jointId);
  await record(tx, 'joint.opened', { objectKind: 'JOINT_INVESTIGATION', objectId: jointId, actId, detail: { caseId: found.id, collisionId: collision.id, agencyIds: [other.agencyId] } });
  return { kind: 'acted', id: jointId, version: 1 };
}
