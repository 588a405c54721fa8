import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, record, refuse, type Tx } from '@portal/platform';
import { invalid, optional } from '../referrals/act-input.rules.js';
import { invitationProblems, type Invitation, inviteesRefusal, MOST_AGENCIES, seatInvited } from './invite.js';
import { jointObstacle } from './joint.rules.js';
import { type JointResult, loadJoint, syncJoint, writeDeed } from './joint-store.js';

export interface InviteToInvestigationInput { readonly id: string; readonly invitations: readonly Invitation[]; readonly text?: string | null }

/** Adds rows to the matrix: whoever sits at the table may ask another agency in. */
@Injectable()
export class InviteToInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns NOT_JOINED, JOINT_CLOSED, INVITED_ALREADY, INVITES_SELF, INVITEE_UNKNOWN */
  run(actor: Actor, input: InviteToInvestigationInput): Promise<JointResult> {
    const problem = invalid(input.invitations.length === 0 ? [{ field: 'invitations', code: 'REQUIRED' }] : invitationProblems(input.invitations), optional('text', input.text));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => invite(tx, input));
  }
}

async function invite(tx: Tx, { id, invitations, text }: InviteToInvestigationInput): Promise<JointResult> {
  const joint = await loadJoint(tx, id);
  if (isRefusal(joint)) return joint;
  const agencyIds = invitations.map(({ agencyId }) => agencyId.toLowerCase());
  const refusal = jointObstacle('inviteToInvestigation', joint.standing, joint.tracks) ?? await inviteesRefusal(tx, agencyIds);
  if (refusal) return refusal;
  const there = joint.tracks.find(({ agencyId }) => agencyIds.includes(agencyId));
  if (there) return refuse('INVITED_ALREADY', { agency: there.agencyName });
  if (joint.tracks.length + invitations.length > MOST_AGENCIES) return refuse('INVALID_INPUT', undefined, [{ field: 'invitations', code: 'TOO_MANY', values: { max: MOST_AGENCIES } }]);
  await seatInvited(tx, joint.id, joint.tracks.length, invitations);
  const actId = await writeDeed(tx, joint.id, { act: 'INVITE', text: text?.trim() || null, data: { agencyIds } });
  await syncJoint(tx, joint.id);
  await record(tx, 'joint.invited', { objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, actId, detail: { agencyIds } });
  return { kind: 'acted', id: joint.id, version: joint.version };
}
