import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import * as Y from 'yjs';
import { CONFERENCE, SEATED } from '../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../test/support/held-meeting.js';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { FindMeeting } from '../meetings/find-meeting.js';
import { DismissWriter } from './dismiss-writer.js';
import { EditMinutesHead } from './edit-minutes-head.js';
import { FindWritingRight } from './find-writing-right.js';
import { toMinutes } from './graphql/to-minutes.js';
import { InviteWriter } from './invite-writer.js';
import { NameMinutesVersion } from './name-version.js';
import { MINUTES_FACTS } from './notifications/index.js';
import { OpenMinutes } from './open-minutes.js';
import { OpenMinutesOfMeeting } from './open-minutes-of-meeting.js';
import { CompareVersions } from './reading/compare-versions.js';
import { FindMinutes } from './reading/find-minutes.js';
import { FindVersions } from './reading/find-versions.js';
import { ListMinutes } from './reading/list-minutes.js';
import { AppendChange } from './text/append-change.js';
import { LoadText } from './text/load-text.js';
import { TEXT_NAME } from './text/minutes-line.rules.js';
import { linesOfState, stateOf } from './text/shared-text.rules.js';

let world: ReferralWorld;
const { office, handler, head, stranger } = POSTS;
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-20', '10:00'));

const HEAD = { title: '第三次全体会议纪要', meeting: '联席会议第三次全体会议', heldOn: '2026-11-20', place: null, chair: '召集人', attendance: '出席：省医保局' };
async function opened(): Promise<string> {
  const result = await new OpenMinutes(world.db).run(office, { ...HEAD, points: ['上次议定事项落实情况', '数据共享'] });
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result.id;
}
const page = async (actor: Actor, id: string) => {
  const found = await new FindMinutes(world.db).run(actor, id);
  return found && toMinutes(found, actor, world.clock.now());
};
const must = async (actor: Actor, id: string) => {
  const found = await page(actor, id);
  if (!found) throw new Error('not shown');
  return found;
};
const writer = async (id: string, use: typeof InviteWriter | typeof DismissWriter, agencyId = handler.agencyId, actor: Actor = office) =>
  outcomeOf(await new use(world.db).run(actor, { id, agencyId, expectedVersion: (await must(office, id)).version }));
const keep = async (id: string, name: string, actor: Actor = office) => outcomeOf(await new NameMinutesVersion(world.db).run(actor, { id, name, expectedVersion: (await must(office, id)).version }));

/** Writes into the text as a browser does: on top of what is stored. */
async function write(actor: Actor, id: string, change: (text: Y.Text) => void): Promise<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await new LoadText(world.db).run(office, id)).state);
  const before = Y.encodeStateVector(doc);
  change(doc.getText(TEXT_NAME));
  const result = await new AppendChange(world.db).run(actor, id, Y.encodeStateAsUpdate(doc, before), 'test');
  return isRefusal(result) ? result.code : 'STORED';
}
const linesFor = async (actor: Actor, id: string) => linesOfState([(await new LoadText(world.db).run(actor, id)).state]).map(({ text }) => text);

it('begins with the points of the meeting and belongs to the office alone', async () => {
  const id = await opened();
  expect(await linesFor(office, id)).toEqual(['', '上次议定事项落实情况', '', '数据共享', '']);
  expect(await must(office, id)).toMatchObject({ state: 'DRAFTING', writing: 'WRITE', title: HEAD.title, writers: [], versions: [] });
  for (const other of [handler, stranger]) {
    expect(await page(other, id)).toBeNull();
    expect(await linesFor(other, id)).toEqual([]);
    expect(await write(other, id, (text) => text.insert(0, '入'))).toBe('NOT_FOUND');
  }
});

it('is begun from a meeting that was held, once, with what is known of it', async () => {
  const { secretary, police, convener, citySecretary } = SEATED;
  const of = { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: [convener.agencyId, police.agencyId], lines: [{ title: '上次议定事项落实情况' }, { title: '数据共享' }] };
  const held = await heldMeeting(world.db, secretary, of);
  const planned = await heldMeeting(world.db, secretary, { ...of, state: 'PLANNED' });
  const begin = (actor: Actor, id: string) => new OpenMinutesOfMeeting(world.db).run(actor, id);
  expect(await begin(secretary, planned.id)).toMatchObject({ code: 'MINUTES_AFTER_MEETING' });
  for (const actor of [citySecretary, convener, police]) expect(await begin(actor, held.id)).toMatchObject({ code: 'NOT_FOUND' });
  const results = await Promise.all(Array.from({ length: 20 }, () => begin(secretary, held.id)));
  const won = results.filter((result) => !isRefusal(result));
  expect([won.length, new Set(results.filter(isRefusal).map(({ code }) => code))]).toEqual([1, new Set(['MINUTES_BEGUN'])]);
  const id = (won[0] as { id: string }).id;
  expect(await must(secretary, id)).toMatchObject({ title: '联席会议例会纪要', meeting: '联席会议例会', heldOn: '2026-11-20', place: '六楼会议室', attendance: expect.stringMatching(/^出席：.*省公安厅/) });
  expect(await linesFor(secretary, id)).toEqual(['', '上次议定事项落实情况', '', '数据共享', '']);
  expect((await new FindMeeting(world.db).run(secretary, held.id))?.minutesId).toBe(id);
  expect((await new FindMeeting(world.db).run(police, held.id))?.minutesId).toBeNull();
});

it('is written by agencies that were asked to, from seats that draft, until they are dismissed', async () => {
  const id = await opened();
  expect(await writer(id, InviteWriter)).toBe('OK');
  expect(await writer(id, InviteWriter)).toBe('WRITER_ALREADY');
  expect(await writer(id, InviteWriter, office.agencyId)).toBe('INVITED_SELF');
  expect(await writer(id, InviteWriter, newId())).toBe('AGENCY_UNKNOWN');
  expect(await writer(id, InviteWriter, stranger.agencyId, handler)).toBe('NOT_YOUR_ACT');
  const right = new FindWritingRight(world.db);
  expect([await right.run(handler, id), await right.run(head, id), await right.run(stranger, id)]).toEqual(['WRITE', 'READ', null]);
  expect([await write(handler, id, (text) => text.insert(0, '会议强调')), await write(head, id, (text) => text.insert(0, '批示'))]).toEqual(['STORED', 'TEXT_IS_CLOSED']);
  expect((await linesFor(head, id))[0]).toBe('会议强调');
  expect(await keep(id, '会签前', handler)).toBe('OK');
  expect(await writer(id, DismissWriter)).toBe('OK');
  expect(await writer(id, DismissWriter)).toBe('WRITER_UNKNOWN');
  expect(await must(handler, id)).toMatchObject({ writing: null, title: null, versions: [], writers: [] });
  expect([await linesFor(handler, id), await write(handler, id, (text) => text.insert(0, '又来'))]).toEqual([[], 'NOT_FOUND']);
  expect(await writer(id, InviteWriter)).toBe('OK');
  expect((await linesFor(handler, id))[0]).toBe('会议强调');
});

it('freezes versions, and compares them line by line', async () => {
  const id = await opened();
  await keep(id, '初稿');
  await write(office, id, (text) => { text.insert(0, '会议听取了通报。'); text.insert(text.length, '新增一段\n', { line: 'later' }); });
  await keep(id, '二稿');
  const [second, first] = (await must(office, id)).versions;
  const { lines = [] } = await new CompareVersions(world.db).run(office, second?.id ?? '', first?.id ?? '') ?? {};
  expect(lines.map(({ change, line }) => `${change} ${line}`)).toEqual(['CHANGED opening', 'SAME item-1', 'SAME item-1-text', 'SAME item-2', 'SAME item-2-text', 'ADDED later']);
  expect((await new FindVersions(world.db).run(office, [first?.id ?? '']))[0]?.body[0]?.text).toBe('');
  expect(await new FindVersions(world.db).run(stranger, [first?.id ?? ''])).toEqual([]);
  expect(await new CompareVersions(world.db).run(stranger, first?.id ?? '', second?.id ?? '')).toBeNull();
  await keep(await opened(), '别的');
  const [other] = await world.look<{ id: string }>('select id from minutes_version where minutes_id <> $1 order by at desc limit 1', [id]);
  expect(await new CompareVersions(world.db).run(office, first?.id ?? '', other?.id ?? '')).toBeNull();
  await expect(world.look('update minutes_line set text = $$改$$')).rejects.toMatchObject({ code: '42501' });
});

it('edits its head against the version that was seen', async () => {
  const id = await opened();
  const edit = (expectedVersion: number, change = {}) => new EditMinutesHead(world.db).run(office, { id, expectedVersion, ...HEAD, ...change });
  expect(outcomeOf(await edit(1, { title: '' }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await edit(1, { title: '改题' }))).toBe('OK');
  expect(outcomeOf(await edit(1))).toBe('CONFLICT');
  expect((await must(office, id)).title).toBe('改题');
  expect(outcomeOf(await new OpenMinutes(world.db).run(office, { ...HEAD, heldOn: '2026-13-40', points: [''] }) as never)).toBe('INVALID_INPUT');
});

it('loses nothing when many changes are written down as one, while others arrive', async () => {
  const id = await opened();
  const load = new LoadText(world.db);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await load.run(office, id)).state);
  const changes: Uint8Array[] = [];
  doc.on('update', (change: Uint8Array) => changes.push(change));
  for (let n = 0; n < 220; n += 1) doc.getText(TEXT_NAME).insert(n % 7, String.fromCharCode(0x4e00 + n));
  // In any order, many at once: none waits for what it builds on.
  await Promise.all(changes.reverse().map((change) => new AppendChange(world.db).run(office, id, change, 'test')));
  const before = (await linesFor(office, id))[0] as string;
  expect(before).toBe(doc.getText(TEXT_NAME).toString().split('\n')[0]);
  await Promise.all([load.run(office, id), load.run(office, id), write(office, id, (text) => text.insert(0, '末'))]);
  const { parts, upto } = await load.run(office, id);
  expect(parts).toBeLessThan(5);
  expect([...(await linesFor(office, id))[0] as string].sort()).toEqual([...`${before}末`].sort());
  expect(await load.run(office, id, upto)).toMatchObject({ parts: 0, upto });
  await expect(world.look('delete from minutes_update where minutes_id = $1', [id])).rejects.toMatchObject({ code: '42501' });
});

it('stores nothing that cannot be read, and nothing once the text is closed', async () => {
  const id = await opened();
  const append = async (data: Uint8Array) => { const result = await new AppendChange(world.db).run(office, id, data, 'test'); return isRefusal(result) ? result.code : 'STORED'; };
  expect(await append(new Uint8Array([255, 255, 255]))).toBe('UNREADABLE_CHANGE');
  await world.look(`update minutes set state = 'SIGNING' where id = $1`, [id]);
  expect(await append(stateOf([]))).toBe('TEXT_IS_CLOSED');
  expect(await new FindWritingRight(world.db).run(office, id)).toBe('READ');
  expect(await writer(id, InviteWriter)).toBe('MATTER_WRONG_STATE');
});

it('lists what lies where and tells whom it asks to write', async () => {
  const id = await opened();
  await writer(id, InviteWriter);
  const list = async (actor: Actor, filter = {}) => (await new ListMinutes(world.db).run(actor, filter, { first: 50 })).edges.map(({ node }) => node.id);
  expect([await list(handler, { box: 'TODO' }), await list(stranger)]).toEqual([expect.arrayContaining([id]), []]);
  expect(await list(office, { state: 'DRAFTING' })).toContain(id);
  await writer(id, InviteWriter, stranger.agencyId);
  const told = async (agencyId: string) => (await world.worker.tx(office, async (tx) => MINUTES_FACTS.recipes.find(({ topic }) => topic === 'minutes.writer-invited')?.compose(tx, { objectId: id, detail: { agencyId } } as never)))
    ?.map((notice) => [notice.agencyId, notice.params['number']]);
  // Whoever writes already is not told again that another one was asked.
  for (const { agencyId } of [handler, stranger]) expect(await told(agencyId)).toEqual([[agencyId, '2026-11-20 会议纪要']]);
});
