import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ActorResolver, AgenciesModule, type Credentials, DEMO_PASSWORD, SeedDirectory, SignIn } from '@portal/agencies';
import { ManualClock } from '@portal/kernel';
import { type Actor, anonymous, type Config, DatabaseModule, isRefusal, readConfig } from '@portal/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { createTestDatabase, withClient } from './cluster.js';

/** The agencies of the demonstration on a real database, with the room's real parts and a clock that stands still. */
export interface House {
  readonly clock: ManualClock;
  readonly module: TestingModule;
  readonly actors: ActorResolver;
  /** Address of the database for the runtime role of the api. */
  readonly apiUrl: string;
  /** As above, of the worker. */
  readonly workerUrl: string;
  /** Address of the database above all rights: for looking, never for the code under test. */
  readonly superUrl: string;
  /** Answers above all rights: for looking, never for the code under test. */
  look<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  seed(): Promise<void>;
  /** The answer's code, or 'OK'. */
  attempt(credentials: Partial<Credentials>, ip?: string): Promise<string>;
  /** The token of a new session. */
  enter(account: string, before?: Actor): Promise<string>;
  /** Who a browser with this token is. */
  who(token: string): Promise<Actor>;
  close(): Promise<void>;
}

export const visitor = (): Actor => anonymous('test', 'zh-CN');

const ENV = { SECRET_KEY: '0123456789abcdef'.repeat(4), LOGIN_SOURCE_FREE_FAILURES: '1000' };

/** What stands in the house beside its agencies. */
interface Rooms { readonly modules: readonly Type[]; readonly entities: readonly EntityTarget<ObjectLiteral>[] }

/** @param settings differing from the defaults, as in the environment */
export async function openHouse(settings: Readonly<Record<string, string>> = {}, rooms: Rooms = { modules: [], entities: [] }): Promise<House> {
  const database = await createTestDatabase();
  const clock = new ManualClock(new Date('2026-11-20T01:00:00Z'));
  const config: Config = readConfig({ ...ENV, ...settings, DATABASE_API_URL: database.apiUrl }, 'DATABASE_API_URL');
  const build = (databaseUrl: string): Promise<TestingModule> =>
    Test.createTestingModule({ imports: [DatabaseModule.forRoot({ ...config, databaseUrl }, rooms.entities, clock), AgenciesModule, ...rooms.modules] }).compile();
  const seed = async (): Promise<void> => {
    const owner = await build(database.ownerUrl);
    await owner.get(SeedDirectory).run().finally(() => owner.close());
  };
  await seed();
  const module = await build(database.apiUrl);
  const actors = module.get(ActorResolver);
  const signIn = module.get(SignIn);
  const from = (ip: string) => ({ ip, userAgent: 'test' });
  return {
    clock, module, actors, seed, apiUrl: database.apiUrl, superUrl: database.superUrl, workerUrl: database.workerUrl,
    look: (sql, values) => withClient(database.superUrl, async (client) => (await client.query(sql, values)).rows),
    attempt: async (credentials, ip = '10.0.0.1') => {
      const result = await signIn.run(visitor(), { account: 'gdyb.handler', password: DEMO_PASSWORD, ...credentials }, from(ip));
      return isRefusal(result) ? result.code : 'OK';
    },
    enter: async (account, before = visitor()) => {
      const result = await signIn.run(before, { account, password: DEMO_PASSWORD }, from('10.0.0.1'));
      if (isRefusal(result)) throw new Error(`${account} was refused: ${result.code}`);
      return result.token;
    },
    who: (token) => actors.fromRequest({ headers: { cookie: `portal=${token}` } }),
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
}
