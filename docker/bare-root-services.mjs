/** Stands in for the compose file's Postgres and Redis: prints their addresses as shell settings, runs until it is stopped. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startPostgres } from '../apps/local/postgres.mjs';

const folder = process.argv[2] ?? '.local/bare-root';
mkdirSync(folder, { recursive: true });
const postgres = await startPostgres({ dataDir: join(folder, 'pg'), secretsFile: join(folder, 'secrets.json') });
const port = await freePort();
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
const shell = (name, value) => console.log(`${name}='${value}'`);
shell('DATABASE_URL', postgres.ownerUrl);
shell('DATABASE_API_URL', postgres.apiUrl);
shell('DATABASE_WORKER_URL', postgres.workerUrl);
shell('REDIS_URL', `redis://127.0.0.1:${port}`);
shell('SERVICES_READY', 'yes');
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, async () => { redis.kill(); await postgres.stop(); process.exit(0); });
}
