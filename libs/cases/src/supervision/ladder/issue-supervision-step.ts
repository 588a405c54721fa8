import { Injectable } from '@nestjs/common';
import { startDeadline } from '@portal/deadlines';
import { dayOf, isId, newId, yearOf } from '@portal/kernel';
import { type Actor, Database, nextNumber, notFound, type ObjectKind, type Party, partiesOf, putParties, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { writeMatterAct } from '../../matters/write-matter-act.js';
import { agencyMark, documentNumber } from '../../numbering.rules.js';
import { invalid, LONG_TEXT, optional, required } from '../../referrals/act-input.rules.js';
import { ANSWER_CLOCK, skips, stepRefusal, SUPERVISION_STEP_KINDS, type SupervisionStepKind, termProblems } from './ladder.rules.js';
import { isOver, numberOf, STEP_OBJECT_KINDS } from './step-objects.sql.js';

export interface IssueSupervisionStepInput {
  readonly objectKind: string;
  readonly objectId: string;
  readonly targetAgencyId: string;
  readonly kind: SupervisionStepKind;
  readonly reason: string;
  /** Why a lower rung is left out. */
  readonly skipReason?: string | null;
  /** By when an answer is owed, in working days; not for a reminder. */
  readonly workingDays?: number | null;
}

/** 提醒、催办、函询、约谈、通报: always the decision of a person with a reason; no clock takes a step by itself. */
@Injectable()
export class IssueSupervisionStep {
  constructor(private readonly db: Database) {}

  /** @returns the step; or NOT_FOUND, STEP_AFTER_END, STEP_NOT_FOR_SEAT, STEP_SKIPPED, TARGET_NOT_PARTY, INVALID_INPUT */
  run(actor: Actor, input: IssueSupervisionStepInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => issue(tx, input));
  }
}

async function issue(tx: Tx, input: IssueSupervisionStepInput): Promise<Acted | Refusal> {
  const { objectKind, objectId, targetAgencyId, kind } = input;
  if (!isId(objectId) || !STEP_OBJECT_KINDS.includes(objectKind)) return notFound();
  const [matter] = await tx.query<{ number: string | null; over: boolean | null }>(
    `select ${numberOf(objectKind, '$1')} as number, ${isOver(objectKind, '$1')} as over from party where object_id = $1 and object_kind = $2 and agency_id = $3`, [objectId, objectKind, tx.actor.agencyId]);
  if (!matter?.number) return notFound();
  if (matter.over) return refuse('STEP_AFTER_END', { number: matter.number });
  const parties = await partiesOf(tx, objectId);
  if (!parties.some(({ agencyId, role }) => agencyId === targetAgencyId && role !== 'OFFICE')) return refuse('TARGET_NOT_PARTY');
  if (!await answersFor(tx, targetAgencyId)) return refuse('STEP_NOT_FOR_SEAT');
  const problem = invalid(
    SUPERVISION_STEP_KINDS.includes(kind) ? [] : [{ field: 'kind', code: 'NOT_ON_LIST' }], required('reason', input.reason, LONG_TEXT), optional('skipReason', input.skipReason));
  if (problem) return problem;
  // Two who decide at once towards one agency look at the same ladder.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${objectId}:${targetAgencyId}`]);
  const taken = await tx.query<{ kind: SupervisionStepKind }>('select kind from supervision_step where object_id = $1 and target_agency_id = $2', [objectId, targetAgencyId]);
  const kinds = taken.map((step) => step.kind);
  const refusal = stepRefusal(kind, kinds, tx.actor, input.skipReason) ?? invalid(termProblems(kind, input.workingDays));
  return refusal ?? write(tx, input, { number: matter.number, parties, skipped: skips(kind, kinds) });
}

/** A city's conference reaches the agencies of its city, the province's all of them. */
async function answersFor(tx: Tx, agencyId: string): Promise<boolean> {
  const [found] = await tx.query(`select 1 from agency where id = $1 and region_code like $2 || '%'`, [agencyId, (tx.actor.regionCode ?? '').replace(/(00)+$/, '')]);
  return found !== undefined;
}

interface About { readonly number: string; readonly parties: readonly Pick<Party, 'agencyId' | 'role'>[]; readonly skipped: boolean }

async function write(tx: Tx, input: IssueSupervisionStepInput, { number, parties, skipped }: About): Promise<Acted> {
  const id = newId();
  const ownId = tx.actor.agencyId ?? '';
  const place = { objectId: id, objectKind: 'SUPERVISION_STEP' as ObjectKind };
  const owed = input.workingDays ?? null;
  await putParties(tx, [{ ...place, agencyId: ownId, role: 'OWNER', content: true, box: 'STARTED' }]);
  await putParties(tx, parties.filter(({ agencyId }) => agencyId !== ownId).map(({ agencyId, role }): Party => (agencyId === input.targetAgencyId
    ? { ...place, agencyId, role: 'RECEIVER', content: true, box: owed === null ? 'DONE' : 'TODO' }
    : { ...place, agencyId, role: role === 'OFFICE' ? 'OFFICE' : 'PARTICIPANT', content: false, box: 'COPIED' })));
  const clock = owed === null ? null : await startDeadline(tx, {
    ruleCode: ANSWER_CLOCK, objectKind: 'SUPERVISION_STEP', objectId: id, partyAgencyId: input.targetAgencyId, startEvent: 'supervision.step-issued', amount: owed,
  });
  await tx.query(
    `insert into supervision_step (id, number, kind, state, object_kind, object_id, object_number, agency_id, target_agency_id, skipped, issued_at, due_at)
     values ($1, $2, $3, 'ISSUED', $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, await takeNumber(tx), input.kind, input.objectKind, input.objectId, number, ownId, input.targetAgencyId, skipped, tx.now, clock?.dueAt ?? null]);
  await tx.query('insert into supervision_step_content (step_id, reason, skip_reason) values ($1, $2, $3)', [id, input.reason.trim(), input.skipReason?.trim() || null]);
  const actId = await writeMatterAct(tx, { ...place, act: input.kind, state: 'ISSUED', audience: 'PARTIES', text: input.reason, facts: { kind: input.kind, skipped } });
  await record(tx, 'supervision.step-issued', { ...place, actId, detail: { kind: input.kind, aboutKind: input.objectKind, aboutId: input.objectId, targetAgencyId: input.targetAgencyId, skipped } });
  return { kind: 'acted', id, actId, version: 1 };
}

/** 粤联督函〔2026〕3号 */
async function takeNumber(tx: Tx): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), '督函', year, await nextNumber(tx, 'SUPERVISION_STEP', year));
}
