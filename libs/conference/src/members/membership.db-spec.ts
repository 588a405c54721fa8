import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActorOfAccount, agencyId, OpenAccount, permissionsOf } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { FindConference } from '../conferences/find-conference.js';
import { ListMeetings } from '../meetings/list-meetings.js';
import { PlanMeeting } from '../meetings/plan-meeting.js';
import { FindResolution } from '../resolutions/find-resolution.js';
import { IssueResolution } from '../resolutions/issue-resolution.js';
import { RESOLUTION_RECIPES } from '../resolutions/notices.js';
import { SignResolution } from '../resolutions/sign-resolution.js';
import { OpenTopicCall } from '../topics/open-topic-call.js';
import { CheckMemberChange } from './check-member-change.js';
import { ConfirmMemberChange } from './confirm-member-change.js';
import { FindMemberChange } from './find-member-change.js';
import { MEMBER_RECIPES } from './notices.js';
import { ProposeMemberAgain } from './propose-member-again.js';
import { ProposeMemberChange } from './propose-member-change.js';
import { ProposeMembership, type ProposeMembershipInput } from './propose-membership.js';
import { SettleLeaving, type SettleLeavingInput } from './settle-leaving.js';
import { WithdrawMemberChange } from './withdraw-member-change.js';

const { convener, police, health, audit, market, drugs, invited, secretary, director, leadHandler, cityPolice } = SEATED;
const DAY = '2026-12-01';
const procuratorate = agencyId('440000', 'PROCURATORATE');
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => { world = await openReferralWorld(); on = new ConferenceWorld(world); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const NEW = { name: '省检察院新任联络员（演示）', post: '第四检察部副主任', phone: '020-87118111', email: 'new.liaison@demo.portal.invalid' };
const somebody = (email: string) => ({ ...NEW, email });
const liaison = (newPerson = NEW) => [{ seatKind: 'LIAISON' as const, seatTitle: '第四检察部联络员', newPerson }];
const joining = (more: Partial<ProposeMembershipInput> = {}): ProposeMembershipInput =>
  ({ conferenceId: CONFERENCE.province, kind: 'JOIN', agencyId: procuratorate, effectiveOn: DAY, reason: '粤检函〔2026〕8号', people: liaison(), ...more });
const leaving = (more: Partial<ProposeMembershipInput> = {}): ProposeMembershipInput => ({ conferenceId: CONFERENCE.province, kind: 'LEAVE', effectiveOn: DAY, reason: '职责调整', people: [], ...more });
const approve = async (actor: Actor, id: string) => on.outcome(actor, actor === secretary || actor === director ? CheckMemberChange : ConfirmMemberChange, await on.on(id, { approve: true }));
const page = async (actor: Actor, id: string) => { const found = await new FindMemberChange(world.db).run(actor, id); if (!found) throw new Error('not shown'); return found; };
const members = async (day: string) => (await new FindConference(world.db).run(police, CONFERENCE.province, day))?.members.filter(({ role }) => role !== 'INVITED').map(({ agency }) => agency.id) ?? [];
const people = (email: string) => world.look<{ id: string }>('select id from person where email = $1', [email]);
const told = async (recipes: typeof MEMBER_RECIPES, topic: string, id: string) =>
  (await world.worker.tx(health, async (tx) => recipes.find((one) => one.topic === topic)?.compose(tx, { objectId: id } as never)))?.map(({ agencyId: to, titleKey }) => `${to} ${titleKey}`) ?? [];

describe('加入', () => {
  it('is put forward with the unit’s letter, checked by another hand, confirmed, and in force from 00:00 of its day and not before', async () => {
    const id = await on.act(secretary, ProposeMembership, joining());
    expect([await on.box(secretary, id), await on.box(convener, id), (await page(invited, id)).byOffice]).toEqual(['TODO', 'COPIED', true]);
    expect(await approve(secretary, id)).toBe('OWN_PROPOSAL');
    expect(await approve(director, id)).toBe('OK');
    expect(await people(NEW.email)).toEqual([]);
    expect(await approve(leadHandler, id)).toBe('NOT_YOUR_ACT');
    expect(await approve(convener, id)).toBe('OK');

    expect([(await members('2026-11-30')).includes(procuratorate), (await members(DAY)).includes(procuratorate)]).toEqual([false, true]);
    const seats = async (day: string) => (await new FindConference(world.db).run(police, CONFERENCE.province, day))?.members.filter(({ agency }) => agency.id === procuratorate).map(({ role, seats: all }) => [role, all.map(({ kind, holders }) => `${kind} ${holders.map(({ name }) => name).join()}`)]);
    expect(await seats('2026-11-30')).toEqual([['INVITED', ['LIAISON ']]]);
    expect(await seats(DAY)).toEqual([['MEMBER', [`LIAISON ${NEW.name}`]]]);
    expect((await page(secretary, id)).people).toMatchObject([{ name: NEW.name, post: NEW.post, isNew: true, account: false }]);
    expect(await told(MEMBER_RECIPES, 'member.confirmed', id)).toContain(`${secretary.agencyId} notice.member.accounts.title`);
    for (const stranger of [police, health, cityPolice]) expect(await new FindMemberChange(world.db).run(stranger, id)).toBeNull();
  });

  it('gives the new person an account by the administrator, and a right from the day on', async () => {
    const [person] = await people(NEW.email);
    const admin = await new ActorOfAccount(world.db).run('admin', 'test', 'ADMINISTRATOR');
    const open = (account: string, personId = person?.id ?? '') => new OpenAccount(world.db, { hash: async () => `$argon2id$${'x'.repeat(20)}` } as never).run(admin, { personId, account });
    const outcome = async (account: string, personId?: string) => { const result = await open(account, personId); return isRefusal(result) ? result.fields?.[0]?.code ?? result.code : 'OK'; };
    expect([await outcome('Gd Jcy'), await outcome('gdjcy.handler'), await outcome('gdjcy.liaison', newId())]).toEqual(['ACCOUNT_NAME', 'ACCOUNT_TAKEN', 'NOT_FOUND']);
    const opened = await open('GDJCY.liaison');
    expect(opened).toMatchObject({ account: 'gdjcy.liaison' });
    expect('password' in opened && opened.password.length).toBe(16);
    expect(await outcome('gdjcy.other')).toBe('ACCOUNT_EXISTS');
    world.at('2026-11-30', '23:59');
    await expect(new ActorOfAccount(world.db).run('gdjcy.liaison', 'test')).rejects.toThrow('cannot act');
    world.at(DAY, '00:00');
    expect(await new ActorOfAccount(world.db).run('gdjcy.liaison', 'test')).toMatchObject({ personName: NEW.name, seatKind: 'LIAISON', agencyId: procuratorate });
    const id = await on.act(secretary, PlanMeeting, { conferenceId: CONFERENCE.province, kind: 'REGULAR', form: 'ON_SITE', title: '例会', place: '会议室', startsAt: new Date('2026-12-20T01:00:00Z'), endsAt: new Date('2026-12-20T03:00:00Z'), attendeeIds: [] });
    expect(await on.box({ ...invited, seatKind: 'LIAISON' }, id)).toBe('COPIED');
  });

  it('is refused where it makes no sense, and says which field is wrong', async () => {
    const outcome = async (actor: Actor, input: ProposeMembershipInput) => { const result = await on.run(actor, ProposeMembership, input); return isRefusal(result) ? result.fields?.[0]?.code ?? result.code : 'OK'; };
    const finance = agencyId('440000', 'FINANCE');
    const with_ = (newPerson: Partial<typeof NEW>) => joining({ agencyId: finance, people: liaison({ ...NEW, email: 'x@demo.portal.invalid', ...newPerson }) });
    expect(await outcome(secretary, joining({ agencyId: police.agencyId }))).toBe('ALREADY_MEMBER');
    for (const agency of [cityPolice.agencyId, secretary.agencyId, newId(), 'x']) expect(await outcome(secretary, joining({ agencyId: agency }))).toBe('NOT_FOUND');
    expect(await outcome(police, joining({ agencyId: finance }))).toBe('NOT_FOUND');
    expect(await outcome(secretary, joining({ agencyId: finance, people: [] }))).toBe('ONE_LIAISON');
    expect(await outcome(secretary, joining({ agencyId: finance, effectiveOn: '2026-11-16' }))).toBe('NOT_A_COMING_DAY');
    expect([await outcome(secretary, with_({ phone: '没有' })), await outcome(secretary, with_({ email: 'x' })), await outcome(secretary, with_({ name: ' ' })), await outcome(secretary, with_({ email: 'GDYB.head@demo.portal.invalid' }))])
      .toEqual(['NOT_A_PHONE', 'NOT_AN_EMAIL', 'REQUIRED', 'PERSON_KNOWN']);
    expect(await outcome(secretary, joining({ agencyId: finance, people: [{ seatKind: 'LIAISON', seatTitle: '联络员', toPersonId: await personOf('gdga.deputy') }] }))).toBe('REQUIRED');
    expect(await outcome(secretary, joining({ agencyId: finance, people: [{ seatKind: 'CONVENER', seatTitle: '召集人', toPersonId: await personOf('gdczt.handler') }, ...liaison()] }))).toBe('NOT_ON_LIST');
  });

  it('comes back and is proposed again with other people; the office’s own letter is withdrawn by the office', async () => {
    const finance = agencyId('440000', 'FINANCE');
    const people_ = [{ seatKind: 'LIAISON' as const, seatTitle: '社会保障处联络员', toPersonId: await personOf('gdczt.handler') }];
    const id = await on.act(secretary, ProposeMembership, joining({ agencyId: finance, people: liaison(somebody('cz@demo.portal.invalid')) }));
    await on.act(director, CheckMemberChange, await on.on(id, { approve: false, reason: '请核对人员' }));
    expect(await on.box(secretary, id)).toBe('TODO');
    await on.act(secretary, ProposeMemberAgain, await on.on(id, { effectiveOn: DAY, reason: '粤财函〔2026〕3号', people: people_ }));
    expect((await page(secretary, id)).people).toMatchObject([{ isNew: false, name: '省财政厅社会保障处承办人' }]);
    expect(await on.outcome(secretary, ProposeMembership, joining({ agencyId: finance, people: people_ }))).toBe('CHANGE_OPEN');
    await on.act(secretary, WithdrawMemberChange, await on.on(id, { reason: '来函撤回' }));
  });
});

const personOf = async (account: string): Promise<string> => (await world.look<{ id: string }>('select person_id as id from account where name = $1', [account]))[0]?.id ?? '';

describe('目录外人员', () => {
  it('takes a seat of the unit: entered with the confirmation, on the seat from the day on', async () => {
    const [seat] = await world.look<{ id: string }>(`select s.id from seat s where s.agency_id = $1 and s.kind = 'LIAISON' and s.conference_id = $2`, [audit.agencyId, CONFERENCE.province]);
    const fresh = { ...NEW, name: '省审计厅新任联络员（演示）', email: 'audit.new@demo.portal.invalid' };
    const input = { conferenceId: CONFERENCE.province, seatId: seat?.id ?? '', newPerson: fresh, effectiveOn: DAY, reason: '工作岗位变动' };
    const id = await on.act(audit, ProposeMemberChange, input);
    expect(await page(audit, id)).toMatchObject({ toPerson: fresh.name, toPersonId: null });
    await approve(secretary, id);
    const confirming = await on.on(id, { approve: true });
    const run = await race(world, 'CONFIRM', () => on.run(convener, ConfirmMemberChange, confirming), id);
    expect([run, isFair(run)]).toEqual([run, true]);
    expect(await people(fresh.email)).toHaveLength(1);
    const held = await world.look<{ name: string; from: string }>(`select p.display_name as name, h.from_day as "from" from seat_holding h join person p on p.id = h.person_id where h.seat_id = $1 and h.to_day is null and h.capacity <> 'DEPUTY'`, [seat?.id]);
    expect(held).toEqual([{ name: fresh.name, from: DAY }]);
    expect(await on.outcome(audit, ProposeMemberChange, { ...input, effectiveOn: '2026-12-10' })).toBe('PERSON_KNOWN');
  });

  it('whom somebody entered meanwhile is not entered twice, and nothing of the rest is done', async () => {
    const known = somebody('twice@demo.portal.invalid');
    const id = await on.act(secretary, ProposeMembership, joining({ agencyId: agencyId('440000', 'DISCIPLINE_INSPECTION'), people: [...liaison(somebody('first@demo.portal.invalid')), { seatKind: 'VICE_CONVENER', seatTitle: '副召集人', newPerson: known }] }));
    await approve(director, id);
    await world.look(`insert into person (id, display_name, email) values ($1, '别处登记', $2)`, [newId(), known.email]);
    expect(await approve(convener, id)).toBe('PERSON_KNOWN');
    expect([await on.state('member_change', id), await people('first@demo.portal.invalid')]).toEqual(['CHECKED', []]);
    world.at('2026-12-02', '09:00');
    await world.look(`delete from person where email = $1`, [known.email]);
    expect(await approve(convener, id)).toBe('SEAT_HANDOVER_TOO_EARLY');
    await on.act(convener, ConfirmMemberChange, await on.on(id, { approve: false, reason: '生效日已过' }));
  });
});

describe('退出', () => {
  const decide = async (id: string, change: (matter: { objectId: string; mayHand: boolean }) => Partial<SettleLeavingInput['decisions'][number]> = () => ({})) =>
    on.on(id, { decisions: (await page(secretary, id)).matters.map((one) => ({ objectId: one.objectId, choice: 'STAY' as const, ...change(one) })) });

  it('names what the unit has in hand; the office decides on each; what is handed over is another’s, what stays keeps its clock; nothing new is seen after the day', async () => {
    const meeting = await heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: [market, health, drugs].map((one) => one.agencyId), lines: [{ title: '价格检查' }] });
    const issue = (title: string, dueOn: string, units = [{ agencyId: market.agencyId, role: 'LEAD' as const }, { agencyId: drugs.agencyId, role: 'SUPPORT' as const }]) =>
      on.act(secretary, IssueResolution, { meetingId: meeting.id, line: meeting.lines[0] ?? null, title, text: `${title}。`, dueOn, units });
    const handed = await issue('检查结果互认', '2026-12-18');
    await on.act(market, SignResolution, { id: handed });
    const soon = await issue('先行通报', '2026-11-25');
    const beside = await issue('联合培训', '2026-12-25', [{ agencyId: health.agencyId, role: 'LEAD' }, { agencyId: market.agencyId, role: 'SUPPORT' }]);

    expect(await on.outcome(convener, ProposeMembership, leaving({ agencyId: convener.agencyId }))).toBe('LEAD_STAYS');
    expect(await on.outcome(secretary, ProposeMembership, leaving({ agencyId: agencyId('440000', 'FINANCE') }))).toBe('UNIT_NOT_MEMBER');
    const id = await on.act(market, ProposeMembership, leaving());
    const { matters, unsettled } = await page(secretary, id);
    expect(matters.filter(({ objectKind }) => objectKind === 'RESOLUTION').map(({ objectId, mayHand, choice }) => [objectId, mayHand, choice])).toEqual([[soon, false, null], [handed, true, null], [beside, true, null]]);
    // The meeting to come, to which the unit was asked as a member.
    expect(matters.filter(({ objectKind }) => objectKind !== 'RESOLUTION').map(({ objectKind, mayHand }) => [objectKind, mayHand])).toEqual([['MEETING', false]]);
    expect([await approve(secretary, id), unsettled]).toEqual(['MATTERS_UNSETTLED', 4]);

    const settle = async (actor: Actor, input: SettleLeavingInput) => { const result = await on.run(actor, SettleLeaving, input); return isRefusal(result) ? result.fields?.[0]?.code ?? result.code : 'OK'; };
    expect(await settle(market, await decide(id))).toBe('NOT_YOUR_ACT');
    expect(await settle(secretary, await on.on(id, { decisions: [] }))).toBe('MATTERS_UNSETTLED');
    expect(await settle(secretary, await decide(id, () => ({ choice: 'HAND', toAgencyId: health.agencyId })))).toBe('STAYS_WITH_UNIT');
    for (const toAgencyId of [market.agencyId, agencyId('440000', 'FINANCE'), null]) expect(await settle(secretary, await decide(id, ({ mayHand }) => (mayHand ? { choice: 'HAND', toAgencyId } : {})))).toBe('MEMBER_NEEDED');
    const input = await decide(id, ({ objectId }) => (objectId === handed ? { choice: 'HAND', toAgencyId: drugs.agencyId } : {}));
    const run = await race(world, 'SETTLE', () => on.run(secretary, SettleLeaving, input), id);
    expect([run, isFair(run)]).toEqual([run, true]);
    expect(await approve(secretary, id)).toBe('OK');

    // What comes to the unit meanwhile is not passed over in silence.
    const late = await issue('补充事项', '2026-12-20');
    expect(await approve(convener, id)).toBe('MATTERS_UNSETTLED');
    expect(await settle(director, await decide(id, ({ objectId }) => (objectId === handed ? { choice: 'HAND', toAgencyId: drugs.agencyId } : {})))).toBe('OK');
    expect(await approve(convener, id)).toBe('OK');

    const clocks = (resolution: string) => world.look<{ rule: string; agency: string; due: string | null }>(
      `select rule_code as rule, party_agency_id as agency, due_on as due from deadline where object_id = $1 and state = 'RUNNING' order by rule_code, party_agency_id`, [resolution]);
    expect(await clocks(handed)).toMatchObject([{ rule: 'H24', agency: drugs.agencyId }, { rule: 'H25', agency: drugs.agencyId, due: '2026-12-18' }]);
    expect((await clocks(late)).some(({ rule, agency }) => rule === 'H25' && agency === market.agencyId)).toBe(true);
    const taken = await new FindResolution(world.db).run(drugs, handed);
    expect([taken?.state, taken?.units.map(({ agency, role, signedAt }) => [agency.id, role, signedAt])]).toEqual(['ISSUED', [[drugs.agencyId, 'LEAD', null]]]);
    expect([await on.box(drugs, handed), await on.box(market, handed), await on.outcome(market, SignResolution, { id: handed })]).toEqual(['TODO', 'COPIED', 'NOT_YOUR_ACT']);
    expect(taken?.timeline.map(({ topic }) => topic)).toContain('resolution.handed-over');
    expect((await told(RESOLUTION_RECIPES, 'resolution.handed-over', handed)).some((one) => one.startsWith(drugs.agencyId))).toBe(true);

    expect([(await members('2026-11-30')).includes(market.agencyId), (await members(DAY)).includes(market.agencyId)]).toEqual([true, false]);
    expect((await world.look<{ to: string | null }>(`select h.to_day as to from seat_holding h join seat s on s.id = h.seat_id where s.agency_id = $1 and s.kind = 'VICE_CONVENER'`, [market.agencyId])).map(({ to }) => to)).toEqual(['2026-11-30']);
    world.at(DAY, '09:00');
    const call = await on.act(secretary, OpenTopicCall, { conferenceId: CONFERENCE.province, title: '征集', note: '请报送。', dueOn: '2026-12-20' });
    const plan = await on.act(secretary, PlanMeeting, { conferenceId: CONFERENCE.province, kind: 'REGULAR', form: 'ON_SITE', title: '例会', place: '会议室', startsAt: new Date('2026-12-21T01:00:00Z'), endsAt: new Date('2026-12-21T03:00:00Z'), attendeeIds: [] });
    expect([await on.box(market, call), await on.box(market, plan), await on.box(health, call)]).toEqual([undefined, undefined, 'TODO']);
    expect((await new ListMeetings(world.db).run(market, CONFERENCE.province, { first: 50, after: null })).edges.map(({ node }) => node.id)).not.toContain(plan);
    // What it was party to it keeps, and ends.
    expect(await on.outcome(market, SignResolution, { id: late })).toBe('OK');
    expect((await page(market, id)).matters.map(({ objectId, choice }) => [objectId, choice])).toEqual(expect.arrayContaining([[handed, 'HAND'], [late, 'STAY'], [soon, 'STAY'], [beside, 'STAY']]));
    expect((await page(market, id)).timeline.map(({ topic }) => topic)).toEqual(['member.proposed', 'member.settled', 'member.checked', 'member.settled', 'member.confirmed']);
  });

  it('of one unit is under way once, however many propose it', async () => {
    const head = { ...health, seatKind: 'AGENCY_HEAD' as const, permissions: permissionsOf('AGENCY_HEAD', 'PRINCIPAL', 'HEALTH') };
    const results = await Promise.all(Array.from({ length: 20 }, () => on.outcome(head, ProposeMembership, leaving({ effectiveOn: '2027-01-04' }))));
    expect(results.filter((one) => one === 'OK')).toHaveLength(1);
    expect([...new Set(results)].sort()).toEqual(['CHANGE_OPEN', 'OK']);
    expect(await on.outcome(leadHandler, ProposeMembership, leaving({ agencyId: health.agencyId }))).toBe('NOT_FOUND');
  });
});
