import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, record, refuse, type Tx } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { jointObstacle } from './joint.rules.js';
import { type JointResult, loadJoint } from './joint-store.js';
import { isJoined } from './track-stages.table.js';

export interface CommentOnInvestigationInput { readonly id: string; readonly text: string; readonly toAgencyIds: readonly string[] }

/** Says something to chosen agencies at the table; nobody else reads it, and nothing that was said is changed. */
@Injectable()
export class CommentOnInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns NOT_JOINED, NOT_AT_THE_TABLE, INVALID_INPUT */
  run(actor: Actor, input: CommentOnInvestigationInput): Promise<JointResult> {
    const problem = invalid(required('text', input.text), input.toAgencyIds.length === 0 ? [{ field: 'toAgencyIds', code: 'REQUIRED' }] : []);
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => comment(tx, input));
  }
}

async function comment(tx: Tx, { id, text, toAgencyIds }: CommentOnInvestigationInput): Promise<JointResult> {
  const joint = await loadJoint(tx, id);
  if (isRefusal(joint)) return joint;
  const refusal = jointObstacle('commentOnInvestigation', joint.standing, joint.tracks);
  if (refusal) return refusal;
  const to = [...new Set(toAgencyIds.map((each) => each.toLowerCase()))].filter((agencyId) => agencyId !== tx.actor.agencyId);
  if (to.length === 0 || to.some((agencyId) => !joint.tracks.some((track) => track.agencyId === agencyId && isJoined(track.stage)))) return refuse('NOT_AT_THE_TABLE');
  const { agencyId, agencyName, personName, seatTitle } = tx.actor;
  await tx.query(
    'insert into joint_comment (id, joint_id, at, agency_id, agency_name, person_name, seat_title, text, to_agency_ids) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [newId(), joint.id, tx.now, agencyId, agencyName, personName, seatTitle, text.trim(), to]);
  // Whom one speaks to is for those alone: the record says so to the acting agency only.
  await record(tx, 'joint.commented', { objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, audience: 'AGENCY', detail: { agencyIds: to } });
  return { kind: 'acted', id: joint.id, version: joint.version };
}
