import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './index.js';
import { prepareQueueSchema } from './queue-schema.js';

/**
 * Brings a database up to date, as its owner.
 *
 * @param ownerUrl connection address of the migrating role, which owns every object
 * @returns names of the migrations that ran now
 */
export async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations: MIGRATIONS, migrationsTransactionMode: 'each' });
  await source.initialize();
  try {
    const done = (await source.runMigrations()).map((migration) => migration.name);
    await prepareQueueSchema(ownerUrl);
    return done;
  } finally {
    await source.destroy();
  }
}
