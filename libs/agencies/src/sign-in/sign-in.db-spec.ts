import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '@portal/platform';
import { type House, openHouse, visitor } from '../../../../test/support/house.js';
import { DEMO_PASSWORD as DEMO } from '../seed-directory.js';
import { Passwords } from './passwords.js';
import { SignIn } from './sign-in.js';

const WRONG = 'not-the-password';
let house: House;

beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

interface Entry { topic: string; reason: string | null }
const journalOf = (account: string): Promise<Entry[]> => house.look(
  `select j.topic, j.detail ->> 'reason' as reason from journal_entry j join account a on a.name = $1
    where j.object_id = a.person_id or j.object_id in (select id from session where person_id = a.person_id) order by j.seq`, [account]);
const failuresOf = async (account: string) => (await house.look<{ failures: number }>('select failures from account where name = $1', [account]))[0]?.failures;

describe('the lock', () => {
  it('falls after five failures, refuses even the right password for half an hour, and says so in the journal', async () => {
    const account = 'gdsj.liaison';
    for (let i = 0; i < 4; i += 1) expect(await house.attempt({ account, password: WRONG })).toBe('SIGN_IN_REFUSED');
    expect(await house.attempt({ account })).toBe('OK');
    for (let i = 0; i < 5; i += 1) await house.attempt({ account, password: WRONG });
    expect(await house.attempt({ account })).toBe('SIGN_IN_REFUSED');
    house.clock.advance(30 * 60_000 - 1);
    expect(await house.attempt({ account })).toBe('SIGN_IN_REFUSED');
    house.clock.advance(1);
    expect(await house.attempt({ account })).toBe('OK');

    const refused = { topic: 'session.refused', reason: 'PASSWORD' };
    const opened = { topic: 'session.opened', reason: null };
    const shut = { topic: 'session.refused', reason: 'LOCKED' };
    expect(await journalOf(account)).toEqual([
      refused, refused, refused, refused, opened, refused, refused, refused, refused, { topic: 'account.locked', reason: 'PASSWORD' }, shut, shut, opened,
    ]);
  });

  it('lets no more than five of a hundred guesses at once be compared', async () => {
    const passwords = house.module.get(Passwords);
    const compare = passwords.matches.bind(passwords);
    let compared = 0;
    passwords.matches = (stored, password) => {
      if (stored !== null) compared += 1;
      return compare(stored, password);
    };
    const guesses = Array.from({ length: 100 }, (_, i) => house.attempt({ account: 'gdyj.liaison', password: `${WRONG}-${i}` }));
    const answers = new Set(await Promise.all(guesses));
    passwords.matches = compare;
    expect([...answers]).toEqual(['SIGN_IN_REFUSED']);
    expect(compared).toBe(5);
    expect(await house.attempt({ account: 'gdyj.liaison' })).toBe('SIGN_IN_REFUSED');
  });

  it('counts from the last success', async () => {
    const account = 'gdwj.liaison';
    for (let i = 0; i < 3; i += 1) await house.attempt({ account, password: WRONG });
    expect(await failuresOf(account)).toBe(3);
    await house.attempt({ account });
    expect(await failuresOf(account)).toBe(0);
  });
});

describe('what an answer gives away', () => {
  it('is the same for unknown, wrong, locked and disabled', async () => {
    await house.look(`update account set disabled_at = now() where name = 'gdczt.handler'`);
    for (let i = 0; i < 5; i += 1) await house.attempt({ account: 'gdjw.handler', password: WRONG });
    const signIn = house.module.get(SignIn);
    const answer = (account: string, password: string) => signIn.run(visitor(), { account, password }, { ip: '10.0.0.9', userAgent: null });
    const wrong = await answer('gdyb.head', WRONG);
    expect(isRefusal(wrong)).toBe(true);
    expect(await answer('nobody.at.all', DEMO)).toEqual(wrong);
    expect(await answer('gdjw.handler', DEMO)).toEqual(wrong);
    expect(await answer('gdczt.handler', DEMO)).toEqual(wrong);
    expect(await answer('', '')).toEqual(wrong);
    expect(await answer("' or 1=1 --", DEMO)).toEqual(wrong);
  });

  it('costs one comparison each, whoever is asked for', async () => {
    const passwords = house.module.get(Passwords);
    const compare = passwords.matches.bind(passwords);
    const compared: (string | null)[] = [];
    passwords.matches = (stored, password) => { compared.push(stored === null ? 'nobody' : 'account'); return compare(stored, password); };
    for (const account of ['nobody.at.all', 'gdjw.handler', 'gdczt.handler', 'gdyb.head']) await house.attempt({ account, password: WRONG });
    passwords.matches = compare;
    expect(compared).toEqual(['nobody', 'nobody', 'nobody', 'account']);
  });

  it('leaves a trace of an unknown account without keeping what was typed', async () => {
    await house.attempt({ account: 'my-secret-password', password: 'typed-into-the-wrong-box' });
    const [entry] = await house.look<{ text: string; topic: string }>(`select topic, j::text as text from journal_entry j order by seq desc limit 1`);
    expect(entry?.topic).toBe('session.refused');
    expect(entry?.text).not.toMatch(/secret|wrong-box/);
  });
});

describe('a network source that keeps failing', () => {
  let strict: House;
  beforeAll(async () => { strict = await openHouse({ LOGIN_SOURCE_FREE_FAILURES: '6' }); });
  afterAll(() => strict.close());

  it('waits longer and longer, others do not, and it may try again afterwards', async () => {
    for (let i = 0; i < 7; i += 1) await strict.attempt({ account: `nobody.${i}`, password: WRONG }, '203.0.113.7');
    expect(await strict.attempt({}, '203.0.113.7')).toBe('SIGN_IN_TOO_FAST');
    expect(await strict.attempt({}, '10.1.1.1')).toBe('OK');
    strict.clock.advance(1_000);
    expect(await strict.attempt({}, '203.0.113.7')).toBe('OK');
  });

  it('is told the same for a known and an unknown account', async () => {
    for (let i = 0; i < 9; i += 1) {
      await strict.attempt({ account: `nobody.${i}`, password: WRONG }, '203.0.113.8');
      strict.clock.advance(300_000);
    }
    await strict.attempt({ account: 'nobody', password: WRONG }, '203.0.113.8');
    expect([await strict.attempt({}, '203.0.113.8'), await strict.attempt({ account: 'nobody' }, '203.0.113.8')]).toEqual(['SIGN_IN_TOO_FAST', 'SIGN_IN_TOO_FAST']);
  });
});

describe('every attempt', () => {
  beforeEach(() => { house.clock.advance(3_600_000); });

  it('leaves exactly one journal entry and one outbox message', async () => {
    const count = async () => (await house.look<{ j: number; o: number }>('select (select count(*)::int from journal_entry) j, (select count(*)::int from outbox_message) o'))[0];
    const before = await count();
    await house.attempt({});
    await house.attempt({ password: WRONG });
    await house.attempt({ account: 'nobody' });
    await house.attempt({ account: 'gdczt.handler' });
    const after = await count();
    expect({ j: (after?.j ?? 0) - (before?.j ?? 0), o: (after?.o ?? 0) - (before?.o ?? 0) }).toEqual({ j: 4, o: 4 });
  });

  it('takes the account as people type it', async () => {
    expect(await house.attempt({ account: '  GDYB.Handler ' })).toBe('OK');
  });

  it('lets in nobody who holds no seat today, and tells only him', async () => {
    await house.look(`update seat_holding set to_day = '2026-01-31' where person_id = (select person_id from account where name = 'gdscjg.liaison')`);
    expect(await house.attempt({ account: 'gdscjg.liaison', password: WRONG })).toBe('SIGN_IN_REFUSED');
    expect(await house.attempt({ account: 'gdscjg.liaison' })).toBe('NO_CURRENT_SEAT');
  });
});
