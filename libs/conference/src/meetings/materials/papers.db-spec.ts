import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTime, newId } from '@portal/kernel';
import { type Actor, type Config, type Database, FileStore, isRefusal, type JobQueue } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { pdf } from '../../../../../test/support/file-samples.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { DecideTopic } from '../../topics/decide-topic.js';
import { DraftTopic } from '../../topics/draft-topic.js';
import { ProposeTopic } from '../../topics/propose-topic.js';
import { SubmitTopic } from '../../topics/submit-topic.js';
import type { ItemInput } from '../agenda.rules.js';
import { DecideAgenda } from '../decide-agenda.js';
import { AnswerAsGuest } from '../guests/answer-as-guest.js';
import { DecideGuest } from '../guests/decide-guest.js';
import { InviteGuest } from '../guests/invite-guest.js';
import { ReadAsGuest } from '../guests/read-as-guest.js';
import { RevokeGuest } from '../guests/revoke-guest.js';
import { TakeAsGuest } from '../guests/take-as-guest.js';
import { AskPacket } from '../packet/ask-packet.js';
import { BuildPacket, DispatchPackets } from '../packet/background-packets.js';
import type { PacketContents } from '../packet/packet-bundle.rules.js';
import { TakePacket } from '../packet/take-packet.js';
import { PlanMeeting } from '../plan-meeting.js';
import { ReviseAgenda } from '../revise-agenda.js';
import { SaveAgenda } from '../save-agenda.js';
import { SubmitAgenda } from '../submit-agenda.js';
import { AddPaper, type AddPaperInput } from './add-paper.js';
import { ChangePaper } from './change-paper.js';
import { FindMeetingPapers, type PaperView } from './find-meeting-papers.js';
import { ListPaperReadings } from './list-paper-readings.js';
import { OpenPapers } from './open-papers.js';
import { OrderPapers } from './order-papers.js';
import { ReplacePaper } from './replace-paper.js';
import { TakeOverPapers } from './take-over-papers.js';
import { TakePaper } from './take-paper.js';
import { WithdrawPaper } from './withdraw-paper.js';

const { convener, police, health, audit, market, secretary, cityPolice, citySecretary, invited } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-papers-'));
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const of = <Input, Result>(use: new (db: Database) => { run(actor: Actor, input: Input): Promise<Result> }) => (actor: Actor, input: Input): Promise<Result> => new use(world.db).run(actor, input);
const code = (result: unknown): string => (isRefusal(result) ? result.code : (result as { kind?: string } | null)?.kind === 'conflict' ? 'CONFLICT' : 'OK');
const idOf = async (result: Promise<unknown>): Promise<string> => {
  const said = await result as { id?: string };
  if (!said.id) throw new Error(JSON.stringify(said));
  return said.id;
};
const item = (title: string, more: Partial<ItemInput> = {}): ItemInput => ({ kind: 'OTHER', title, minutes: 10, visibility: 'MEETING', visibleTo: [], ...more });
const page = async (actor: Actor, id: string) => {
  const found = await new FindMeetingPapers(world.db).run(actor, id);
  if (!found) throw new Error('not to be read');
  return found;
};
const papersOf = async (actor: Actor, id: string): Promise<PaperView[]> => (await page(actor, id)).lines.flatMap(({ papers }) => papers);
const readings = (actor: Actor, paperId: string | undefined) => new ListPaperReadings(world.db).run(actor, paperId ?? '');
const titles = async (actor: Actor, id: string): Promise<string[]> => (await papersOf(actor, id)).map(({ title }) => title);
const words = { visibility: 'ALL', visibleTo: [], forGuests: false } as const;
const add = async (actor: Actor, meetingId: string, line: string, title: string, more: Partial<AddPaperInput> = {}): Promise<string> =>
  idOf(of(AddPaper)(actor, { ...words, meetingId, line, title, fileId: await world.file(actor), ...more }));
const named = async (id: string) => { const [row] = await world.look<{ version: number }>('select version from meeting_paper where id = $1 union all select version from meeting_guest where id = $1', [id]); return { id, expectedVersion: row?.version ?? 0 }; };

async function approve(id: string, items: ItemInput[]): Promise<string[]> {
  await on.act(secretary, SaveAgenda, await on.on(id, { items }));
  await on.act(secretary, SubmitAgenda, await on.on(id));
  await on.act(convener, DecideAgenda, await on.on(id, { approve: true }));
  return (await page(secretary, id)).lines.map(({ line }) => line);
}
interface Sitting { id: string; lines: string[] }
/** A meeting with an approved agenda: a topic of the police with one file, a line for all, a line for the health commission alone. */
async function sitting(more: object = {}): Promise<Sitting> {
  const topicId = await on.act(police, DraftTopic, {
    conferenceId: CONFERENCE.province, title: '统一移送标准', category: 'RULES', problem: '标准不一。', basis: '令310', proposal: '制定标准。', minutes: 15, agencyIds: [], links: [], fileIds: [await world.file(police, '移送标准（讨论稿）.pdf')],
  });
  await on.act(police, SubmitTopic, await on.on(topicId));
  await on.act(secretary, ProposeTopic, await on.on(topicId));
  await on.act(convener, DecideTopic, await on.on(topicId, { decision: 'APPROVE' }));
  const id = await on.act(secretary, PlanMeeting, {
    conferenceId: CONFERENCE.province, kind: 'EXTRAORDINARY', form: 'ON_SITE', title: '专题会议', place: '六楼', startsAt: atTime('2026-12-10', '09:00'), endsAt: atTime('2026-12-10', '11:30'), attendeeIds: [], ...more,
  });
  return { id, lines: await approve(id, [item('统一移送标准', { kind: 'TOPIC', topicId }), item('通报'), item('敏感事项', { visibility: 'NAMED', visibleTo: [health.agencyId] })]) };
}

describe('会议材料', () => {
  it('is brought by the office or by the unit whose topic it is, taken over from the topic once, and numbered over all of them', async () => {
    const { id, lines: [topic = '', report = '', closed = ''] } = await sitting();
    expect(code(await of(TakeOverPapers)(health, { meetingId: id, line: topic }))).toBe('NOT_YOUR_ACT');
    expect(code(await of(TakeOverPapers)(police, { meetingId: id, line: topic }))).toBe('OK');
    expect(code(await of(TakeOverPapers)(secretary, { meetingId: id, line: topic }))).toBe('NOTHING_TO_TAKE_OVER');
    await add(police, id, topic, '起草说明');
    await add(secretary, id, report, '情况通报');
    for (const [actor, line] of [[police, report], [audit, topic], [convener, topic]] as const) expect(code(await of(AddPaper)(actor, { ...words, meetingId: id, line, title: 'x', fileId: await world.file(actor) }))).toBe('NOT_YOUR_ACT');
    for (const [actor, line] of [[police, closed], [cityPolice, topic], [citySecretary, topic], [police, newId()]] as const) expect(code(await of(AddPaper)(actor, { ...words, meetingId: id, line, title: 'x', fileId: await world.file(actor) }))).toBe('NOT_FOUND');
    expect(code(await of(AddPaper)(police, { ...words, meetingId: id, line: topic, title: ' ', fileId: await world.file(police) }))).toBe('INVALID_INPUT');
    expect(code(await of(AddPaper)(police, { ...words, meetingId: id, line: topic, title: 'x', fileId: await world.file(health) }))).toBe('FILE_NOT_FOUND');
    expect(code(await of(AddPaper)(police, { ...words, visibility: 'NAMED', visibleTo: [cityPolice.agencyId], meetingId: id, line: topic, title: 'x', fileId: await world.file(police) }))).toBe('ATTENDEE_NOT_OF_CONFERENCE');
    expect((await papersOf(audit, id)).map(({ title, ordinal, ofLine }) => `${title} ${ordinal}/${ofLine}`)).toEqual(['移送标准（讨论稿） 1/2', '起草说明 2/2', '情况通报 1/1']);
    const [first, second] = await papersOf(secretary, id);
    expect(code(await of(OrderPapers)(secretary, { meetingId: id, line: topic, paperIds: [second?.id ?? ''] }))).toBe('PAPERS_CHANGED');
    expect(code(await of(OrderPapers)(secretary, { meetingId: id, line: topic, paperIds: [second?.id ?? '', first?.id ?? ''] }))).toBe('OK');
    expect(await titles(police, id)).toEqual(['起草说明', '移送标准（讨论稿）', '情况通报']);
  });

  it('is read by whom it is for; what one may not see leaves a gap and moves no number', async () => {
    const { id, lines: [, report = '', closed = ''] } = await sitting();
    const mine = await add(secretary, id, report, '给审计', { visibility: 'NAMED', visibleTo: [audit.agencyId] });
    await add(secretary, id, report, '会前不发', { visibility: 'CONVENER' });
    await add(secretary, id, report, '全体');
    await add(secretary, id, closed, '给卫健的项');
    expect(await titles(secretary, id)).toEqual(['给审计', '会前不发', '全体', '给卫健的项']);
    expect(await titles(convener, id)).toEqual(['给审计', '会前不发', '全体', '给卫健的项']);
    expect(await titles(audit, id)).toEqual(['给审计', '全体']);
    expect(await titles(health, id)).toEqual(['全体', '给卫健的项']);
    expect((await papersOf(police, id)).map(({ title, ordinal, ofLine }) => `${title} ${ordinal}/${ofLine}`)).toEqual(['全体 3/3']);
    for (const actor of [cityPolice, citySecretary, invited]) expect(await new FindMeetingPapers(world.db).run(actor, id)).toBeNull();

    const [file] = (await papersOf(audit, id))[0]?.files ?? [];
    const take = (actor: Actor) => new TakePaper(world.db).run(actor, file?.id ?? '');
    for (const actor of [police, health, cityPolice, invited]) expect(await take(actor)).toBeNull();
    expect(await take(audit)).toMatchObject({ name: '材料.pdf' });
    expect(await readings(secretary, mine)).toMatchObject([{ reader: audit.personName, seat: '联络员', way: 'FILE', revision: 1 }]);
    expect([await readings(audit, mine), (await papersOf(audit, id))[0]?.readingCount, (await papersOf(secretary, id))[0]?.readingCount]).toEqual([[], 0, 1]);
    expect(await world.look('select 1 from journal_entry where object_id = $1 and topic = $2', [mine, 'paper.read'])).toHaveLength(1);

    world.at('2026-12-10', '09:00');
    expect(await new OpenPapers(world.worker).run()).toBe(1);
    expect([await titles(police, id), await titles(audit, id)]).toEqual([['会前不发', '全体'], ['给审计', '会前不发', '全体']]);
    world.at('2026-11-16', '10:00');
  });

  it('of a meeting of some is there for nobody else', async () => {
    const id = await on.act(secretary, PlanMeeting, {
      conferenceId: CONFERENCE.province, kind: 'PARTIAL', form: 'ON_SITE', title: '专案', place: '六楼', startsAt: atTime('2026-12-11', '09:00'), endsAt: atTime('2026-12-11', '11:30'), attendeeIds: [police.agencyId],
    });
    const [line = ''] = await approve(id, [item('个案')]);
    await add(secretary, id, line, '案情');
    const [paper] = await papersOf(police, id);
    for (const actor of [health, audit, market, cityPolice]) {
      expect(await new FindMeetingPapers(world.db).run(actor, id)).toBeNull();
      expect(await new TakePaper(world.db).run(actor, paper?.files[0]?.id ?? '')).toBeNull();
      expect(code(await of(AskPacket)(actor, id))).toBe('NOT_FOUND');
    }
  });

  it('is replaced with its predecessor kept, late within a day of the meeting, closed with it; not laid before approval', async () => {
    const { id, lines: [topic = ''] } = await sitting();
    const paper = await add(police, id, topic, '说明');
    expect(code(await of(ReplacePaper)(health, { ...await named(paper), fileId: await world.file(health) }))).toBe('NOT_YOUR_ACT');
    world.at('2026-12-09', '09:00');
    expect(code(await of(ReplacePaper)(police, { ...await named(paper), fileId: await world.file(police, '二稿.pdf') }))).toBe('OK');
    expect((await papersOf(health, id))[0]).toMatchObject({ late: false, files: [{ revision: 2, name: '二稿.pdf' }, { revision: 1, name: '材料.pdf' }] });
    world.at('2026-12-09', '09:01');
    await of(ReplacePaper)(police, { ...await named(paper), fileId: await world.file(police, '三稿.pdf') });
    expect((await papersOf(health, id))[0]).toMatchObject({ late: true, files: [{ revision: 3 }, { revision: 2 }, { revision: 1 }] });
    await world.look(`update meeting set state = 'HELD', held_at = now() where id = $1`, [id]);
    expect(code(await of(WithdrawPaper)(police, await named(paper)))).toBe('MATTER_WRONG_STATE');
    world.at('2026-11-16', '10:00');
    const draft = await on.act(secretary, PlanMeeting, {
      conferenceId: CONFERENCE.province, kind: 'EXTRAORDINARY', form: 'VIDEO', title: '未审定', startsAt: atTime('2026-12-12', '09:00'), endsAt: atTime('2026-12-12', '11:30'), attendeeIds: [],
    });
    await on.act(secretary, SaveAgenda, await on.on(draft, { items: [item('草拟')] }));
    const [line = ''] = (await page(secretary, draft)).lines.map((one) => one.line);
    await add(secretary, draft, line, '草拟材料');
    expect([await titles(secretary, draft), await titles(convener, draft), await titles(police, draft)]).toEqual([['草拟材料'], ['草拟材料'], []]);
  });

  it('one winner of twenty for every act that has one', async () => {
    const { id, lines: [topic = ''] } = await sitting();
    const paper = await add(police, id, topic, '说明');
    const seen = await named(paper);
    const file = await world.file(police);
    const races = [
      await race(world, 'takeOverPapers', () => of(TakeOverPapers)(police, { meetingId: id, line: topic }), id),
      await race(world, 'replacePaper', () => of(ReplacePaper)(police, { ...seen, fileId: file }), id),
      await race(world, 'askPacket', () => of(AskPacket)(police, id), id),
    ];
    const changed = await named(paper);
    races.push(await race(world, 'changePaper', () => of(ChangePaper)(police, { ...words, ...changed, title: '起草说明' }), id));
    const last = await named(paper);
    races.push(await race(world, 'withdrawPaper', () => of(WithdrawPaper)(police, last), id));
    const guest = await idOf(of(InviteGuest)(secretary, { meetingId: id, line: topic, unit: '医院', post: '专家', fromAt: atTime('2026-11-16', '08:00'), toAt: atTime('2026-12-10', '12:00') }));
    const waiting = await named(guest);
    races.push(await race(world, 'decideGuest', () => of(DecideGuest)(convener, { ...waiting, approve: true }), id));
    const open = await named(guest);
    races.push(await race(world, 'revokeGuest', () => of(RevokeGuest)(secretary, open), id));
    // addPaper, inviteGuest: each stands beside those before it; orderPapers: the latest order counts.
    expect(races.filter((one) => !isFair(one, ['NOTHING_TO_TAKE_OVER', 'PACKET_BEING_MADE', 'GUEST_DECIDED']))).toEqual([]);
    const [twenty] = (await sitting()).lines.map((line) => line);
    const more = await sitting();
    await Promise.all(Array.from({ length: 20 }, () => add(police, more.id, more.lines[0] ?? '', '同时提交')));
    expect((await papersOf(secretary, more.id)).map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(twenty).toBeDefined();
  });
});

const queued: string[] = [];
const queue = { addAll: (_: string, jobs: readonly { rowId: string }[]) => { queued.push(...jobs.map(({ rowId }) => rowId)); return Promise.resolve(); } } as unknown as JobQueue;
const config = (): Config => ({ filesDir: folder, officeProgram: '', redriveAfterMs: 30_000 }) as Config;
/** What the worker does when it comes by. */
async function bind(): Promise<void> {
  await new DispatchPackets(world.worker, queue, config()).run();
  for (const id of queued.splice(0)) await new BuildPacket(world.worker, config()).run(id);
}
async function realFile(actor: Actor): Promise<string> {
  const id = await world.file(actor, '材料.pdf');
  const sha256 = await new FileStore(folder).putBytes(pdf);
  await world.look('update stored_file set sha256 = $2 where id = $1', [id, sha256]);
  return id;
}
const contentsOf = async (packetId: string | undefined) => (await world.look<{ contents: PacketContents }>('select contents from meeting_packet where id = $1', [packetId]))[0]?.contents;

describe('会议材料包', () => {
  it('holds what its reader may see, under the numbers of all; says when it is out of date; ends with what was closed to him', async () => {
    const { id, lines: [topic = '', report = '', closed = ''] } = await sitting();
    const shown = await add(secretary, id, topic, '说明', { fileId: await realFile(secretary) });
    await add(secretary, id, topic, '给审计', { visibility: 'NAMED', visibleTo: [audit.agencyId] });
    await add(secretary, id, report, '通报');
    await add(secretary, id, closed, '敏感');
    for (const actor of [police, health, secretary]) expect(code(await of(AskPacket)(actor, id))).toBe('OK');
    expect((await page(police, id)).packet).toMatchObject({ state: 'QUEUED', stale: false });
    await bind();
    const mine = (await page(police, id)).packet;
    expect(mine).toMatchObject({ state: 'READY', stale: false, pages: 4 });
    expect(code(await of(AskPacket)(police, id))).toBe('PACKET_IS_FRESH');
    const lists = await Promise.all([police, health, secretary].map(async (actor) => (await contentsOf((await page(actor, id)).packet?.id))?.items.map(({ position, papers }) => `${position}:${papers.map(({ title, ordinal, ofLine }) => `${title}${ordinal}/${ofLine}`).join()}`)));
    expect(lists).toEqual([['0:说明1/2', '1:通报1/1'], ['0:说明1/2', '1:通报1/1', '2:敏感1/1'], ['0:说明1/2,给审计2/2', '1:通报1/1', '2:敏感1/1']]);

    const take = (actor: Actor, packetId = mine?.id ?? '') => new TakePacket(world.db).run(actor, packetId);
    expect(await take(police)).toMatchObject({ kind: 'packet', mark: ['省公安厅　联络员', '下载时间 2026-11-16 10:00:00'] });
    for (const actor of [health, audit, secretary, cityPolice]) expect(code(await take(actor))).toBe('NOT_FOUND');
    expect(await readings(secretary, shown)).toMatchObject([{ reader: police.personName, way: 'PACKET' }]);

    await of(ReplacePaper)(secretary, { ...await named(shown), fileId: await realFile(secretary) });
    expect([(await page(police, id)).packet?.stale, code(await take(police))]).toEqual([true, 'OK']);
    await of(ChangePaper)(secretary, { ...await named(shown), title: '说明', visibility: 'NAMED', visibleTo: [health.agencyId], forGuests: false });
    expect(code(await take(police))).toBe('PACKET_OUTDATED');
    expect([code(await of(AskPacket)(police, id)), await bind(), (await page(police, id)).packet?.state]).toEqual(['OK', undefined, 'READY']);
    await on.act(secretary, ReviseAgenda, await on.on(id, { reason: '收紧' }));
    expect((await page(police, id)).packet?.stale).toBe(false);
  });

  it('is given up after five attempts, and a file that is not there any more lies apart', async () => {
    const { id, lines: [, report = ''] } = await sitting();
    await add(secretary, id, report, '字节已失');
    await of(AskPacket)(audit, id);
    await bind();
    expect((await page(audit, id)).packet).toMatchObject({ state: 'READY', pages: 3 });
    await of(AskPacket)(market, id);
    await world.look(`update meeting_packet set attempts = 5 where state = 'QUEUED'`);
    await bind();
    expect((await page(market, id)).packet).toMatchObject({ state: 'FAILED' });
  });
});

describe('列席人员', () => {
  const VISITOR = { requestId: newId(), locale: 'zh-CN' } as const;
  const read = (token: string) => new ReadAsGuest(world.db).run(VISITOR, token);
  const take = (token: string) => new TakeAsGuest(world.db).run(VISITOR, token);
  const say = (token: string, coming: boolean, opinion: string | null = null) => new AnswerAsGuest(world.db).run(VISITOR, token, { coming, opinion });
  const agree = async (id: string) => code(await of(DecideGuest)(convener, { ...await named(id), approve: true }));

  it('sees one line, its time and what is shared with guests there, under his own watermark; each reading is on record', async () => {
    const { id, lines: [topic = '', report = ''] } = await sitting();
    const shared = await add(secretary, id, report, '给专家', { forGuests: true, visibility: 'CONVENER', fileId: await realFile(secretary) });
    await add(secretary, id, report, '不给专家');
    expect((await papersOf(secretary, id)).some(({ forGuests }) => forGuests)).toBe(true);
    await add(police, id, topic, '单位不能自行向列席人员开放', { forGuests: true });
    expect((await papersOf(police, id))[0]?.forGuests).toBe(false);
    const form = { meetingId: id, line: report, unit: '某三甲医院', post: '医保办负责人', fromAt: atTime('2026-11-16', '10:00'), toAt: atTime('2026-12-10', '12:00') };
    for (const actor of [police, convener, health]) expect(code(await of(InviteGuest)(actor, form))).toBe('NOT_YOUR_ACT');
    expect(code(await of(InviteGuest)(secretary, { ...form, toAt: atTime('2027-02-01', '12:00') }))).toBe('INVALID_INPUT');
    const invitation = await of(InviteGuest)(secretary, form);
    if (isRefusal(invitation)) throw new Error(invitation.code);
    const { token } = invitation;
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await world.look(`select 1 from meeting_guest where encode(token_hash, 'escape') like '%' || $1 || '%'`, [token])).toEqual([]);

    expect([code(await read(token)), code(await take(token)), code(await say(token, true))]).toEqual(['GUEST_WAITING', 'GUEST_WAITING', 'GUEST_WAITING']);
    expect(await agree(invitation.id)).toBe('OK');
    const item = await read(token);
    expect(item).toEqual({
      kind: 'item', conference: expect.any(String), title: '通报', startsAt: atTime('2026-12-10', '09:10'), minutes: 10, unit: '某三甲医院', post: '医保办负责人', toAt: form.toAt,
      coming: null, opinion: null, answeredAt: null, papers: [{ title: '给专家', name: '材料.pdf' }], packet: 'QUEUED',
    });
    expect(code(await take(token))).toBe('NOT_FOUND');
    await bind();
    expect(await read(token)).toMatchObject({ packet: 'READY' });
    expect(await take(token)).toMatchObject({ kind: 'packet', mark: ['某三甲医院　医保办负责人（列席）', '下载时间 2026-11-16 10:00:00'] });
    expect((await page(secretary, id)).guests).toMatchObject([{ unit: '某三甲医院', readingCount: 3 }]);
    expect(await readings(secretary, shared)).toMatchObject([{ reader: '某三甲医院', seat: '医保办负责人', way: 'GUEST' }]);
    expect((await page(police, id)).guests).toEqual([]);
    expect((await page(secretary, id)).packet).toBeNull();

    await of(ChangePaper)(secretary, { ...await named(shared), title: '给专家', visibility: 'ALL', visibleTo: [], forGuests: false });
    expect([await read(token), code(await take(token))]).toEqual([expect.objectContaining({ papers: [], packet: null }), 'NOT_FOUND']);
  });

  it('is let in from its first second to its last, not after it was taken back, and not to a line that is gone', async () => {
    const { id, lines: [topic = '', report = ''] } = await sitting();
    const form = { meetingId: id, line: report, unit: '医院', post: '专家', fromAt: new Date('2026-11-20T01:00:00Z'), toAt: new Date('2026-11-20T02:00:00Z') };
    const invite = async () => { const made = await of(InviteGuest)(secretary, form); if (isRefusal(made)) throw new Error(made.code); return made; };
    const { id: first, token } = await invite();
    await agree(first);
    const at = async (instant: string): Promise<string> => { world.clock.set(new Date(instant)); return code(await read(token)); };
    expect([await at('2026-11-20T00:59:59.999Z'), await at('2026-11-20T01:00:00Z'), await at('2026-11-20T01:59:59.999Z'), await at('2026-11-20T02:00:00Z')]).toEqual(['GUEST_NOT_YET', 'OK', 'OK', 'GUEST_EXPIRED']);
    world.clock.set(new Date('2026-11-20T01:30:00Z'));
    expect([code(await read('')), code(await read(`${token}x`)), code(await read('A'.repeat(43))), code(await take('A'.repeat(43)))]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const { id: other, token: second } = await invite();
    await agree(other);
    expect(code(await of(RevokeGuest)(police, await named(other)))).toBe('NOT_FOUND');
    await of(RevokeGuest)(secretary, await named(other));
    expect([code(await read(second)), code(await take(second)), code(await read(token))]).toEqual(['GUEST_REVOKED', 'GUEST_REVOKED', 'OK']);
    await on.act(secretary, ReviseAgenda, await on.on(id, { reason: '去掉一项' }));
    const kept = (await world.look<{ topic: string }>('select topic_id as topic from agenda_item where meeting_id = $1 and topic_id is not null limit 1', [id]))[0]?.topic;
    await approve(id, [item('统一移送标准', { kind: 'TOPIC', topicId: kept ?? null, line: topic })]);
    expect(code(await read(token))).toBe('GUEST_ITEM_GONE');
    world.at('2026-11-16', '10:00');
  });

  it('is approved by the convener, once, or never let in', async () => {
    const { id, lines: [, report = ''] } = await sitting();
    const invite = async () => { const made = await of(InviteGuest)(secretary, { meetingId: id, line: report, unit: '医院', post: '专家', fromAt: atTime('2026-11-16', '08:00'), toAt: atTime('2026-12-10', '12:00') }); if (isRefusal(made)) throw new Error(made.code); return made; };
    const [first, second] = [await invite(), await invite()];
    for (const [actor, refused] of [[secretary, 'NOT_YOUR_ACT'], [police, 'NOT_FOUND'], [health, 'NOT_FOUND']] as const) expect(code(await of(DecideGuest)(actor, { ...await named(first.id), approve: true }))).toBe(refused);
    expect([await agree(first.id), await agree(first.id), code(await of(DecideGuest)(convener, { ...await named(first.id), approve: false, reason: '不妥' }))]).toEqual(['OK', 'GUEST_DECIDED', 'GUEST_DECIDED']);
    expect(code(await of(DecideGuest)(convener, { ...await named(second.id), approve: false, reason: ' ' }))).toBe('INVALID_INPUT');
    expect(code(await of(DecideGuest)(convener, { ...await named(second.id), approve: false, reason: '与本项无关' }))).toBe('OK');
    expect([code(await read(first.token)), code(await read(second.token))]).toEqual(['OK', 'GUEST_REVOKED']);
    expect((await page(secretary, id)).guests).toMatchObject([{ approved: true, decidedSeat: convener.seatTitle }, { approved: false, reason: '与本项无关' }]);
  });

  it('says whether he comes and what he thinks, anew until the meeting was held', async () => {
    const { id, lines: [, report = ''] } = await sitting();
    const made = await of(InviteGuest)(secretary, { meetingId: id, line: report, unit: '医院', post: '专家', fromAt: atTime('2026-11-16', '08:00'), toAt: atTime('2026-12-20', '12:00') });
    if (isRefusal(made)) throw new Error(made.code);
    await agree(made.id);
    expect([code(await say(made.token, false, '建议先试点。')), code(await say(made.token, true, '建议先试点，再推开。')), code(await say(made.token, true, '长'.repeat(20_000)))]).toEqual(['OK', 'OK', 'INVALID_INPUT']);
    expect(await read(made.token)).toMatchObject({ coming: true, opinion: '建议先试点，再推开。' });
    expect((await page(secretary, id)).guests).toMatchObject([{ coming: true, opinion: '建议先试点，再推开。' }]);
    expect((await page(police, id)).guests).toEqual([]);
    await world.look(`update meeting set state = 'HELD', held_at = ends_at where id = $1`, [id]);
    expect(code(await say(made.token, false))).toBe('GUEST_TOO_LATE');
  });
});
