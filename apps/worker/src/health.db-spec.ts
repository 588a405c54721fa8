import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ManualClock, newId } from '@portal/kernel';
import { type Actor, anonymous, JobQueue, OutboxRelay, record } from '@portal/platform';
import { openRuntime, type Runtime } from '../../../test/support/runtime.js';
import { startHealthServer } from './health.js';

const clock = new ManualClock(new Date('2026-11-20T01:00:00Z'));
const officer: Actor = { ...anonymous('test', 'zh-CN'), agencyId: newId(), personId: newId(), seatId: newId() };
let runtime: Runtime;
let server: ReturnType<typeof startHealthServer>;
let queue: JobQueue;
beforeAll(async () => {
  runtime = await openRuntime(clock);
  queue = new JobQueue({ databaseUrl: runtime.urls.workerUrl, redisUrl: null }, () => undefined);
  server = startHealthServer(0, runtime.worker, new OutboxRelay(runtime.worker, queue, { redriveAfterMs: 1_000 }));
});
afterAll(async () => {
  server.close();
  await queue.close();
  await runtime.close();
});

const ask = async (path: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { status: response.status, body: await response.json() };
};

it('is well while facts get through, and says so when the oldest has waited too long', async () => {
  expect(await ask('/readyz')).toEqual({ status: 200, body: { status: 'ready', outbox: { waiting: 0, oldestWaitingSeconds: 0, failed: 0 } } });
  await runtime.api.tx(officer, (tx) => record(tx, 'spec.happened', { objectKind: 'CASE', objectId: newId() }));
  clock.advance(60_000);
  expect((await ask('/readyz')).status).toBe(200);
  clock.advance(90_000);
  expect(await ask('/readyz')).toMatchObject({ status: 503, body: { status: 'facts do not get through', outbox: { waiting: 1, oldestWaitingSeconds: 150 } } });
  expect((await ask('/healthz')).status).toBe(200);
  expect((await ask('/elsewhere')).status).toBe(404);
});
