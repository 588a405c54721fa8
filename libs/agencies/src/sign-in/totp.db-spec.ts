import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '@portal/platform';
import { URI } from 'otpauth';
import { type House, openHouse, visitor } from '../../../../test/support/house.js';
import { EnrolTotp } from './enrol-totp.js';

let house: House;
let code: (at?: Date) => string;

beforeAll(async () => {
  house = await openHouse();
  const admin = await house.who(await house.enter('admin'));
  const enrolled = await house.module.get(EnrolTotp).run(admin, 'gdyb.head');
  if (isRefusal(enrolled)) throw new Error(enrolled.code);
  const token = URI.parse(enrolled.uri);
  code = (at = house.clock.now()) => token.generate({ timestamp: at.getTime() } as never);
});
afterAll(() => house.close());

const attempt = (totp: string | null) => house.attempt({ account: 'gdyb.head', totp });
const fromNow = (seconds: number): Date => new Date(house.clock.now().getTime() + seconds * 1_000);

describe('one-time codes', () => {
  it('are not given to an account that is not there', async () => {
    expect(await house.module.get(EnrolTotp).run(visitor(), 'nobody')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are asked of whoever has a seed; the refusal does not say that it was the code', async () => {
    expect(await attempt(null)).toBe('SIGN_IN_REFUSED');
    expect(await attempt('000000')).toBe('SIGN_IN_REFUSED');
    expect(await attempt(code())).toBe('OK');
  });

  it('count once: a hundred replays are refused, even side by side', async () => {
    house.clock.advance(60_000);
    const answers = await Promise.all(Array.from({ length: 4 }, () => attempt(code())));
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
    const used = code();
    for (let i = 0; i < 100; i += 1) {
      if (i % 4 === 3) await house.look(`update account set failures = 0, locked_until = null where name = 'gdyb.head'`);
      expect(await attempt(used)).toBe('SIGN_IN_REFUSED');
    }
    await house.look(`update account set failures = 0, locked_until = null where name = 'gdyb.head'`);
  });

  it('are good one step early or late, not two, and never older than the last one used', async () => {
    house.clock.advance(600_000);
    expect(await attempt(code(fromNow(-60)))).toBe('SIGN_IN_REFUSED');
    expect(await attempt(code(fromNow(60)))).toBe('SIGN_IN_REFUSED');
    expect(await attempt(code(fromNow(-30)))).toBe('OK');
    expect(await attempt(code(fromNow(30)))).toBe('OK');
    expect(await attempt(code())).toBe('SIGN_IN_REFUSED');
  });

  it('keep their seed sealed in the database, for its person alone', async () => {
    const [row] = await house.look<{ secret: Buffer }>(`select totp_secret as secret from account where name = 'gdyb.head'`);
    expect(row?.secret.length).toBe(12 + 16 + 20);
    house.clock.advance(600_000);
    await house.look(`update account set totp_secret = $1 where name = 'gdyb.deputy'`, [row?.secret]);
    await expect(house.attempt({ account: 'gdyb.deputy', totp: code() })).rejects.toThrow();
  });

  it('are required of everybody where the installation says so', async () => {
    const strict = await openHouse({ TOTP_REQUIRED: 'true' });
    expect(await strict.attempt({ account: 'gdyb.handler' })).toBe('SIGN_IN_REFUSED');
    const [entry] = await strict.look<{ reason: string }>(`select detail ->> 'reason' as reason from journal_entry`);
    expect(entry?.reason).toBe('TOTP_NOT_ENROLLED');
    await strict.close();
  });
});
