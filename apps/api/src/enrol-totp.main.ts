import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AgenciesModule, EnrolTotp } from '@portal/agencies';
import { DatabaseModule, isRefusal, readConfig, systemActor } from '@portal/platform';

/**
 * Gives an account a new seed for one-time codes and prints it once: `node dist/apps/api/src/enrol-totp.main.js <account>`.
 * For whoever runs the installation, before TOTP_REQUIRED is set; the seed is read into an authenticator and not kept.
 */
const config = readConfig(process.env, 'DATABASE_API_URL');
const [, , account = ''] = process.argv;

@Module({ imports: [DatabaseModule.forRoot(config, []), AgenciesModule] })
class EnrolModule {}

const app = await NestFactory.createApplicationContext(EnrolModule, { logger: ['error', 'warn'] });
const enrolled = await app.get(EnrolTotp).run(systemActor('enrol-totp'), account);
console.log(isRefusal(enrolled) ? `no such account: ${account}` : enrolled.uri);
await app.close();
process.exitCode = isRefusal(enrolled) ? 1 : 0;
