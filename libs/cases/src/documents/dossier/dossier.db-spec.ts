import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MANIFEST } from '@portal/documents';
import { newId } from '@portal/kernel';
import { type Actor, FileStore, isRefusal } from '@portal/platform';
import JSZip from 'jszip';
import { AGENCY, openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { OpenConsultation } from '../../consultations/open-consultation.js';
import { OpenReferral } from '../../referrals/acceptance/open-referral.js';
import { SignReceipt } from '../../referrals/acceptance/sign-receipt.js';
import { DraftDocument } from '../draft-document.js';
import { IssueDocument } from '../issue-document.js';
import { ExportDossier } from './export-dossier.js';

let world: ReferralWorld;
let folder: string;
let store: FileStore;
const { handler, police, stranger, strangersHead, office } = POSTS;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  world = await openReferralWorld();
  folder = mkdtempSync(join(tmpdir(), 'portal-dossier-'));
  store = new FileStore(folder);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A real file, stored and attached. */
async function attach(actor: Actor, objectKind: 'CASE' | 'REFERRAL', objectId: string, slot: string, name: string, content: string): Promise<void> {
  const hash = await store.putBytes(Buffer.from(content));
  const file = newId();
  await world.look(`insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, 'text/plain', $6, now())`,
    [file, actor.agencyId, name, content.length, hash, actor.personId]);
  await world.look(`insert into attachment (id, object_id, object_kind, slot, file_id, name, size, sha256, media_type, attached_by, attached_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'text/plain', $9, now())`,
    [newId(), objectId, objectKind, slot, file, name, content.length, hash, actor.personId]);
}

async function issued(actor: Actor, matterId: string, form: string): Promise<string> {
  const draft = await new DraftDocument(world.db).run(actor, { matterId, form });
  if (isRefusal(draft)) throw new Error(draft.code);
  const done = await new IssueDocument(world.db, store).run(actor, { id: draft.id, expectedVersion: 1, withBlanks: true });
  if (!('sha256' in done)) throw new Error(JSON.stringify(done));
  return done.sha256;
}

/** A case of 广州市医保局 with files, documents of both sides and a receipt; the world's files are given bytes. */
async function wholeCase() {
  const referralId = await world.sent();
  const [{ caseId } = { caseId: '' }] = await world.look<{ caseId: string }>('select case_id as "caseId" from referral where id = $1', [referralId]);
  await world.act(police, OpenReferral, referralId, {});
  await world.act(police, SignReceipt, referralId, { copies: 5, missing: [] });
  for (const { id } of await world.look<{ id: string }>('select id from attachment where object_id = any($1)', [[caseId, referralId]])) {
    const hash = await store.putBytes(Buffer.from(`attachment ${id}`));
    await world.look('update attachment set sha256 = $2 where id = $1', [id, hash]);
  }
  await attach(handler, 'CASE', caseId, 'evidence:x', '结算数据.txt', '本单位证据');
  await attach(handler, 'CASE', caseId, 'evidence:x', '结算数据.txt', '同名的另一份证据');
  await attach(handler, 'CASE', caseId, 'other', '../../逃出去.txt', '名称里有路径');
  return { referralId, caseId, own: await issued(handler, referralId, 'ITEM_LIST'), internal: await issued(handler, referralId, 'APPROVAL_SHEET'), theirs: await issued(police, referralId, 'RECEIPT') };
}

/** A stored file of so many MiB. */
async function largeFile(mebibytes: number): Promise<[hash: string, size: number]> {
  const hash = createHash('sha256');
  const block = Buffer.alloc(1 << 20, 'x');
  for (let count = 0; count < mebibytes; count += 1) hash.update(block);
  const digest = hash.digest('hex');
  const path = join(folder, store.relativePath(digest));
  mkdirSync(dirname(path), { recursive: true });
  for (let count = 0; count < mebibytes; count += 1) appendFileSync(path, block);
  return [digest, mebibytes << 20];
}

async function exported(actor: Actor, caseId: string) {
  const archive = await new ExportDossier(world.db, store).run(actor, caseId);
  if (isRefusal(archive)) return archive.code;
  const zip = await JSZip.loadAsync(await buffer(archive.stream));
  const files = new Map(await Promise.all(Object.values(zip.files).filter(({ dir }) => !dir).map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)));
  const manifest = JSON.parse(files.get(MANIFEST)?.toString() ?? '{}') as { case: string; agency: string; files: { path: string; sha256: string; size: number }[] };
  return { name: archive.name, files, manifest };
}

it('holds the case, its referrals, documents, files and record, each under the hash that the manifest says', async () => {
  const { caseId, own, internal, theirs } = await wholeCase();
  const dossier = await exported(handler, caseId);
  if (typeof dossier === 'string') throw new Error(dossier);
  const { files, manifest } = dossier;
  expect(manifest.files.map(({ path }) => path).sort()).toEqual([...files.keys()].filter((path) => path !== MANIFEST).sort());
  for (const { path, sha256: said, size } of manifest.files) expect([path, sha256(files.get(path) as Buffer), files.get(path)?.length]).toEqual([path, said, size]);
  const hashes = new Set(manifest.files.map((file) => file.sha256));
  for (const document of [own, internal, theirs]) expect(hashes.has(document)).toBe(true);
  const paths = [...files.keys()];
  expect(paths).toEqual(expect.arrayContaining(['01-案件/案件.json', '01-案件/办理记录.json', '01-案件/证据/结算数据.txt', '01-案件/证据/结算数据（2）.txt', '01-案件/材料/逃出去.txt']));
  expect(paths.some((path) => /^02-移送\/1 穗医保移〔2026〕\d+号\/移送内容\.json$/.test(path))).toBe(true);
  expect(paths.filter((path) => path.includes('..') || path.startsWith('/'))).toEqual([]);
  const record = JSON.parse(files.get('01-案件/办理记录.json')?.toString() ?? '[]') as { topic: string }[];
  expect(record.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['case.registered', 'referral.sent', 'referral.receipt-signed', 'document.issued']));
});

it('holds nothing of others: no foreign case, no draft or internal form of another agency', async () => {
  const mine = await wholeCase();
  const foreign = await world.case(stranger);
  await attach(stranger, 'CASE', foreign, 'other', '外单位文件.txt', '外单位的内容');
  const policeDraft = await new DraftDocument(world.db).run(police, { matterId: mine.referralId, form: 'FILING_NOTICE' });
  const dossier = await exported(handler, mine.caseId);
  if (typeof dossier === 'string' || isRefusal(policeDraft)) throw new Error('no dossier');
  const everything = [...dossier.files].map(([path, bytes]) => `${path}\n${bytes.toString('utf8')}`).join('\n');
  for (const other of ['外单位', foreign, policeDraft.id, AGENCY.otherPolice]) expect(everything).not.toContain(other);
  const files = await world.look<{ sha256: string }>('select sha256 from attachment where object_id = $1', [foreign]);
  const hashes = new Set(dossier.manifest.files.map((file) => file.sha256));
  expect(files).toHaveLength(1);
  expect(files.filter((file) => hashes.has(file.sha256))).toEqual([]);
});

it('opens with the case on one sheet and a list of what lies in it, and holds the other matters of the case with their documents', async () => {
  const { caseId } = await wholeCase();
  const opened = await new OpenConsultation(world.db).run(handler, { caseId, kind: 'GENERAL', title: '定性', question: '是否构成骗保？', workingDays: 5, invitations: [{ agencyId: police.agencyId, parts: ['FACTS'], fileIds: [] }] });
  if (isRefusal(opened)) throw new Error(opened.code);
  const request = await issued(handler, opened.id, 'CONSULTATION_REQUEST');
  const dossier = await exported(handler, caseId);
  if (typeof dossier === 'string') throw new Error(dossier);
  const { files, manifest } = dossier;
  const said = async (path: string): Promise<string> => (await (await JSZip.loadAsync(files.get(path) as Buffer)).file('word/document.xml')?.async('string'))?.replace(/<[^>]+>/g, '') ?? '';
  const sheet = await said('00-卷首/案件登记表.docx');
  const [row] = await world.look<{ number: string; title: string }>('select number, title from case_record where id = $1', [caseId]);
  for (const part of [row?.number ?? '-', row?.title ?? '-', '486,200.50元', '结算明细']) expect(sheet).toContain(part);
  const contents = await said('00-卷首/卷内目录.docx');
  for (const { path } of manifest.files.filter((file) => !file.path.endsWith('卷内目录.docx'))) expect(contents).toContain(path.slice(path.lastIndexOf('/') + 1));
  const consultation = [...files.keys()].filter((path) => path.startsWith('05-会商/1 穗医保会商'));
  expect(consultation.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort().map((name) => name.replace(/^(关于征求会商意见的函).*(\.docx)$/, '$1$2'))).toEqual(['会商.json', '关于征求会商意见的函.docx']);
  expect(manifest.files.some((file) => file.sha256 === request)).toBe(true);
});

it('streams a large file: what is held does not grow with it', async () => {
  const { caseId } = await wholeCase();
  const [hash, size] = await largeFile(64);
  const file = newId();
  await world.look(`insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, '录像.mp4', $3, $4, 'video/mp4', $5, now())`, [file, handler.agencyId, size, hash, handler.personId]);
  await world.look(`insert into attachment (id, object_id, object_kind, slot, file_id, name, size, sha256, media_type, attached_by, attached_at) values ($1, $2, 'CASE', 'other', $3, '录像.mp4', $4, $5, 'video/mp4', $6, now())`,
    [newId(), caseId, file, size, hash, handler.personId]);
  const before = process.memoryUsage();
  const archive = await new ExportDossier(world.db, store).run(handler, caseId);
  if (isRefusal(archive)) throw new Error(archive.code);
  let [most, bytes] = [0, 0];
  for await (const chunk of archive.stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
  }
  expect(bytes).toBeGreaterThan(size);
  expect(most).toBeLessThan(size * 0.8);
});

it('is the own agency’s alone, and each export is in the record before a byte leaves', async () => {
  const { caseId } = await wholeCase();
  for (const actor of [police, stranger, strangersHead, office]) expect(await exported(actor, caseId)).toBe('NOT_FOUND');
  expect(await exported(handler, newId())).toBe('NOT_FOUND');
  expect(await exported(handler, 'nonsense')).toBe('NOT_FOUND');
  const exports = (): Promise<unknown[]> => world.look(`select 1 from journal_entry where object_id = $1 and topic = 'dossier.exported'`, [caseId]);
  expect(await exports()).toEqual([]);
  const archive = await new ExportDossier(world.db, store).run(handler, caseId);
  expect(await exports()).toHaveLength(1);
  if (!isRefusal(archive)) archive.stream.destroy();
});

it('is refused when a stored file is not what it was', async () => {
  const { caseId } = await wholeCase();
  const [file] = await world.look<{ sha256: string }>(`select sha256 from attachment where object_id = $1 and name = '结算数据.txt' limit 1`, [caseId]);
  const path = join(folder, store.relativePath(file?.sha256 ?? ''));
  rmSync(path);
  writeFileSync(path, '改动过');
  store = new FileStore(folder);
  expect(await exported(handler, caseId)).toBe('FILE_DAMAGED');
});
