import { startOfDay } from '@portal/kernel';
import { cancelDeadline, type DeadlineState, meetDeadline, pauseDeadline, resumeDeadline, startDeadline } from '@portal/deadlines';
import { isRefusal, t, type Tx } from '@portal/platform';
import type { ReferralEntity } from './referral.entity.js';
import { type ClockStep, clocksIn, type ReferralState, type ReferralTable, rulesOf, type Side } from './referral-table.js';
import { daysUntil, groundOf, type Term, termOf } from './referral-terms.js';
import type { Change } from './referral.rules.js';

/** A clock that still asks for something: it runs, waits, or has run out unanswered. */
export interface OpenClock {
  readonly id: string;
  readonly rule: string;
  readonly agencyId: string;
  readonly state: Extract<DeadlineState, 'RUNNING' | 'PAUSED' | 'MISSED'>;
  readonly dueAt: Date;
}

/** The open clocks that belong to the state a referral is in; what was missed in an earlier state is history. */
export function openClocks(tx: Tx, id: string, table: ReferralTable, state: ReferralState): Promise<OpenClock[]> {
  return tx.query<OpenClock>(
    `select id, rule_code as rule, party_agency_id as "agencyId", state, due_at as "dueAt" from deadline
      where object_id = $1 and state in ('RUNNING', 'PAUSED', 'MISSED') and rule_code = any($2)`,
    [id, clocksIn(table, state)],
  );
}

/** What moves the clocks of a referral: the change, and the instants its steps may count from. */
export interface ClockMove {
  readonly table: ReferralTable;
  readonly change: Change;
  readonly before: readonly OpenClock[];
  readonly referral: Pick<ReferralEntity, 'id' | 'fromAgencyId' | 'toAgencyId' | 'supervisorAgencyId' | 'replyBy'>;
  /** When the present receiver signed; null before. */
  readonly receivedAt: Date | null;
  readonly documentDay: string | null;
}

/** Moves the clocks as the table says, and cancels those that the new state does not know: none is left behind. */
export async function moveClocks(tx: Tx, move: ClockMove): Promise<void> {
  const { table, change, before, referral } = move;
  for (const step of change.rule.clocks ?? []) await takeStep(tx, step, move);
  const stays = clocksIn(table, change.state);
  for (const { rule } of before.filter((clock) => !stays.includes(clock.rule))) await cancelDeadline(tx, { objectId: referral.id, ruleCode: rule });
}

async function takeStep(tx: Tx, step: ClockStep, move: ClockMove): Promise<void> {
  const objectId = move.referral.id;
  const ruleCode = step.rule;
  switch (step.do) {
    case 'START':
      if (step.when === undefined || move.change.facts.has(step.when)) await start(tx, step, move);
      return;
    case 'MEET':
      for (const rule of rulesOf(move.table, ruleCode)) await meetDeadline(tx, { objectId, ruleCode: rule });
      return;
    case 'CANCEL':
      for (const rule of rulesOf(move.table, ruleCode)) await cancelDeadline(tx, { objectId, ruleCode: rule });
      return;
    case 'RESUME':
      await resumeDeadline(tx, { objectId, ruleCode }); // it may have gone on by itself
      return;
    case 'PAUSE': {
      const [until] = await tx.query<{ dueAt: Date }>(
        `select due_at as "dueAt" from deadline where object_id = $1 and rule_code = $2 and state = 'RUNNING'`, [objectId, step.until]);
      const paused = await pauseDeadline(tx, { objectId, ruleCode, reason: t('zh-CN', `clock.pause.${ruleCode}`), ...(until && { until: until.dueAt }) });
      // A clock that has run out already has nothing left to wait with.
      if (isRefusal(paused) && paused.code !== 'DEADLINE_NOT_RUNNING') throw new Error(`rule ${ruleCode} cannot be paused: ${paused.code}`);
    }
  }
}

async function start(tx: Tx, step: Extract<ClockStep, { do: 'START' }>, move: ClockMove): Promise<void> {
  const { table, referral, receivedAt, documentDay } = move;
  const startedAt = (step.from === 'RECEIPT' ? receivedAt : step.from === 'DOCUMENT_DAY' && documentDay !== null ? startOfDay(documentDay) : null) ?? tx.now;
  if (step.each === 'FINDING') {
    for (const { id, dueOn } of await openFindings(tx, referral.id)) {
      const term = await namedTerm(tx, table, step, dueOn === null ? referral : { ...referral, replyBy: dueOn });
      if (term) await startTerm(tx, move, step.on, term, startedAt, id);
    }
    return;
  }
  const term = await namedTerm(tx, table, step, referral);
  if (term) await startTerm(tx, move, step.on, term, startedAt, null);
}

/** The rule a step asks for; null where its term asks for nothing here. Only a term needs to be looked up. */
async function namedTerm(tx: Tx, table: ReferralTable, { rule, agreed }: Extract<ClockStep, { do: 'START' }>, referral: ClockMove['referral']): Promise<Term | null> {
  return table.terms[rule] === undefined ? { rule, until: null } : termOf(table, rule, await groundOf(tx, referral), agreed);
}

async function startTerm(tx: Tx, { referral, change }: ClockMove, on: Side, { rule, until }: Term, from: Date, partId: string | null): Promise<void> {
  const party = agencyOn(referral, on);
  if (party === null) throw new Error(`clock ${rule} has nobody to run for`);
  await startDeadline(tx, {
    ruleCode: rule, objectKind: 'REFERRAL', objectId: referral.id, partId, partyAgencyId: party, startEvent: change.rule.topic,
    startedAt: from, ...(until !== null && daysUntil(until, from)), province: tx.actor.regionCode === null ? null : `${tx.actor.regionCode.slice(0, 2)}0000`,
  });
}

const openFindings = (tx: Tx, referralId: string): Promise<{ id: string; dueOn: string | null }[]> => tx.query(
  `select id, due_on as "dueOn" from referral_finding f where referral_id = $1 and state in ('OPEN', 'PARTLY_RECTIFIED')
      and not exists (select 1 from deadline d where d.object_id = $1 and d.part_id = f.id and d.state in ('RUNNING', 'PAUSED', 'MISSED')) order by position`, [referralId]);

/** The agency on each side, if seated. */
export const agencyOn = (referral: Pick<ReferralEntity, 'fromAgencyId' | 'toAgencyId' | 'supervisorAgencyId'>, side: Side): string | null =>
  ({ SENDER: referral.fromAgencyId, RECEIVER: referral.toAgencyId, SUPERVISOR: referral.supervisorAgencyId })[side];
