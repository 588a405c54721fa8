import type { Clock } from '@portal/kernel';
import { Database } from '@portal/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './cluster.js';

/** A fresh migrated database, opened as the two processes open it. */
export interface Runtime {
  readonly urls: TestDatabase;
  readonly api: Database;
  readonly worker: Database;
  close(): Promise<void>;
}

export async function openRuntime(clock: Clock): Promise<Runtime> {
  const urls = await createTestDatabase();
  const [api, worker] = await Promise.all([urls.apiUrl, urls.workerUrl].map((url) => new DataSource({ type: 'postgres', url, extra: { max: 6 } }).initialize()));
  if (!api || !worker) throw new Error('no connection');
  return {
    urls, api: new Database(api, clock), worker: new Database(worker, clock),
    close: async () => {
      await api.destroy();
      await worker.destroy();
      await urls.drop();
    },
  };
}
