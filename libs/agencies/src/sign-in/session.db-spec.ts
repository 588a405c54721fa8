import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Database, isRefusal, t } from '@portal/platform';
import type { Reader } from '../actor-resolver.js';
import { toRefusal } from '@portal/platform/graphql';
import { CheckSession } from '../check-session.js';
import { LoadMe } from '../load-me.js';
import { type House, openHouse, visitor } from '../../../../test/support/house.js';
import { DEMO_PASSWORD as DEMO } from '../seed-directory.js';
import { ChangePassword } from './change-password.js';
import { DisableAccount } from '../administration/disable-account.js';
import { OpenSession } from './open-session.js';
import { SignOut } from './sign-out.js';
import { SwitchSeat } from './switch-seat.js';

const MINUTE = 60_000;
let house: House;

beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const isNobody = (actor: Actor): boolean => actor.personId === null && [...actor.permissions].join() === 'public';
const admin = async (): Promise<Actor> => house.who(await house.enter('admin'));

describe('a session', () => {
  it('makes its person an actor, from the seat he holds', async () => {
    const actor = await house.who(await house.enter('gdyb.head'));
    expect(actor).toMatchObject({
      personName: '省医保局局长', seatKind: 'AGENCY_HEAD', capacity: 'PRINCIPAL', onBehalfOf: null, agencyName: '省医保局',
      agencyKind: 'HEALTHCARE_SECURITY', regionCode: '440000', apiClientId: null, locale: 'zh-CN',
    });
    expect(actor.permissions.has('referral.decide')).toBe(true);
  });

  it('ends after thirty idle minutes', async () => {
    const token = await house.enter('gdyb.handler');
    house.clock.advance(30 * MINUTE - 1);
    expect(isNobody(await house.who(token))).toBe(false);
    house.clock.advance(30 * MINUTE - 1);
    expect(isNobody(await house.who(token))).toBe(false);
    house.clock.advance(30 * MINUTE);
    expect(isNobody(await house.who(token))).toBe(true);
  });

  it('ends after eight hours, however busy', async () => {
    const token = await house.enter('gdyb.handler');
    for (let i = 0; i < 23; i += 1) {
      house.clock.advance(20 * MINUTE);
      expect(isNobody(await house.who(token))).toBe(false);
    }
    house.clock.advance(20 * MINUTE);
    expect(isNobody(await house.who(token))).toBe(true);
  });

  it('says when it will end: idle first, then for good', async () => {
    const actor = await house.who(await house.enter('gdyb.handler'));
    const me = await house.module.get(LoadMe).run(actor);
    expect(me?.sessionExpiresAt).toEqual(new Date(house.clock.now().getTime() + 30 * MINUTE));
    await house.look(`update session set expires_at = $2 where id = $1`, [actor.sessionId, new Date(house.clock.now().getTime() + MINUTE)]);
    expect((await house.module.get(LoadMe).run(actor))?.sessionExpiresAt).toEqual(new Date(house.clock.now().getTime() + MINUTE));
  });

  it('is over at once after signing out, the other sessions are not', async () => {
    const [first, second] = [await house.enter('gdyb.handler'), await house.enter('gdyb.handler')];
    await house.module.get(SignOut).run(await house.who(first));
    expect([isNobody(await house.who(first)), isNobody(await house.who(second))]).toEqual([true, false]);
  });

  it('is replaced by the next sign-in of the same browser', async () => {
    const first = await house.enter('gdyb.handler');
    const second = await house.enter('gdga.liaison', await house.who(first));
    expect([isNobody(await house.who(first)), (await house.who(second)).agencyName]).toEqual([true, '省公安厅']);
  });

  it('is not stored in a form that opens it', async () => {
    const token = await house.enter('gdyb.handler');
    const rows = await house.look<{ text: string }>('select s::text as text from session s');
    expect(rows.some(({ text }) => text.includes(token))).toBe(false);
    const [row] = await house.look<{ hex: string }>(`select encode(token_hash, 'hex') hex from session order by started_at desc, id desc limit 1`);
    expect(isNobody(await house.who(row?.hex ?? ''))).toBe(true);
  });

  it.each(['', 'x', 'null', 'undefined', '%00', 'a'.repeat(5_000)])('is not opened by the token "%.10s"', async (token) => {
    expect(isNobody(await house.who(token))).toBe(true);
  });

  it('speaks the language asked for', async () => {
    const token = await house.enter('gdyb.handler');
    const locale = async (accept?: string) => (await house.actors.fromRequest({ headers: { cookie: `portal=${token}`, 'accept-language': accept } })).locale;
    expect([await locale(), await locale('en'), await locale('zh-CN'), await locale('fr')]).toEqual(['zh-CN', 'en', 'zh-CN', 'zh-CN']);
    const refusal = { kind: 'refusal', code: 'SIGN_IN_REFUSED' } as const;
    expect(toRefusal({ locale: 'zh-CN' }, refusal)).toMatchObject({ message: '账号或口令不正确，或账号已被临时锁定。', nextStep: expect.stringContaining('解锁') });
    expect(t('en', 'refusal.SIGN_IN_REFUSED')).toContain('locked');
  });
});

describe('who reads, known from his last request,', () => {
  const reader = (token: string): Promise<Reader> => house.actors.reader({ headers: { cookie: `portal=${token}` } });
  /** Reads as a query would, and says what came of it. */
  const read = async (token: string): Promise<{ actor: Actor; stands: boolean }> => {
    const { actor, confirm } = await reader(token);
    await house.module.get(LoadMe).run(actor);
    return { actor, stands: await confirm() };
  };
  const known = async (account: string): Promise<{ token: string; actor: Actor }> => {
    const token = await house.enter(account);
    expect((await reader(token)).actor.proof).toBeUndefined(); // never seen before: asked for first
    const { actor, stands } = await read(token);
    expect([stands, actor.proof?.held]).toEqual([true, true]);
    return { token, actor };
  };

  it('is the same actor, asked for once with the first thing read', async () => {
    const { token, actor } = await known('gdyb.handler');
    expect({ ...actor, proof: undefined, requestId: '' }).toEqual({ ...(await house.who(token)), proof: undefined, requestId: '' });
  });

  it('is asked for even when nothing was read', async () => {
    const { token, actor } = await known('gdyb.handler');
    const idle = await reader(token);
    expect(await idle.confirm()).toBe(true);
    await house.module.get(SignOut).run(await house.who(token));
    const { confirm } = await reader(token);
    expect([await confirm(), actor.personId === null]).toEqual([false, false]);
  });

  it.each<[string, (token: string, actor: Actor) => Promise<unknown>]>([
    ['signed out', async (token) => house.module.get(SignOut).run(await house.who(token))],
    ['was disabled', (_, actor) => house.look('update account set disabled_at = now() where person_id = $1', [actor.personId])],
    ['changed his password', (_, actor) => house.look('update account set credential_version = credential_version + 1 where person_id = $1', [actor.personId])],
    ['lost his seat', (_, actor) => house.look(`update seat_holding set to_day = '2026-01-31' where seat_id = $1`, [actor.seatId])],
    ['was idle too long', async () => { house.clock.advance(30 * MINUTE); }],
    ['slept until the next day', async () => { house.clock.advance(7 * 60 * MINUTE); await house.look(`update session set seen_at = $1`, [house.clock.now()]); house.clock.advance(9 * 60 * MINUTE); }],
  ])('is believed no longer at the very next request when he %s', async (what, end) => {
    const account = { 'signed out': 'szga.liaison', 'was disabled': 'zhga.liaison', 'changed his password': 'stga.liaison', 'lost his seat': 'fsga.liaison' }[what] ?? 'gdyb.handler';
    const { token, actor } = await known(account);
    await end(token, actor);
    const after = await read(token);
    expect(after.stands && !isNobody(after.actor)).toBe(false);
    expect(isNobody(await house.who(token))).toBe(true);
    expect(isNobody((await reader(token)).actor)).toBe(true);
  });

  it('marks the session as used, now and then', async () => {
    const { token, actor } = await known('gdyb.handler');
    const seen = async () => (await house.look<{ seen: Date }>('select seen_at as seen from session where id = $1', [actor.sessionId]))[0]?.seen;
    const before = await seen();
    house.clock.advance(MINUTE - 1);
    await read(token);
    expect(await seen()).toEqual(before);
    house.clock.advance(1);
    await read(token);
    expect(await seen()).toEqual(house.clock.now());
  });

  it('cannot write before it is known that he still is', async () => {
    const { token } = await known('gdyb.handler');
    const { actor, confirm } = await reader(token);
    await expect(house.module.get(Database).tx(actor, async () => null)).rejects.toThrow('not confirmed');
    expect(await confirm()).toBe(true);
    expect(await house.module.get(Database).tx(actor, async () => 'written')).toBe('written');
  });
});

describe('what stays open, such as a stream of events,', () => {
  const good = (actor: Actor): Promise<boolean> => house.module.get(CheckSession).run(actor);

  it('is for somebody, while his session lives', async () => {
    const token = await house.enter('gdyb.handler');
    const actor = await house.who(token);
    expect([await good(actor), await good(visitor())]).toEqual([true, false]);
    await house.module.get(SignOut).run(actor);
    expect(await good(actor)).toBe(false);
  });

  it('ends with an idle session: listening is no activity', async () => {
    const actor = await house.who(await house.enter('gdyb.handler'));
    house.clock.advance(29 * MINUTE);
    expect(await good(actor)).toBe(true);
    house.clock.advance(MINUTE);
    expect(await good(actor)).toBe(false);
  });

  it('ends with the seat', async () => {
    const actor = await house.who(await house.enter('gzga.liaison'));
    await house.look(`update seat_holding set to_day = '2026-01-31' where seat_id = $1`, [actor.seatId]);
    expect(await good(actor)).toBe(false);
  });
});

describe('revocation', () => {
  it('follows a change of password at once, for every session', async () => {
    const account = 'szyb.handler';
    const tokens = [await house.enter(account), await house.enter(account), await house.enter(account)];
    const change = house.module.get(ChangePassword);
    const actor = await house.who(tokens[0] ?? '');
    expect(await change.run(actor, 'wrong', 'Quite-A-New-One-77')).toMatchObject({ code: 'CURRENT_PASSWORD_WRONG' });
    expect(await change.run(actor, DEMO, 'short')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'newPassword', code: 'PASSWORD_TOO_SHORT' }] });
    expect(await change.run(actor, DEMO, DEMO)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ code: 'PASSWORD_SAME' }] });
    expect(isNobody(await house.who(tokens[0] ?? ''))).toBe(false);
    expect(await change.run(actor, DEMO, 'Quite-A-New-One-77')).toBeNull();
    expect(await Promise.all(tokens.map(async (token) => isNobody(await house.who(token))))).toEqual([true, true, true]);
    expect([await house.attempt({ account }), await house.attempt({ account, password: 'Quite-A-New-One-77' })]).toEqual(['SIGN_IN_REFUSED', 'OK']);
  });

  it('locks the account when the current password is guessed at', async () => {
    const actor = await house.who(await house.enter('szyb.head'));
    const change = house.module.get(ChangePassword);
    for (let i = 0; i < 5; i += 1) expect(await change.run(actor, `wrong-${i}`, 'Quite-A-New-One-77')).toMatchObject({ code: 'CURRENT_PASSWORD_WRONG' });
    expect(await change.run(actor, DEMO, 'Quite-A-New-One-77')).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    expect(await house.attempt({ account: 'szyb.head' })).toBe('SIGN_IN_REFUSED');
  });

  it('follows disabling at once', async () => {
    const token = await house.enter('szga.liaison');
    const actor = await house.who(token);
    expect(await house.module.get(DisableAccount).run(await admin(), actor.personId ?? '')).toBeNull();
    expect(isNobody(await house.who(token))).toBe(true);
    expect(await house.attempt({ account: 'szga.liaison' })).toBe('SIGN_IN_REFUSED');
  });

  it('wins every race against opening a session with the old password', async () => {
    const opener = house.module.get(OpenSession);
    const outcomes = new Set<string>();
    for (let i = 0; i < 12; i += 1) {
      const [account] = await house.look<{ personId: string; credentialVersion: number }>(
        `select person_id as "personId", credential_version as "credentialVersion" from account where name = 'gzwj.liaison'`);
      if (!account) throw new Error('no account');
      const checked = { ...account, name: '', passwordHash: '', failures: 0, lockedUntil: null, totpSecret: null, totpLastStep: null, disabledAt: null };
      await house.look(`update account set disabled_at = null where person_id = $1`, [account.personId]);
      const [opened] = await Promise.all([
        opener.run(visitor(), checked, { ip: '10.0.0.1', userAgent: null }),
        house.module.get(DisableAccount).run(await admin(), account.personId),
      ]);
      outcomes.add(isRefusal(opened) ? 'refused' : isNobody(await house.who(opened.token)) ? 'ended' : 'alive');
    }
    expect(outcomes.has('alive')).toBe(false);
  });
});

describe('seats', () => {
  const seatOf = async (actor: Actor, kind: string): Promise<string> => {
    const me = await house.module.get(LoadMe).run(actor);
    return me?.holdings.find(({ seat }) => seat.kind === kind)?.seat.id ?? '';
  };

  it('are switched with a new token; the old one is worthless', async () => {
    const first = await house.enter('gdyb.deputy');
    const actor = await house.who(first);
    expect([actor.seatKind, actor.onBehalfOf]).toEqual(['AGENCY_DEPUTY_HEAD', null]);
    const result = await house.module.get(SwitchSeat).run(actor, await seatOf(actor, 'AGENCY_HEAD'));
    if (isRefusal(result)) throw new Error(result.code);
    expect(isNobody(await house.who(first))).toBe(true);
    expect(await house.who(result.token)).toMatchObject({ seatKind: 'AGENCY_HEAD', capacity: 'DEPUTY', onBehalfOf: '省医保局局长' });
  });

  it('of others are refused', async () => {
    const actor = await house.who(await house.enter('gdyb.handler'));
    const theirs = await seatOf(await house.who(await house.enter('gdyb.head')), 'AGENCY_HEAD');
    const change = house.module.get(SwitchSeat);
    expect(await change.run(actor, theirs)).toMatchObject({ code: 'SEAT_NOT_HELD' });
    expect(await change.run(actor, 'not-an-id')).toMatchObject({ code: 'SEAT_NOT_HELD' });
  });

  it('let who 主持工作 decide a transfer, and a stand-in not', async () => {
    const capacity = async (value: string): Promise<Actor> => {
      await house.look(`update seat_holding set to_day = case when $1 = 'PRESIDING' then '2026-01-01'::date end
                         where person_id = (select person_id from account where name = 'gzyb.head')`, [value]);
      await house.look(`update seat_holding h set capacity = $1 from seat s
                         where s.id = h.seat_id and s.kind = 'AGENCY_HEAD' and h.person_id = (select person_id from account where name = 'gzyb.deputy')`, [value]);
      const actor = await house.who(await house.enter('gzyb.deputy'));
      const result = await house.module.get(SwitchSeat).run(actor, await seatOf(actor, 'AGENCY_HEAD'));
      if (isRefusal(result)) throw new Error(result.code);
      return result.actor;
    };
    const standIn = await capacity('DEPUTY');
    expect([standIn.permissions.has('referral.decide'), standIn.onBehalfOf]).toEqual([false, '广州市医保局局长']);
    const presiding = await capacity('PRESIDING');
    expect([presiding.permissions.has('referral.decide'), presiding.onBehalfOf]).toEqual([true, null]);
  });
});
