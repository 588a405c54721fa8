import { Injectable } from '@nestjs/common';
import { dayOf, newId, startOfDay } from '@portal/kernel';
import { startDeadline } from '@portal/deadlines';
import { type Actor, type AgencyKind, Database, type EditConflict, isConflict, isRefusal, partiesOf, putParty, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { gateRefusal } from '../gates/review/gate-store.js';
import { syncJoint, writeDeed } from '../joint/joint-store.js';
import { meetTrackClock } from '../joint/track-clocks.js';
import { invalid } from '../referrals/act-input.rules.js';
import { officeFor } from '../referrals/referral-agencies.js';
import { MEASURE_CODES, MEASURES } from './measures.table.js';
import { CONFIRM_CLOCK, FOLLOW_UP_CLOCK, followUpOf, OUTCOME_RULES, publicationClock } from './outcome-kinds.table.js';
import { type EarlierFine, measureEnd, type OutcomeInput, outcomeProblems, powerRefusal, sameFines, secondFineRefusal, subjectKeyOf } from './outcome-input.rules.js';
import { findPlace, type OutcomePlace, type PlaceInput, touchPlace } from './outcome-place.js';
import { syncOutcomeParties } from './outcome-parties.js';

export type RecordOutcomeInput = PlaceInput & OutcomeInput;
export interface OutcomeActed { readonly kind: 'acted'; readonly id: string; readonly version: number }
export type OutcomeResult = OutcomeActed | Refusal | EditConflict;

const AGREEMENT_MEASURES = new Set(MEASURE_CODES.filter((code) => MEASURES[code].agreement));

/**
 * 一案多处: records what the acting agency decided. The term of its inquiry is met, the duty to publish begins, the agency whose
 * case it is is told and confirms, and where it follows the 医保经办机构 has a task.
 */
@Injectable()
export class RecordOutcome {
  constructor(private readonly db: Database) {}

  /**
   * @returns SECOND_FINE until a reason is given (处罚法 29); OUTCOME_NOT_YOURS for what another kind of agency decides; NOT_YOUR_ROW,
   *   NOT_JOINED, JOINT_CLOSED, CASE_CLOSED, RECORD_IN_JOINT, INVALID_INPUT by field; a conflict when the place moved on
   */
  run(actor: Actor, input: RecordOutcomeInput): Promise<OutcomeResult> {
    const problem = invalid(outcomeProblems(input, dayOf(this.db.now()))) ?? powerRefusal(input.kind, actor.agencyKind);
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => enter(tx, input));
  }
}

async function enter(tx: Tx, input: RecordOutcomeInput): Promise<OutcomeResult> {
  const place = await findPlace(tx, input);
  if (isRefusal(place) || isConflict(place)) return place;
  const factIds = input.factIds.length > 0 ? [...new Set(input.factIds.map((id) => id.toLowerCase()))] : place.factIds;
  if (factIds.some((id) => !place.factIds.includes(id))) return refuse('INVALID_INPUT', undefined, [{ field: 'factIds', code: 'NOT_ON_LIST' }]);
  const subjectName = input.level === 'PERSON' ? (input.subjectName ?? '').trim() : place.subjectName;
  const subjectKey = subjectKeyOf(input.level, place.subjectCode, subjectName);
  const same = input.money.some(({ kind }) => kind === 'FINE') ? sameFines(await standingFines(tx, place), subjectKey, factIds) : [];
  const refusal = secondFineRefusal(same, input.secondFineReason) ?? await gateRefusal(tx, {
    objectKind: 'OUTCOME', variant: input.kind, act: 'RECORD', objectIds: [place.placeId, ...(place.caseId === null ? [] : [place.caseId])], amount: finesOf(input),
  });
  if (refusal) return refusal;

  const id = newId();
  await putParty(tx, { objectId: id, objectKind: 'OUTCOME', agencyId: tx.actor.agencyId as string, role: 'OWNER', content: true, box: 'DONE' });
  await insertOutcome(tx, id, place, input, { subjectName, subjectKey, factIds, earlier: same.map(({ outcomeId }) => outcomeId), reason: same.length > 0 ? input.secondFineReason ?? null : null });
  if (place.originAgencyId) await putParty(tx, { objectId: id, objectKind: 'OUTCOME', agencyId: place.originAgencyId, role: 'RECEIVER', content: true, box: 'TODO' });
  for (const { agencyId } of (await partiesOf(tx, place.placeId)).filter(({ role }) => role === 'OFFICE')) {
    await putParty(tx, { objectId: id, objectKind: 'OUTCOME', agencyId, role: 'OFFICE', content: false, box: 'COPIED' });
  }
  const followUp = await askFollowUp(tx, id, input);
  await startClocks(tx, id, place, input, followUp);
  await syncOutcomeParties(tx, id);
  const detail = { outcomeId: id, kind: input.kind, jointId: place.jointId, followUpAgencyId: followUp, secondFine: same.length > 0 };
  if (place.track !== null && place.jointId !== null) {
    await meetTrackClock(tx, place.track.id);
    await touchPlace(tx, place, stageAfter(place, input.kind));
    await writeDeed(tx, place.jointId, { act: 'OUTCOME', trackId: place.track.id, code: input.kind, text: input.documentNo, day: input.decidedOn, data: { outcomeId: id } });
    await syncJoint(tx, place.jointId);
  } else await touchPlace(tx, place, null);
  await record(tx, 'outcome.recorded', { objectKind: 'OUTCOME', objectId: id, detail });
  return { kind: 'acted', id, version: 1 };
}

/** Where a row stands once an outcome is recorded: decided at least, and 不予处理 when that is the outcome. */
/** 罚款 and 没收 of one decision, 元. */
const finesOf = ({ money }: RecordOutcomeInput): string =>
  String(money.filter(({ kind }) => kind === 'FINE' || kind === 'CONFISCATION').reduce((sum, { amount }) => sum + Number(amount), 0));

function stageAfter({ track }: OutcomePlace, kind: OutcomeInput['kind']): string | null {
  if (kind === 'NOT_PUNISHED') return track !== null && track.outcomes === 0 ? 'NOT_PUNISHED' : null;
  return track !== null && ['ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'NOT_PUNISHED'].includes(track.stage) ? 'DECIDED' : null;
}

const standingFines = (tx: Tx, { jointId, caseId }: OutcomePlace): Promise<EarlierFine[]> => tx.query<EarlierFine>(
  `select o.id as "outcomeId", a.short_name as "agencyName", c.document_no as "documentNo", l.amount::text as amount, c.subject_key as "subjectKey", c.fact_ids::text[] as "factIds"
     from money_line l join outcome o on o.id = l.outcome_id join outcome_content c on c.outcome_id = o.id join agency a on a.id = o.agency_id
    where l.kind = 'FINE' and l.voided_at is null and o.state = 'STANDING' and (o.joint_id = $1 or o.case_id = $2) order by o.recorded_at`, [jointId, caseId]);

interface Told { readonly subjectName: string; readonly subjectKey: string; readonly factIds: readonly string[]; readonly earlier: readonly string[]; readonly reason: string | null }

async function insertOutcome(tx: Tx, id: string, place: OutcomePlace, input: RecordOutcomeInput, told: Told): Promise<void> {
  const { agencyId } = tx.actor;
  await tx.query(
    `insert into outcome (id, joint_id, case_id, place_id, agency_id, kind, level, decided_on, recorded_at, origin_agency_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, place.jointId, place.caseId, place.placeId, agencyId, input.kind, input.level, input.decidedOn, tx.now, place.originAgencyId]);
  await tx.query(
    `insert into outcome_content (outcome_id, place_id, agency_id, document_no, subject_name, subject_key, basis, text, points, fact_ids, second_fine_reason, earlier_fine_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, place.placeId, agencyId, input.documentNo.trim(), told.subjectName, told.subjectKey, input.basis.trim(), input.text.trim(), input.points ?? null, told.factIds, told.reason?.trim() ?? null, told.earlier]);
  for (const measure of input.measures) {
    await tx.query(
      'insert into outcome_measure (id, outcome_id, place_id, agency_id, code, months, days, scope, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [newId(), id, place.placeId, agencyId, measure.code, measure.months ?? null, measure.days ?? null, measure.scope?.trim() ?? '', measure.startsOn, measureEnd(measure)]);
  }
  for (const { kind, amount } of input.money) {
    await tx.query('insert into money_line (id, outcome_id, place_id, joint_id, case_id, agency_id, kind, amount, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [newId(), id, place.placeId, place.jointId, place.caseId, agencyId, kind, amount, tx.now]);
  }
}

/** Asks the 医保经办机构 of the acting agency's region, where something follows for the service agreement. */
async function askFollowUp(tx: Tx, id: string, input: RecordOutcomeInput): Promise<string | null> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) return null;
  const reason = followUpOf({ kind: input.kind, level: input.level, measures: input.measures.map(({ code }) => code) }, AGREEMENT_MEASURES, agencyKind);
  const office = reason && await officeFor(tx, 'HANDLING_AGENCY', regionCode);
  if (!reason || !office) return null;
  await putParty(tx, { objectId: id, objectKind: 'OUTCOME', agencyId: office, role: 'RECEIVER', content: true, box: 'TODO' });
  await tx.query('insert into outcome_follow_up (outcome_id, agency_id, reason, asked_at) values ($1, $2, $3, $4)', [id, office, reason, tx.now]);
  return office;
}

async function startClocks(tx: Tx, id: string, place: OutcomePlace, input: RecordOutcomeInput, followUp: string | null): Promise<void> {
  const province = tx.actor.regionCode === null ? null : `${tx.actor.regionCode.slice(0, 2)}0000`;
  const start = (ruleCode: string, partyAgencyId: string, startedAt?: Date) => startDeadline(tx, {
    ruleCode, objectKind: 'OUTCOME', objectId: id, partyAgencyId, startEvent: 'outcome.recorded', province, ...(startedAt && { startedAt }),
  });
  if (OUTCOME_RULES[input.kind].published) await start(publicationClock(tx.actor.agencyKind as AgencyKind), tx.actor.agencyId as string, startOfDay(input.decidedOn));
  if (place.originAgencyId) await start(CONFIRM_CLOCK, place.originAgencyId);
  if (followUp) await start(FOLLOW_UP_CLOCK, followUp);
}
