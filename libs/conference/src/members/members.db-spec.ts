import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agencyId } from '@portal/agencies';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { FindConference } from '../conferences/find-conference.js';
import { CheckMemberChange } from './check-member-change.js';
import { ConfirmMemberChange } from './confirm-member-change.js';
import { FindMemberChange } from './find-member-change.js';
import { ListColleagues } from './list-colleagues.js';
import { ListMemberChanges } from './list-member-changes.js';
import { MEMBER_RECIPES } from './notices.js';
import { ProposeMemberAgain } from './propose-member-again.js';
import { ProposeMemberChange } from './propose-member-change.js';
import { WithdrawMemberChange } from './withdraw-member-change.js';

const { convener, vice, police, health, invited, secretary, director, cityConvener, citySecretary, leadHandler } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => { world = await openReferralWorld(); on = new ConferenceWorld(world); });
afterAll(() => world.close());

const seatOf = async (account: string): Promise<string> => (await world.look<{ id: string }>(
  `select h.seat_id as id from account a join seat_holding h on h.person_id = a.person_id join seat s on s.id = h.seat_id where a.name = $1 and s.conference_id is not null order by h.from_day desc limit 1`, [account]))[0]?.id ?? '';
const personOf = async (account: string): Promise<string> => (await world.look<{ id: string }>('select person_id as id from account where name = $1', [account]))[0]?.id ?? '';
const succession = async (to: string, effectiveOn = '2026-12-01') => ({ toPersonId: await personOf(to), effectiveOn, reason: '工作岗位变动' });
const proposal = async (seat = 'gdga.liaison', to = 'gdga.deputy', day?: string) => ({ conferenceId: CONFERENCE.province, seatId: await seatOf(seat), ...await succession(to, day) });

describe('成员调整', () => {
  it('is proposed by the unit, checked by the office, confirmed by the convener, and takes effect at 00:00 of its day', async () => {
    const id = await on.act(police, ProposeMemberChange, await proposal());
    expect([await on.box(police, id), await on.box(secretary, id), await on.box(convener, id)]).toEqual(['STARTED', 'TODO', 'COPIED']);
    expect(await on.outcome(convener, ConfirmMemberChange, await on.on(id, { approve: true }))).toBe('MATTER_WRONG_STATE');
    await on.act(secretary, CheckMemberChange, await on.on(id, { approve: true }));
    expect([await on.box(secretary, id), await on.box(convener, id)]).toEqual(['DONE', 'TODO']);
    expect(await on.outcome(vice, ConfirmMemberChange, await on.on(id, { approve: true }))).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(leadHandler, ConfirmMemberChange, await on.on(id, { approve: true }))).toBe('NOT_YOUR_ACT');
    await on.act(convener, ConfirmMemberChange, await on.on(id, { approve: true }));

    const seats = async (day: string) => (await new FindConference(world.db).run(police, CONFERENCE.province, day))?.members
      .find(({ agency }) => agency.id === police.agencyId)?.seats.find(({ kind }) => kind === 'LIAISON');
    expect((await seats('2026-11-30'))?.holders.filter(({ capacity }) => capacity !== 'DEPUTY').map(({ name }) => name)).toEqual(['省公安厅刑侦局联络员']);
    expect((await seats('2026-11-30'))?.coming.map(({ name, fromDay }) => `${name} ${fromDay}`)).toEqual(['省公安厅刑侦局局长 2026-12-01']);
    expect((await seats('2026-12-01'))?.holders.filter(({ capacity }) => capacity !== 'DEPUTY').map(({ name }) => name)).toEqual(['省公安厅刑侦局局长']);
    const page = await new FindMemberChange(world.db).run(police, id);
    expect(page).toMatchObject({ state: 'CONFIRMED', fromPerson: '省公安厅刑侦局联络员', toPerson: '省公安厅刑侦局局长' });
    expect(page?.timeline.map(({ topic, person }) => `${topic} ${person}`)).toEqual(
      ['member.proposed 省公安厅联络员', 'member.checked 联席会议办公室办公室工作人员', 'member.confirmed 省医保局召集人']);
  });

  it('comes back with its reason, is changed and proposed again, or taken back', async () => {
    const id = await on.act(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.deputy'));
    expect(await on.outcome(secretary, CheckMemberChange, await on.on(id, { approve: false, reason: ' ' }))).toBe('INVALID_INPUT');
    await on.act(secretary, CheckMemberChange, await on.on(id, { approve: false, reason: '请说明是否兼任' }));
    expect(await on.box(health, id)).toBe('TODO');
    await on.act(health, ProposeMemberAgain, await on.on(id, await succession('gdwj.legal', '2026-12-05')));
    expect(await new FindMemberChange(world.db).run(health, id)).toMatchObject({ state: 'PROPOSED', effectiveOn: '2026-12-05' });
    expect(await on.outcome(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.deputy'))).toBe('CHANGE_OPEN');
    await on.act(health, WithdrawMemberChange, await on.on(id, { reason: '暂不调整' }));
    expect(await on.state('member_change', id)).toBe('WITHDRAWN');
  });

  it('lets nobody add himself, propose for another unit, name a stranger, or reach into the past', async () => {
    const self = { ...police, personId: await personOf('gdga.deputy') };
    expect(await on.outcome(self, ProposeMemberChange, await proposal())).toBe('NOT_FOR_ONESELF');
    expect(await on.outcome(health, ProposeMemberChange, await proposal('gdga.liaison', 'gdwj.deputy'))).toBe('NOT_FOUND');
    expect(await on.outcome(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdga.deputy'))).toBe('SUCCESSOR_NOT_AT_UNIT');
    expect(await on.outcome(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.liaison'))).toBe('SUCCESSOR_HOLDS_SEAT');
    expect(await on.outcome(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.deputy', '2026-11-16'))).toBe('INVALID_INPUT');
    expect(await on.outcome(invited, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.deputy'))).toBe('NOT_FOUND');
    const colleagues = await new ListColleagues(world.db).run({ ...health, personId: await personOf('gdwj.liaison') });
    expect(colleagues.map(({ name }) => name).sort()).toEqual(['省卫生健康委分管副主任', '省卫生健康委医政医管处B角联络员', '省卫生健康委政策法规处审核员']);
  });

  it('has different people propose, check and confirm, and none of them is the successor', async () => {
    const id = await on.act(secretary, ProposeMemberChange, await proposal('office.director', 'office.secretary'));
    expect(await on.outcome(secretary, CheckMemberChange, await on.on(id, { approve: true }))).toBe('OWN_PROPOSAL');
    expect(await on.outcome({ ...director, personId: await personOf('office.secretary') }, CheckMemberChange, await on.on(id, { approve: true }))).toBe('NOT_FOR_ONESELF');
    await on.act(director, CheckMemberChange, await on.on(id, { approve: true }));
    expect(await on.outcome({ ...convener, personId: await personOf('office.secretary') }, ConfirmMemberChange, await on.on(id, { approve: true }))).toBe('NOT_FOR_ONESELF');
    world.at('2026-12-02', '09:00');
    expect(await on.outcome(convener, ConfirmMemberChange, await on.on(id, { approve: true }))).toBe('SEAT_HANDOVER_TOO_EARLY');
    await on.act(convener, ConfirmMemberChange, await on.on(id, { approve: false, reason: '生效日已过' }));
    expect(await on.state('member_change', id)).toBe('REFUSED');
    world.at('2026-11-16', '10:00');
  });

  it('of one conference is not there for another', async () => {
    const id = await on.act(health, ProposeMemberChange, await proposal('gdwj.liaison', 'gdwj.deputy'));
    const input = await on.on(id, { approve: true });
    for (const actor of [citySecretary, cityConvener, police, invited]) {
      expect(await new FindMemberChange(world.db).run(actor, id)).toBeNull();
      expect(await on.outcome(actor, actor === citySecretary ? CheckMemberChange : ConfirmMemberChange, input)).toBe('NOT_FOUND');
    }
    expect((await new ListMemberChanges(world.db).run(cityConvener, null, { first: 20 })).edges).toEqual([]);
    expect((await new ListMemberChanges(world.db).run(health, CONFERENCE.province, { first: 20 })).edges.map(({ node }) => node.id)).toContain(id);
    const told = await world.worker.tx(health, async (tx) => MEMBER_RECIPES.find(({ topic }) => topic === 'member.proposed')?.compose(tx, { objectId: id } as never));
    expect(told?.map((notice) => [notice.agencyId, notice.titleKey])).toEqual([[secretary.agencyId, 'notice.member.proposed.title']]);
  });

  it('shows the province with six members and 广州 with five, each with its seats', async () => {
    const province = await new FindConference(world.db).run(cityConvener, CONFERENCE.province);
    expect([province?.memberCount, province?.mine, province?.lead?.id, province?.members.filter(({ role }) => role === 'INVITED').length]).toEqual([6, false, agencyId('440000', 'HEALTHCARE_SECURITY'), 3]);
    const city = await new FindConference(world.db).run(cityConvener, CONFERENCE.city);
    expect([city?.memberCount, city?.mine]).toEqual([5, true]);
    expect(city?.members[0]?.seats.map(({ kind }) => kind)).toEqual(['CONVENER', 'VICE_CONVENER']);
    expect(city?.officeSeats.map(({ kind, holders }) => `${kind} ${holders[0]?.name}`)).toEqual(['OFFICE_DIRECTOR 广州市联席会议办公室主任', 'OFFICE_SECRETARY 广州市联席会议办公室工作人员']);
  });
});
