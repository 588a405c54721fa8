import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './index.js';

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
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
