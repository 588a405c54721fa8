import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { SeedDirectory } from '@portal/agencies';
import { ManualClock, SystemClock } from '@portal/kernel';
import { type Config, readConfig } from '@portal/platform';
import { DemoModule } from './demo.module.js';
import { loadDemo } from './load-demo.js';

/**
 * Fills an empty portal, once, after the migrations: the directory as the owner of the database, and unless `--directory`
 * is given the demonstration's matters, with the rights that people have.
 */
const now = new SystemClock().now();
const clock = new ManualClock(now);
const open = (config: Config) => NestFactory.createApplicationContext(DemoModule.forRoot(config, clock), { logger: ['error', 'warn'] });

const owner = await open(readConfig({ ...process.env, DATABASE_WORKER_URL: process.env['DATABASE_URL'] }, 'DATABASE_WORKER_URL'));
await owner.get(SeedDirectory).run();
await owner.close();

if (!process.argv.includes('--directory')) {
  const config = readConfig(process.env, 'DATABASE_API_URL');
  const api = await open(config);
  const worker = await open(readConfig(process.env, 'DATABASE_WORKER_URL'));
  const { referrals, acts } = await loadDemo({ api, worker, clock, filesDir: config.filesDir }, now);
  console.log(`demo data: ${referrals} referrals, ${acts} acts`);
  await Promise.all([api.close(), worker.close()]);
}
