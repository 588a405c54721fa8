/**
 * A Redis of one test's own: Debian's `redis-server` on a free port, in a folder that is removed afterwards. Where the
 * machine has none, tests run on the Postgres backend alone and say so.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { provide } from './debian.mjs';

export interface TestRedis {
  readonly url: string;
  /** Forgets everything, as a Redis without persistence does when it is restarted. */
  flush(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Starts again on the same port, empty. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Path of the server binary, or null when this machine has none and can get none. */
export function redisBinary(): string | null {
  const found = provide('redis');
  if ('path' in found) return found.path;
  console.warn(`NO REDIS on this machine (${found.missing}): what follows is proven on the Postgres backend of the queue only.`);
  return null;
}

export async function startRedis(binary: string): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-redis-'));
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 3, retryStrategy: (times) => Math.min(times * 50, 500) });
  client.on('error', () => undefined); // going away is what these tests are about

  const start = async (): Promise<void> => {
    server = spawn(binary, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', folder], { stdio: 'ignore' });
    for (let attempt = 0; ; attempt += 1) {
      try {
        await client.ping();
        return;
      } catch (fault) {
        if (attempt > 100) throw fault;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const kill = async (): Promise<void> => {
    if (!server || server.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
    server = null;
  };
  await start();
  return {
    url, start, kill,
    flush: async () => { await client.flushall(); },
    stop: async () => {
      client.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
