import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, putParties, record, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { hindranceTo } from '../matters/hindrance.js';
import { obstacleTo } from '../matters/matter.rules.js';
import { writeMatterAct } from '../matters/write-matter-act.js';
import { invalid, optional, LONG_TEXT, required } from '../referrals/act-input.rules.js';
import { conferenceOffice } from '../referrals/referral-agencies.js';
import { type CasePart, daysProblems, MOST_DAYS } from './consultation.rules.js';
import { CONSULTATION_ACTS } from './consultation.table.js';
import { loadConsultation } from './load-consultation.js';
import { inviteToRound } from './share-case.js';
import { syncPlaces } from './sync-places.js';

export interface ReopenConsultationInput extends ActOn {
  readonly reason: string;
  /** The question as it is now; the same when absent. */
  readonly question?: string | null;
  readonly workingDays: number;
}

/** 重新会商: another round with the same agencies and the case as it is now. Earlier rounds stay as they were. */
@Injectable()
export class ReopenConsultation {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: ReopenConsultationInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => reopen(tx, input));
  }
}

async function reopen(tx: Tx, input: ReopenConsultationInput): Promise<ActResult> {
  const loaded = await loadConsultation(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const { consultation, shares, standing, viewer } = loaded;
  const { id, version, caseId } = consultation;
  const hindrance = await hindranceTo(tx, consultation, input.expectedVersion, obstacleTo(CONSULTATION_ACTS.REOPEN, standing, viewer));
  if (hindrance) return hindrance;
  const problem = invalid(required('reason', input.reason), optional('question', input.question, LONG_TEXT), daysProblems('workingDays', input.workingDays, MOST_DAYS));
  if (problem) return problem;

  const round = consultation.round + 1;
  const question = input.question?.trim();
  if (question) await tx.query('update consultation_content set question = $2 where consultation_id = $1', [id, question]);
  await tx.query(`update consultation set state = 'OPEN', round = $3, version = version + 1, last_act_at = $2, concluded_at = null where id = $1`, [id, tx.now, round]);
  // The files of the last round go again: whoever is asked again reads at least what it read before.
  const files = await tx.query<{ objectId: string; id: string }>(
    `select object_id as "objectId", id from attachment where object_id = any($1) and slot = 'shared' and removed_at is null`, [shares.map((share) => share.id)]);
  const invitations = shares.map((share) => ({
    agencyId: share.agencyId, parts: share.parts as CasePart[], fileIds: files.filter(({ objectId }) => objectId === share.id).map((file) => file.id),
  }));
  await putParties(tx, invitations.map(({ agencyId }) => ({ objectId: id, objectKind: 'CONSULTATION', agencyId, role: 'PARTICIPANT', content: true, box: 'TODO' })));
  await inviteToRound(tx, { consultationId: id, round, caseId, officeId: await conferenceOffice(tx), workingDays: input.workingDays, invitations });
  const actId = await writeMatterAct(tx, {
    objectKind: 'CONSULTATION', objectId: id, act: 'REOPEN', state: 'OPEN', audience: 'PARTIES', text: input.reason, facts: { round }, data: { question: question ?? null },
  });
  await syncPlaces(tx, id, 'OPEN', round);
  await record(tx, 'consultation.reopened', { objectKind: 'CONSULTATION', objectId: id, actId, detail: { round } });
  return { kind: 'acted', id, actId, version: version + 1 };
}
