import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock, newId, sha256 } from '@portal/kernel';
import express, { type Request } from 'express';
import { DetailedError, Upload } from 'tus-js-client';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase, withClient } from '../../../../test/support/cluster.js';
import * as sample from '../../../../test/support/file-samples.js';
import { type Actor, anonymous } from '../actor.js';
import { Database } from '../database/database.js';
import { putParty } from '../database/party.js';
import '../messages/platform.js';
import type { Permission } from '../permissions.js';
import { attachFiles } from './attach-files.js';
import { AttachmentEntity } from './attachment.entity.js';
import { mountFiles } from './mount-files.js';
import { removeExpiredUploads } from './uploads.js';

const LIMIT = 3 * 1024 * 1024;
const clock = new ManualClock(new Date('2026-03-02T01:00:00Z'));
const person = (agencyId: string, ...rights: Permission[]): Actor => ({
  ...anonymous('test', 'zh-CN'), agencyId, personId: newId(), permissions: new Set<Permission>(['public', 'session', ...rights]),
});
const agency = newId();
const clerk = person(agency, 'case.register');
const colleague = person(agency, 'case.register');
const stranger = person(newId(), 'case.register', 'referral.receive');
const reader = person(agency);
const everybody = new Map([['clerk', clerk], ['colleague', colleague], ['stranger', stranger], ['reader', reader]]);

let db: TestDatabase;
let source: DataSource;
let database: Database;
let filesDir: string;
let server: Server;
let origin: string;

/** Read anew at every upload. */
const limits = { filesDir: '', maxUploadBytes: LIMIT, agencyStorageBytes: 1024 ** 3 };

async function startServer(): Promise<void> {
  const app = express();
  mountFiles(app, {
    config: limits, db: database,
    actorOf: (request: Request) => everybody.get(request.get('x-test-person') ?? '') ?? anonymous('test', 'zh-CN'),
  });
  server = createServer(app);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function stopServer(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
}

beforeAll(async () => {
  db = await createTestDatabase();
  source = await new DataSource({ type: 'postgres', url: db.apiUrl, entities: [AttachmentEntity] }).initialize();
  database = new Database(source, clock);
  filesDir = await mkdtemp(join(tmpdir(), 'portal-files-'));
  limits.filesDir = filesDir;
  await startServer();
});
afterAll(async () => {
  await stopServer();
  await source.destroy();
  await db.drop();
  await rm(filesDir, { recursive: true, force: true });
});

interface Sent { url: string; fileId: string | null }
type Options = Partial<ConstructorParameters<typeof Upload>[1]>;

/** Sends a file as the web client does; the promise fails with the server's answer. */
function send(who: string, name: string, bytes: Buffer, options: Options = {}): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const upload: Upload = new Upload(bytes, {
      endpoint: `${origin}/files/uploads`, headers: { 'x-test-person': who }, metadata: { filename: name }, chunkSize: 1 << 20, retryDelays: null,
      onError: reject, onSuccess: ({ lastResponse }) => resolve({ url: upload.url ?? '', fileId: lastResponse.getHeader('x-file-id') ?? null }), ...options,
    });
    upload.start();
  });
}

const ask = (who: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, origin), { ...init, headers: { 'x-test-person': who, ...(init.headers as Record<string, string>) } });
const problem = async (sending: Promise<unknown>): Promise<{ status: number; code: string; message: string; nextStep: string }> => {
  const fault = await sending.then(() => { throw new Error('was not refused'); }, (reason: unknown) => reason);
  if (!(fault instanceof DetailedError) || !fault.originalResponse) throw fault;
  return { status: fault.originalResponse.getStatus(), ...JSON.parse(fault.originalResponse.getBody()) };
};
const leftovers = async (): Promise<string[]> => (await readdir(join(filesDir, 'uploads'))).sort();
const storePath = (hash: string): string => join(filesDir, hash.slice(0, 2), hash.slice(2, 4), hash);

/** A matter of the given agency, with these files attached; returns the attachments' ids. */
async function attach(actor: Actor, fileIds: string[]): Promise<{ objectId: string; attachments: string[] } | { code: string }> {
  const objectId = newId();
  return database.tx(actor, async (tx) => {
    await putParty(tx, { objectId, objectKind: 'CASE', agencyId: actor.agencyId ?? '', role: 'OWNER', content: true, box: 'STARTED' });
    const refused = await attachFiles(tx, { objectKind: 'CASE', objectId, slot: 'evidence:1', fileIds });
    if (refused) return { code: refused.code };
    const rows = await tx.query<{ id: string }>('select id from attachment where object_id = $1 order by id', [objectId]);
    return { objectId, attachments: rows.map(({ id }) => id) };
  });
}
async function attachedFile(name: string, bytes: Buffer): Promise<string> {
  const { fileId } = await send('clerk', name, bytes);
  const done = await attach(clerk, [fileId ?? '']);
  if ('code' in done) throw new Error(done.code);
  return done.attachments[0] ?? '';
}

describe('what an agency may store', () => {
  const newcomer = person(newId(), 'case.register');
  beforeAll(() => { everybody.set('newcomer', newcomer); });
  afterAll(() => { limits.agencyStorageBytes = 1024 ** 3; });
  const paper = (): Buffer => Buffer.concat([sample.pdf, randomBytes(100_000)]);
  const stored = async (): Promise<{ counted: number; lying: number }> => withClient(db.superUrl, async (client) => (await client.query(
    `select coalesce((select bytes from agency_storage where agency_id = $1), 0)::int as counted, coalesce(sum(size), 0)::int as lying from stored_file where agency_id = $1`, [newcomer.agencyId])).rows[0]);

  it('is refused before a byte is taken, in words that say what to do', async () => {
    limits.agencyStorageBytes = 50_000;
    const before = await leftovers();
    const answer = await problem(send('newcomer', '卷宗.pdf', paper()));
    expect(answer).toMatchObject({ status: 507, code: 'STORAGE_FULL', message: expect.stringContaining('存储空间不足'), nextStep: expect.stringContaining('联系系统管理员') });
    expect(await leftovers()).toEqual(before);
    expect(await stored()).toEqual({ counted: 0, lying: 0 });
  });

  it('is counted exactly: of six that would pass the bound together three are taken', async () => {
    limits.agencyStorageBytes = 3 * paper().length + 10_000;
    const tried = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => send('newcomer', `材料${n}.pdf`, paper())));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await stored()).toEqual({ counted: 3 * paper().length, lying: 3 * paper().length });
  });

  it('is the agency\'s own number: nobody reads that of another', async () => {
    const seen = await database.read<{ agency_id: string }>(newcomer, { name: 'all-storage', text: 'select agency_id from agency_storage' }, []);
    expect(seen).toEqual([{ agency_id: newcomer.agencyId }]);
  });
});

describe('an upload', () => {
  it('arrives whole: hashed, typed, stored under its hash, entered', async () => {
    const bytes = Buffer.concat([sample.pdf, randomBytes(2_500_000)]);
    const { url, fileId } = await send('clerk', '调查报告.pdf', bytes);
    expect(url).toContain(fileId);
    const answer = await ask('clerk', `/files/uploads/${fileId}/result`);
    expect(await answer.json()).toEqual({
      fileId, id: fileId, name: '调查报告.pdf', size: bytes.length, sha256: sha256(bytes), mediaType: 'application/pdf',
    });
    expect(sha256(await readFile(storePath(sha256(bytes))))).toBe(sha256(bytes));
  });

  it('goes on where it was cut off, even after the server was restarted', async () => {
    const bytes = Buffer.concat([sample.pdf, randomBytes(2_800_000)]);
    const cut = await new Promise<string>((resolve, reject) => {
      const upload: Upload = new Upload(bytes, {
        endpoint: `${origin}/files/uploads`, headers: { 'x-test-person': 'clerk' }, metadata: { filename: '卷宗.pdf' }, chunkSize: 1 << 20, retryDelays: null,
        onError: reject, onChunkComplete: (_, accepted) => { if (accepted >= 1 << 20) void upload.abort().then(() => resolve(new URL(upload.url ?? '').pathname)); },
      });
      upload.start();
    });
    await stopServer();
    await startServer();
    const half = await ask('clerk', cut, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    const offset = Number(half.headers.get('upload-offset'));
    expect(offset).toBeGreaterThanOrEqual(1 << 20);
    expect(offset).toBeLessThan(bytes.length);
    expect(await (await ask('clerk', `${cut}/result`)).json()).toEqual({ offset });

    const resent: number[] = [];
    const { fileId } = await send('clerk', '卷宗.pdf', bytes, { uploadUrl: origin + cut, onChunkComplete: (size) => { resent.push(size); } });
    expect(resent.reduce((sum, size) => sum + size, 0)).toBe(bytes.length - offset);
    const result = await ask('clerk', `/files/uploads/${fileId}/result`);
    expect(await result.json()).toMatchObject({ sha256: sha256(bytes), size: bytes.length });
  });

  it('is finished by asking for its result, when the last answer was lost before the file was entered', async () => {
    const { fileId } = await send('clerk', '笔录.pdf', sample.pdf);
    const path = join(filesDir, 'uploads', fileId ?? '');
    await withClient(db.superUrl, (client) => client.query('delete from stored_file where id = $1', [fileId]));
    await writeFile(path, sample.pdf); // as the upload was before it was taken in
    const answer = await ask('clerk', `/files/uploads/${fileId}/result`);
    expect(await answer.json()).toMatchObject({ fileId, sha256: sha256(sample.pdf) });
  });

  it('says that all has come when it is asked again after the end, and takes nothing more', async () => {
    const { url, fileId } = await send('clerk', '照片.png', sample.png);
    expect(await send('clerk', '照片.png', sample.png, { uploadUrl: url })).toMatchObject({ url });
    const more = await ask('clerk', new URL(url).pathname, {
      method: 'PATCH', body: 'more', headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(sample.png.length), 'Content-Type': 'application/offset+octet-stream' },
    });
    expect(more.status).toBe(413);
    expect(sha256(await readFile(storePath(sha256(sample.png))))).toBe(sha256(sample.png));
    expect((await ask('clerk', new URL(url).pathname, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } })).status).toBe(400);
    expect((await ask('clerk', `/files/uploads/${fileId}/result`)).status).toBe(200);
  });

  it('keeps one copy of one content', async () => {
    const bytes = Buffer.concat([sample.pdf, randomBytes(1_000)]);
    const [first, second] = [await send('clerk', 'a.pdf', bytes), await send('stranger', 'b.pdf', bytes)];
    expect(first.fileId).not.toBe(second.fileId);
    expect(await readdir(join(storePath(sha256(bytes)), '..'))).toEqual([sha256(bytes)]);
  });
});

describe('what is refused', () => {
  it.each([
    ['empty', '空.pdf', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['a type that is not taken', '程序.exe', sample.exe, 422, 'FILE_TYPE_NOT_ALLOWED'],
    ['a program under the name of a document', '报告.pdf', sample.exe, 422, 'FILE_TYPE_MISMATCH'],
    ['a page under the name of a picture', '照片.png', Buffer.from('<html><script>alert(1)</script>'), 422, 'FILE_TYPE_MISMATCH'],
    ['one byte over the limit', '录像.mp4', Buffer.concat([sample.mp4, Buffer.alloc(LIMIT + 1 - sample.mp4.length)]), 413, 'FILE_TOO_LARGE'],
  ])('%s', async (_, name, bytes, status, code) => {
    const before = await leftovers();
    const refused = await problem(send('clerk', name, bytes));
    expect(refused).toMatchObject({ status, code });
    expect(refused.message).toContain(name);
    expect(refused.message + refused.nextStep).not.toMatch(/\{\w+\}/);
    expect(await leftovers()).toEqual(before); // neither the bytes nor their description stay
  });

  it('not a file exactly at the limit', async () => {
    await expect(send('clerk', '录像.mp4', Buffer.concat([sample.mp4, Buffer.alloc(LIMIT - sample.mp4.length)]))).resolves.toMatchObject({ fileId: expect.any(String) });
  });

  it('an upload of unannounced length', async () => {
    expect(await problem(send('clerk', 'a.pdf', sample.pdf, { uploadLengthDeferred: true }))).toMatchObject({ status: 400, code: 'UPLOAD_LENGTH_NEEDED' });
  });

  it('a visitor, and a seat without the right', async () => {
    expect(await problem(send('nobody', 'a.pdf', sample.pdf))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await problem(send('reader', 'a.pdf', sample.pdf))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it.each(['HEAD', 'PATCH', 'DELETE'])('%s on an upload of a colleague or of another agency, as if it were not there', async (method) => {
    const { url } = await send('clerk', '甲.pdf', sample.pdf);
    const act = async (who: string, path: string) => {
      const answer = await ask(who, path, {
        method, ...(method === 'PATCH' && { body: 'x' }), headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
      });
      return { status: answer.status, body: await answer.text() };
    };
    const missing = await act('stranger', `/files/uploads/${newId()}`);
    expect(missing.status).toBe(404);
    expect(await act('stranger', new URL(url).pathname)).toEqual(missing);
    expect(await act('colleague', new URL(url).pathname)).toEqual(missing);
  });

  it('the result of another’s upload, and reading a partial one back', async () => {
    const { url } = await send('clerk', '乙.pdf', sample.pdf);
    const [foreign, missing] = [await ask('stranger', `${new URL(url).pathname}/result`), await ask('stranger', `/files/uploads/${newId()}/result`)];
    expect([foreign.status, await foreign.json()]).toEqual([404, await missing.json()]);
    expect((await ask('clerk', new URL(url).pathname)).status).toBe(405);
  });

  it.each(['../../../etc/passwd', '..%2f..%2fetc%2fpasswd', 'x', '%00', `${newId()}.json`])('an upload called %s', async (id) => {
    const answer = await ask('clerk', `/files/uploads/${id}`, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    expect(answer.status).toBe(404);
  });
});

describe('a download', () => {
  it('is the bytes, under their name, to be saved', async () => {
    const id = await attachedFile('移送书（一）.pdf', sample.pdf);
    const answer = await ask('clerk', `/files/${id}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'accept-ranges': 'bytes',
      'content-disposition': `attachment; filename="______.pdf"; filename*=UTF-8''${encodeURIComponent('移送书（一）.pdf')}`,
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(sample.pdf)).toBe(true);
  });

  it('comes in parts', async () => {
    const id = await attachedFile('录像.mp4', sample.mp4);
    const part = await ask('clerk', `/files/${id}`, { headers: { Range: 'bytes=4-11' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 4-11/${sample.mp4.length}`, 'ftypisom']);
    expect((await ask('clerk', `/files/${id}`, { headers: { Range: 'bytes=9999-' } })).status).toBe(416);
  });

  it.each([['照片.png', sample.png, 'inline'], ['报告.pdf', sample.pdf, 'inline'], ['清单.csv', Buffer.from('a,b\n'), 'attachment'], ['公文.ofd', sample.ofd, 'attachment']])(
    '%s is shown in the browser only if it is harmless', async (name, bytes, disposition) => {
      const answer = await ask('clerk', `/files/${await attachedFile(name, bytes)}?inline=1`);
      expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
      await answer.arrayBuffer();
    });

  it('is refused to another agency, whole or in parts, exactly as one that is not there', async () => {
    const id = await attachedFile('机密.pdf', sample.pdf);
    const missing = await ask('stranger', `/files/${newId()}`);
    const body = await missing.text();
    for (const headers of [{}, { Range: 'bytes=0-3' }] as Record<string, string>[]) {
      const foreign = await ask('stranger', `/files/${id}`, { headers });
      expect([foreign.status, await foreign.text()]).toEqual([404, body]);
    }
    expect((await ask('stranger', '/files/not-an-id')).status).toBe(404);
    expect((await ask('nobody', `/files/${id}`)).status).toBe(401);
  });

  it('is refused when the stored bytes are not what they were', async () => {
    const bytes = Buffer.concat([sample.pdf, randomBytes(5_000)]);
    const id = await attachedFile('证据.pdf', bytes);
    const path = storePath(sha256(bytes));
    const good = await ask('clerk', `/files/${id}`);
    expect(good.status).toBe(200);
    await good.arrayBuffer();
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(3_000) ^ 1, 3_000);
    await writeFile(path, flipped);
    const bad = await ask('clerk', `/files/${id}`);
    expect([bad.status, ((await bad.json()) as { code: string }).code]).toEqual([409, 'FILE_DAMAGED']);
    await rm(path);
    expect((await ask('clerk', `/files/${id}`)).status).toBe(409);
  });
});

describe('attaching', () => {
  it('takes only files of the own agency', async () => {
    const { fileId } = await send('stranger', '他人.pdf', sample.pdf);
    expect(await attach(clerk, [fileId ?? ''])).toEqual({ code: 'FILE_NOT_FOUND' });
    expect(await attach(clerk, [newId()])).toEqual({ code: 'FILE_NOT_FOUND' });
    expect(await attach(clerk, ['not-an-id'])).toEqual({ code: 'FILE_NOT_FOUND' });
  });

  it('puts a file once, however often it is named', async () => {
    const { fileId } = await send('clerk', '一次.pdf', sample.pdf);
    const done = await attach(clerk, [fileId ?? '', fileId ?? '']);
    expect(done).toMatchObject({ attachments: [expect.any(String)] });
  });
});

it('removes what began more than a day ago and nothing else', async () => {
  const { fileId } = await send('clerk', '旧.pdf', sample.pdf);
  const config = join(filesDir, 'uploads', `${fileId}.json`);
  const begun = new Date((JSON.parse(await readFile(config, 'utf8')) as { creation_date: string }).creation_date).getTime();
  const before = await leftovers();
  expect(await removeExpiredUploads(filesDir, new Date(begun + 3_600_000))).toBe(0);
  expect(await leftovers()).toEqual(before);
  expect(await removeExpiredUploads(filesDir, new Date(begun + 25 * 3_600_000))).toBe(before.filter((name) => name.endsWith('.json')).length);
  expect(await leftovers()).toEqual([]);
  expect((await stat(storePath(sha256(sample.pdf)))).size).toBe(sample.pdf.length);
});
