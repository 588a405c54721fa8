import { ManualClock, newId } from '@portal/kernel';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import { type Actor, anonymous } from '../actor.js';
import { Database, type Tx } from './database.js';
import { nextNumber } from './number-series.js';
import { partiesOf, putParty, removeParty } from './party.js';
import { record } from './record.js';

let db: TestDatabase;
let source: DataSource;
let database: Database;
const clock = new ManualClock(new Date('2026-03-02T01:00:00Z'));
const actorOf = (agencyId: string): Actor => ({ ...anonymous('test', 'zh-CN'), agencyId, personId: newId() });
const [ours, theirs] = [actorOf(newId()), actorOf(newId())];

beforeAll(async () => {
  db = await createTestDatabase();
  source = await new DataSource({ type: 'postgres', url: db.apiUrl, extra: { max: 8 } }).initialize();
  database = new Database(source, clock);
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const seat = (tx: Tx, objectId: string, actor: Actor, role: 'SENDER' | 'RECEIVER' = 'SENDER', content = true): Promise<void> =>
  putParty(tx, { objectId, objectKind: 'REFERRAL', agencyId: actor.agencyId ?? '', role, content, box: 'TODO' });
const journal = (actor: Actor, objectId: string): Promise<{ topic: string; ok: boolean }[]> => database.read(actor,
  { name: 'test_journal', text: `select topic, hash = journal_hash(j) and prev_hash is not distinct from lag(hash) over (order by seq) ok from journal_entry j where object_id = $1 order by seq` }, [objectId]);

it('chains the journal of a matter, each row over the one before', async () => {
  const objectId = newId();
  await database.tx(ours, async (tx) => {
    await seat(tx, objectId, ours);
    await record(tx, 'test.begun', { objectKind: 'REFERRAL', objectId });
    await record(tx, 'test.ended', { objectKind: 'REFERRAL', objectId, detail: { count: 2 } });
  });
  expect(await journal(ours, objectId)).toEqual([{ topic: 'test.begun', ok: true }, { topic: 'test.ended', ok: true }]);
});

it('keeps the chain whole when twenty write at once', async () => {
  const objectId = newId();
  await database.tx(ours, (tx) => seat(tx, objectId, ours));
  const acts = Array.from({ length: 20 }, () => database.tx(ours, (tx) => record(tx, 'test.raced', { objectKind: 'REFERRAL', objectId })));
  await Promise.all(acts);
  const rows = await journal(ours, objectId);
  expect(rows.length).toBe(20);
  expect(rows.every(({ ok }) => ok)).toBe(true);
});

it('shows a matter to its parties and to nobody else', async () => {
  const objectId = newId();
  await database.tx(ours, async (tx) => {
    await seat(tx, objectId, ours);
    await record(tx, 'test.shared', { objectKind: 'REFERRAL', objectId });
    await record(tx, 'test.internal', { objectKind: 'REFERRAL', objectId, audience: 'AGENCY' });
  });
  expect(await journal(theirs, objectId)).toEqual([]);
  await database.tx(ours, (tx) => seat(tx, objectId, theirs, 'RECEIVER', false));
  expect((await journal(theirs, objectId)).map(({ topic }) => topic)).toEqual(['test.shared']);
  await database.tx(ours, (tx) => removeParty(tx, objectId, theirs.agencyId ?? ''));
  expect(await journal(theirs, objectId)).toEqual([]);
  expect(await database.tx(theirs, (tx) => partiesOf(tx, objectId))).toEqual([]);
});

it('lets nobody seat himself at a matter of others', async () => {
  const objectId = newId();
  await database.tx(ours, (tx) => seat(tx, objectId, ours));
  await expect(database.tx(theirs, (tx) => seat(tx, objectId, theirs))).rejects.toMatchObject({ code: '42501' });
  await expect(database.tx(theirs, (tx) => seat(tx, newId(), ours))).rejects.toMatchObject({ code: '42501' });
});

it('leaves nothing of one agency on the connection for the next', async () => {
  const objectId = newId();
  await database.tx(ours, async (tx) => { await seat(tx, objectId, ours); await record(tx, 'test.one', { objectKind: 'REFERRAL', objectId }); });
  await expect(database.tx(ours, async () => { throw new Error('half way'); })).rejects.toThrow('half way');
  const rows = await Promise.all(Array.from({ length: 40 }, (_, i) => journal(i % 2 ? ours : theirs, objectId)));
  expect(rows.map((found) => found.length)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 ? 1 : 0)));
  expect(await source.query('select count(*)::int n from party')).toEqual([{ n: 0 }]);
});

it('fails alone when a statement fails: the next ones on the same connection are answered', async () => {
  const objectId = newId();
  await database.tx(ours, async (tx) => { await seat(tx, objectId, ours); await record(tx, 'test.one', { objectKind: 'REFERRAL', objectId }); });
  const broken = { name: 'test_broken', text: 'select 1 / $1::int as n' };
  const write = { name: 'test_write', text: 'insert into number_series (agency_id, series, year, last) values ($1, $2, 1, 1)' };
  const all = await Promise.allSettled(Array.from({ length: 40 }, (_, i) =>
    (i % 4 === 1 ? database.read(ours, broken, [0]) : i % 4 === 3 ? database.read(ours, write, [ours.agencyId, newId()]) : journal(ours, objectId))));
  expect(all.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : (one.value as unknown[]).length)))
    .toEqual(Array.from({ length: 40 }, (_, i) => [1, '22012', 1, '25006'][i % 4]));
});

it('refuses to change or delete what the journal holds, even to its owner', async () => {
  const owner = await new DataSource({ type: 'postgres', url: db.ownerUrl }).initialize();
  for (const sql of [`update journal_entry set topic = 'x'`, 'delete from journal_entry', 'truncate journal_entry cascade']) {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(source.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  await owner.destroy();
});

it('gives twenty clerks twenty numbers without a gap, and takes back the number of an act that failed', async () => {
  const numbers = await Promise.all(Array.from({ length: 20 }, () => database.tx(ours, (tx) => nextNumber(tx, '移', 2026))));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  await expect(database.tx(ours, async (tx) => { await nextNumber(tx, '移', 2026); throw new Error('refused'); })).rejects.toThrow('refused');
  expect(await database.tx(ours, (tx) => nextNumber(tx, '移', 2026))).toBe(21);
});

it('runs the whole act again after a deadlock', async () => {
  const [a, b] = [newId(), newId()];
  await database.tx(ours, async (tx) => { await nextNumber(tx, a, 1); await nextNumber(tx, b, 1); });
  let waiting = 0;
  const both = async (first: string, second: string): Promise<void> => database.tx(ours, async (tx) => {
    await nextNumber(tx, first, 1);
    waiting += 1;
    while (waiting < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await nextNumber(tx, second, 1);
  });
  await Promise.all([both(a, b), both(b, a)]);
  expect(await database.tx(ours, (tx) => nextNumber(tx, a, 1))).toBe(4);
});

it('shows nothing of anybody’s to a statement that runs before any agency is known', async () => {
  const objectId = newId();
  await database.tx(ours, async (tx) => {
    await seat(tx, objectId, ours);
    await record(tx, 'test.begun', { objectKind: 'REFERRAL', objectId });
  });
  const everything = { name: 'test_global', text: 'select (select count(*)::int from party) parties, (select count(*)::int from journal_entry where agency_id is not null) entries' };
  expect(await database.readGlobal(everything)).toEqual([{ parties: 0, entries: 0 }]);
});
