import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { isId, newId } from '@portal/kernel';
import { type Actor, attachFiles, Database, filesRefusal, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { hindranceTo } from '../matters/hindrance.js';
import { obstacleTo } from '../matters/matter.rules.js';
import { writeMatterAct } from '../matters/write-matter-act.js';
import { invalid, LONG_TEXT, required } from '../referrals/act-input.rules.js';
import { corroborates, type SharedEvidence, type Stance, STANCES } from './consultation.rules.js';
import { CONSULTATION_ACTS, OPINION_CLOCK } from './consultation.table.js';
import { loadConsultation, type LoadedConsultation, type ShareRow } from './load-consultation.js';
import { syncPlaces } from './sync-places.js';

export interface GiveOpinionInput extends ActOn {
  readonly stance: Stance;
  readonly text: string;
  /** Lines of the shared evidence list that the opinion rests on. */
  readonly evidenceIds: readonly string[];
  readonly fileIds: readonly string[];
}

/** 书面意见: what an invited agency says, once in each round; afterwards it may only supplement. */
@Injectable()
export class GiveOpinion {
  constructor(private readonly db: Database) {}

  /** @returns the act; or OPINION_GIVEN, NOTHING_TO_SUPPLEMENT, EVIDENCE_NOT_SHARED, CORROBORATION_MISSING, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: GiveOpinionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => give(tx, input));
  }
}

async function give(tx: Tx, input: GiveOpinionInput): Promise<ActResult> {
  const loaded = await loadConsultation(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const { consultation, shares, standing, viewer } = loaded;
  const act = input.stance === 'SUPPLEMENT' && standing.facts.has('answered') ? 'SUPPLEMENT' : 'GIVE';
  const hindrance = await hindranceTo(tx, consultation, input.expectedVersion, obstacleTo(CONSULTATION_ACTS[act], standing, viewer));
  if (hindrance) return hindrance;
  const share = shares.find(({ agencyId }) => agencyId === tx.actor.agencyId);
  if (!share) return refuse('NOT_YOUR_ACT');
  const problem = invalid(STANCES.includes(input.stance) ? [] : [{ field: 'stance', code: 'NOT_ON_LIST' }], required('text', input.text, LONG_TEXT));
  if (problem) return problem;
  const evidence = await citedEvidence(tx, loaded, share, input);
  if (isRefusal(evidence)) return evidence;
  const refusal = await filesRefusal(tx, input.fileIds);
  return refusal ?? write(tx, loaded, share, { ...input, evidence });
}

/** The cited lines as they were shared; a medical review must cite at least one that corroborates it. */
async function citedEvidence(tx: Tx, { consultation }: LoadedConsultation, share: ShareRow, { evidenceIds, stance }: GiveOpinionInput): Promise<SharedEvidence[] | Refusal> {
  const [row] = await tx.query<{ evidence: SharedEvidence[] | null }>(`select packet -> 'evidence' as evidence from consultation_packet where share_id = $1`, [share.id]);
  const shared = new Map((row?.evidence ?? []).map((line) => [line.id, line]));
  if (!evidenceIds.every((id) => isId(id) && shared.has(id))) return refuse('EVIDENCE_NOT_SHARED');
  const cited = [...new Set(evidenceIds)].map((id) => shared.get(id) as SharedEvidence);
  const mustCite = consultation.kind === 'MEDICAL_REVIEW' && stance !== 'SUPPLEMENT';
  return mustCite && !corroborates(cited) ? refuse('CORROBORATION_MISSING') : cited;
}

async function write(tx: Tx, { consultation }: LoadedConsultation, share: ShareRow, input: GiveOpinionInput & { readonly evidence: readonly SharedEvidence[] }): Promise<ActResult> {
  const { id, round, version } = consultation;
  const { actor } = tx;
  const opinionId = newId();
  await tx.query(
    `insert into consultation_opinion (id, consultation_id, share_id, round, agency_id, agency_name, person_name, seat_title, stance, text, evidence, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [opinionId, id, share.id, round, actor.agencyId, actor.agencyName, actor.personName, actor.seatTitle, input.stance, input.text.trim(), JSON.stringify(input.evidence), tx.now]);
  await tx.query('update consultation_share set answered_at = $2 where id = $1 and answered_at is null', [share.id, tx.now]);
  const refused = await attachFiles(tx, { objectKind: 'CONSULTATION', objectId: id, slot: `opinion:${opinionId}`, fileIds: input.fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
  await meetDeadline(tx, { objectId: share.id, ruleCode: OPINION_CLOCK });
  const actId = await writeMatterAct(tx, {
    objectKind: 'CONSULTATION', objectId: id, act: 'GIVE_OPINION', state: consultation.state, audience: 'PARTIES', facts: { round }, text: input.text, data: { opinionId, stance: input.stance },
  });
  await syncPlaces(tx, id, consultation.state, round);
  await record(tx, 'consultation.opinion-given', { objectKind: 'CONSULTATION', objectId: id, actId, detail: { round } });
  return { kind: 'acted', id, actId, version };
}
