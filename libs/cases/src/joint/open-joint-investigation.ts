import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { invitationProblems, type Invitation, inviteesRefusal, seatInvited } from './invite.js';
import { type JointActed, syncJoint, writeDeed } from './joint-store.js';
import { CASE_OF_JOINT, type CaseOfJoint, type NewJoint, openJoint } from './open-joint.js';

export interface OpenJointInvestigationInput extends NewJoint { readonly caseId: string; readonly invitations: readonly Invitation[] }

/** 一案多查: opens a parent over one of the agency's own cases and invites the others. */
@Injectable()
export class OpenJointInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns NOT_FOUND, CASE_CLOSED, JOINT_OPEN_ALREADY, INVITES_SELF, INVITEE_UNKNOWN, INVALID_INPUT by field */
  run(actor: Actor, input: OpenJointInvestigationInput): Promise<JointActed | Refusal> {
    const problem = invalid(required('title', input.title, 120), required('summary', input.summary), required('basis', input.basis, 500), invitationProblems(input.invitations));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => open(tx, input));
  }
}

async function open(tx: Tx, { caseId, invitations, ...said }: OpenJointInvestigationInput): Promise<JointActed | Refusal> {
  if (!isId(caseId)) return notFound();
  const [found] = await tx.query<CaseOfJoint>(CASE_OF_JOINT, [caseId, tx.actor.agencyId]);
  if (!found) return notFound();
  const refusal = await caseRefusal(tx, found) ?? await inviteesRefusal(tx, invitations.map(({ agencyId }) => agencyId));
  if (refusal) return refusal;
  const { id, trackId } = await openJoint(tx, found, said);
  await seatInvited(tx, id, 1, invitations);
  const actId = await writeDeed(tx, id, { act: 'OPEN', trackId, stage: 'ACCEPTED', text: said.summary });
  await syncJoint(tx, id);
  await record(tx, 'joint.opened', { objectKind: 'JOINT_INVESTIGATION', objectId: id, actId, detail: { caseId: found.id, agencyIds: invitations.map(({ agencyId }) => agencyId) } });
  return { kind: 'acted', id, version: 1 };
}

/** Whether a parent may be opened over a case now. The case's row is locked. */
export async function caseRefusal(tx: Tx, found: CaseOfJoint): Promise<Refusal | null> {
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const [open] = await tx.query<{ number: string }>(`select number from joint_investigation where case_id = $1 and state = 'OPEN'`, [found.id]);
  return open ? refuse('JOINT_OPEN_ALREADY', { number: open.number }) : null;
}
