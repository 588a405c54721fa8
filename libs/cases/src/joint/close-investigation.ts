import { Injectable } from '@nestjs/common';
import { type Actor, Database, type EditConflict, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { unreconciledRefusal } from '../outcomes/closing.rules.js';
import { balanceAt } from '../outcomes/money-store.js';
import { invalid, optional, required } from '../referrals/act-input.rules.js';
import { caseClosingRefusal, closeCaseOf } from './close-case-of.js';
import { jointObstacle } from './joint.rules.js';
import { type JointResult, type LoadedJoint, loadJoint, syncJoint, writeDeed } from './joint-store.js';

export interface CloseInvestigationInput { readonly id: string; readonly expectedVersion: number; readonly text: string; readonly unreconciledReason?: string | null }

/** Closes the parent: every row has an outcome or the reason why there is none, and the money is even or the head says why not. */
@Injectable()
export class CloseInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns TRACKS_MISSING with the names of those still to answer; UNRECONCILED with both differences, HEAD_WAIVES; TRANSFER_DUE; OWNER_ONLY, JOINT_CLOSED */
  run(actor: Actor, input: CloseInvestigationInput): Promise<JointResult> {
    const problem = invalid(required('text', input.text), optional('unreconciledReason', input.unreconciledReason));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => close(tx, input));
  }
}

async function close(tx: Tx, { id, expectedVersion, text, unreconciledReason }: CloseInvestigationInput): Promise<JointResult> {
  const joint = await loadJoint(tx, id);
  if (isRefusal(joint)) return joint;
  const balance = await balanceAt(tx, { jointId: joint.id, caseId: null });
  const refusal = closingRefusal(joint) ?? unreconciledRefusal(balance, unreconciledReason, tx.actor.permissions) ?? await caseClosingRefusal(tx, joint.caseId);
  if (joint.version !== expectedVersion && (refusal === null || refusal.code === 'JOINT_CLOSED')) return staleJoint(tx, joint);
  if (refusal) return refusal;
  const rows = await tx.query<{ id: string }>(
    `with closed as (update joint_investigation set state = 'CLOSED', closed_at = $3, version = version + 1 where id = $1 and version = $2 returning id) select id from closed`,
    [joint.id, joint.version, tx.now]);
  if (rows.length !== 1) throw new Error(`joint investigation ${joint.id} changed under its lock`);
  await tx.query('update joint_content set closing_text = $2, unreconciled_reason = $3 where joint_id = $1',
    [joint.id, text.trim(), balance.balanced ? null : unreconciledReason?.trim() ?? null]);
  const actId = await writeDeed(tx, joint.id, { act: 'CLOSE', text: text.trim() });
  await closeCaseOf(tx, joint.caseId);
  await syncJoint(tx, joint.id);
  await record(tx, 'joint.closed', { objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, actId, detail: { caseId: joint.caseId, balanced: balance.balanced } });
  return { kind: 'acted', id: joint.id, version: joint.version + 1 };
}

/** Names those who are missing. */
export function closingRefusal(joint: LoadedJoint): Refusal | null {
  const refusal = jointObstacle('closeInvestigation', joint.standing, joint.tracks);
  if (refusal?.code !== 'TRACKS_MISSING') return refusal;
  const ids = String(refusal.values?.['missing']).split(',');
  const names = joint.tracks.filter(({ agencyId }) => ids.includes(agencyId)).map(({ agencyName }) => agencyName);
  return refuse('TRACKS_MISSING', { missing: names.join('、'), count: names.length });
}

async function staleJoint(tx: Tx, joint: LoadedJoint): Promise<EditConflict> {
  const [last] = await tx.query<{ by: string; at: Date }>(
    `select agency_name || ' ' || person_name as by, at from joint_act where joint_id = $1 and track_id is null order by at desc, id desc limit 1`, [joint.id]);
  return {
    kind: 'conflict', currentVersion: joint.version, changedBy: last?.by ?? null, changedAt: last?.at ?? null,
    differences: [{ field: 'state', yours: 'CLOSED', theirs: joint.standing.state }],
  };
}
