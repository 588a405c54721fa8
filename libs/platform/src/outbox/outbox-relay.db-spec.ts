import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ManualClock, newId } from '@portal/kernel';
import { withClient } from '../../../../test/support/cluster.js';
import { redisBinary, startRedis } from '../../../../test/support/redis.js';
import { openRuntime, type Runtime } from '../../../../test/support/runtime.js';
import { until } from '../../../../test/support/wait.js';
import { type Actor, anonymous } from '../actor.js';
import { record } from '../database/record.js';
import { PostgresListener } from '../live/listener.js';
import { JobQueue } from '../queue/job-queue.js';
import { OutboxRelay } from './outbox-relay.js';

const START = new Date('2026-11-20T01:00:00Z');
const REDRIVE = 30_000;
const officer: Actor = { ...anonymous('test', 'zh-CN'), agencyId: newId(), personId: newId(), seatId: newId() };

describe('the relay', () => {
  const clock = new ManualClock(START);
  let runtime: Runtime;
  let queue: JobQueue;
  let relay: OutboxRelay;
  beforeAll(async () => {
    runtime = await openRuntime(clock);
    queue = new JobQueue({ databaseUrl: runtime.urls.workerUrl, redisUrl: null }, () => undefined);
    relay = new OutboxRelay(runtime.worker, queue, { redriveAfterMs: REDRIVE });
  });
  afterAll(async () => {
    await queue.close();
    await runtime.close();
  });
  beforeEach(() => clock.set(START));
  afterEach(() => look('truncate bullmq.job cascade').then(() => look('update outbox_message set done_at = now() where done_at is null')));

  const look = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    withClient(runtime.urls.superUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
  const happen = (times: number): Promise<string[]> => runtime.api.tx(officer, async (tx) => {
    const ids: string[] = [];
    for (let i = 0; i < times; i += 1) ids.push(await record(tx, 'spec.happened', { objectKind: 'CASE', objectId: newId() }));
    return ids;
  });
  const queued = async (): Promise<string[]> => (await look<{ id: string }>(`select data ->> 'id' as id from bullmq.job where queue = 'facts' order by 1`)).map(({ id }) => id);

  it('hands over every committed fact, a hundred at a time', async () => {
    const facts = await happen(230);
    expect([await relay.pass(), await relay.pass(), await relay.pass()]).toEqual([true, true, false]);
    expect(await queued()).toEqual([...facts].sort());
    expect(await relay.pass()).toBe(false);
  });

  it('hands over nothing of an act that was rolled back', async () => {
    await expect(runtime.api.tx(officer, async (tx) => {
      await record(tx, 'spec.happened', { objectKind: 'CASE', objectId: newId() });
      throw new Error('the act failed');
    })).rejects.toThrow('the act failed');
    await relay.pass();
    expect(await queued()).toEqual([]);
  });

  it('hands each fact over once when five relays run at the same time', async () => {
    const facts = await happen(300);
    const handed: string[] = [];
    const counting = { addAll: async (_: string, jobs: readonly { rowId: string }[]) => { handed.push(...jobs.map(({ rowId }) => rowId)); } } as unknown as JobQueue;
    const relays = Array.from({ length: 5 }, () => new OutboxRelay(runtime.worker, counting, { redriveAfterMs: REDRIVE }));
    for (let round = 0; round < 3; round += 1) await Promise.all(relays.map((one) => one.pass()));
    expect(handed.sort()).toEqual([...facts].sort());
  });

  it('hands over again what is not done after a while, and not what is done or was given up', async () => {
    const [lost, done, failed] = await happen(3);
    await relay.pass();
    await look('truncate bullmq.job cascade'); // the queue has forgotten everything
    await look('update outbox_message set done_at = now() where id = $1', [done]);
    await look('update outbox_message set failed_at = now() where id = $1', [failed]);
    clock.advance(REDRIVE - 1);
    await relay.pass();
    expect(await queued()).toEqual([]);
    clock.advance(1);
    await relay.pass();
    expect(await queued()).toEqual([lost]);
  });

  it('says how long the oldest fact has waited, and what was given up', async () => {
    const [first, second] = await happen(2);
    clock.advance(90_000);
    expect(await relay.state()).toMatchObject({ waiting: 2, oldestWaitingSeconds: 90 });
    await look('update outbox_message set failed_at = now() where id = $1', [first]);
    await look('update outbox_message set done_at = now() where id = $1', [second]);
    expect(await relay.state()).toMatchObject({ waiting: 0, oldestWaitingSeconds: 0, failed: expect.any(Number) });
    expect((await relay.state()).failed).toBeGreaterThan(0);
  });

  it('keeps everything waiting while the queue is away, and hands it over when it is back', async () => {
    const binary = redisBinary();
    const away = new JobQueue({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: null }, () => undefined);
    const [fact] = await happen(1);
    await expect(new OutboxRelay(runtime.worker, away, { redriveAfterMs: REDRIVE }).pass()).rejects.toThrow();
    expect(await look('select dispatched_at, attempts from outbox_message where id = $1', [fact])).toEqual([{ dispatched_at: null, attempts: 0 }]);
    await away.close();
    if (binary) {
      const redis = await startRedis(binary);
      const onRedis = new JobQueue({ databaseUrl: runtime.urls.workerUrl, redisUrl: redis.url }, () => undefined);
      const redisRelay = new OutboxRelay(runtime.worker, onRedis, { redriveAfterMs: REDRIVE });
      await redis.kill();
      await expect(redisRelay.pass()).rejects.toThrow();
      await redis.start();
      await until('it is handed over', () => redisRelay.pass().then(() => true, () => false));
      expect(await onRedis.depth('facts')).toBe(1);
      await onRedis.close();
      await redis.stop();
    }
    expect(await relay.pass()).toBe(false);
  });

  it('is woken when a fact is committed, also after its line was cut', async () => {
    let woken = 0;
    let ready = 0;
    const listener = new PostgresListener(runtime.urls.workerUrl, 'outbox', { notify: () => { woken += 1; }, ready: () => { ready += 1; }, log: () => undefined });
    await listener.start();
    await happen(1);
    await until('it is woken', () => woken === 1);
    await look(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen outbox' and datname = current_database()`);
    await until('it listens again', () => ready === 2);
    await happen(1);
    await until('it is woken again', () => woken === 2);
    await listener.stop();
  });
});
