import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@portal/platform';
import { type House, openHouse } from '../../../../test/support/house.js';
import { HandOverSeat } from './hand-over-seat.js';

let house: House;
let admin: Actor;
beforeAll(async () => {
  house = await openHouse();
  admin = await house.who(await house.enter('admin'));
});
afterAll(() => house.close());

const personOf = async (account: string): Promise<string> => (await house.look<{ id: string }>('select person_id as id from account where name = $1', [account]))[0]?.id ?? '';

describe('席位交接', () => {
  it('takes effect at 00:00 in Shanghai: until then A acts, from then B', async () => {
    house.clock.set(new Date('2026-11-30T15:50:00Z'));
    const a = await house.enter('gdyb.head');
    const b = await house.enter('gdyb.handler');
    const { seatId, agencyId } = await house.who(a);
    const own = (await house.who(b)).seatId;
    expect(await house.module.get(HandOverSeat).run(admin, { seatId: seatId ?? '', toPersonId: await personOf('gdyb.handler'), from: '2026-12-01' })).toBeNull();

    expect((await house.who(a)).seatId).toBe(seatId);
    await house.look(`update session set seat_id = $1 where person_id = $2`, [seatId, await personOf('gdyb.handler')]);
    expect((await house.who(b)).seatId).toBe(own);

    house.clock.set(new Date('2026-11-30T16:00:00Z'));
    expect(await house.who(b)).toMatchObject({ seatId, seatKind: 'AGENCY_HEAD', agencyId });
    expect((await house.who(b)).permissions.has('referral.decide')).toBe(true);
    const former = await house.who(a);
    expect([former.seatKind, former.permissions.has('referral.decide')]).toEqual(['CONVENER', false]);
  });

  it('is not made for the past, nor for a seat or person that is not there', async () => {
    const use = house.module.get(HandOverSeat);
    const [seat] = await house.look<{ id: string }>(`select id from seat where title = '刑侦局联络员'`);
    const handover = { seatId: seat?.id ?? '', toPersonId: await personOf('gdga.deputy'), from: '2026-11-01' };
    expect(await use.run(admin, handover)).toMatchObject({ code: 'SEAT_HANDOVER_TOO_EARLY', values: { earliest: '2026-12-01' } });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await use.run(admin, { ...handover, seatId: nowhere })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await use.run(admin, { ...handover, toPersonId: nowhere })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves one holder when two hand over at once', async () => {
    const use = house.module.get(HandOverSeat);
    const [seat] = await house.look<{ id: string }>(`select id from seat where title = '医政医管处联络员' order by id limit 1`);
    const handover = { seatId: seat?.id ?? '', toPersonId: await personOf('gdwj.deputy'), from: '2027-01-04' };
    const results = await Promise.allSettled([use.run(admin, handover), use.run(admin, { ...handover, toPersonId: await personOf('gdyj.deputy') })]);
    expect(results.filter(({ status, ...rest }) => status === 'fulfilled' && (rest as { value?: unknown }).value === null)).toHaveLength(1);
    expect(await house.look(`select 1 from seat_holding where seat_id = $1 and to_day is null and capacity <> 'DEPUTY'`, [handover.seatId])).toHaveLength(1);
  });
});
