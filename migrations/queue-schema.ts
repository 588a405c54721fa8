import { DEFAULT_SCHEMA, runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';

/**
 * The queue's own tables, for portals without Redis: BullMQ brings them in their own schema, with its own history, and
 * the worker works there without owning anything. They hold ids of rows and nothing else. Run after our migrations, by
 * the same role; harmless to repeat, and harmless when Redis is used.
 */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await migrateQueue(client, DEFAULT_SCHEMA);
    // Each queue numbers its jobs by a sequence made on first use, which the worker has no right to make.
    await client.query(`set search_path to ${DEFAULT_SCHEMA}; select next_job_id(queue) from unnest('{facts,deliveries,exports,packets,fetches}'::text[]) as queue`);
    await client.query(`
      revoke all on schema ${DEFAULT_SCHEMA} from public;
      grant usage on schema ${DEFAULT_SCHEMA} to portal_worker;
      grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to portal_worker;
      grant usage on all sequences in schema ${DEFAULT_SCHEMA} to portal_worker;
      grant execute on all functions in schema ${DEFAULT_SCHEMA} to portal_worker;
    `);
  } finally {
    await client.end();
  }
}
