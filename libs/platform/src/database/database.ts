import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import pg from 'pg';
import type { Clock } from '@portal/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { settingsOf, type Statement } from './statement.js';

// A `date` is a day, not an instant: kept as 'YYYY-MM-DD', else the driver would move it into the process's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

declare const open: unique symbol;
/** Proof that a transaction is open. Only Database.tx() can make one; every write asks for it. */
export interface Tx {
  readonly [open]: true;
  readonly em: EntityManager;
  readonly actor: Actor;
  /** The instant of this transaction, from the one clock. */
  readonly now: Date;
  /** Statements asked for together travel together, and run in the order they were asked in. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const RETRY_STATES = new Set(['40P01', '40001']);
/** Two acts on one matter met at the journal's chain: the later one looks again. */
const JOURNAL_CHAIN = 'journal_entry_object_id_prev_hash_key';
const ATTEMPTS = 4;

/** The deputy of a liaison is shown what is handed to him at this instant (AB角), and nothing else. */
const standsIn = ({ capacity, seatKind }: Actor): boolean => capacity === 'DEPUTY' && seatKind === 'LIAISON';

/** The settings that row-level security reads. Local to the transaction: a pooled connection carries nothing over. */
function contextSql(actor: Actor, now: Date): string {
  const id = (value: string | null): string => {
    if (value !== null && !UUID.test(value)) throw new Error('an actor id is not a uuid');
    return value ?? '';
  };
  const settings = [`agency = '${id(actor.agencyId)}'`, `person = '${id(actor.personId)}'`, `seat = '${id(actor.seatId)}'`, `unseals = '${actor.permissions.has('referral.sealed') ? 'on' : 'off'}'`];
  if (actor.recused === false) settings.push(`recused = 'off'`);
  if (standsIn(actor)) settings.push(`stands_in = 'on'`, `now = '${now.toISOString()}'`);
  return settings.map((setting) => `set local app.${setting}`).join('; ');
}

function isRetryable(fault: unknown): boolean {
  const { code, constraint } = (fault ?? {}) as { code?: string; constraint?: string };
  return code !== undefined && (RETRY_STATES.has(code) || (code === '23505' && constraint === JOURNAL_CHAIN));
}

/** Statements of acts are prepared like those of reads, under a name of their text: planning one anew costs more than running it. */
const names = new Map<string, string>();
/** A text put together anew each time must not fill the connections with plans. */
const NAMES_KEPT = 500;

function prepared(text: string): Partial<Statement> & Pick<Statement, 'text'> {
  const known = names.get(text);
  if (known === undefined && names.size >= NAMES_KEPT) return { text };
  const name = known ?? `act-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return { name, text };
}

/** Sends what is asked of a connection at once as one piece. */
function together<T>(client: pg.PoolClient, ask: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return ask();
  } finally {
    stream.uncork();
  }
}

/** The only way to the data: writes in `tx`, lists and pages in `read`. Both act for one agency and one only. */
export class Database {
  constructor(private readonly source: DataSource, private readonly clock: Clock) {}

  /**
   * Runs `act` in one transaction. Deadlocks and serialisation failures run the *whole* callback again, so it must touch
   * nothing but the database. Returning a refusal commits: a use case that wrote before refusing throws instead.
   */
  async tx<T>(actor: Actor, act: (tx: Tx) => Promise<T>): Promise<T> {
    if (actor.proof && !actor.proof.held) throw new Error('an actor who is not confirmed yet cannot write');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, act);
      } catch (fault) {
        if (attempt >= ATTEMPTS || !isRetryable(fault)) throw fault;
        await new Promise((resolve) => setTimeout(resolve, attempt * 15 + Math.random() * 25));
      }
    }
  }

  private async attempt<T>(actor: Actor, act: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = await runner.connect() as pg.PoolClient;
    try {
      await runner.startTransaction();
      const now = this.clock.now();
      await runner.query(`${contextSql(actor, now)}${standsIn(actor) ? `; select set_config('app.handed', app_handed()::text, true)` : ''}`);
      const tx = {
        em: runner.manager, actor, now,
        query: async <Row>(sql: string, values: readonly unknown[] = []) =>
          (await client.query(values.length === 0 ? { text: sql } : { ...prepared(sql), values: [...values] })).rows as Row[],
      } as Tx;
      const result = await act(tx);
      await runner.commitTransaction();
      return result;
    } catch (fault) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw fault;
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs one named statement read-only, within the actor's agency: one list or one page is one call. Beginning, statement and
   * end travel together, and with them the question whether the actor is still who he was, where that is open. Should the
   * beginning fail, the statement stands outside any agency and is shown nothing.
   */
  async read<Row>(actor: Actor, { name, text, ...asks }: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const begin = `begin read only; ${contextSql(actor, this.clock.now())}${settingsOf(asks)}`;
    const proof = actor.proof?.take() ? actor.proof : null;
    const client = await this.pool().connect();
    const steps = await Promise.allSettled(together(client, () => {
      const begun = client.query<never>(begin);
      const confirmed = proof && client.query<never>({ ...proof.statement, values: [...proof.values] });
      return [begun, client.query<never>({ name, text, values: [...values] }), client.query<never>('commit'), ...(confirmed ? [confirmed] : [])];
    }));
    const fault = steps.find((step) => step.status === 'rejected')?.reason as Error | undefined;
    // What failed to end may still be open: such a connection is not used again.
    client.release(steps[2]?.status === 'rejected' ? fault : undefined);
    if (fault) throw fault;
    const [, rows = [], , confirmation = []] = steps.map((step) => (step as PromiseFulfilledResult<pg.QueryResult<never>>).value.rows);
    proof?.answer(confirmation);
    return rows;
  }

  /**
   * Runs one named statement over tables that hold no agency's data (the directory, sessions), in a single round trip and
   * before any agency is known. Row-level security shows such a statement nothing of anybody's.
   */
  async readGlobal<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool().query({ ...statement, values: [...values] })).rows as Row[];
  }

  /** Answers when the database answers. Used by readiness only. */
  async ping(): Promise<void> {
    await this.pool().query('select 1');
  }

  now(): Date {
    return this.clock.now();
  }

  private pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }
}
