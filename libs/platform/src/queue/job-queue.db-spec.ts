import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { createTestDatabase, type TestDatabase, withClient } from '../../../../test/support/cluster.js';
import { redisBinary, startRedis, type TestRedis } from '../../../../test/support/redis.js';
import { until } from '../../../../test/support/wait.js';
import { JobQueue, PermanentFault } from './job-queue.js';

const binary = redisBinary();
const backends = binary ? (['Postgres', 'Redis'] as const) : (['Postgres'] as const);

describe.each(backends)('the queue on %s', (backend) => {
  let db: TestDatabase;
  let redis: TestRedis | null = null;
  const open: JobQueue[] = [];
  const said: string[] = [];
  const make = (): JobQueue => {
    const queue = new JobQueue({ databaseUrl: db.workerUrl, redisUrl: redis?.url ?? null }, (text) => said.push(text));
    open.push(queue);
    return queue;
  };
  beforeAll(async () => {
    db = await createTestDatabase();
    if (backend === 'Redis' && binary) redis = await startRedis(binary);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((queue) => queue.close()));
  });
  afterAll(async () => {
    await redis?.stop();
    await db.drop();
  });

  it('brings every job to a handler, and a job that is still known only once', async () => {
    const ids = Array.from({ length: 250 }, newId);
    const jobs = ids.map((id) => ({ jobId: `f-${id}`, rowId: id }));
    const seen: string[] = [];
    const queue = make();
    await queue.addAll('facts', jobs);
    await queue.addAll('facts', jobs);
    queue.consume('facts', async (id) => { seen.push(id); }, 4);
    await until('every job is handled', () => seen.length >= ids.length);
    await queue.addAll('facts', jobs);
    await until('nothing waits', async () => (await queue.depth('facts')) === 0);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('repeats a fault, gives a permanent one up, and takes the same job again afterwards', async () => {
    const [passing, permanent] = [newId(), newId()];
    const runs = new Map<string, number>();
    const queue = make();
    queue.consume('deliveries', async (id) => {
      const run = (runs.get(id) ?? 0) + 1;
      runs.set(id, run);
      if (id === permanent) throw new PermanentFault('no such recipe');
      if (run === 1) throw new Error('the database was away');
    }, 2);
    await queue.addAll('deliveries', [passing, permanent].map((id) => ({ jobId: `d-${id}-0`, rowId: id })));
    await until('the fault was repeated', () => runs.get(passing) === 2);
    await until('nothing waits', async () => (await queue.depth('deliveries')) === 0);
    expect(runs.get(permanent)).toBe(1);
    await queue.addAll('deliveries', [{ jobId: `d-${permanent}-0`, rowId: permanent }]);
    await until('it ran again', () => runs.get(permanent) === 2);
  });

  it('holds ids only', async () => {
    const id = newId();
    await make().addAll('facts', [{ jobId: `f-${id}`, rowId: id }]);
    if (redis) {
      const { Redis } = await import('ioredis');
      const client = new Redis(redis.url);
      expect(await client.hget(`bull:facts:f-${id}`, 'data')).toBe(JSON.stringify({ id }));
      client.disconnect();
    } else {
      const { rows } = await withClient(db.workerUrl, (client) => client.query('select data from bullmq.job where id = $1', [`f-${id}`]));
      expect(rows).toEqual([{ data: { id } }]);
    }
  });
});

describe('when the queue is away', () => {
  it('refuses at once instead of keeping jobs in memory, and takes them when it is back', async () => {
    if (!binary) return expect(backends).toEqual(['Postgres']);
    const redis = await startRedis(binary);
    const queue = new JobQueue({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: redis.url }, () => undefined);
    const id = newId();
    const job = { jobId: `f-${id}`, rowId: id };
    await queue.addAll('facts', [{ jobId: `f-${newId()}`, rowId: newId() }]);
    await redis.kill();
    await expect(queue.addAll('facts', [job])).rejects.toThrow();
    await redis.start();
    await until('it is taken again', () => queue.addAll('facts', [job]).then(() => true, () => false));
    expect(await queue.depth('facts')).toBe(1);
    await queue.close();
    await redis.stop();
  });

  it('starts without it and says so', async () => {
    const said: string[] = [];
    const queue = new JobQueue({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: null }, (text) => said.push(text));
    await expect(queue.addAll('facts', [{ jobId: 'f-x', rowId: newId() }])).rejects.toThrow();
    await queue.close();
  });
});

describe('the schema of the queue', () => {
  it('belongs to the owner; the worker works in it and owns nothing, the api has no way in', async () => {
    const db = await createTestDatabase();
    const { rows } = await withClient(db.ownerUrl, (client) => client.query(
      `select distinct pg_get_userbyid(relowner) as owner from pg_class where relnamespace = 'bullmq'::regnamespace`));
    expect(rows).toEqual([{ owner: 'portal_owner' }]);
    await expect(withClient(db.apiUrl, (client) => client.query('select 1 from bullmq.job'))).rejects.toThrow('permission denied for schema');
    await expect(withClient(db.workerUrl, (client) => client.query('create table bullmq.mine (id int)'))).rejects.toThrow('permission denied for schema');
    await db.drop();
  });
});
