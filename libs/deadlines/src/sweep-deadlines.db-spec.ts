import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { atTime, ManualClock, newId } from '@portal/kernel';
import { type Actor, anonymous, putParty, type Tx } from '@portal/platform';
import { withClient } from '../../../test/support/cluster.js';
import { openRuntime, type Runtime } from '../../../test/support/runtime.js';
import { meetDeadline } from './meet-deadline.js';
import { pauseDeadline } from './pause-deadline.js';
import { startDeadline } from './start-deadline.js';
import { SweepDeadlines, type Swept } from './sweep-deadlines.js';

let runtime: Runtime;
let objectId: string;
let sweeper: SweepDeadlines;
const clock = new ManualClock(atTime('2026-11-16', '10:00'));
const police: Actor = { ...anonymous('test', 'zh-CN'), agencyId: newId(), personId: newId(), seatId: newId() };
const QUIET: Swept = { resumed: 0, recomputed: 0, missed: 0, reminded: 0 };

beforeAll(async () => {
  runtime = await openRuntime(clock);
  sweeper = new SweepDeadlines(runtime.worker);
});
afterAll(() => runtime.close());
beforeEach(async () => {
  await withClient(runtime.urls.superUrl, (client) => client.query('truncate deadline, deadline_interval'));
  clock.set(atTime('2026-11-16', '10:00'));
  objectId = await matter();
});

const act = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => runtime.api.tx(police, work);
async function matter(): Promise<string> {
  const id = newId();
  await act((tx) => putParty(tx, { objectId: id, objectKind: 'REFERRAL', agencyId: police.agencyId ?? '', role: 'RECEIVER', content: true, box: 'COPIED' }));
  return id;
}
const start = (ruleCode: string, on = objectId) =>
  act((tx) => startDeadline(tx, { ruleCode, objectKind: 'REFERRAL', objectId: on, partyAgencyId: police.agencyId ?? '' }));
const facts = async (on = objectId) => (await runtime.api.read<{ topic: string; code: string; person: string | null; sent: number }>(police, {
  name: 'test-facts', text: `select topic, detail->>'ruleCode' as code, person_id as person from journal_entry where object_id = $1 order by seq`,
}, [on])).map(({ topic, code }) => `${topic} ${code}`);
const state = async () => (await runtime.api.read(police, { name: 'test-state', text: `select state, missed_at, due_on from deadline where object_id = $1` }, [objectId]))[0];

describe('the sweep', () => {
  it('reminds once and states a miss once, however often it runs', async () => {
    await start('X10'); // ends 11-20 00:00
    expect(await sweeper.run()).toEqual(QUIET);
    clock.set(atTime('2026-11-19', '00:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, reminded: 1 });
    expect(await sweeper.run()).toEqual(QUIET);
    clock.set(atTime('2026-11-20', '00:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, missed: 1 });
    expect(await sweeper.run()).toEqual(QUIET);
    expect(await facts()).toEqual(['deadline.reminded X10', 'deadline.missed X10']);
    expect(await state()).toMatchObject({ state: 'MISSED', missed_at: atTime('2026-11-20', '00:00') });
  });

  it('reminds of a long term twice, and after a silence only of what lies ahead', async () => {
    await start('X21'); // 15日, ends 12-02 00:00
    clock.set(atTime('2026-11-27', '00:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, reminded: 1 });
    clock.set(atTime('2026-12-01', '08:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, reminded: 1 });
    const other = await matter();
    clock.set(atTime('2026-12-01', '09:00'));
    await start('X21', other); // ends 12-17 00:00
    clock.set(atTime('2026-12-16', '12:00')); // the worker was away past both reminders
    await sweeper.run();
    expect(await facts(other)).toEqual(['deadline.reminded X21']);
  });

  it('does not remind of a clock that has already run out while nobody looked', async () => {
    await start('X10');
    clock.set(atTime('2026-11-25', '10:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, missed: 1 });
    expect(await state()).toMatchObject({ missed_at: atTime('2026-11-20', '00:00') });
  });

  it('states each of many clocks exactly once when two sweep at the same time', async () => {
    const matters = await Promise.all(Array.from({ length: 30 }, matter));
    for (const id of matters) {
      await start('X10', id);
      await start('H01', id); // two clocks of one matter meet in its journal
    }
    clock.set(atTime('2026-11-23', '10:00'));
    const second = new SweepDeadlines(runtime.worker);
    const sweeps = await Promise.all([sweeper.run(), second.run(), second.run()]);
    expect(sweeps.reduce((sum, { missed }) => sum + missed, 0)).toBe(60);
    for (const id of matters) expect((await facts(id)).sort()).toEqual(['deadline.missed H01', 'deadline.missed X10']);
    const outbox = await withClient(runtime.urls.superUrl, (client) =>
      client.query(`select count(*)::int as n from outbox_message where topic = 'deadline.missed' and object_id = any ($1)`, [matters]));
    expect(outbox.rows).toEqual([{ n: 60 }]);
  });

  it('leaves alone what was done in time, and states what was done late', async () => {
    await start('X10');
    const late = await matter();
    await start('X10', late);
    clock.set(atTime('2026-11-18', '10:00'));
    await act((tx) => meetDeadline(tx, { objectId, ruleCode: 'X10' }));
    clock.set(atTime('2026-11-20', '09:00'));
    await act((tx) => meetDeadline(tx, { objectId: late, ruleCode: 'X10' }));
    expect(await sweeper.run()).toEqual({ ...QUIET, missed: 1 });
    expect(await facts()).toEqual([]);
    expect(await facts(late)).toEqual(['deadline.missed X10']);
  });

  it('says nothing of a paused clock, and ends a pause that has an end', async () => {
    await start('X10');
    clock.set(atTime('2026-11-16', '12:00'));
    await act((tx) => pauseDeadline(tx, { objectId, ruleCode: 'X10', reason: '补正', until: atTime('2026-11-20', '00:00') }));
    clock.set(atTime('2026-11-19', '23:59'));
    expect(await sweeper.run()).toEqual(QUIET);
    clock.set(atTime('2026-11-20', '07:00')); // seven hours late: the pause still ends where it had to
    expect(await sweeper.run()).toEqual({ ...QUIET, resumed: 1 });
    expect(await state()).toMatchObject({ state: 'RUNNING', due_on: '2026-11-23' });
    const [party] = await runtime.api.read<{ due_at: Date; box: string }>(police, { name: 'test-party', text: `select due_at, box from party where object_id = $1` }, [objectId]);
    expect(party).toEqual({ due_at: atTime('2026-11-24', '00:00'), box: 'TODO' });
  });

  it('passes over a clock it cannot compute, states the others, and says so', async () => {
    clock.set(atTime('2028-12-26', '10:00'));
    await start('X10'); // ends on 12-29
    await act((tx) => pauseDeadline(tx, { objectId, ruleCode: 'X10', reason: '补正', until: atTime('2029-01-05', '00:00') }));
    const other = await matter();
    await start('H01', other);
    clock.set(atTime('2029-01-06', '10:00')); // nothing is known of 2029
    await expect(sweeper.run()).rejects.toMatchObject({ errors: [expect.objectContaining({ year: 2029 })] });
    expect(await facts(other)).toEqual(['deadline.missed H01']);
    expect(await state()).toMatchObject({ state: 'PAUSED' });
  });

  it('computes provisional dates anew when the notice is published', async () => {
    clock.set(atTime('2026-12-30', '10:00'));
    await start('X10');
    expect(await state()).toMatchObject({ due_on: '2027-01-04' });
    expect(await sweeper.run()).toEqual(QUIET);
    await withClient(runtime.urls.ownerUrl, async (client) => {
      await client.query(`insert into cal_day (day, year, kind) values ('2027-01-04', 2027, 'BRIDGE_OFF')`);
      await client.query(`update cal_notice set status = 'PUBLISHED', notice_no = 'test', imported_at = $1 where year = 2027`, [atTime('2026-12-31', '09:00')]);
    });
    clock.set(atTime('2026-12-31', '10:00'));
    expect(await sweeper.run()).toEqual({ ...QUIET, recomputed: 1 });
    expect(await state()).toMatchObject({ due_on: '2027-01-05' });
    expect(await facts()).toEqual(['deadline.recomputed X10']);
  });
});
