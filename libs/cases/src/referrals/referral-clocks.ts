import { startOfDay } from '@portal/kernel';
import { cancelDeadline, type DeadlineState, meetDeadline, pauseDeadline, resumeDeadline, startDeadline } from '@portal/deadlines';
import { isRefusal, t, type Tx } from '@portal/platform';
import type { ReferralEntity } from './referral.entity.js';
import type { ClockStep, ReferralState, ReferralTable, Side } from './referral-table.js';
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
    [id, table.states[state]?.clocks ?? []],
  );
}

/** What moves the clocks of a referral: the change, and the instants its steps may count from. */
export interface ClockMove {
  readonly table: ReferralTable;
  readonly change: Change;
  readonly before: readonly OpenClock[];
  readonly referral: Pick<ReferralEntity, 'id' | 'fromAgencyId' | 'toAgencyId' | 'supervisorAgencyId'>;
  /** When the present receiver signed; null before. */
  readonly receivedAt: Date | null;
  readonly documentDay: string | null;
}

/** Moves the clocks as the table says, and cancels those that the new state does not know: none is left behind. */
export async function moveClocks(tx: Tx, move: ClockMove): Promise<void> {
  const { table, change, before, referral } = move;
  for (const step of change.rule.clocks ?? []) await takeStep(tx, step, move);
  const stays = table.states[change.state]?.clocks ?? [];
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
      await meetDeadline(tx, { objectId, ruleCode });
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

async function start(tx: Tx, step: Extract<ClockStep, { do: 'START' }>, { referral, change, receivedAt, documentDay }: ClockMove): Promise<void> {
  const party = agencyOn(referral, step.on);
  if (party === null) throw new Error(`clock ${step.rule} has nobody to run for`);
  const startedAt = step.from === 'RECEIPT' ? receivedAt : step.from === 'DOCUMENT_DAY' && documentDay !== null ? startOfDay(documentDay) : null;
  await startDeadline(tx, {
    ruleCode: step.rule, objectKind: 'REFERRAL', objectId: referral.id, partyAgencyId: party, startEvent: change.rule.topic,
    startedAt: startedAt ?? tx.now, province: tx.actor.regionCode === null ? null : `${tx.actor.regionCode.slice(0, 2)}0000`,
  });
}

/** The agency on each side, if seated. */
export const agencyOn = (referral: ClockMove['referral'], side: Side): string | null =>
  ({ SENDER: referral.fromAgencyId, RECEIVER: referral.toAgencyId, SUPERVISOR: referral.supervisorAgencyId })[side];
