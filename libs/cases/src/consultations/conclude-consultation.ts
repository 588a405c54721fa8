import { Injectable } from '@nestjs/common';
import { cancelDeadline } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, record, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { hindranceTo } from '../matters/hindrance.js';
import { obstacleTo } from '../matters/matter.rules.js';
import { writeMatterAct } from '../matters/write-matter-act.js';
import { invalid, LONG_TEXT, required } from '../referrals/act-input.rules.js';
import { type Adoption, adoptionProblems } from './consultation.rules.js';
import { CONSULTATION_ACTS } from './consultation.table.js';
import { loadConsultation } from './load-consultation.js';
import { syncPlaces } from './sync-places.js';

export interface ConcludeConsultationInput extends ActOn { readonly conclusion: string; readonly adoptions: readonly Adoption[] }

/**
 * 会商结论: by the agency that asked, when everybody has answered or has had his time. Every opinion is adopted or not, with
 * the reason; none is taken away. Who said nothing is written down as 逾期未反馈.
 */
@Injectable()
export class ConcludeConsultation {
  constructor(private readonly db: Database) {}

  /** @returns the act; or OPINIONS_AWAITED, INVALID_INPUT (an opinion without an answer), MATTER_WRONG_STATE, … */
  run(actor: Actor, input: ConcludeConsultationInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => conclude(tx, input));
  }
}

async function conclude(tx: Tx, input: ConcludeConsultationInput): Promise<ActResult> {
  const loaded = await loadConsultation(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const { consultation, shares, standing, viewer } = loaded;
  const { id, round, version } = consultation;
  const hindrance = await hindranceTo(tx, consultation, input.expectedVersion, obstacleTo(CONSULTATION_ACTS.CONCLUDE, standing, viewer));
  if (hindrance) return hindrance;
  const opinions = await tx.query<{ id: string; stance: string }>('select id, stance from consultation_opinion where consultation_id = $1 and round = $2', [id, round]);
  const problem = invalid(required('conclusion', input.conclusion, LONG_TEXT), adoptionProblems(opinions, input.adoptions));
  if (problem) return problem;

  const conclusionId = newId();
  await tx.query('insert into consultation_conclusion (id, consultation_id, round, text, person_name, seat_title, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [conclusionId, id, round, input.conclusion.trim(), tx.actor.personName, tx.actor.seatTitle, tx.now]);
  await tx.query(
    `insert into consultation_adoption (conclusion_id, opinion_id, consultation_id, adopted, reason)
     select $1, a."opinionId", $2, a.adopted, nullif(btrim(a.reason), '') from jsonb_to_recordset($3) as a ("opinionId" uuid, adopted bool, reason text)`,
    [conclusionId, id, JSON.stringify(input.adoptions)]);
  await tx.query('update consultation_share set silent = true where consultation_id = $1 and round = $2 and answered_at is null', [id, round]);
  for (const share of shares.filter(({ answeredAt }) => answeredAt === null)) await cancelDeadline(tx, { objectId: share.id });
  await tx.query(`update consultation set state = 'CONCLUDED', version = version + 1, last_act_at = $2, concluded_at = $2 where id = $1`, [id, tx.now]);
  const silent = shares.filter(({ answeredAt }) => answeredAt === null).length;
  const dissent = opinions.filter(({ stance }) => stance === 'DISAGREE' || stance === 'RESERVE').length;
  const actId = await writeMatterAct(tx, {
    objectKind: 'CONSULTATION', objectId: id, act: 'CONCLUDE', state: 'CONCLUDED', audience: 'PARTIES', text: input.conclusion, facts: { round, opinions: opinions.length, silent, dissent },
  });
  await syncPlaces(tx, id, 'CONCLUDED', round);
  await record(tx, 'consultation.concluded', { objectKind: 'CONSULTATION', objectId: id, actId, detail: { round, opinions: opinions.length, silent, dissent } });
  return { kind: 'acted', id, actId, version: version + 1 };
}
