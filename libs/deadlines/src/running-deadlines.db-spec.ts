import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { atTime, ManualClock, newId } from '@portal/kernel';
import { type Actor, anonymous, isRefusal, putParty, type Refusal, type Tx } from '@portal/platform';
import { withClient } from '../../../test/support/cluster.js';
import { openRuntime, type Runtime } from '../../../test/support/runtime.js';
import { cancelDeadline } from './cancel-deadline.js';
import { type DeadlineRow, deadlinesJson } from './deadline-store.js';
import { ExplainDeadline } from './explain-deadline.js';
import { extendDeadline } from './extend-deadline.js';
import { meetDeadline } from './meet-deadline.js';
import { nextDueOf } from './next-due.js';
import { pauseDeadline } from './pause-deadline.js';
import { resumeDeadline } from './resume-deadline.js';
import { startDeadline } from './start-deadline.js';
import { transferDeadline } from './transfer-deadline.js';

let runtime: Runtime;
let objectId: string;
const clock = new ManualClock(atTime('2026-11-16', '10:00'));
const actorOf = (): Actor => ({ ...anonymous('test', 'zh-CN'), agencyId: newId(), personId: newId(), seatId: newId() });
const [sender, police, stranger] = [actorOf(), actorOf(), actorOf()];

beforeAll(async () => {
  runtime = await openRuntime(clock);
});
afterAll(() => runtime.close());
beforeEach(async () => {
  clock.set(atTime('2026-11-16', '10:00'));
  objectId = newId();
  await act(async (tx) => {
    for (const [role, { agencyId }] of [['SENDER', sender], ['RECEIVER', police]] as const) {
      await putParty(tx, { objectId, objectKind: 'REFERRAL', agencyId: agencyId ?? '', role, content: true, box: 'TODO' });
    }
  });
});

const act = <T>(work: (tx: Tx) => Promise<T>, actor = sender): Promise<T> => runtime.api.tx(actor, work);
const start = (ruleCode: string, more: { amount?: number } = {}) =>
  act((tx) => startDeadline(tx, { ruleCode, objectKind: 'REFERRAL', objectId, partyAgencyId: police.agencyId ?? '', ...more }));
const at = (day: string, time: string): void => clock.set(atTime(day, time));
function done(result: DeadlineRow | Refusal): DeadlineRow {
  if (isRefusal(result)) throw new Error(result.code);
  return result;
}
const extend = (extension: string) => act((tx) => extendDeadline(tx, { objectId, ruleCode: 'X10', extension, approver: '市公安局负责人', reason: '需查证资金流向' }), police);

describe('a clock', () => {
  it('starts under the rule in force, with its dates computed', async () => {
    expect(await start('X10')).toMatchObject({
      state: 'RUNNING', dueOn: '2026-11-19', strictDueOn: '2026-11-19', alternativeDueOn: '2026-11-19', provisional: false, intervals: [],
      rule: { code: 'X10', legalBasis: expect.stringContaining('第八条') },
    });
  });

  it('is found for the matter of the statement around it, whatever that calls its tables', async () => {
    const { id } = await start('X10');
    for (const alias of ['r', 'd', 'i']) {
      const [found] = await act((tx) => tx.query<{ clocks: DeadlineRow[] }>(
        `select ${deadlinesJson(`${alias}.id`)} as clocks from (values ($1::uuid)) as ${alias} (id)`, [objectId]));
      expect(found?.clocks.map((clock) => clock.id)).toEqual([id]);
    }
  });

  it('does not start under a rule that is off, that has no number, or that only extends another', async () => {
    await expect(start('X14')).rejects.toThrow('no deadline rule X14 in force');
    await expect(start('Z09')).rejects.toThrow('no deadline rule Z09 in force');
    await expect(start('X01')).rejects.toThrow('no amount');
    await expect(start('X11')).rejects.toThrow('extends X10');
  });

  it('takes the number a decision fixed, within the bounds of the rule', async () => {
    expect(await start('Y19', { amount: 6 })).toMatchObject({ amount: 6, dueOn: '2027-05-17', provisional: true }); // 05-16 is a Sunday
    await expect(start('Y20', { amount: 13 })).rejects.toThrow('no amount of 13');
    await expect(start('X10', { amount: 5 })).rejects.toThrow('no amount of 5');
  });

  it('does not run twice for one matter, but again when the first is done', async () => {
    await start('X09');
    await expect(start('X09')).rejects.toThrow('deadline_running_uq');
    await act((tx) => meetDeadline(tx, { objectId, ruleCode: 'X09' }));
    expect(await start('X09')).toMatchObject({ state: 'RUNNING' });
  });

  it('does not start in a year of which nothing is known', async () => {
    at('2028-12-28', '10:00');
    await expect(start('X10')).rejects.toThrow('the work calendar of 2029 is not loaded');
  });

  it('keeps the rule it started with when the rule changes', async () => {
    const before = await start('X18');
    await withClient(runtime.urls.ownerUrl, (client) => client.query(
      `insert into deadline_rule select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'amount', 5, 'effective_from', '2026-11-17'))).*
         from deadline_rule r where code = 'X18'`));
    const [again] = await act((tx) => tx.query<{ due_on: string; amount: number }>(
      `select d.due_on, r.amount from deadline d join deadline_rule r on r.id = d.rule_id where d.id = $1`, [before.id]));
    expect(again).toEqual({ due_on: '2026-11-23', amount: 7 });
    at('2026-11-17', '10:00');
    await act((tx) => cancelDeadline(tx, { objectId, ruleCode: 'X18' }));
    expect(await start('X18')).toMatchObject({ dueOn: '2026-11-23', rule: { amount: 5 } }); // 17th + 5 = Sunday the 22nd
  });

  it('is seen by the parties of its matter and by nobody else', async () => {
    const { id } = await start('X10');
    const explain = new ExplainDeadline(runtime.api);
    expect(await explain.run(police, id)).toMatchObject({ dueOn: '2026-11-19' });
    expect(await explain.run(stranger, id)).toEqual(await explain.run(stranger, newId()));
    expect(await explain.run(stranger, 'none')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act((tx) => meetDeadline(tx, { objectId, ruleCode: 'X10' }), stranger)).toBeNull();
    await expect(act((tx) => startDeadline(tx, { ruleCode: 'X02', objectKind: 'REFERRAL', objectId, partyAgencyId: stranger.agencyId ?? '' }), stranger))
      .rejects.toThrow('row-level security');
  });
});

describe('a pause', () => {
  it('stops the clock and moves the date by the days it lasted, the strict date beside it', async () => {
    await start('X10');
    at('2026-11-16', '15:00');
    const paused = done(await act((tx) => pauseDeadline(tx, { objectId, ruleCode: 'X10', reason: '材料不全，通知补正' }), police));
    expect(paused).toMatchObject({ state: 'PAUSED', dueOn: '2026-11-19', intervals: [{ kind: 'PAUSE', to: null, basis: expect.stringContaining('约定口径') }] });
    at('2026-11-18', '09:00');
    const resumed = done(await act((tx) => resumeDeadline(tx, { objectId, ruleCode: 'X10' })));
    expect(resumed).toMatchObject({ state: 'RUNNING', dueOn: '2026-11-23', strictDueOn: '2026-11-19', pausedSince: null });
    expect(await new ExplainDeadline(runtime.api).run(police, resumed.id)).toMatchObject({
      pauses: 1, dueOn: '2026-11-23', days: expect.arrayContaining([expect.objectContaining({ day: '2026-11-17', why: 'PAUSED', counted: false })]),
    });
  });

  it('is refused where the rule knows none, where the clock stands still already, and where it does not', async () => {
    await start('X15');
    const refused = (ruleCode: string) => act((tx) => pauseDeadline(tx, { objectId, ruleCode, reason: '—' }));
    expect(await refused('X15')).toMatchObject({ code: 'DEADLINE_NOT_PAUSABLE' });
    expect(await refused('X10')).toMatchObject({ code: 'DEADLINE_NOT_RUNNING' });
    expect(await act((tx) => resumeDeadline(tx, { objectId, ruleCode: 'X15' }))).toMatchObject({ code: 'DEADLINE_NOT_PAUSED' });
  });
});

describe('an extension', () => {
  it('is granted once, and leaves the lamp at the strict date where the law behind it yields', async () => {
    await start('X10');
    const extended = done(await extend('X11'));
    expect(extended).toMatchObject({ dueOn: '2026-11-23', strictDueOn: '2026-11-19', intervals: [{ kind: 'EXTENSION', amount: 7, approver: '市公安局负责人' }] });
    expect(new Date(extended.judgedAt)).toEqual(atTime('2026-11-20', '00:00'));
    expect(await extend('verify_7d')).toMatchObject({ code: 'EXTENSION_USED' });
    expect(done(await extend('X12'))).toMatchObject({ dueOn: '2026-12-16' });
  });

  it('comes too late when the clock has run out', async () => {
    await start('X10');
    at('2026-11-20', '00:00');
    expect(await extend('X11')).toMatchObject({ code: 'EXTENSION_TOO_LATE' });
  });

  it('is granted once even when ten ask at the same time', async () => {
    await start('X10');
    const answers = await Promise.all(Array.from({ length: 10 }, () => extend('X11')));
    expect(answers.map((answer) => (isRefusal(answer) ? answer.code : 'granted')).sort()).toEqual([...Array.from({ length: 9 }, () => 'EXTENSION_USED'), 'granted']);
  });
});

describe('the end of a clock', () => {
  it('is met, with a pause that was open closed with it', async () => {
    await start('X10');
    await act((tx) => pauseDeadline(tx, { objectId, ruleCode: 'X10', reason: '补正' }), police);
    at('2026-11-17', '09:00');
    const met = await act((tx) => meetDeadline(tx, { objectId, ruleCode: 'X10' }), police);
    expect(met).toMatchObject({ state: 'MET', missedAt: null, intervals: [{ kind: 'PAUSE', to: expect.any(String) }] });
    expect(await act((tx) => meetDeadline(tx, { objectId, ruleCode: 'X10' }))).toBeNull();
  });

  it('is cancelled for a whole matter at once', async () => {
    await start('X10');
    await start('H01');
    expect(await act((tx) => cancelDeadline(tx, { objectId }))).toBe(2);
    expect(await act((tx) => nextDueOf(tx, objectId))).toBeNull();
  });
});

describe('the next date of a matter', () => {
  it('is that of the clock that ends first, of everybody or of one agency', async () => {
    await start('X10');
    await start('H01');
    expect(await act((tx) => nextDueOf(tx, objectId))).toMatchObject({ ruleCode: 'H01', dueAt: atTime('2026-11-17', '10:00') });
    expect(await act((tx) => transferDeadline(tx, { objectId, ruleCode: 'H01', toAgencyId: sender.agencyId ?? '' }))).toBe(true);
    expect(await act((tx) => nextDueOf(tx, objectId, police.agencyId ?? ''))).toMatchObject({ ruleCode: 'X10' });
    expect(await act((tx) => nextDueOf(tx, objectId, sender.agencyId ?? ''))).toMatchObject({ ruleCode: 'H01' });
  });
});
