import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { URI } from 'otpauth';
import { type House, openHouse } from '../../../../test/support/house.js';
import { HandOverSeat } from '../seats/hand-over-seat.js';
import { DisableAccount } from './disable-account.js';
import { ListStaff } from './list-staff.js';
import { RegisterApiClient } from './register-api-client.js';
import { ResetSecondFactor } from './reset-second-factor.js';

let house: House;
let office: Actor;
/** Sits on a seat of 广州市医保局 and on no other. */
let city: Actor;
beforeAll(async () => {
  house = await openHouse();
  office = await house.who(await house.enter('admin'));
  city = { ...(await house.who(await house.enter('gzyb.handler'))), seatKind: 'ADMINISTRATOR' };
});
afterAll(() => house.close());

const personOf = async (account: string): Promise<string> => (await house.look<{ id: string }>('select person_id as id from account where name = $1', [account]))[0]?.id ?? '';
const entries = (topic: string) => house.look<{ objectId: string }>('select object_id as "objectId" from journal_entry where topic = $1', [topic]);
const code = (result: unknown): unknown => (isRefusal(result) ? result.code : result);

describe('an administrator', () => {
  it('answers for the people of the own agency; the office answers for everybody', async () => {
    const reset = house.module.get(ResetSecondFactor);
    for (const account of ['szyb.handler', 'gdyb.head', 'admin']) expect(code(await reset.run(city, await personOf(account)))).toBe('NOT_FOUND');
    expect(await reset.run(city, await personOf('gzyb.head'))).toHaveProperty('uri');
    expect(await reset.run(office, await personOf('gzyb.head'))).toHaveProperty('uri');
    for (const nobody of [newId(), 'x', '']) expect(code(await reset.run(office, nobody))).toBe('NOT_FOUND');
    expect(await entries('account.totp-reset')).toHaveLength(2);
  });

  it('lists whom he answers for, and nobody else', async () => {
    const list = house.module.get(ListStaff);
    const [{ agencyId }, sz] = [city, await house.who(await house.enter('szyb.handler'))];
    const staff = await list.run(city, agencyId ?? '');
    expect(staff.map(({ account }) => account)).toEqual(expect.arrayContaining(['gzyb.handler', 'gzyb.head']));
    expect(await list.run(city, sz.agencyId ?? '')).toEqual([]);
    expect(await list.run(office, sz.agencyId ?? '')).not.toEqual([]);
    expect(await list.run(office, 'x')).toEqual([]);
    const cityOffice: Actor = { ...(await house.who(await house.enter('gzoffice.director'))), seatKind: 'ADMINISTRATOR' };
    expect(await list.run(cityOffice, sz.agencyId ?? '')).toEqual([]);
    expect(code(await house.module.get(ResetSecondFactor).run(cityOffice, await personOf('szyb.handler')))).toBe('NOT_FOUND');
    expect(await list.run(cityOffice, cityOffice.agencyId ?? '')).not.toEqual([]);
  });

  it('shuts no account of another agency, and not the own one', async () => {
    const disable = house.module.get(DisableAccount);
    expect(code(await disable.run(city, await personOf('szyb.handler')))).toBe('NOT_FOUND');
    expect(code(await disable.run(office, office.personId ?? ''))).toBe('OWN_ACCOUNT');
    expect(await entries('account.disabled')).toEqual([]);
    expect(await disable.run(city, await personOf('gzyb.deputy'))).toBeNull();
    expect(await house.attempt({ account: 'gzyb.deputy' })).toBe('SIGN_IN_REFUSED');
  });

  it('hands over no seat of another agency, and gives no seat to its people', async () => {
    const handOver = house.module.get(HandOverSeat);
    const [foreign] = await house.look<{ id: string }>(`select seat_id as id from seat_holding where person_id = $1`, [await personOf('szyb.head')]);
    const own = city.seatId ?? '';
    expect(code(await handOver.run(city, { seatId: foreign?.id ?? '', toPersonId: await personOf('gzyb.head'), from: '2026-12-01' }))).toBe('NOT_FOUND');
    expect(code(await handOver.run(city, { seatId: own, toPersonId: await personOf('szyb.head'), from: '2026-12-01' }))).toBe('NOT_FOUND');
    expect(code(await handOver.run(city, { seatId: 'x', toPersonId: 'y', from: '2026-12-01' }))).toBe('NOT_FOUND');
    expect(await handOver.run(city, { seatId: own, toPersonId: await personOf('gzyb.head'), from: '2026-12-01' })).toBeNull();
  });

  it('registers systems of the own agency, by a name', async () => {
    const register = house.module.get(RegisterApiClient);
    expect(code(await register.run(city, (await house.who(await house.enter('szyb.handler'))).agencyId ?? '', '接口'))).toBe('NOT_FOUND');
    for (const name of ['  ', 'x'.repeat(101)]) expect(code(await register.run(city, city.agencyId ?? '', name))).toBe('INVALID_INPUT');
    expect(await register.run(city, city.agencyId ?? '', '办案系统')).toHaveProperty('secret');
  });
});

describe('a second factor that was lost', () => {
  it('is replaced: the old codes and all sessions are worth nothing, the new ones let in', async () => {
    const reset = house.module.get(ResetSecondFactor);
    const person = await personOf('gdga.liaison');
    const codes = async (): Promise<string> => {
      const result = await reset.run(office, person);
      if (isRefusal(result)) throw new Error(result.code);
      return URI.parse(result.uri).generate({ timestamp: house.clock.now().getTime() } as never);
    };
    const open = await house.enter('gdga.liaison');
    const old = await codes();
    expect((await house.who(open)).personId).toBeNull();
    expect(await house.attempt({ account: 'gdga.liaison', totp: old })).toBe('OK');
    const fresh = await codes();
    expect(await house.attempt({ account: 'gdga.liaison', totp: old })).toBe('SIGN_IN_REFUSED');
    expect(await house.attempt({ account: 'gdga.liaison', totp: fresh })).toBe('OK');
    expect(await house.look(`select 1 from session where person_id = $1 and end_reason = 'SECOND_FACTOR_RESET'`, [person])).not.toEqual([]);
  });

  it('is not reset by its own person', async () => {
    expect(code(await house.module.get(ResetSecondFactor).run(office, office.personId ?? ''))).toBe('OWN_ACCOUNT');
  });
});
