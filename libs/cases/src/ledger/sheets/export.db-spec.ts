import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeUscc } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, FileStore, isRefusal, type JobQueue, readSheet } from '@portal/platform';
import { DataSource } from 'typeorm';
import type { House } from '../../../../../test/support/house.js';
import { openLedgerHouse } from '../../../../../test/support/ledger-house.js';
import { RegisterCase } from '../../register-case.js';
import { ListCases } from '../list-cases.js';
import { BuildExport, DispatchExports, ExpireExports } from './background-exports.js';
import { ExportLedger } from './export-ledger.js';
import { type LedgerExport, ListExports } from './list-exports.js';
import { SaveLayout } from './save-layout.js';

let folder: string;
let house: House;
let worker: DataSource;
let workerDb: Database;
let city: Actor;
let province: Actor;
const queued: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-exports-'));
  house = await openLedgerHouse({ FILES_DIR: folder });
  [city, province] = await Promise.all(['gzyb.handler', 'gdyb.handler'].map(async (account) => house.who(await house.enter(account)))) as [Actor, Actor];
  worker = await new DataSource({ type: 'postgres', url: house.workerUrl }).initialize();
  workerDb = new Database(worker, house.clock);
});
afterAll(async () => {
  await worker?.destroy();
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

const of = <T>(type: new (...parts: never[]) => T): T => house.module.get(type);
const config = (): Config => house.module.get<Config>(CONFIG);
const queue = { addAll: (_: string, jobs: readonly { rowId: string }[]) => { queued.push(...jobs.map(({ rowId }) => rowId)); return Promise.resolve(); } } as unknown as JobQueue;

async function enter(actor: Actor, n: number, change: object = {}): Promise<void> {
  const result = await of(RegisterCase).run(actor, {
    subject: { kind: 'MEDICAL_INSTITUTION', code: makeUscc('52', '440100', `MJ${String(100_000 + n)}`), name: `广州第${n}门诊部`, regionCode: '440100' },
    leadSource: 'MONITORING', facts: `以虚构诊疗项目方式申报基金，第${n}件。`, violationTypes: ['虚构医药服务', '冒名就医'], occurredFrom: '2025-01-01', occurredTo: '2025-06-30',
    amountInvolved: `${n}000.50`, amountRecovered: '10', evidence: [], ...change,
  });
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
}

const COLUMNS = [
  { key: 'title', heading: '案由', width: 1 }, { key: 'subjectName', heading: '监管对象', width: 1 }, { key: 'amount', heading: '涉案金额（元）', width: 1 }, { key: 'source', heading: '线索来源', width: 1 },
  { key: 'state', heading: '案件状态', width: 1 }, { key: 'number', heading: '案件编号', width: 1 },
];
async function sheetOf(id: string): Promise<Record<string, string>[]> {
  const [{ sha256 } = { sha256: '' }] = await house.look<{ sha256: string }>('select a.sha256 from ledger_export x join attachment a on a.id = x.attachment_id where x.id = $1', [id]);
  const rows = await readSheet(join(folder, new FileStore(folder).relativePath(sha256)), COLUMNS);
  if (!Array.isArray(rows)) throw new Error(rows.code);
  return rows.map(({ cells }) => ({ ...cells }));
}
async function exported(actor: Actor, filter: object = {}): Promise<LedgerExport> {
  const done = await of(ExportLedger).run(actor, filter, 'NEWEST');
  if (isRefusal(done)) throw new Error(done.code);
  const [made] = await of(ListExports).run(actor, done.id);
  if (!made) throw new Error('no export');
  return made;
}

describe('a small export', () => {
  it('is there at once, in the columns of the office, with who, when and what on top, and on record', async () => {
    for (let n = 1; n <= 3; n += 1) await enter(city, n);
    await enter(city, 4, { title: '=HYPERLINK("http://example.com","点我")' });
    await enter(province, 5);
    const made = await exported(city);
    expect(made).toMatchObject({ state: 'READY', rows: 4, url: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/), fileName: '案件台账 2026-11-20.xlsx' });
    expect(made.watermark).toMatch(new RegExp(`^导出：.*${city.personName}　2026-11-20 09:00　范围：全部案件`));
    expect(await sheetOf(made.id)).toMatchObject([
      { title: '=HYPERLINK("http://example.com","点我")', amount: '4000.5' }, { subjectName: '广州第3门诊部', source: '智能监控', state: '已登记' }, { subjectName: '广州第2门诊部' }, { subjectName: '广州第1门诊部' }]);
    expect(await house.look('select topic, audience, detail from journal_entry where object_id = $1', [made.id])).toEqual([{ topic: 'ledger.exported', audience: 'AGENCY', detail: { rows: 4, conditions: 0 } }]);
  });

  it('holds what the filter says, and says so', async () => {
    const made = await exported(city, { query: '第2件', state: 'REGISTERED', own: true });
    expect(made.watermark).toContain('含“第2件”；状态：已登记；本单位案件');
    expect((await sheetOf(made.id)).map((row) => row['subjectName'])).toEqual(['广州第2门诊部']);
    expect(await of(ExportLedger).run(city, { query: '没有这样的案件' }, 'NEWEST')).toMatchObject({ code: 'EXPORT_EMPTY' });
  });

  it('is seen by who asked for it only', async () => {
    const made = await exported(city);
    expect(await of(ListExports).run(province, made.id)).toEqual([]);
    expect(await of(Database).read(province, { name: 'spec', text: 'select 1 from attachment where object_id = $1' }, [made.id])).toEqual([]);
  });

  it('follows the agency’s own layout', async () => {
    expect(await of(SaveLayout).run(city, { name: '广州台账', columns: [{ key: 'nothing', heading: '', width: 1 }] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await of(SaveLayout).run(city, { name: '广州台账', columns: [{ key: 'subjectName', heading: '监管对象', width: 20 }, { key: 'number', heading: '案件编号', width: 20 }] })).toEqual({ name: '广州台账' });
    expect(Object.keys((await sheetOf((await exported(city)).id))[0] ?? {})).toEqual(['subjectName', 'number']);
    expect(Object.keys((await sheetOf((await exported(province)).id))[0] ?? {})).toContain('amount');
  });
});

describe('a large export', () => {
  it('is written by the worker with the rights of who asked, tells that it is there, and goes after a week', async () => {
    await house.look(`
      with s as (select id from subject limit 1), made as materialized (select gen_random_uuid() as id, n from generate_series(1, 1200) n),
      seat as (insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at) select $1, id, 'CASE', 'OWNER', true, 'STARTED', now(), now() from made)
      insert into case_record (id, agency_id, number, title, subject_id, lead_source, facts, violation_types, registered_at, registered_by, changed_at, changed_by)
      select made.id, $1, '演示' || n, '演示' || n, s.id, 'REPORT', '演示', '{其他}', timestamptz '2026-11-01' + n * interval '1 second', $1, now(), $1 from made, s`, [province.agencyId]);
    const before = await exported(province, {});
    expect(before).toMatchObject({ state: 'QUEUED', rows: null, url: null });

    const dispatch = new DispatchExports(workerDb, queue, config());
    expect([await dispatch.run(), await dispatch.run()]).toEqual([false, false]);
    expect(queued).toEqual([before.id]);
    house.clock.advance(config().redriveAfterMs);
    await dispatch.run();
    expect(queued).toEqual([before.id, before.id]); // the queue may forget; the row does not

    const build = new BuildExport(workerDb, config());
    await Promise.all([build.run(before.id), build.run(before.id)]);
    const [ready] = await of(ListExports).run(province, before.id);
    const expected = (await of(ListCases).run(province, {}, { first: 1 })).totalCount;
    expect(ready).toMatchObject({ state: 'READY', rows: expected });
    const numbers = (await sheetOf(before.id)).map((row) => row['number']);
    expect([numbers.length, new Set(numbers).size]).toEqual([expected, expected]);
    expect(await house.look(`select topic from journal_entry where object_id = $1 order by seq`, [before.id])).toEqual([{ topic: 'ledger.export-requested' }, { topic: 'ledger.export-ready' }]);

    const [{ sha256 } = { sha256: '' }] = await house.look<{ sha256: string }>('select a.sha256 from ledger_export x join attachment a on a.id = x.attachment_id where x.id = $1', [before.id]);
    const file = join(folder, new FileStore(folder).relativePath(sha256));
    const expire = new ExpireExports(workerDb, config());
    house.clock.advance(6 * 86_400_000);
    expect(await expire.run()).toBe(0);
    await access(file);
    house.clock.advance(2 * 86_400_000);
    expect(await expire.run()).toBeGreaterThan(0);
    expect(await of(ListExports).run(province, before.id)).toMatchObject([{ state: 'EXPIRED', url: null }]);
    await expect(access(file)).rejects.toThrow();
  });

  it('is no way for the worker into what is sealed or another’s', async () => {
    const asCity = { ...city, personId: null, seatId: null };
    const seen = await workerDb.read<{ agency_id: string }>(asCity, { name: 'spec_entries', text: 'select distinct agency_id from ledger_entry' });
    expect(seen).toEqual([{ agency_id: city.agencyId }]);
    expect(await workerDb.read(asCity, { name: 'spec_cases', text: 'select distinct agency_id from case_record' })).toEqual([{ agency_id: city.agencyId }]);
  });
});
