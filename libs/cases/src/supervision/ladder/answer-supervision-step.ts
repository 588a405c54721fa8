import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { isId, newId } from '@portal/kernel';
import { type Actor, attachFiles, Database, type EditConflict, filesRefusal, notFound, partiesOf, putParties, record, refuse, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { writeMatterAct } from '../../matters/write-matter-act.js';
import { invalid, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import { ANSWER_CLOCK } from './ladder.rules.js';

export interface AnswerSupervisionStepInput extends ActOn { readonly text: string; readonly fileIds: readonly string[] }

interface StepRow { readonly id: string; readonly state: string; readonly version: number; readonly targetAgencyId: string }

/** 答复督办文书: by the agency it was addressed to, once. */
@Injectable()
export class AnswerSupervisionStep {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT, FILE_NOT_FOUND */
  run(actor: Actor, input: AnswerSupervisionStepInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => answer(tx, input));
  }
}

async function answer(tx: Tx, input: AnswerSupervisionStepInput): Promise<ActResult> {
  const [step] = isId(input.id) ? await tx.query<StepRow>(
    'select id, state, version, target_agency_id as "targetAgencyId" from supervision_step where id = $1 for update', [input.id]) : [];
  if (!step) return notFound();
  if (step.targetAgencyId !== tx.actor.agencyId) return refuse('NOT_YOUR_ACT');
  if (step.version !== input.expectedVersion) return conflict(tx, step);
  if (step.state !== 'ISSUED') return refuse('MATTER_WRONG_STATE', { state: step.state });
  const refusal = invalid(required('text', input.text, LONG_TEXT)) ?? await filesRefusal(tx, input.fileIds);
  if (refusal) return refusal;

  const { actor } = tx;
  await tx.query('insert into supervision_reply (id, step_id, agency_id, agency_name, person_name, seat_title, text, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [newId(), step.id, actor.agencyId, actor.agencyName, actor.personName, actor.seatTitle, input.text.trim(), tx.now]);
  const refused = await attachFiles(tx, { objectKind: 'SUPERVISION_STEP', objectId: step.id, slot: 'reply', fileIds: input.fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
  await tx.query(`update supervision_step set state = 'ANSWERED', version = version + 1, answered_at = $2 where id = $1`, [step.id, tx.now]);
  await meetDeadline(tx, { objectId: step.id, ruleCode: ANSWER_CLOCK });
  const parties = await partiesOf(tx, step.id);
  await putParties(tx, parties.map((party) => ({ ...party, objectId: step.id, objectKind: 'SUPERVISION_STEP', box: party.role === 'RECEIVER' ? 'DONE' : party.box })));
  const actId = await writeMatterAct(tx, { objectKind: 'SUPERVISION_STEP', objectId: step.id, act: 'ANSWER', state: 'ANSWERED', audience: 'PARTIES', text: input.text });
  await record(tx, 'supervision.step-answered', { objectKind: 'SUPERVISION_STEP', objectId: step.id, actId });
  return { kind: 'acted', id: step.id, actId, version: step.version + 1 };
}

async function conflict(tx: Tx, { id, version, state }: StepRow): Promise<EditConflict> {
  const [last] = await tx.query<{ by: string; at: Date }>(
    `select agency_name || ' ' || person_name as by, at from matter_act where object_id = $1 order by at desc, id desc limit 1`, [id]);
  return { kind: 'conflict', currentVersion: version, changedBy: last?.by ?? null, changedAt: last?.at ?? null, differences: [{ field: 'state', yours: null, theirs: state }] };
}
