/** 文件投递 with a real folder. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Config } from '@portal/platform';
import { SEATED } from '../../../../test/support/conference-world.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { SharedDataWorld, WRITER } from '../../../../test/support/shared-data-world.js';
import { ReadSharedData } from '../grants/read-shared-data.js';
import { SuspendGrant } from '../grants/suspend-grant.js';
import { DropFolder } from './drop-folder.js';
import { FetchSharedData } from './fetch-shared-data.js';
import { FindDataConnector } from './find-data-connector.js';
import { ListDeliveryAttempts } from './list-delivery-attempts.js';
import { RunFetch } from './run-fetch.js';
import { SetDataConnector } from './set-data-connector.js';
import { TakeDrops } from './take-drops.js';
import { TestDataConnector } from './test-data-connector.js';

const { health, market } = SEATED;
const TABLE = '患者姓名,质控得分\n张三丰,90\n李四,85.5\n';
const dropDir = mkdtempSync(join(tmpdir(), 'portal-drops-'));
const config = { secretKey: '5e'.repeat(32), production: false, connectors: { hosts: [], networks: [], timeoutMs: 1_000, dropDir, scanMs: 1_000 } } as unknown as Config;
let world: ReferralWorld;
let on: SharedDataWorld;
let entryId: string;
let folder: string;

const take = (): Promise<number> => new TakeDrops(world.worker, config).run();
const sha = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
/** The file first, then its marker. */
function drop(name: string, content: string | Buffer = TABLE, marker: string | null = `${sha(content)}  ${name}.csv\n`, ending = 'sha256'): void {
  writeFileSync(join(folder, `${name}.csv`), content);
  if (marker !== null) writeFileSync(join(folder, `${name}.csv.${ending}`), marker);
}
const lies = (): string[] => readdirSync(folder).filter((name) => !['.taken', 'done', 'done-before', 'refused'].includes(name));
const reasons = (name: string): string => readdirSync(join(folder, 'refused')).filter((file) => file.includes(name) && file.endsWith('.reasons.txt')).map((file) => readFileSync(join(folder, 'refused', file), 'utf8')).join('\n');
const done = (name: string): number => readdirSync(join(folder, 'done')).filter((file) => file.includes(name)).length;
const attempts = async (id: string, actor = health) => (await new ListDeliveryAttempts(world.db).run(actor, id))?.attempts.map(({ outcome, fileName }) => [outcome, fileName]);
const keepersTold = async (topic: string): Promise<string[]> => (await world.look<{ outcome: string }>(`select detail ->> 'outcome' as outcome from journal_entry where topic = $1 order by id`, [topic])).map(({ outcome }) => outcome);
/** A file lies where a folder should be: nothing can be put into it. @returns makes way again */
function block(...place: string[]): () => void {
  const path = join(folder, ...place);
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, 'a file where the folder should be');
  return () => rmSync(path);
}
const grant = async (id: string) => (await world.look<{ batch: number; rows: number }>('select batch, row_count as rows from data_grant where request_id = $1', [id]))[0];

beforeAll(async () => {
  world = await openReferralWorld();
  on = new SharedDataWorld(world);
  world.at('2026-11-16', '09:00');
  entryId = await on.entry();
  await new SetDataConnector(world.db, config).run(health, { entryId, expectedVersion: 0, kind: 'CSV_DROP', enabled: true });
  folder = join(dropDir, (await new FindDataConnector(world.db).run(health, entryId))?.folder ?? '-');
});
afterAll(async () => {
  await world.close();
  rmSync(dropDir, { recursive: true, force: true });
});
beforeEach(() => world.at('2026-11-16', '10:00'));

it('has a folder that can be tested', async () => {
  const test = async (): Promise<string | null | undefined> => {
    await new TestDataConnector(world.db).run(health, entryId);
    const [fetch] = await world.look<{ id: string }>(`select id from data_fetch where state = 'WAITING' and request_id is null`);
    await new RunFetch(world.worker, config).run(fetch?.id ?? '');
    return (await new FindDataConnector(world.db).run(health, entryId))?.testOutcome;
  };
  writeFileSync(folder, 'a file where the folder should be');
  expect(await test()).toBe('FOLDER_MISSING');
  rmSync(folder);
  expect([await test(), existsSync(folder)]).toEqual(['ANSWERED', true]);
});

it('a table that lies there whole is handed over, one that is written still is left; the clock is met', async () => {
  const id = await on.granted(entryId);
  const number = await on.numberOf(id);
  drop(number, TABLE.slice(0, 20), null);
  expect([await take(), lies()]).toEqual([0, [`${number}.csv`]]);
  drop(number, TABLE);
  expect([await take(), lies(), done(number)]).toEqual([1, [], 1]);
  expect(await new ReadSharedData(world.db).run(WRITER, { id, way: 'VIEW' })).toMatchObject({ rows: [['张＊＊', '90'], ['李＊', '85.5']], batch: 1 });
  expect(await world.look(`select state from deadline where object_id = $1 and rule_code = 'D03'`, [id])).toEqual([{ state: 'MET' }]);
  expect([await attempts(id), await attempts(id, WRITER)]).toEqual([[['DELIVERED', `${number}.csv`]], [['DELIVERED', null]]]);
  expect(await on.on.outcome(health, FetchSharedData, await on.at(id))).toBe('NO_CONNECTOR');
});

it('the same file twice is handed over once, another one in its place', async () => {
  const id = await on.granted(entryId);
  drop(id, TABLE, '', 'ok');
  await take();
  drop(id, TABLE, '', 'ok');
  await take();
  expect([await attempts(id), await grant(id), done(id)]).toEqual([expect.arrayContaining([['DELIVERED', `${id}.csv`], ['SAME', `${id}.csv`]]), { batch: 1, rows: 2 }, 2]);
  world.at('2026-11-16', '10:01');
  drop(id, TABLE.replace('90', '91'), '', 'ok');
  await take();
  expect([await grant(id), done(id)]).toEqual([{ batch: 2, rows: 2 }, 3]);
  expect(await world.look('select distinct batch from data_row where request_id = $1', [id])).toEqual([{ batch: 2 }]);
});

it.each([
  ['another digest', TABLE, sha('other'), 'FILE_CHANGED', '摘要不符'], ['half of it', TABLE.slice(0, 20), sha(TABLE), 'FILE_CHANGED', '摘要不符'], ['no digest in its marker', TABLE, 'x', 'FILE_CHANGED', '摘要不符'],
  ['rows that are wrong', '患者姓名,质控得分\n张三,甲\n,90\n', null, 'ROWS_REFUSED', '第2行“质控得分”应为数值。\r\n第3行“患者姓名”为空。'], ['too much', Buffer.alloc((5 << 20) + 1, 'x'), null, 'TOO_LARGE', '超过5 MB'],
  ['a cell that no text holds', TABLE.replace('张三丰', '张\0三'), null, 'ROWS_REFUSED', '第2行“患者姓名”含有不能保存的字符'],
])('%s: refused, with the reasons beside it, told once', async (_, content, digest, outcome, reason) => {
  const id = await on.granted(entryId);
  drop(id, content, digest ?? sha(content));
  expect([await take(), lies(), reasons(id), await attempts(id), await grant(id)]).toEqual([1, [], expect.stringContaining(reason), [[outcome, `${id}.csv`]], undefined]);
  expect(await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'data-request.fetch-failed'`, [id])).toHaveLength(1);
  expect(await take()).toBe(0);
});

it.each([
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TABLE}`)], ['UTF-16LE', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')], ['UTF-16BE', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
  ['GB 18030', execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: TABLE })],
])('is read in %s', async (_, content) => {
  const id = await on.granted(entryId);
  drop(id, content);
  expect([await take(), await attempts(id)]).toEqual([1, [['DELIVERED', `${id}.csv`]]]);
  expect(await new ReadSharedData(world.db).run(WRITER, { id, way: 'VIEW' })).toMatchObject({ rows: [['张＊＊', '90'], ['李＊', '85.5']] });
});

it('takes no link, and no name that is not that of a request served from this folder', async () => {
  const [id, other] = [await on.granted(entryId), await on.granted(await on.entry())];
  writeFileSync(join(dropDir, 'elsewhere.csv'), TABLE);
  symlinkSync(join(dropDir, 'elsewhere.csv'), join(folder, `${id}.csv`));
  writeFileSync(join(folder, `${id}.csv.ok`), '');
  drop('粤医数据申〔2020〕999号');
  drop(other);
  const before = await keepersTold('drops.unclaimed');
  await take();
  const after = await keepersTold('drops.unclaimed');
  expect([after.length > before.length, new Set(after)]).toEqual([true, new Set(['@data-fetch.REQUEST_UNKNOWN'])]);
  expect([await attempts(id), await attempts(other), reasons('999'), reasons(other)]).toEqual([[['NOT_A_TABLE', `${id}.csv`]], [], expect.stringContaining('文件名'), expect.stringContaining('文件名')]);
  // The folder of another agency serves its own entries only.
  const theirs = join(dropDir, (await world.look<{ uscc: string }>('select uscc from agency where id = $1', [market.agencyId]))[0]?.uscc ?? '-');
  mkdirSync(theirs);
  writeFileSync(join(theirs, `${id}.csv`), TABLE);
  writeFileSync(join(theirs, `${id}.csv.ok`), '');
  expect([await take(), await grant(id), readdirSync(theirs)]).toEqual([0, undefined, [`${id}.csv`, `${id}.csv.ok`]]);
});

it('what cannot be read is refused, and keeps nothing waiting behind it', async () => {
  const granted = (): Promise<string> => on.granted(entryId);
  const [linked, marked, piped, nested, good] = [await granted(), await granted(), await granted(), await granted(), await granted()];
  for (const id of [linked, marked, piped]) drop(id, TABLE, null);
  writeFileSync(join(dropDir, 'elsewhere.sha256'), sha(TABLE));
  symlinkSync(join(dropDir, 'elsewhere.sha256'), join(folder, `${linked}.csv.sha256`));
  mkdirSync(join(folder, `${marked}.csv.sha256`));
  execFileSync('mkfifo', [join(folder, `${piped}.csv.sha256`)]);
  mkdirSync(join(folder, `${nested}.csv`));
  writeFileSync(join(folder, `${nested}.csv.ok`), '');
  drop(good);
  expect([await take(), await take(), await take(), lies(), readdirSync(join(folder, '.taken'))]).toEqual([3, 2, 0, [], []]);
  expect(await Promise.all([linked, marked, piped, nested, good].map(async (id) => (await attempts(id))?.map(([outcome]) => outcome)))).toEqual([['NOT_A_TABLE'], ['NOT_A_TABLE'], ['NOT_A_TABLE'], ['NOT_A_TABLE'], ['DELIVERED']]);
  expect([reasons(linked), reasons(marked)]).toEqual([expect.stringContaining('ELOOP'), expect.stringContaining('EISDIR')]);
});

it('a fault while a table is taken in refuses it, once, and is told', async () => {
  const id = await on.granted(entryId);
  drop(id);
  await world.look('alter table data_grant add constraint full_disk check (false) not valid');
  expect([await take(), await take(), lies(), await attempts(id)]).toEqual([1, 0, [], [['FAULT', `${id}.csv`]]]);
  await world.look('alter table data_grant drop constraint full_disk');
  expect([reasons(id), (await keepersTold('connectors.failed')).includes('@data-fetch.FAULT')]).toEqual([expect.stringContaining('full_disk'), true]);
  drop(id);
  expect([await take(), await grant(id)]).toEqual([1, { batch: 1, rows: 2 }]);
});

it('a folder that cannot be looked into keeps no other waiting', async () => {
  // Folders are looked into in the order of their agencies: this one before.
  const [before] = await world.look<{ id: string; uscc: string }>('select id, uscc from agency where id < $1 order by id limit 1', [health.agencyId]);
  if (!before) throw new Error('no agency comes before');
  const theirs = await on.entry();
  await world.look(`insert into data_connector (entry_id, agency_id, kind, enabled, changed_at, changed_by) values ($1, $2, 'CSV_DROP', true, now(), '-')`, [theirs, before.id]);
  const path = join(dropDir, before.uscc);
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, 'a file where the folder should be');
  const id = await on.granted(entryId);
  drop(id);
  await expect(take()).rejects.toThrow(before.uscc);
  expect([await attempts(id), lies()]).toEqual([[['DELIVERED', `${id}.csv`]], []]);
  await world.look('delete from data_connector where entry_id = $1', [theirs]);
  rmSync(path);
});

it('a folder done/ that nothing can be put into: each file is handed over once all the same, the keepers are told once, others go on', async () => {
  const told = async (): Promise<number> => (await world.look(`select 1 from journal_entry where topic = 'drops.stuck'`)).length;
  const kept = join(folder, '.taken', 'kept');
  const before = await told();
  renameSync(join(folder, 'done'), join(folder, 'done-before'));
  writeFileSync(join(folder, 'done'), 'a file where the folder should be');
  const [first, second, third, bad] = [await on.granted(entryId), await on.granted(entryId), await on.granted(entryId), await on.granted(entryId)];
  drop(first);
  expect([await take(), await take(), await attempts(first), readdirSync(kept).filter((name) => name.includes(first)).length, (await told()) - before]).toEqual([1, 0, [['DELIVERED', `${first}.csv`]], 1, 1]);
  drop(second);
  expect([await take(), await take(), await attempts(second), (await told()) - before]).toEqual([1, 0, [['DELIVERED', `${second}.csv`]], 1]);
  // Not even there: it stays, is known by its name, and keeps nothing waiting behind it.
  rmSync(kept, { recursive: true });
  writeFileSync(kept, 'a file where the folder should be');
  drop(third);
  expect([await take(), await take(), await take(), await attempts(third), (await told()) - before]).toEqual([0, 0, 0, [['DELIVERED', `${third}.csv`]], 2]);
  drop(third, TABLE.replace('90', '91'));
  drop(bad, TABLE, sha('other'));
  expect([await take(), await take(), reasons(bad), await attempts(bad), (await attempts(third))?.length, lies().includes(`${third}.csv`)]).toEqual([1, 0, expect.stringContaining('摘要不符'), [['FILE_CHANGED', `${bad}.csv`]], 1, true]);
  // Once it can be put away, what waited behind it by its name follows; and the same file anew is a new one.
  rmSync(kept);
  rmSync(join(folder, 'done'));
  renameSync(join(folder, 'done-before'), join(folder, 'done'));
  expect([await take(), await take(), done(third), (await attempts(third))?.length, (await grant(third))?.batch]).toEqual([1, 1, 2, 2, 2]);
  drop(third, TABLE.replace('90', '91'));
  expect([await take(), (await attempts(third))?.map(([outcome]) => outcome).sort()]).toEqual([1, ['DELIVERED', 'DELIVERED', 'SAME']]);
  expect([lies(), readdirSync(join(folder, '.taken'))]).toEqual([[], []]);
});

it('a table that was handed over and lies nowhere is not refused when it cannot be read any more', async () => {
  const id = await on.granted(entryId);
  const ways = [block('done'), block('refused'), block('.taken', 'kept')];
  drop(id);
  await take();
  const marker = join(folder, '.taken', `${id}.csv.sha256`);
  rmSync(marker);
  symlinkSync('nowhere', marker);
  expect([await take(), await take(), await attempts(id)]).toEqual([0, 0, [['DELIVERED', `${id}.csv`]]]);
  for (const free of ways) free();
  expect([await take(), done(id), await attempts(id), readdirSync(join(folder, '.taken'))]).toEqual([1, 1, [['DELIVERED', `${id}.csv`]], []]);
});

it('what lies nowhere is read once, however many rounds follow', async () => {
  const id = await on.granted(entryId);
  const ways = [block('done'), block('.taken', 'kept')];
  const read = jest.spyOn(DropFolder.prototype, 'read');
  drop(id);
  expect([await take(), await take(), await take(), read.mock.calls.map(([{ file }]) => file)]).toEqual([0, 0, 0, [`${id}.csv`]]);
  read.mockRestore();
  for (const free of ways) free();
  expect([await take(), done(id)]).toEqual([1, 1]);
});

it('a table that does not follow its reasons leaves none behind', async () => {
  const id = await on.granted(entryId);
  const free = block('.taken', 'kept');
  // Of another file system: it can be written to, and takes nothing that is moved.
  const far = mkdtempSync('/dev/shm/portal-drops-');
  rmSync(join(folder, 'refused'), { recursive: true, force: true });
  symlinkSync(far, join(folder, 'refused'));
  drop(id, TABLE, sha('other'));
  expect([await take(), await take(), readdirSync(far), await attempts(id)]).toEqual([0, 0, [], [['FILE_CHANGED', `${id}.csv`]]]);
  rmSync(join(folder, 'refused'));
  rmSync(far, { recursive: true });
  free();
  expect([await take(), reasons(id), await attempts(id)]).toEqual([1, expect.stringContaining('摘要不符'), [['FILE_CHANGED', `${id}.csv`]]]);
});

it('what a worker handed over before it died is not handed over again', async () => {
  const id = await on.granted(entryId);
  drop(id);
  await take();
  const put = readdirSync(join(folder, 'done')).find((name) => name.includes(id)) ?? '';
  renameSync(join(folder, 'done', put), join(folder, '.taken', `${id}.csv`));
  writeFileSync(join(folder, '.taken', `${id}.csv.ok`), '');
  expect([await take(), await attempts(id), done(id)]).toEqual([1, [['DELIVERED', `${id}.csv`]], 1]);
});

it('two workers take a file once; what one left when it died is handed over by the next', async () => {
  const id = await on.granted(entryId);
  drop(id);
  const taken = await Promise.all([take(), take(), take()]);
  expect([taken.reduce((sum, one) => sum + one, 0), await attempts(id)]).toEqual([1, [['DELIVERED', `${id}.csv`]]]);
  const left = await on.granted(entryId);
  drop(left);
  renameSync(join(folder, `${left}.csv`), join(folder, '.taken', `${left}.csv`)); // killed between the table and its marker
  expect([await take(), lies(), await attempts(left), readdirSync(join(folder, '.taken'))]).toEqual([1, [], [['DELIVERED', `${left}.csv`]], []]);
});

it('nothing is taken in while it is suspended or after the end', async () => {
  const id = await on.granted(entryId);
  drop(id);
  await take();
  await on.on.act(health, SuspendGrant, await on.at(id, { suspend: true, reason: '核查' }));
  drop(id, TABLE.replace('90', '92'));
  await take();
  expect([await grant(id), reasons(id)]).toEqual([{ batch: 1, rows: 2 }, expect.stringContaining('已暂停共享')]);
  await on.on.act(health, SuspendGrant, await on.at(id, { suspend: false, reason: '已说明' }));
  world.at('2027-01-01', '00:00');
  drop(id, TABLE.replace('90', '93'));
  await take();
  expect([await grant(id), reasons(id)]).toEqual([{ batch: 1, rows: 2 }, expect.stringContaining('共享的到期日已过')]);
});
