import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { CheckSession, permissionsOf, stableId } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Actor, type Config, type Database, FileStore, finishUpload, isRefusal, LiveEvents, type Page } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { until } from '../../../../test/support/wait.js';
import { DraftCatalogueEntry, ReviewCatalogueEntry, SubmitCatalogueEntry } from '../catalogue/index.js';
import { AnswerDataRequest, ConsentDataRequest, DraftDataRequest, SubmitDataRequest } from '../requests/index.js';
import { FindDataRequest } from '../requests/find-data-request.js';
import { AnswerDataError as AnswerUseCase } from './answer-data-error.js';
import { AnswerDataExport } from './answer-data-export.js';
import { AskDataExport } from './ask-data-export.js';
import { DeliverData as DeliverUseCase } from './deliver-data.js';
import { EndGrants } from './end-grants.js';
import { EraseTakenUploads } from './erase-taken-uploads.js';
import { FileDestruction } from './file-destruction.js';
import { type GrantSummary, ListDataGrants } from './list-data-grants.js';
import { ListDataUses } from './list-data-uses.js';
import { ListOverdueStatements } from './list-overdue-statements.js';
import { ReadSharedData } from './read-shared-data.js';
import { RemindGrantEnds } from './remind-grant-ends.js';
import { ReportDataError } from './report-data-error.js';
import { SuspendGrant } from './suspend-grant.js';
import { type SharedDataEvent, WatchSharedData } from './watch-shared-data.js';

const { health, police, audit, secretary, citySecretary } = SEATED;
const writer = { ...police, personId: stableId('test-person:writer'), personName: '省公安厅承办人', seatId: stableId('test-seat:writer'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'PUBLIC_SECURITY') };
const filesDir = mkdtempSync(join(tmpdir(), 'portal-grants-'));
const config = { filesDir } as Config;
class DeliverData extends DeliverUseCase { constructor(db: Database) { super(db, config); } }
class AnswerDataError extends AnswerUseCase { constructor(db: Database) { super(db, config); } }
const TABLE = '患者姓名,质控得分\n张三丰,90\n李四,85.5';
let world: ReferralWorld;
let on: ConferenceWorld;
let caseId: string;
let entryId: string;

const versioned = (table: string) => async (id: string, more: object = {}) => ({ id, expectedVersion: (await world.look<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version ?? 0, ...more }) as never;
const entryAt = versioned('catalogue_entry');
const at = versioned('data_request');
const read = (actor: Actor, id: string, way: 'VIEW' | 'EXPORT' = 'VIEW') => new ReadSharedData(world.db).run(actor, { id, way });
const code = async (actor: Actor, id: string): Promise<string> => { const result = await read(actor, id); return isRefusal(result) ? result.code : 'OK'; };
const clocks = (id: string) => world.look<{ code: string; state: string; due: string }>(`select rule_code as code, state, due_on::text as due from deadline where object_id = $1 and rule_code in ('D03', 'H50') order by started_at, id`, [id]);
const rowsOf = (id: string) => world.look<{ batch: number; rows: number }>('select batch, count(*)::int as rows from data_row where request_id = $1 group by batch order by batch', [id]);
/** All pages, three rows each. */
async function grantsOf(actor: Actor): Promise<GrantSummary[]> {
  const all: GrantSummary[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<GrantSummary> = await new ListDataGrants(world.db).run(actor, { first: 3, after });
    all.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}
const endGrants = () => new EndGrants(world.worker).run();
const correcting = (id: string) => world.look<{ state: string; due: string }>(`select state, due_on::text as due from deadline where object_id = $1 and rule_code = 'D04' order by started_at, id`, [id]);
async function granted(answer: object = { answer: 'GRANT' }, until = '2026-12-31'): Promise<string> {
  const id = await on.act(writer, DraftDataRequest, {
    entryId, purpose: '核实住院真实性', objectKind: 'CASE', objectId: caseId, basis: '《刑事诉讼法》第五十四条', scenario: '比对', fields: ['patient', 'score'], periodFrom: '2026-01-01', periodTo: '2026-10-31', way: 'INLINE', until, responsible: '承办人',
  });
  await on.act(writer, SubmitDataRequest, await at(id));
  await on.act(police, ConsentDataRequest, await at(id, { consent: true }));
  await on.act(health, AnswerDataRequest, await at(id, answer));
  return id;
}
/** A file as it lies after its upload. */
async function uploaded(actor: Actor, name: string, content: Buffer | string): Promise<string> {
  const path = join(filesDir, newId());
  writeFileSync(path, content);
  const taken = await finishUpload(world.db, new FileStore(filesDir), actor, { id: newId(), path, name, size: Buffer.byteLength(content) });
  if (isRefusal(taken)) throw new Error(`${name}: ${taken.code}`);
  return taken.id;
}
const delivered = async (answer?: object, until?: string): Promise<string> => { const id = await granted(answer, until); await on.act(health, DeliverData, await at(id, { table: TABLE })); return id; };

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  world.at('2026-11-16', '09:00');
  caseId = await world.case(writer);
  entryId = await on.act(health, DraftCatalogueEntry, {
    name: '住院病历质控结果', summary: '按月形成', sharingClass: 'CONDITIONAL', conditions: '限于办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'INLINE', refreshedOn: '2026-10-31', secrecyChecked: true, impactAssessed: true,
    fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
  });
  await on.act(health, SubmitCatalogueEntry, await entryAt(entryId));
  await on.act(secretary, ReviewCatalogueEntry, await entryAt(entryId, { publish: true }));
});
afterAll(async () => {
  await world.close();
  rmSync(filesDir, { recursive: true, force: true });
});
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('授权', () => {
  it('has twenty workdays from the answer, and takes a table whole or not at all', async () => {
    const id = await granted();
    expect([await clocks(id), await on.box(health, id), await code(writer, id)]).toEqual([[{ code: 'D03', state: 'RUNNING', due: '2026-12-14' }], 'TODO', 'NOTHING_DELIVERED']);
    const wrong = await on.run(health, DeliverData, await at(id, { table: '患者姓名,质控得分\n张三,甲\n,90' }));
    expect(isRefusal(wrong) && wrong.fields?.map((field) => `${field.code} ${field.values?.['row']}`)).toEqual(['CELL_NOT_NUMBER 2', 'CELL_EMPTY 3']);
    expect(await world.look('select 1 from data_grant where request_id = $1', [id])).toEqual([]);
    await on.act(health, DeliverData, await at(id, { table: TABLE }));
    expect(await clocks(id)).toEqual([{ code: 'D03', state: 'MET', due: '2026-12-14' }]);
  });

  it('may end in a year of which the work calendar is not published yet: the term of the statement begins with the end', async () => {
    world.at('2027-12-28', '10:00');
    const id = await delivered(undefined, '2028-12-26');
    expect([await code(writer, id), (await clocks(id)).map((one) => one.code)]).toEqual(['OK', ['D03']]);
    const soon = await delivered(undefined, '2027-12-31');
    world.at('2028-12-27', '09:00');
    await expect(endGrants()).rejects.toThrow('no clock could be started'); // the term ends in 2029
    // Nothing else waits for that: the rows are gone, the other clock runs, the statement is taken.
    expect([await rowsOf(id), (await clocks(soon)).map((one) => one.code)]).toEqual([[], ['D03', 'H50']]);
    await on.act(writer, FileDestruction, await at(id, { statement: '已删除', witnesses: '承办人' }));
    expect(await endGrants()).toBe(0);
  });

  it('ends by itself: the term of the statement runs from that instant, whenever somebody looks, and the rows are gone', async () => {
    const [id, later] = [await delivered(), await delivered()];
    await read(writer, id);
    const look = async () => [(await clocks(id)).filter((one) => one.code === 'H50'), await rowsOf(id)];
    world.at('2026-12-31', '23:59');
    await endGrants();
    expect(await look()).toEqual([[], [{ batch: 1, rows: 2 }]]);
    world.at('2027-01-01', '00:00');
    await Promise.all([endGrants(), endGrants(), endGrants()]);
    await endGrants();
    const [clock] = await world.look<{ id: string; dueAt: Date }>(`select id, due_at as "dueAt" from deadline where object_id = $1 and rule_code = 'H50' and party_agency_id = $2 and started_at = '2027-01-01T00:00:00+08:00'`, [id, police.agencyId]);
    expect(await look()).toEqual([[{ code: 'H50', state: 'RUNNING', due: '2027-01-15' }], []]);
    expect(await world.look(`select deadline_id as id, due_at as "dueAt" from party where object_id = $1 and agency_id = $2`, [id, police.agencyId])).toEqual([clock]);
    expect((await new FindDataRequest(world.db).run(health, id))?.grant).toMatchObject({ reads: 1, rowCount: 2, ended: true });
    expect((await clocks(later)).filter((one) => one.code === 'H50')).toEqual([{ code: 'H50', state: 'RUNNING', due: '2027-01-15' }]);
    // Nobody looked for three weeks: what is owed since the end is late all the same.
    world.at('2026-11-16', '10:00');
    const unseen = await delivered();
    world.at('2027-01-25', '09:00');
    await endGrants();
    expect((await clocks(unseen)).filter((one) => one.code === 'H50')).toEqual([{ code: 'H50', state: 'RUNNING', due: '2027-01-15' }]);
    for (const each of [id, later]) await on.act(writer, FileDestruction, await at(each, { statement: '已删除', witnesses: '承办人' }));
    expect([await endGrants(), (await clocks(id)).map(({ state }) => state)]).toEqual([0, ['MET', 'MET']]);
  });

  it('comes as a file too: CSV as spreadsheet programs write it here, and the first sheet of an .xlsx, with every cell that is wrong', async () => {
    const id = await granted();
    const deliver = async (fileId: string) => on.run(health, DeliverData, await at(id, { fileId }));
    // 患者姓名,质控得分 / 张三丰,90 / 李四,85.5 in GB 18030.
    const gbk = Buffer.from('bbbcd5dfd0d5c3fb2cd6cabfd8b5c3b7d60d0ad5c5c8fdb7e12c39300d0ac0eecbc42c38352e350d0a', 'hex');
    expect(await deliver(await uploaded(health, '质控.csv', gbk))).toMatchObject({ kind: 'acted' });
    expect(await read(writer, id)).toMatchObject({ rows: [['张＊＊', '90'], ['李＊', '85.5']], batch: 1 });
    const sheet = async (name: string, rows: { patient: string | null; score: string | null }[]): Promise<string> => {
      const path = join(filesDir, name);
      const workbook = new ExcelJS.Workbook();
      const first = workbook.addWorksheet('一');
      first.addRow(['质控得分', '患者姓名']);
      for (const { patient, score } of rows) first.addRow([score === null ? null : Number.isNaN(Number(score)) ? score : Number(score), patient]);
      await workbook.xlsx.writeFile(path);
      return uploaded(health, name, readFileSync(path));
    };
    const wrong = await deliver(await sheet('错.xlsx', [{ patient: '王', score: '甲' }, { patient: null, score: '1234567890123456' }, { patient: '赵', score: '77' }]));
    expect(isRefusal(wrong) && wrong.fields?.map((field) => `${field.code} ${field.values?.['row']}`)).toEqual(['CELL_NOT_NUMBER 2', 'CELL_EMPTY 3', 'CELL_NOT_PLAIN 3']);
    expect(await deliver(await sheet('对.xlsx', [{ patient: '王小二', score: '77.5' }]))).toMatchObject({ kind: 'acted' });
    expect(await read(writer, id)).toMatchObject({ rows: [['王＊＊', '77.5']], batch: 2 });
    const codes = [await deliver(await uploaded(audit, '他人.csv', TABLE)), await deliver(await uploaded(health, '说明.pdf', '%PDF-1.4\n%âãÏÓ\n')), await deliver('x')];
    expect(codes.map((one) => isRefusal(one) && one.code)).toEqual(['FILE_NOT_FOUND', 'TABLE_NOT_SHEET', 'FILE_NOT_FOUND']);
  });

  it('erases the upload that it was taken out of, and nothing that somebody else needs', async () => {
    const bytes = async (): Promise<string> => (await world.look<{ bytes: string }>('select bytes from agency_storage where agency_id = $1', [health.agencyId]))[0]?.bytes ?? '0';
    const lies = async (fileId: string) => {
      const [row] = await world.look<{ sha256: string }>('select sha256 from data_upload where file_id = $1', [fileId]);
      const store = new FileStore(filesDir);
      return [(await world.look('select 1 from stored_file where id = $1', [fileId])).length, existsSync(join(filesDir, store.relativePath(row?.sha256 ?? '')))];
    };
    const deliver = async (name: string, more = ''): Promise<string> => {
      const [id, fileId] = [await granted(), await uploaded(health, name, `${TABLE}${more}`)];
      await on.act(health, DeliverData, await at(id, { fileId }));
      return fileId;
    };
    const erase = () => new EraseTakenUploads(world.worker, config).run();
    await erase();
    const before = await bytes();
    const alone = await deliver('独有.csv', '\n王五,70');
    expect([await lies(alone), await bytes() === before]).toEqual([[1, true], false]);
    await erase();
    expect([await lies(alone), await bytes(), await world.look('select erased_at is not null as erased from data_upload where file_id = $1', [alone])]).toEqual([[0, false], before, [{ erased: true }]]);
    // Another agency has a file of the same content; one's own lies at a matter as well.
    const [shared, theirs] = [await deliver('同文.csv', '\n赵六,60'), await uploaded(audit, '同文.csv', `${TABLE}\n赵六,60`)];
    const attached = await deliver('附件.csv', '\n孙七,50');
    await world.look(`insert into attachment (id, object_id, object_kind, slot, file_id, name, size, sha256, media_type, attached_by, attached_at) select gen_random_uuid(), $2, 'CASE', 'x', id, name, size, sha256, media_type, uploaded_by, now() from stored_file where id = $1`, [attached, caseId]);
    await erase();
    expect([await lies(shared), (await world.look('select 1 from stored_file where id = $1', [theirs])).length, await lies(attached), await erase()]).toEqual([[0, true], 1, [1, true], 0]);
    // The same content comes anew, and is there.
    expect(await lies(await deliver('独有.csv', '\n王五,70'))).toEqual([1, true]);
  });

  it('is reported to be wrong, checked and handed over anew, or found right, within ten workdays; one report at a time', async () => {
    const id = await delivered();
    const report = { fields: ['score'], text: '第2行得分与纸质病历不符' };
    expect(await on.outcome(writer, ReportDataError, await at(id, { ...report, fields: ['hospital'] }))).toBe('INVALID_INPUT');
    expect(await on.outcome(health, ReportDataError, await at(id, report))).toBe('NOT_YOUR_ACT');
    await on.act(writer, ReportDataError, await at(id, report));
    expect([await correcting(id), await on.box(health, id), await on.outcome(writer, ReportDataError, await at(id, report)), await on.outcome(health, DeliverData, await at(id, { table: TABLE }))])
      .toEqual([[{ state: 'RUNNING', due: '2026-11-30' }], 'TODO', 'CORRECTION_OPEN', 'CORRECTION_OPEN']);
    expect(await on.outcome(health, AnswerDataError, await at(id, { verdict: 'CORRECTED', text: '已核实', table: '患者姓名,质控得分' }))).toBe('INVALID_INPUT');
    await on.act(health, AnswerDataError, await at(id, { verdict: 'CORRECTED', text: '录入有误，已更正', table: TABLE.replace('90', '91') }));
    expect([await correcting(id), await on.box(health, id), (await read(writer, id)).kind]).toEqual([[{ state: 'MET', due: '2026-11-30' }], 'DONE', 'read']);
    expect(await read(writer, id)).toMatchObject({ rows: [['张＊＊', '91'], ['李＊', '85.5']], batch: 2 });
    expect(await on.outcome(health, AnswerDataError, await at(id, { verdict: 'CONFIRMED', text: '无误' }))).toBe('CORRECTION_NONE');
    await on.act(writer, ReportDataError, await at(id, report));
    await on.act(health, AnswerDataError, await at(id, { verdict: 'CONFIRMED', text: '与原始病历一致' }));
    await on.act(writer, ReportDataError, await at(id, report));
    await on.act(writer, FileDestruction, await at(id, { statement: '已删除', witnesses: '承办人' }));
    expect((await new FindDataRequest(world.db).run(health, id))?.corrections.map(({ verdict }) => verdict)).toEqual(['DROPPED', 'CONFIRMED', 'CORRECTED']);
    await expect(world.look(`update data_correction set text = '另' where request_id = $1`, [id])).rejects.toThrow();
  });

  it('takes the answer in words alone when the grant has ended meanwhile', async () => {
    const id = await delivered();
    await on.act(writer, ReportDataError, await at(id, { fields: ['score'], text: '得分不符' }));
    world.at('2027-01-04', '10:00');
    await on.act(health, AnswerDataError, await at(id, { verdict: 'CORRECTED', text: '源头已更正' }));
    expect([await code(writer, id), await on.outcome(writer, ReportDataError, await at(id, { fields: ['score'], text: '又' }))]).toEqual(['PURPOSE_EXPIRED', 'PURPOSE_EXPIRED']);
  });

  it('is told to both agencies a month, a week and a day before the last day and after it, each once, in the order of days', async () => {
    const id = await delivered();
    const told = async (day: string, time: string) => {
      world.at(day, time);
      await Promise.all([new RemindGrantEnds(world.worker).run(), new RemindGrantEnds(world.worker).run()]);
      return (await world.look<{ topic: string }>(`select topic from journal_entry where object_id = $1 and topic like 'data-request.end%' order by at, id`, [id])).map(({ topic }) => topic.slice('data-request.'.length));
    };
    expect([await told('2026-12-01', '08:59'), await told('2026-12-01', '09:00'), await told('2026-12-02', '09:00')]).toEqual([[], ['ends-in-month'], ['ends-in-month']]);
    expect(await told('2026-12-30', '09:00')).toEqual(['ends-in-month', 'ends-tomorrow']); // the week passed unseen: what is nearer is told, and no more
    expect([await told('2027-01-01', '08:59'), await on.box(writer, id)]).toEqual([['ends-in-month', 'ends-tomorrow'], 'STARTED']);
    expect([await told('2027-01-01', '09:00'), await on.box(writer, id)]).toEqual([['ends-in-month', 'ends-tomorrow', 'ended'], 'TODO']);
    world.at('2026-11-16', '10:00');
    const closed = await delivered();
    await on.act(writer, FileDestruction, await at(closed, { statement: '已删除', witnesses: '承办人' }));
    world.at('2027-01-02', '10:00');
    await new RemindGrantEnds(world.worker).run();
    expect(await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'data-request.ended'`, [closed])).toEqual([]);
  });

  it('is taken out as a file with the consent of who answers for sharing, until its end', async () => {
    const id = await delivered();
    const out = async (actor: Actor) => { const result = await read(actor, id, 'EXPORT'); return 'code' in result ? result.code : result.kind; };
    expect([await out(writer), await out(police), await on.outcome(writer, AnswerDataExport, await at(id, { allow: true })), await on.outcome(health, AnswerDataExport, await at(id, { allow: true }))]).toEqual(['EXPORT_NOT_ALLOWED', 'EXPORT_NOT_ALLOWED', 'SEAT_LACKS_RIGHT', 'NOT_YOUR_ACT']);
    expect([await on.outcome(police, AnswerDataExport, await at(id, { allow: false, reason: '无必要' })), await on.outcome(writer, AskDataExport, await at(id, { reason: ' ' }))]).toEqual(['EXPORT_NOT_ASKED', 'INVALID_INPUT']);
    await on.act(writer, AskDataExport, await at(id, { reason: '与结算明细比对，存放于办案专用机' }));
    expect([await on.outcome(writer, AskDataExport, await at(id, { reason: '再申请' })), await on.outcome(police, AnswerDataExport, await at(id, { allow: false }))]).toEqual(['EXPORT_ASKED', 'INVALID_INPUT']);
    await on.act(police, AnswerDataExport, await at(id, { allow: false, reason: '先在平台上核对' }));
    await on.act(writer, AskDataExport, await at(id, { reason: '核对须用专用工具' }));
    await on.act(police, AnswerDataExport, await at(id, { allow: true, reason: '办结即删' }));
    expect([await out(writer), await on.outcome(police, AnswerDataExport, await at(id, { allow: true }))]).toEqual(['read', 'EXPORT_ALLOWED']);
    expect((await world.look<{ way: string }>('select way from data_use where request_id = $1', [id])).map(({ way }) => way)).toEqual(['EXPORT']);
  });

  it('shows each agency every reading, with purpose and case, and until when it is kept at least', async () => {
    const id = await delivered();
    await read(writer, id);
    world.at('2026-11-17', '10:00');
    await on.act(police, AnswerDataExport, await at(id, { allow: true }));
    await read(writer, id, 'EXPORT');
    const uses = async (actor: Actor, ours: boolean) => (await new ListDataUses(world.db).run(actor, { requestId: id, ours }, { first: 20 })).edges.map(({ node }) => node);
    expect(await uses(health, false)).toMatchObject([{ way: 'EXPORT', purpose: '核实住院真实性', rows: 2, keptUntil: '2029-11-17' }, { way: 'VIEW', keptUntil: '2029-11-16' }]);
    expect([(await uses(writer, true)).length, (await uses(health, true)).length, (await uses(audit, false)).length]).toEqual([2, 0, 0]);
    await expect(world.look('delete from data_use where request_id = $1', [id])).rejects.toThrow();
  });

  it('is read by who asked, masked as granted, each reading on record with person, purpose and case', async () => {
    const id = await delivered();
    expect(await read(writer, id)).toMatchObject({ rows: [['张＊＊', '90'], ['李＊', '85.5']], number: expect.stringContaining('数据申请') });
    await on.act(police, AnswerDataExport, await at(id, { allow: true }));
    await read(police, id, 'EXPORT');
    expect([await code(health, id), await code(audit, id), await code(secretary, id)]).toEqual(['NOT_YOUR_ACT', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await new FindDataRequest(world.db).run(health, id))?.grant).toMatchObject({ reads: 2, rowCount: 2, uses: [{ way: 'EXPORT', rows: 2 }, { way: 'VIEW' }] });
    expect(await world.look('select person_id, purpose, object_id from data_use where request_id = $1 order by seq', [id])).toEqual([
      { person_id: writer.personId, purpose: '核实住院真实性', object_id: caseId }, { person_id: police.personId, purpose: '核实住院真实性', object_id: caseId }]);
    await expect(world.look('update data_use set rows = 0 where request_id = $1', [id])).rejects.toThrow();
    expect((await grantsOf(health)).find((one) => one.id === id)).toMatchObject({ daysLeft: 46, reads: 2, suspended: false, ours: false });
    const bare = await delivered({ answer: 'GRANT', unmasked: ['patient'] });
    expect(await read(writer, bare)).toMatchObject({ rows: [['张三丰', '90'], ['李四', '85.5']] });
  });

  it('is listed while it is read, what ends first on top; what has ended and was not stated stands behind, on further pages', async () => {
    const ends = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-30', '2026-12-15', '2026-12-16'];
    const ids: string[] = [];
    for (const until of ends) ids.push(await delivered(undefined, until));
    world.at('2026-11-24', '10:00');
    const listed = await grantsOf(writer);
    expect([new Set(listed.map(({ id }) => id)).size, listed.filter(({ id }) => ids.includes(id)).map(({ id }) => ids.indexOf(id))]).toEqual([listed.length, [3, 4, 5, 0, 1, 2]]);
    const firstEnded = listed.findIndex(({ daysLeft }) => daysLeft === 0);
    expect(listed.slice(firstEnded).every(({ daysLeft }) => daysLeft === 0)).toBe(true);
    expect(await grantsOf(audit)).toEqual([]);
  });

  it('gives only what was granted, and the later table in place of the former', async () => {
    const id = await granted({ answer: 'PART', fields: ['score'], reason: '够用' });
    expect(await on.outcome(health, DeliverData, await at(id, { table: TABLE }))).toBe('INVALID_INPUT');
    await on.act(health, DeliverData, await at(id, { table: '质控得分\n90' }));
    await on.act(health, DeliverData, await at(id, { table: '质控得分\n91\n92' }));
    expect(await read(writer, id)).toMatchObject({ rows: [['91'], ['92']] });
    // Of the former table nothing is left but that it was read, or not.
    expect(await rowsOf(id)).toEqual([{ batch: 2, rows: 2 }]);
  });

  it('ends to the second', async () => {
    const id = await delivered();
    world.at('2026-12-31', '23:59');
    expect(await code(writer, id)).toBe('OK');
    world.at('2027-01-01', '00:00');
    expect(await code(writer, id)).toBe('PURPOSE_EXPIRED');
    expect(await on.outcome(health, DeliverData, await at(id, { table: TABLE }))).toBe('GRANT_ENDED');
  });

  it('leaves a screen that has it open at the instant of the end, without a word from anybody; with the session nothing more is told', async () => {
    const live = new LiveEvents({ databaseUrl: world.apiUrl } as Config);
    await live.onModuleInit();
    const [holder] = await world.look<{ personId: string; seatId: string }>(
      `select a.person_id as "personId", h.seat_id as "seatId" from account a join seat_holding h on h.person_id = a.person_id join seat s on s.id = h.seat_id where s.agency_id = $1 order by a.person_id limit 1`, [police.agencyId]);
    const open = async (id: string): Promise<{ sessionId: string; told: SharedDataEvent[]; over: Promise<void> }> => {
      const sessionId = newId();
      await world.look(
        `insert into session (id, token_hash, person_id, seat_id, credential_version, started_at, seen_at, expires_at)
         select $1::uuid, sha256($1::uuid::text::bytea), person_id, $3, credential_version, $4, $4, $4::timestamptz + interval '8 hours' from account where person_id = $2`, [sessionId, holder?.personId, holder?.seatId, world.clock.now()]);
      const told: SharedDataEvent[] = [];
      const events = new WatchSharedData(world.db, live, new CheckSession(world.db, { signIn: { idleMinutes: 30 } } as Config)).run({ ...writer, ...holder, sessionId }, id);
      const over = (async () => { for await (const event of events) told.push(event); })();
      await until('the stand is told', () => told.length === 1);
      return { sessionId, told, over };
    };
    try {
      const id = await delivered();
      const end = Date.parse('2027-01-01T00:00:00+08:00');
      world.clock.set(new Date(end - 1_500));
      const [kept, left] = [await open(id), await open(id)];
      await world.look(`update session set ended_at = started_at, end_reason = 'SIGNED_OUT' where id = $1`, [left.sessionId]);
      world.clock.set(new Date(end));
      await Promise.all([kept.over, left.over]);
      expect([kept.told.map((event) => event.code), left.told.map((event) => event.code), live.listeners]).toEqual([[null, 'PURPOSE_EXPIRED'], [null], 0]);
    } finally {
      await live.onModuleDestroy();
    }
  }, 40_000); // shorter than the minute after which a stream looks again by itself

  it('is suspended from the next reading on, and read again', async () => {
    const id = await delivered();
    await on.act(health, SuspendGrant, await at(id, { suspend: true, reason: '发现超范围使用' }));
    expect(await code(writer, id)).toBe('GRANT_SUSPENDED');
    expect(await on.outcome(health, SuspendGrant, await at(id, { suspend: true, reason: '再次' }))).toBe('GRANT_SUSPENDED');
    expect(await on.outcome(writer, SuspendGrant, await at(id, { suspend: false, reason: '恢复' }))).toBe('NOT_YOUR_ACT');
    await on.act(health, SuspendGrant, await at(id, { suspend: false, reason: '已整改' }));
    expect(await code(writer, id)).toBe('OK');
    expect(await on.outcome(health, SuspendGrant, await at(id, { suspend: false, reason: '再次' }))).toBe('GRANT_NOT_SUSPENDED');
  });

  it('is closed by a statement of destruction; who owes one is shown to the office, the rows are gone, the record stays', async () => {
    const id = await delivered();
    await read(writer, id);
    world.at('2027-01-25', '09:00');
    await endGrants();
    const late = async (actor: Actor) => (await new ListOverdueStatements(world.db).run(actor)).some((one) => one.id === id);
    expect([await late(secretary), await late(citySecretary), await late(police), await late(health)]).toEqual([true, false, false, false]);
    expect(await on.outcome(writer, FileDestruction, await at(id, { statement: '', witnesses: '承办人' }))).toBe('INVALID_INPUT');
    await on.act(writer, FileDestruction, await at(id, { statement: '电子数据已删除，比对结论入卷', witnesses: '承办人、机要员' }));
    expect([await late(secretary), await code(writer, id), await world.look('select 1 from data_row where request_id = $1', [id]), (await world.look('select 1 from data_use where request_id = $1', [id])).length])
      .toEqual([false, 'PURPOSE_EXPIRED', [], 1]);
    world.at('2026-11-16', '11:00');
    const early = await delivered();
    await on.act(writer, FileDestruction, await at(early, { statement: '已删除', witnesses: '承办人' }));
    expect((await clocks(early)).filter((one) => one.code === 'H50')).toEqual([]);
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object) => {
      const given = await at(id, more) as Input;
      return race(world, use.name, () => new use(world.db).run(actor, given) as never, id);
    };
    const id = await granted();
    const races = [await attempt(DeliverData, health, id, { table: TABLE }), await attempt(SuspendGrant, health, id, { suspend: true, reason: '核查' }), await attempt(SuspendGrant, health, id, { suspend: false, reason: '恢复' }),
      await attempt(AskDataExport, writer, id, { reason: '比对' }), await attempt(AnswerDataExport, police, id, { allow: false, reason: '先核对' }), await attempt(AnswerDataExport, police, id, { allow: true }),
      await attempt(ReportDataError, writer, id, { fields: ['score'], text: '得分不符' }), await attempt(AnswerDataError, health, id, { verdict: 'CONFIRMED', text: '无误' }),
      await attempt(FileDestruction, writer, id, { statement: '已删除', witnesses: '承办人' })];
    expect(races.filter((one) => !isFair(one, ['GRANT_SUSPENDED', 'GRANT_NOT_SUSPENDED', 'CORRECTION_OPEN', 'CORRECTION_NONE', 'EXPORT_ASKED', 'EXPORT_NOT_ASKED', 'EXPORT_ALLOWED']))).toEqual([]);
  });

  it('lets no reading in after a suspension: five hundred of them, each lifted again, against readings', async () => {
    // Five grants side by side: on each a hundred suspensions one after another, and somebody who reads for as long as they come.
    const suspended = async (id: string) => {
      let flipping = true;
      const flips = async () => {
        for (let index = 0; index < 200; index += 1) expect(isRefusal(await new SuspendGrant(world.db).run(health, { id, suspend: index % 2 === 0, reason: '核查' }))).toBe(false);
        flipping = false;
      };
      const tried: Awaited<ReturnType<typeof read>>[] = [];
      const reads = async () => { while (flipping) tried.push(await read(writer, id)); };
      await Promise.all([flips(), reads()]);
      const ledger = await world.look<{ kind: string }>(
        `select kind from (select seq, 'READ' as kind from data_use where request_id = $1 union all select seq, case when suspended then 'SUSPENDED' else 'LIFTED' end from data_suspension where request_id = $1) l order by seq`, [id]);
      return { tried, ledger: ledger.map(({ kind }) => kind) };
    };
    const grants: string[] = [];
    for (let index = 0; index < 5; index += 1) grants.push(await delivered());
    const all = await Promise.all(grants.map(suspended));
    // Numbers are taken under the lock: their order is the order of the commits. A reading after SUSPENDED and before LIFTED would be one too late.
    const late = all.flatMap(({ ledger }) => ledger.filter((kind, index) => kind === 'READ' && ledger.slice(0, index).findLast((before) => before !== 'READ') === 'SUSPENDED'));
    expect(late).toEqual([]);
    const counted = (kind: string): number => all.reduce((sum, { ledger }) => sum + ledger.filter((one) => one === kind).length, 0);
    const tried = all.flatMap((one) => one.tried);
    expect([counted('SUSPENDED'), counted('LIFTED'), counted('READ')]).toEqual([500, 500, tried.filter((one) => one.kind === 'read').length]);
    expect(counted('READ')).toBeGreaterThan(0);
    expect(tried.filter((one) => isRefusal(one) && one.code === 'GRANT_SUSPENDED').length).toBeGreaterThan(0);
  });
});
