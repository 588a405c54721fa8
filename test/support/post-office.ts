/**
 * Facts on their way to people: the directory of the demonstration on a real database, the api's and the worker's half
 * with their own roles, a real SMTP server, and a clock that stands still.
 */
import { Test, type TestingModule } from '@nestjs/testing';
import { AgenciesModule, permissionsOf, SeedDirectory } from '@portal/agencies';
import { ManualClock, newId } from '@portal/kernel';
import { DeliveryModule, type FactsOfDomain, NotificationsModule } from '@portal/notifications';
import { type Actor, type Config, Database, DatabaseModule, putParty, readConfig, record, systemActor } from '@portal/platform';
import { createTestDatabase, type TestDatabase, withClient } from './cluster.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

export { freePort } from '../../apps/local/postgres.mjs';

export interface PostOffice {
  readonly database: TestDatabase;
  readonly config: Config;
  readonly clock: ManualClock;
  readonly sink: SmtpSink;
  readonly api: TestingModule;
  readonly worker: TestingModule;
  /** The person behind an account, on the seat it was made for. */
  actor(account: string): Promise<Actor>;
  /** A matter between agencies: its first one made it. */
  matter(...parties: readonly Actor[]): Promise<string>;
  /** Records a fact about a matter. @returns its id */
  record(actor: Actor, topic: string, objectId: string, detail?: Readonly<Record<string, string>>): Promise<string>;
  /** Answers above all rights: for looking, never for the code under test. */
  look<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const START = new Date('2026-11-20T01:00:00Z');

/** @param settings differing from these, as in the environment; without MAIL_DIGEST_AT each e-mail goes at once */
export async function openPostOffice(domains: readonly FactsOfDomain[], settings: Readonly<Record<string, string>> = {}): Promise<PostOffice> {
  const database = await createTestDatabase();
  const sink = await startSmtpSink();
  const clock = new ManualClock(START);
  const config: Config = {
    ...readConfig({ SECRET_KEY: '0123456789abcdef'.repeat(4), DATABASE_API_URL: database.apiUrl, PUBLIC_URL: 'https://portal.example', MAIL_FROM: 'portal@portal.example', MAIL_DIGEST_AT: '', ...settings }, 'DATABASE_API_URL'),
    smtpUrl: sink.url,
  };
  const at = (databaseUrl: string) => DatabaseModule.forRoot({ ...config, databaseUrl }, [], clock);
  const seeder = await Test.createTestingModule({ imports: [at(database.ownerUrl), AgenciesModule] }).compile();
  await seeder.get(SeedDirectory).run().finally(() => seeder.close());
  const api = await Test.createTestingModule({ imports: [at(database.apiUrl), NotificationsModule] }).compile();
  const worker = await Test.createTestingModule({ imports: [at(database.workerUrl), DeliveryModule.forRoot(domains)] }).compile();
  await api.init();
  const db = api.get(Database);
  const look = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    withClient(database.superUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
  return {
    database, config, clock, sink, api, worker, look,
    actor: async (account) => {
      const [row] = await look<Omit<Actor, 'permissions'> & { seatKind: NonNullable<Actor['seatKind']>; agencyKind: NonNullable<Actor['agencyKind']> }>(
        `select p.id as "personId", p.display_name as "personName", p.locale, s.id as "seatId", s.kind as "seatKind", s.title as "seatTitle", h.capacity,
                g.id as "agencyId", g.short_name as "agencyName", g.kind as "agencyKind", g.region_code as "regionCode"
           from account a join person p on p.id = a.person_id join seat_holding h on h.person_id = p.id join seat s on s.id = h.seat_id
           join agency g on g.id = s.agency_id where a.name = $1 order by s.conference_id nulls first limit 1`, [account]);
      if (!row) throw new Error(`no account ${account}`);
      return {
        ...systemActor('test'), ...row, onBehalfOf: null, apiClientId: null, sessionId: null, requestId: 'test',
        permissions: permissionsOf(row.seatKind, row.capacity, row.agencyKind),
      };
    },
    matter: async (...parties) => {
      const objectId = newId();
      const [first] = parties;
      if (!first) throw new Error('a matter has a party');
      await db.tx(first, async (tx) => {
        for (const { agencyId } of parties) {
          await putParty(tx, { objectId, objectKind: 'REFERRAL', agencyId: agencyId ?? '', role: agencyId === first.agencyId ? 'SENDER' : 'RECEIVER', content: true, box: 'TODO' });
        }
      });
      return objectId;
    },
    record: (actor, topic, objectId, detail = {}) => db.tx(actor, (tx) => record(tx, topic, { objectKind: 'REFERRAL', objectId, detail })),
    close: async () => {
      await api.close();
      await worker.close();
      await sink.stop();
      await database.drop();
    },
  };
}
