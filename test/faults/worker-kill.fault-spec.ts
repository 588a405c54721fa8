import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { redisBinary } from '../support/redis.js';
import { until } from '../support/wait.js';
import { flood, isQuiet, look, reckon } from './mail-flood.js';

/** How many e-mails one worker has in the air at a time: no kill can double more than these. */
const IN_FLIGHT = 4;
/** Shorter than in an office, so that what a dead worker held is taken over within the test. */
const HASTE = { DELIVERY_LEASE_MS: '6000', REDRIVE_AFTER_MS: '3000' };
const PATIENCE_MS = 240_000;
const NOTHING_LOST = { noticesWrong: 0, undone: 0, unsent: 0, lost: 0, strangers: 0 };

const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const POSTGRES = { queue: 'postgres', mails: 1_500, kills: 20 } as const;
const REDIS = { queue: 'redis', mails: 600, kills: 8 } as const;
const floods = redisBinary() ? [POSTGRES, REDIS] : [POSTGRES];

describe.each(floods)('the worker, killed without warning, queue on $queue', ({ queue, mails, kills }) => {
  let portal: RunningPortal;
  beforeAll(async () => { portal = await startPortal({ queue, env: HASTE }); }, PATIENCE_MS);
  afterAll(() => portal?.stop());

  it(`${kills} times during ${mails} e-mails: nothing lost, each notice once, copies counted and known by their id`, async () => {
    const sent = await flood(portal, mails);
    for (let kill = 1; kill <= kills; kill += 1) {
      const enough = Math.floor((kill * mails) / (kills + 1));
      await until(`${enough} e-mails have arrived`, () => portal.mail.mails.length >= enough, PATIENCE_MS);
      await portal.kill('worker1');
      await portal.start('worker1');
    }
    await until('nothing is left to do', () => isQuiet(portal, sent), PATIENCE_MS);
    const { duplicates, ...rest } = await reckon(portal, sent);
    say(`queue on ${queue}: ${mails} e-mails, worker killed ${kills} times: ${rest.lost} lost; ${duplicates} arrived twice under the same Message-ID (at most ${IN_FLIGHT * kills} possible)`);
    expect(rest).toEqual(NOTHING_LOST);
    expect(duplicates).toBeLessThanOrEqual(IN_FLIGHT * kills);
  }, 2 * PATIENCE_MS);

  it('and when nobody kills it, nothing arrives twice', async () => {
    const before = portal.mail.mails.length;
    const sent = await flood(portal, 200);
    await until('nothing is left to do', () => isQuiet(portal, sent), PATIENCE_MS);
    expect(portal.mail.mails.length - before).toBe(200);
    expect(await reckon(portal, sent)).toMatchObject({ noticesWrong: 0, undone: 0, unsent: 0, lost: 0 });
  }, PATIENCE_MS);
});

describe('a worker that froze', () => {
  it('is overtaken; when it goes on, it changes nothing of what the other has done', async () => {
    // A lease long enough that on a busy machine only the frozen one loses what it held.
    const portal = await startPortal({ workers: 2, env: { ...HASTE, DELIVERY_LEASE_MS: '15000' } });
    try {
      const sent = await flood(portal, 200);
      await until('both are at work', () => portal.mail.mails.length >= 40, PATIENCE_MS);
      portal.freeze('worker1');
      await until('the other has done everything', () => isQuiet(portal, sent), PATIENCE_MS);
      const books = (): Promise<object[]> => look(portal, 'select id, state, attempts, sent_at, last_error from delivery order by id');
      const before = await books();
      portal.thaw('worker1');
      const again = await flood(portal, 40); // when these are done, both are awake
      await until('nothing is left to do', () => isQuiet(portal, again), PATIENCE_MS);
      const after = new Map((await books()).map((row) => [(row as { id: string }).id, row]));
      expect(before.map((row) => after.get((row as { id: string }).id))).toEqual(before);
      const { duplicates, strangers: _, ...rest } = await reckon(portal, sent);
      say(`200 e-mails, one of two workers frozen: ${rest.lost} lost, ${duplicates} arrived twice under the same Message-ID (at most ${IN_FLIGHT} possible)`);
      expect(rest).toEqual({ noticesWrong: 0, undone: 0, unsent: 0, lost: 0 });
      expect(duplicates).toBeLessThanOrEqual(IN_FLIGHT);
    } finally {
      portal.thaw('worker1');
      await portal.stop();
    }
  }, 2 * PATIENCE_MS);
});

describe('Redis', () => {
  it('may be killed and may forget everything while e-mails are under way', async () => {
    if (!redisBinary()) return expect(floods).toEqual([POSTGRES]);
    const portal = await startPortal({ queue: 'redis', env: HASTE });
    try {
      const sent = await flood(portal, 600);
      for (let round = 1; round <= 10; round += 1) {
        await until('some more have arrived', () => portal.mail.mails.length >= round * 45, PATIENCE_MS);
        if (round % 2 === 0) await portal.redis?.flush();
        else {
          await portal.redis?.kill();
          await portal.redis?.start();
        }
      }
      await until('nothing is left to do', () => isQuiet(portal, sent), PATIENCE_MS);
      const { duplicates, ...rest } = await reckon(portal, sent);
      say(`600 e-mails, Redis killed 5 times and emptied 5 times: ${rest.lost} lost, ${duplicates} arrived twice`);
      expect(rest).toEqual(NOTHING_LOST);
      expect(duplicates).toBe(0);
    } finally {
      await portal.stop();
    }
  }, 2 * PATIENCE_MS);
});

const MINUTE = 60_000;
/** What became of the e-mails about some facts, counted by state. */
const statesOf = (portal: RunningPortal, factIds: readonly string[]): Promise<{ state: string; mails: number; explained: number }[]> => look(portal,
  `select d.state, count(*)::int as mails, count(d.last_error)::int as explained from delivery d join notification n on n.id = d.notification_id where n.fact_id = any($1) group by d.state order by d.state`, [factIds]);

describe('a mail server that is away for an hour, and a worker for ten minutes of it', () => {
  it('leaves every fact told once in the portal, and every e-mail delivered or listed as failed', async () => {
    const portal = await startPortal({ queue: redisBinary() ? 'redis' : 'postgres', env: HASTE });
    /** Nothing is under way, and nothing waits whose time has come. */
    const settled = async (): Promise<boolean> => (await look<{ n: number }>(portal,
      `select (select count(*) from outbox_message where done_at is null) + (select count(*) from delivery where state = 'SENDING' or (state = 'PENDING' and next_at <= $1)) as n`, [portal.now()]))
      .every(({ n }) => Number(n) === 0);
    const pass = async (minutes: number): Promise<void> => {
      await portal.advance(minutes * MINUTE);
      await until('what was due has been tried', settled, PATIENCE_MS);
    };
    try {
      portal.mail.onRecipient = () => 0;
      const before = await flood(portal, 80);
      await pass(5);
      await portal.kill('worker1');
      const meanwhile = await flood(portal, 20);
      await portal.advance(10 * MINUTE);
      await portal.redis?.flush();
      await portal.start('worker1');
      await until('what was due has been tried', settled, PATIENCE_MS);
      for (let gone = 15; gone < 60; gone += 15) await pass(15);
      const sent = { factIds: [...before.factIds, ...meanwhile.factIds] };
      expect(await statesOf(portal, sent.factIds)).toEqual([{ state: 'PENDING', mails: 100, explained: 100 }]);
      expect(portal.mail.mails).toHaveLength(0);

      let refused = 0;
      portal.mail.onRecipient = () => 250;
      portal.mail.onData = () => (refused < 3 ? (refused += 1, 554) : 250);
      for (let hours = 0; hours < 4 && !(await isQuiet(portal, sent)); hours += 1) await pass(60);
      expect(await statesOf(portal, sent.factIds)).toEqual([{ state: 'FAILED', mails: 3, explained: 3 }, { state: 'SENT', mails: 97, explained: 0 }]);
      const { noticesWrong, undone, duplicates, strangers } = await reckon(portal, sent);
      say(`100 facts, mail server away for an hour, worker for ten minutes: 97 delivered, 3 refused and listed, ${noticesWrong} notices wrong, ${duplicates} arrived twice`);
      expect({ noticesWrong, undone, duplicates, strangers }).toEqual({ noticesWrong: 0, undone: 0, duplicates: 0, strangers: 0 });
    } finally {
      await portal.stop();
    }
  }, 2 * PATIENCE_MS);
});
