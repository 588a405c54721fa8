import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Database, isRefusal, record } from '@portal/platform';
import { type House, openHouse } from '../../../test/support/house.js';
import { LoadMe } from './load-me.js';
import { RegisterApiClient } from './administration/register-api-client.js';
import { agencyId } from './stable-id.js';

let house: House;
let bearer: string;
let clientId: string;

beforeAll(async () => {
  house = await openHouse();
  const admin = await house.who(await house.enter('admin'));
  const client = await house.module.get(RegisterApiClient).run(admin, agencyId('440000', 'PUBLIC_SECURITY'), '省公安厅案件系统');
  if (isRefusal(client)) throw new Error(client.code);
  clientId = client.clientId;
  bearer = `Bearer ${client.clientId}.${client.secret}`;
});
afterAll(() => house.close());

const call = (authorization: string, operator?: string): Promise<Actor> =>
  house.actors.fromRequest({ headers: { authorization, ...(operator !== undefined && { 'x-portal-operator': operator }) } });

describe('an agency’s own system', () => {
  it('acts for the operator it names, and the journal knows both', async () => {
    const actor = await call(bearer, 'gdga.liaison');
    expect(actor).toMatchObject({ personName: '省公安厅刑侦局联络员', agencyName: '省公安厅', apiClientId: clientId, sessionId: null });
    expect(actor.permissions.has('referral.file')).toBe(true);
    await house.module.get(Database).tx(actor, (tx) => record(tx, 'test.acted', { objectKind: 'TEST', objectId: clientId, audience: 'AGENCY' }));
    expect(await house.look(`select person_id, api_client_id from journal_entry where topic = 'test.acted'`)).toEqual([{ person_id: actor.personId, api_client_id: clientId }]);
    const me = await house.module.get(LoadMe).run(actor);
    expect([me?.person.account, me?.sessionExpiresAt]).toEqual(['gdga.liaison', house.clock.now()]);
  });

  it('has no session to end or to change', async () => {
    expect((await call(bearer, 'gdga.liaison')).permissions.has('session')).toBe(false);
  });

  it.each([
    ['no operator', () => call(bearer)],
    ['an operator of another agency', () => call(bearer, 'gdyb.handler')],
    ['an unknown operator', () => call(bearer, 'nobody')],
    ['a wrong secret', () => call(`${bearer.slice(0, -1)}${bearer.endsWith('A') ? 'B' : 'A'}`, 'gdga.liaison')],
    ['an unknown application', () => call(bearer.replace(clientId, '00000000-0000-4000-8000-000000000000'), 'gdga.liaison')],
    ['an id that is none', () => call(`Bearer ${'-'.repeat(36)}.${'x'.repeat(43)}`, 'gdga.liaison')],
    ['another scheme', () => call('Basic Z2R5YjpoYW5kbGVy', 'gdga.liaison')],
  ])('is nobody with %s', async (_, request) => {
    expect((await request()).personId).toBeNull();
  });

  it('is nobody with a cookie beside a wrong secret: the weaker proof does not count', async () => {
    const token = await house.enter('gdga.liaison');
    const actor = await house.actors.fromRequest({ headers: { authorization: 'Bearer x', cookie: `portal=${token}` } });
    expect(actor.personId).toBeNull();
  });

  it('is nobody once it is disabled', async () => {
    await house.look('update api_client set disabled_at = now() where id = $1', [clientId]);
    expect((await call(bearer, 'gdga.liaison')).personId).toBeNull();
  });
});

describe('the cookie', () => {
  it('is read among others, by its own name', async () => {
    const token = await house.enter('gdyb.handler');
    const withHeader = (cookie: string) => house.actors.fromRequest({ headers: { cookie } });
    expect((await withHeader(`a=1; portal=${token}; b=2`)).personName).toBe('省医保局基金监管处承办人');
    expect((await withHeader(`__Host-portal=${token}`)).personId).toBeNull();
  });
});
