import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, OutboxRelay, readConfig } from '@portal/platform';
import { BackgroundWork } from './background-work.js';
import { ExportWork } from './export-work.js';
import { FetchWork } from './fetch-work.js';
import { startHealthServer } from './health.js';
import { PacketWork } from './packet-work.js';
import { ReturnedMail } from './returned-mail.js';
import { Sweeps } from './sweeps.js';
import { WorkerModule } from './worker.module.js';

const config = readConfig(process.env, 'DATABASE_WORKER_URL');
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: ['error', 'warn', 'log'] });
const work = app.get(BackgroundWork);
const exports = app.get(ExportWork);
const packets = app.get(PacketWork);
const fetches = app.get(FetchWork);
const returns = app.get(ReturnedMail);
const sweeps = app.get(Sweeps);
await work.start();
exports.start();
packets.start();
fetches.start();
await returns.start();
sweeps.start();
const health = config.workerPort === null ? null : startHealthServer(config.workerPort, app.get(Database), app.get(OutboxRelay));
const log = new Logger('worker');
log.log(`worker ready (queue on ${config.redisUrl ? 'Redis' : 'Postgres'})`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    health?.close();
    Promise.all([exports.stop(), packets.stop(), fetches.stop(), returns.stop(), sweeps.stop()]).then(() => work.stop()).then(() => app.close()).then(() => process.exit(0), (fault: unknown) => {
      log.error(fault);
      process.exit(1);
    });
  });
}
