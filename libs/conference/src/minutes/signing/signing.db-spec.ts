import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal, FileStore, type Actor } from '@portal/platform';
import { permissionsOf } from '@portal/agencies';
import * as Y from 'yjs';
import { CONFERENCE, SEATED } from '../../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, outcomeOf, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { CancelResolution } from '../../resolutions/cancel-resolution.js';
import { FindResolution } from '../../resolutions/find-resolution.js';
import { IssueResolution } from '../../resolutions/issue-resolution.js';
import '../messages/index.js';
import { EditMinutesHead } from '../edit-minutes-head.js';
import { toMinutes } from '../graphql/to-minutes.js';
import { OpenMinutesOfMeeting } from '../open-minutes-of-meeting.js';
import { FindMinutes } from '../reading/find-minutes.js';
import { FindVersions } from '../reading/find-versions.js';
import { AppendChange } from '../text/append-change.js';
import { LoadText } from '../text/load-text.js';
import { TEXT_NAME } from '../text/minutes-line.rules.js';
import { CorrectMinutes } from './correct-minutes.js';
import { DecideMinutes } from './decide-minutes.js';
import { FindSigning } from './find-signing.js';
import { FetchIssue } from './issue/fetch-issue.js';
import { FindIssue } from './issue/find-issue.js';
import { IssueMinutes } from './issue/issue-minutes.js';
import { dataHash } from './issue/minutes-data.rules.js';
import { SIGNING_RECIPES } from './notices.js';
import { ReceiveMinutes } from './receive-minutes.js';
import { AskSeal } from './seal/ask-seal.js';
import { DecideSeal } from './seal/decide-seal.js';
import { FindSealRequest, ListSealRequests, ListSealUses } from './seal/read-seals.js';
import { SubmitMinutes } from './submit-minutes.js';
import { TakeBackMinutes } from './take-back-minutes.js';

const { secretary, convener, police, vice, health, audit, market, leadHandler, cityConvener, citySecretary } = SEATED;
const head = { ...convener, seatKind: 'AGENCY_HEAD' as const, seatTitle: '局长（主要负责人）', permissions: permissionsOf('AGENCY_HEAD', 'PRINCIPAL', 'HEALTHCARE_SECURITY') };
const cityHead = { ...cityConvener, seatKind: 'AGENCY_HEAD' as const, permissions: head.permissions };

let world: ReferralWorld;
let store: FileStore;
beforeAll(async () => {
  world = await openReferralWorld();
  store = new FileStore(mkdtempSync(join(tmpdir(), 'portal-minutes-')));
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-20', '16:00'));

interface Line { readonly line: string; readonly text: string; readonly units?: readonly string[]; readonly due?: string }
const FUNDS: Line = { line: 'funds', text: '查清团伙资金去向。', units: [police.agencyId, market.agencyId], due: '2026-12-11' };

/** Minutes of a meeting at which police and health sat, with a text and one decision. */
async function drafted(lines: readonly Line[] = [FUNDS]): Promise<{ id: string; meetingId: string }> {
  const meeting = await heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: [convener, police, health].map(({ agencyId }) => agencyId), lines: [{ title: '团伙骗保' }] });
  const begun = await new OpenMinutesOfMeeting(world.db).run(secretary, meeting.id);
  if (isRefusal(begun)) throw new Error(begun.code);
  await write(begun.id, (text) => { text.insert(0, '会议听取了通报。'); for (const line of lines) add(text, line); });
  return { id: begun.id, meetingId: meeting.id };
}
const add = (text: Y.Text, { line, text: words, units, due }: Line): void => {
  text.insert(text.length, words);
  text.insert(text.length, '\n', { line, kind: 'DECISION', ...(units && { units: units.join(' ') }), ...(due && { due }) });
};
async function write(id: string, change: (text: Y.Text) => void): Promise<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await new LoadText(world.db).run(secretary, id)).state);
  const before = Y.encodeStateVector(doc);
  change(doc.getText(TEXT_NAME));
  const result = await new AppendChange(world.db).run(secretary, id, Y.encodeStateAsUpdate(doc, before), 'test');
  return isRefusal(result) ? result.code : 'STORED';
}
const on = async (id: string) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from minutes where id = $1 union all select version from seal_request where id = $1 union all select version from resolution where id = $1', [id]))[0]?.version ?? 0 });
const state = async (id: string) => (await world.look<{ state: string }>('select state from minutes where id = $1', [id]))[0]?.state;
const box = async (actor: { agencyId: string }, id: string) => (await world.look<{ box: string }>('select box from party where object_id = $1 and agency_id = $2', [id, actor.agencyId]))[0]?.box;
const view = async (actor: Actor, id: string) => {
  const found = await new FindSigning(world.db).run(actor, id);
  if (!found) throw new Error('not shown');
  return found;
};
const page = async (actor: Actor, id: string) => { const found = await new FindMinutes(world.db).run(actor, id); return found && toMinutes(found, actor, world.clock.now()); };
const hash = async (id: string) => (await world.look<{ hash: string }>('select hash from minutes_signature where minutes_id = $1 order by no desc limit 1', [id]))[0]?.hash ?? '';
const submit = async (id: string) => outcomeOf(await new SubmitMinutes(world.db).run(secretary, await on(id)));
const decide = async (id: string, sign = true, actor: Actor = convener, more = {}) => outcomeOf(await new DecideMinutes(world.db).run(actor, { ...await on(id), sign, reason: sign ? null : '第二段请写明数字', hash: await hash(id), ...more }));
const askSeal = async (id: string) => outcomeOf(await new AskSeal(world.db).run(secretary, { ...await on(id), copies: 8, purpose: '印发纪要' }));
const request = async (id: string) => (await view(secretary, id)).seals[0]?.id ?? '';
const decideSeal = async (id: string, approve = true, actor: Actor = head) => outcomeOf(await new DecideSeal(world.db).run(actor, { ...await on(await request(id)), approve, reason: approve ? null : '请先补齐会签单' }));
const issue = async (id: string, actor: Actor = secretary) => outcomeOf(await new IssueMinutes(world.db, store).run(actor, await on(id)));
async function signed(lines?: readonly Line[]) {
  const made = await drafted(lines);
  expect([await submit(made.id), await decide(made.id)]).toEqual(['OK', 'OK']);
  return made;
}
async function issued(lines?: readonly Line[]) {
  const made = await signed(lines);
  expect([await askSeal(made.id), await decideSeal(made.id), await issue(made.id)]).toEqual(['OK', 'OK', 'OK']);
  return made;
}

describe('审签', () => {
  it('freezes the text, lies before the convener alone, and comes back with a reason', async () => {
    const { id } = await drafted();
    expect(await submit(id)).toBe('OK');
    expect([await state(id), await box(convener, id), await box(secretary, id)]).toEqual(['SIGNING', 'TODO', 'STARTED']);
    expect(await write(id, (text) => text.insert(0, '又'))).toBe('TEXT_IS_CLOSED');
    expect(outcomeOf(await new EditMinutesHead(world.db).run(secretary, { ...await on(id), title: '改', meeting: '改', heldOn: '2026-11-20' }))).toBe('MATTER_WRONG_STATE');
    expect((await view(convener, id)).toSign?.map(({ text }) => text)).toEqual(['会议听取了通报。', '团伙骗保', '', FUNDS.text]);
    expect((await page(leadHandler, id))?.writing).toBeNull();
    // Nobody else signs: not the office, not another unit's vice-convener, not a handler of the lead, not another conference.
    expect(await Promise.all([secretary, leadHandler, police, vice, cityConvener, citySecretary].map((actor) => decide(id, true, actor))))
      .toEqual(['NOT_YOUR_ACT', 'NOT_YOUR_ACT', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await decide(id, true, convener, { hash: 'f'.repeat(64) })).toBe('OTHER_TEXT');
    expect(await decide(id, false, convener, { reason: ' ' })).toBe('INVALID_INPUT');
    expect(await decide(id, false)).toBe('OK');
    expect([await state(id), await box(convener, id), await box(secretary, id)]).toEqual(['DRAFTING', 'DONE', 'TODO']);
    expect(await write(id, (text) => text.insert(0, '再'))).toBe('STORED');
    expect([await submit(id), await decide(id)]).toEqual(['OK', 'OK']);
    expect((await view(secretary, id)).signatures.map(({ no, decision, person, seat }) => [no, decision, person, seat])).toEqual([[2, 'SIGNED', '省医保局召集人', '召集人'], [1, 'RETURNED', '省医保局召集人', '召集人']]);
    expect(outcomeOf(await new TakeBackMinutes(world.db).run(secretary, { ...await on(id), reason: '漏一项' }))).toBe('OK');
    expect(await write(id, (text) => text.insert(0, '补'))).toBe('STORED');
  });

  it('takes no text whose decisions are not ready, whose meeting is unknown, or which tells of an item for some', async () => {
    const bad = await drafted([{ line: 'a', text: '尽快查清。' }, { line: 'b', text: '过期的。', units: [police.agencyId], due: '2026-11-19' }, { line: 'c', text: '办公室自办。', units: [secretary.agencyId], due: '2026-12-11' }, FUNDS]);
    const refused = await new SubmitMinutes(world.db).run(secretary, await on(bad.id));
    expect(refused).toMatchObject({ code: 'DECISION_INCOMPLETE', values: { count: 3, lines: '4、5、6' } });
    const meeting = await heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: [police, health].map(({ agencyId }) => agencyId), lines: [{ title: '数据共享' }, { title: '敏感事项', visibleTo: [police.agencyId] }] });
    const begun = await new OpenMinutesOfMeeting(world.db).run(secretary, meeting.id) as { id: string };
    await write(begun.id, (text) => text.insert(0, '会议研究了有关事项。'));
    expect(await new SubmitMinutes(world.db).run(secretary, await on(begun.id))).toMatchObject({ code: 'NAMED_ITEM_IN_MINUTES', values: { titles: '敏感事项' } });
  });
});

describe('代章', () => {
  it('does not hand out again what was handed out by hand: the line becomes that resolution, or the two must be brought into line', async () => {
    const made = await signed([FUNDS, { ...FUNDS, line: 'more', text: '报送情况。' }]);
    const byHand = async (text: string, more: object = {}) => {
      const result = await new IssueResolution(world.db).run(secretary, { meetingId: made.meetingId, title: '单独交办', text, dueOn: FUNDS.due ?? '', units: [{ agencyId: police.agencyId, role: 'LEAD' }, { agencyId: market.agencyId, role: 'SUPPORT' }], ...more });
      if (isRefusal(result)) throw new Error(result.code);
      return result.id;
    };
    const [first, other] = [await byHand(FUNDS.text), await byHand('报送情况。', { dueOn: '2026-12-18' })];
    expect([await askSeal(made.id), await decideSeal(made.id), await issue(made.id)]).toEqual(['OK', 'OK', 'HANDED_OUT_OTHERWISE']);
    expect(outcomeOf(await new CancelResolution(world.db).run(secretary, { ...await on(other), reason: '以纪要为准' }))).toBe('NOT_YOUR_ACT');
    expect(outcomeOf(await new CancelResolution(world.db).run(convener, { ...await on(other), reason: '以纪要为准' }))).toBe('OK');
    expect(await issue(made.id)).toBe('OK');
    const rows = await world.look<{ id: string; line: string | null }>(`select id, minutes_line as line from resolution where meeting_id = $1 and state <> 'CANCELLED' order by minutes_line`, [made.meetingId]);
    expect(rows.map(({ line }) => line)).toEqual(['funds', 'more']);
    expect(rows[0]?.id).toBe(first);
  });

  it('is decided by the head of the lead agency alone, and nothing is issued without it', async () => {
    const { id } = await signed();
    expect([await issue(id), await askSeal(id), await askSeal(id), await issue(id)]).toEqual(['SEAL_NEEDED', 'OK', 'SEAL_ASKED', 'SEAL_NEEDED']);
    expect([await box(convener, await request(id)), await box(secretary, await request(id))]).toEqual(['TODO', 'STARTED']);
    expect(await Promise.all([secretary, convener, leadHandler, police, cityHead].map((actor) => decideSeal(id, true, actor)))).toEqual(['NOT_YOUR_ACT', 'HEAD_SEALS', 'HEAD_SEALS', 'NOT_FOUND', 'NOT_FOUND']);
    expect([await decideSeal(id, false), await issue(id), await askSeal(id), await decideSeal(id), await issue(id)]).toEqual(['OK', 'SEAL_NEEDED', 'OK', 'OK', 'OK']);
    const log = (await new ListSealRequests(world.db).run(head, 'USED', { first: 50 })).edges.map(({ node }) => node).filter(({ minutesId }) => minutesId === id);
    expect(log.map(({ use, title, hash: sealed }) => [title, use?.hash === sealed, use?.approvedBy, use?.by, use?.copies])).toEqual([['联席会议例会纪要', true, '局长（主要负责人） 省医保局召集人', '联席会议办公室 办公室工作人员 联席会议办公室办公室工作人员', 8]]);
    expect(log[0]?.use?.fileSha256).toBe((await view(secretary, id)).issues[0]?.sha256);
    const uses = async (actor: Actor, year: number | null, query: string | null) => (await new ListSealUses(world.db).run(actor, { year, query }, { first: 50 })).edges.map(({ node }) => node.id);
    const used = log[0] as (typeof log)[number];
    for (const [year, query, shown] of [[null, null, true], [Number(used.use?.at.slice(0, 4)), used.number, true], [null, used.use?.fileSha256.slice(3, 20).toUpperCase() ?? '', true], [1999, null, false], [null, '查无此件', false], [null, '%', false]] as const) {
      expect([year, query, (await uses(head, year, query)).includes(used.id)]).toEqual([year, query, shown]);
    }
    expect([await uses(secretary, null, null), await uses(police, null, null), await uses(cityHead, null, null)]).toEqual([await uses(head, null, null), [], []]);
    expect((await new ListSealRequests(world.db).run(police, null, { first: 50 })).edges).toEqual([]);
    expect(await new FindSealRequest(world.db).run(police, await request(id))).toBeNull();
    await expect(world.look(`update seal_use set copies = 9`)).rejects.toMatchObject({ code: '42501' });
  });

  it('lapses with what was to be sealed', async () => {
    const { id } = await signed();
    expect([await askSeal(id), await decideSeal(id)]).toEqual(['OK', 'OK']);
    expect(outcomeOf(await new TakeBackMinutes(world.db).run(secretary, { ...await on(id), reason: '改一个数字' }))).toBe('OK');
    expect((await view(secretary, id)).seals[0]?.state).toBe('LAPSED');
    expect([await write(id, (text) => text.insert(0, '更')), await submit(id), await decide(id), await issue(id)]).toEqual(['STORED', 'OK', 'OK', 'SEAL_NEEDED']);
  });
});

describe('印发', () => {
  it('goes to who was there, hands out each decision, and tells each once', async () => {
    const { id, meetingId } = await issued();
    expect(await state(id)).toBe('ISSUED');
    const [one] = await world.look<{ id: string }>('select id from resolution where minutes_id = $1 and minutes_line = $2', [id, 'funds']);
    const resolution = await new FindResolution(world.db).run(police, one?.id ?? '');
    expect(resolution).toMatchObject({ title: '查清团伙资金去向', text: FUNDS.text, dueOn: '2026-12-11', origin: { meetingId, lineTitle: '团伙骗保', minutesId: id, minutesLine: 'funds' } });
    expect(resolution?.units.map(({ agency, role }) => [agency.id, role])).toEqual([[police.agencyId, 'LEAD'], [market.agencyId, 'SUPPORT']]);
    // A unit that is only named sees its resolution, and of the minutes nothing.
    expect((await new FindResolution(world.db).run(market, one?.id ?? ''))?.text).toBe(FUNDS.text);
    expect([await page(market, id), await new FindIssue(world.db).run(market, id), await page(audit, id)]).toEqual([null, null, null]);
    const read = await new FindIssue(world.db).run(health, id);
    expect(read).toMatchObject({ no: 1, intact: true, title: '联席会议例会纪要', lines: expect.arrayContaining([expect.objectContaining({ line: 'funds' })]) });
    expect(read?.html).toContain('id="line-funds"');
    expect(read?.html).not.toMatch(/〔\d{4}〕\d+号<\/span>|<img/);
    expect(await page(health, id)).toMatchObject({ title: '联席会议例会纪要', writing: null, chair: null });
    expect((await page(health, id))?.versions.map(({ kind }) => kind)).toEqual(['ISSUED']);
    expect((await view(health, id)).signatures).toEqual([]);
    // How the text came about is for who drafts and who signs; a unit finds on the record what went out to it and what it did.
    expect((await page(health, id))?.timeline.map(({ topic }) => topic)).toEqual(['minutes.issued']);
    expect((await page(secretary, id))?.timeline.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['minutes.opened', 'minutes.submitted', 'minutes.signed', 'minutes.issued']));
    expect([await box(health, id), await box(secretary, id)]).toEqual(['TODO', 'DONE']);
    expect(outcomeOf(await new ReceiveMinutes(world.db).run(health, await on(id)))).toBe('OK');
    expect(outcomeOf(await new ReceiveMinutes(world.db).run(health, await on(id)))).toBe('MINUTES_RECEIVED');
    expect([await box(health, id), (await view(secretary, id)).receipts.map(({ receivedBy }) => receivedBy).filter(Boolean)]).toEqual(['DONE', ['联络员 省卫生健康委联络员']]);
    const told = await world.worker.tx(secretary, async (tx) => SIGNING_RECIPES.find(({ topic }) => topic === 'minutes.issued')?.compose(tx, { objectId: id } as never));
    expect(told?.map(({ agencyId, titleKey }) => [agencyId, titleKey]).sort()).toEqual([convener, police, health].map(({ agencyId }) => [agencyId, 'notice.minutes.issued.title']).sort());
  });

  it('is data with a hash, and a file that is compared with its own at each fetch', async () => {
    const { id } = await issued();
    const [first] = (await view(police, id)).issues;
    const fetched = await new FetchIssue(world.db, store).run(police, first?.id ?? '', 'json') as { bytes: Buffer; sha256: string };
    const data = JSON.parse(fetched.bytes.toString()) as Record<string, unknown>;
    expect([dataHash(data), fetched.sha256]).toEqual([first?.dataHash, first?.dataHash]);
    expect(data).toMatchObject({ format: 'portal.minutes', formatVersion: 1, signatures: [{ person: '省医保局召集人', post: '召集人' }], resolutions: [{ line: 'funds', dueOn: '2026-12-11', lead: { agencyId: police.agencyId } }], correction: null });
    expect(isRefusal(await new FetchIssue(world.db, store).run(police, first?.id ?? '', 'docx'))).toBe(false);
    expect(await new FetchIssue(world.db, store).run(market, first?.id ?? '', 'json')).toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.look(`update minutes_issue set title = '改'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('hands out nothing at all when a day has passed meanwhile', async () => {
    const { id } = await signed([FUNDS, { ...FUNDS, line: 'soon', due: '2026-11-24' }]);
    expect([await askSeal(id), await decideSeal(id)]).toEqual(['OK', 'OK']);
    world.at('2026-11-25', '09:00');
    expect(await issue(id)).toBe('DECISION_INCOMPLETE');
    expect(await world.look('select 1 from resolution where minutes_id = $1', [id])).toEqual([]);
  });
});

describe('更正', () => {
  it('is another issue, signed and sealed anew; both stay, and what was handed out has its own course', async () => {
    const { id } = await issued();
    const correct = async (reason: string) => outcomeOf(await new CorrectMinutes(world.db).run(secretary, { ...await on(id), reason }));
    expect([await correct(' '), await correct('金额有误')]).toEqual(['INVALID_INPUT', 'OK']);
    expect([await submit(id), await write(id, (text) => text.insert(0, '更正：'))]).toEqual(['NOTHING_CORRECTED', 'STORED']);
    // Meanwhile who received it reads what was issued, and not what is being written.
    expect((await new FindIssue(world.db).run(health, id))?.lines[0]?.text).toBe('会议听取了通报。');
    const before = await new FindVersions(world.db).run(health, (await page(health, id))?.versions.map((version) => version.id) ?? []);
    await write(id, (text) => text.format(text.length - 1, 1, { due: '2026-12-31' }));
    expect(await submit(id)).toBe('RESOLUTION_STANDS');
    await write(id, (text) => { text.format(text.length - 1, 1, { due: FUNDS.due }); add(text, { ...FUNDS, line: 'new', text: '补充一项。' }); });
    expect([await submit(id), await decide(id), await issue(id)]).toEqual(['OK', 'OK', 'SEAL_NEEDED']);
    expect([await askSeal(id), await decideSeal(id), await issue(id)]).toEqual(['OK', 'OK', 'OK']);
    const [second, first] = [await new FindIssue(world.db).run(health, id), await new FindIssue(world.db).run(health, id, 1)];
    expect([first?.lines[0]?.text, second?.lines[0]?.text, first?.html.includes('id="line-funds"'), second?.html.includes('id="line-funds"')]).toEqual(['会议听取了通报。', '更正：会议听取了通报。', true, true]);
    expect([first?.intact, second?.intact, first?.latest, second?.reason, second?.html.includes('金额有误')]).toEqual([true, true, 2, '金额有误', true]);
    expect(second?.changes).toEqual([{ line: 'opening', change: 'CHANGED' }, { line: 'new', change: 'ADDED' }]);
    expect(await new FindVersions(world.db).run(health, before.map((version) => version.id))).toEqual(before);
    expect((await world.look('select 1 from resolution where minutes_id = $1', [id])).length).toBe(2);
    const told = await world.worker.tx(secretary, async (tx) => SIGNING_RECIPES.find(({ topic }) => topic === 'minutes.issued')?.compose(tx, { objectId: id } as never));
    expect(told?.[0]).toMatchObject({ titleKey: 'notice.minutes.corrected.title', params: { changed: 1, added: 1, removed: 0 } });
    expect(outcomeOf(await new ReceiveMinutes(world.db).run(health, await on(id)))).toBe('OK');
  });

  it('lets go of a resolution that the convener has cancelled', async () => {
    const { id } = await issued();
    await new CorrectMinutes(world.db).run(secretary, { ...await on(id), reason: '撤下一项' });
    await write(id, (text) => text.delete(text.length - FUNDS.text.length - 1, FUNDS.text.length + 1));
    expect(await submit(id)).toBe('RESOLUTION_STANDS');
    const [one] = await world.look<{ id: string }>('select id from resolution where minutes_id = $1', [id]);
    expect(outcomeOf(await new CancelResolution(world.db).run(convener, { ...await on(one?.id ?? ''), reason: '不再办理' }))).toBe('OK');
    expect(await submit(id)).toBe('OK');
  });
});

it('each act has one winner', async () => {
  const { id } = await drafted();
  const fair = async (act: string, about: string, attempt: Parameters<typeof race>[2], also: readonly string[] = []) => { const run = await race(world, act, attempt, about); expect([act, run, isFair(run, also)]).toEqual([act, run, true]); };
  const submitted = await on(id);
  await fair('SUBMIT', id, () => new SubmitMinutes(world.db).run(secretary, submitted));
  const waiting = { ...await on(id), sign: true, hash: await hash(id) };
  await fair('SIGN', id, () => new DecideMinutes(world.db).run(convener, waiting));
  const asking = { ...await on(id), copies: 1 };
  await fair('ASK_SEAL', id, () => new AskSeal(world.db).run(secretary, asking), ['SEAL_ASKED']);
  const sealing = { ...await on(await request(id)), approve: true };
  await fair('APPROVE', sealing.id, () => new DecideSeal(world.db).run(head, sealing));
  const issuing = await on(id);
  await fair('ISSUE', id, () => new IssueMinutes(world.db, store).run(secretary, issuing));
  const receiving = await on(id);
  await fair('RECEIVE', id, () => new ReceiveMinutes(world.db).run(health, receiving), ['MINUTES_RECEIVED']);
  const correcting = { ...await on(id), reason: '更正' };
  await fair('CORRECT', id, () => new CorrectMinutes(world.db).run(secretary, correcting));
  await write(id, (text) => text.insert(0, '改'));
  await submit(id);
  const returning = { ...await on(id), sign: false, reason: '退', hash: await hash(id) };
  await fair('RETURN', id, () => new DecideMinutes(world.db).run(convener, returning));
  await submit(id);
  const taking = { ...await on(id), reason: '收回' };
  await fair('TAKE_BACK', id, () => new TakeBackMinutes(world.db).run(secretary, taking));
  expect([await submit(id), await decide(id), await askSeal(id)]).toEqual(['OK', 'OK', 'OK']);
  const refusing = { ...await on(await request(id)), approve: false, reason: '不同意' };
  await fair('REFUSE', refusing.id, () => new DecideSeal(world.db).run(head, refusing));
});
