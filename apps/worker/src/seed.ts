import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AgenciesModule, SeedDirectory } from '@portal/agencies';
import { DatabaseModule, readConfig } from '@portal/platform';

/**
 * Fills an empty portal, as the owner of the database: the directory and the rules always, the demonstration's matters
 * unless `--directory` is given. Run once, after the migrations.
 */
const config = readConfig({ ...process.env, DATABASE_WORKER_URL: process.env['DATABASE_URL'] }, 'DATABASE_WORKER_URL');

@Module({ imports: [DatabaseModule.forRoot(config, []), AgenciesModule] })
class SeedModule {}

const app = await NestFactory.createApplicationContext(SeedModule, { logger: ['error', 'warn'] });
await app.get(SeedDirectory).run();
await app.close();
