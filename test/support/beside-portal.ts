import { SystemClock } from '@portal/kernel';
import { Database } from '@portal/platform';
import { DataSource } from 'typeorm';

/**
 * Use cases run beside a running portal, on its database. By the machine's clock, as the portal's own processes: a fixed hour of today lies ahead of the portal
 * for part of every day, and what was "held" then has not begun.
 */
export async function besidePortal<T>(apiUrl: string, work: (db: Database) => Promise<T>): Promise<T> {
  const source = await new DataSource({ type: 'postgres', url: apiUrl }).initialize();
  try {
    return await work(new Database(source, new SystemClock()));
  } finally {
    await source.destroy();
  }
}
