/** 接口取数 against a real server that checks signatures on its own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsOf } from '@portal/agencies';
import { type Config, isConflict, isRefusal } from '@portal/platform';
import { ownAuthority } from '../../../../test/support/authority.js';
import { SEATED } from '../../../../test/support/conference-world.js';
import { DataOwner, type OwnersAnswer, type OwnersKey } from '../../../../test/support/data-owner.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { SharedDataWorld, WRITER } from '../../../../test/support/shared-data-world.js';
import { ReadSharedData } from '../grants/read-shared-data.js';
import { ReportDataError } from '../grants/report-data-error.js';
import { SuspendGrant } from '../grants/suspend-grant.js';
import { DisputeDataRequest } from '../requests/dispute-data-request.js';
import { EscalateDataDispute } from '../requests/escalate-data-dispute.js';
import { FindDataRequest } from '../requests/find-data-request.js';
import { REQUEST_RECIPES } from '../requests/notices.js';
import { RecordDisputeOutcome } from '../requests/record-dispute-outcome.js';
import { SettleDataDispute } from '../requests/settle-data-dispute.js';
import { WithdrawDataRequest } from '../requests/withdraw-data-request.js';
import { callOut } from './call-out.js';
import { FetchSharedData } from './fetch-shared-data.js';
import type { FetchOutcome } from './fetch.rules.js';
import { FindDataConnector } from './find-data-connector.js';
import { ListDeliveryAttempts } from './list-delivery-attempts.js';
import { RunFetch } from './run-fetch.js';
import { type ConnectorSet, SetDataConnector } from './set-data-connector.js';
import { TestDataConnector } from './test-data-connector.js';

const { health, police, secretary } = SEATED;
const TABLE = 'patient,score\n张三丰,90\n李四,85.5\n';
let world: ReferralWorld;
let on: SharedDataWorld;
let owner: DataOwner;
let config: Config;
let entryId: string;

const set = (more: object = {}) => new SetDataConnector(world.db, config).run(health, { entryId, expectedVersion: 0, kind: 'HTTP_PULL', enabled: true, url: owner.url, algorithm: 'hmac-sha256', ...more });
async function connected(more: object = {}): Promise<ConnectorSet> {
  const now = await new FindDataConnector(world.db).run(health, entryId);
  const done = await set({ expectedVersion: now?.version ?? 0, ...more });
  if (isRefusal(done) || isConflict(done)) throw new Error(JSON.stringify(done));
  if (done.secret) owner.key = { algorithm: 'hmac-sha256', secret: Buffer.from(done.secret, 'base64') };
  return done;
}
const waiting = async (requestId: string): Promise<string | undefined> => (await world.look<{ id: string }>(`select id from data_fetch where request_id = $1 and state = 'WAITING'`, [requestId]))[0]?.id;
const state = async (requestId: string): Promise<string | undefined> => (await world.look<{ state: string }>('select state from data_fetch where request_id = $1 order by asked_at desc, id desc limit 1', [requestId]))[0]?.state;
const run = async (requestId: string, more: Partial<Config['connectors']> = {}): Promise<FetchOutcome | null> => {
  const id = await waiting(requestId);
  return id ? new RunFetch(world.worker, { ...config, connectors: { ...config.connectors, ...more } }).run(id) : null;
};
const click = async (id: string) => on.on.outcome(health, FetchSharedData, await on.at(id));
const told = async (id: string): Promise<number> => (await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'data-request.fetch-failed'`, [id])).length;
const alarms = async (): Promise<number> => (await world.look(`select 1 from journal_entry where topic = 'connectors.failed'`)).length;

beforeAll(async () => {
  world = await openReferralWorld();
  on = new SharedDataWorld(world);
  owner = await DataOwner.start(() => world.clock.now());
  config = { secretKey: '5e'.repeat(32), production: false, connectors: { hosts: [owner.host], networks: ['127.0.0.0/8'], timeoutMs: 20_000, dropDir: null, scanMs: 1_000 } } as unknown as Config;
  world.at('2026-11-16', '09:00');
  entryId = await on.entry();
});
afterAll(async () => {
  await owner.stop();
  await world.close();
});
beforeEach(async () => {
  world.at('2026-11-16', '10:00');
  owner.asked.length = 0;
  owner.turnedAway.length = 0;
  owner.answer = () => ({ body: TABLE });
});

describe('设置', () => {
  it('is made by the agency that holds the data alone; its secret is told once and lies nowhere in the clear', async () => {
    const { connector, secret } = await connected();
    expect([connector, Buffer.from(secret ?? '', 'base64').length]).toEqual([expect.objectContaining({ kind: 'HTTP_PULL', enabled: true, url: owner.url, algorithm: 'hmac-sha256', folder: expect.stringMatching(/^[0-9A-Z]{18}$/), testing: false }), 32]);
    const [row] = await world.look<{ all: string; secret: Buffer }>('select c::text as all, secret from data_connector c where entry_id = $1', [entryId]);
    const clear = Buffer.from(secret ?? '', 'base64');
    expect([row?.all.includes(secret ?? '-'), row?.all.includes(clear.toString('hex')), row?.secret.includes(clear)]).toEqual([false, false, false]);
    expect(JSON.stringify(await new FindDataConnector(world.db).run(health, entryId))).not.toContain(secret);
    expect((await connected({ enabled: true })).secret).toBeNull();
    const others = await Promise.all([police, secretary].map((actor) => new SetDataConnector(world.db, config).run(actor, { entryId, expectedVersion: 0, kind: 'CSV_DROP', enabled: true })));
    expect(others.map((one) => isRefusal(one) && one.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await Promise.all([police, secretary].map((actor) => new FindDataConnector(world.db).run(actor, entryId)))).toEqual([null, null]);
    expect(isConflict(await set({ expectedVersion: 1 }))).toBe(true);
    for (const [url, code] of [['http://10.1.1.1/', 'ADDRESS_NOT_LISTED'], ['', 'REQUIRED'], [`http://a:b@${owner.host}/`, 'ADDRESS_WITH_USER']]) {
      const refused = await set({ expectedVersion: 2, url });
      expect(isRefusal(refused) && refused.fields?.map((field) => field.code)).toEqual([code]);
    }
    expect([permissionsOf('LIAISON', 'PRINCIPAL', 'HEALTH').has('connector.manage'), permissionsOf('HANDLER', 'PRINCIPAL', 'HEALTH').has('connector.manage'), permissionsOf('ADMINISTRATOR', 'PRINCIPAL', 'HEALTH').has('connector.manage')]).toEqual([true, false, false]);
  });

  it('is tested without any data, and says what came of it', async () => {
    const test = async (): Promise<string | null | undefined> => {
      await new TestDataConnector(world.db).run(health, entryId);
      const [fetch] = await world.look<{ id: string }>(`select id from data_fetch where entry_id = $1 and request_id is null and state = 'WAITING'`, [entryId]);
      expect((await new FindDataConnector(world.db).run(health, entryId))?.testing).toBe(true);
      await new RunFetch(world.worker, config).run(fetch?.id ?? '');
      const now = await new FindDataConnector(world.db).run(health, entryId);
      expect(now?.testing).toBe(false);
      return now?.testOutcome;
    };
    owner.answer = () => ({ status: 204 });
    expect([await test(), owner.asked.map(({ kind }) => kind)]).toEqual(['ANSWERED', ['test']]);
    owner.answer = () => ({ status: 500 });
    expect(await test()).toBe('SERVER_FAILED');
    expect(isRefusal(await new TestDataConnector(world.db).run(police, entryId))).toBe(true);
  });
});

describe('取数', () => {
  it.each(['hmac-sha256', 'ed25519'] as const)('follows the grant by itself, signed by %s, and is read as any delivery; the clock is met', async (algorithm) => {
    const { connector, secret } = await connected({ algorithm, newKey: true });
    owner.key = (algorithm === 'ed25519' ? { algorithm, publicKey: connector.publicKey ?? '' } : { algorithm, secret: Buffer.from(secret ?? '', 'base64') }) as OwnersKey;
    const id = await on.granted(entryId, { answer: 'PART', reason: '另一项与用途无关', fields: ['patient'] });
    owner.answer = () => ({ type: 'application/json', body: '[{"patient":"张三丰"},{"patient":"李四"}]' });
    expect([await run(id), await state(id), owner.turnedAway]).toEqual(['DELIVERED', 'DONE', []]);
    expect(owner.asked).toEqual([{ kind: 'rows', request: await on.numberOf(id), requestId: id, entry: expect.any(String), edition: 1, fields: ['patient'], periodFrom: '2026-01-01', periodTo: '2026-10-31', until: '2026-12-31' }]);
    expect(await new ReadSharedData(world.db).run(WRITER, { id, way: 'VIEW' })).toMatchObject({ rows: [['张＊＊'], ['李＊']], batch: 1 });
    expect(await world.look(`select rule_code, state from deadline where object_id = $1 and rule_code in ('D03', 'H50') order by 1`, [id])).toEqual([{ rule_code: 'D03', state: 'MET' }]);
    const page = await new FindDataRequest(world.db).run(police, id);
    expect(page?.timeline.map(({ topic }) => topic)).toContain('data-request.delivered');
    await connected({ algorithm: 'hmac-sha256', newKey: true });
  });

  it('is asked for by one of twenty who click at once', async () => {
    const id = await on.granted(entryId);
    await run(id);
    const input = await on.at(id);
    expect(isFair(await race(world, 'fetch', () => new FetchSharedData(world.db).run(health, input) as never, id))).toBe(true);
    expect(await run(id)).toBe('SAME');
  });

  it('hands the same table over once, and a newer one in its place, by a click', async () => {
    const id = await on.granted(entryId);
    expect(await run(id)).toBe('DELIVERED');
    const batch = async () => (await world.look<{ batch: number }>('select batch from data_grant where request_id = $1', [id]))[0]?.batch;
    const seen: unknown[] = [];
    for (const body of [TABLE, 'score,patient\r\n90,张三丰\r\n85.5,李四', TABLE.replace('90', '91')]) {
      owner.answer = () => ({ body });
      expect(await click(id)).toBe('OK');
      seen.push([await run(id), await batch()]);
    }
    expect(seen).toEqual([['SAME', 1], ['SAME', 1], ['DELIVERED', 2]]);
    const [ours, theirs, office] = await Promise.all([health, WRITER, secretary].map((actor) => new ListDeliveryAttempts(world.db).run(actor, id)));
    expect([ours?.attempts.map(({ outcome }) => outcome), theirs?.attempts.map(({ outcome }) => outcome), office]).toEqual([['DELIVERED', 'SAME', 'SAME', 'DELIVERED'].sort(), ['DELIVERED', 'SAME', 'SAME', 'DELIVERED'].sort(), null].map((one) => (one ? expect.arrayContaining(one) : null)));
    await expect(world.look(`update data_attempt set outcome = 'SAME' where request_id = $1`, [id])).rejects.toThrow('append-only');
  });

  const bad: [string, OwnersAnswer, FetchOutcome, 'WAITING' | 'FAILED'][] = [
    ['a server that fails', { status: 503 }, 'SERVER_FAILED', 'WAITING'],
    ['a wrong digest', { body: TABLE, digest: 'sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:' }, 'DIGEST_WRONG', 'WAITING'],
    ['no digest', { body: TABLE, digest: null }, 'DIGEST_MISSING', 'FAILED'],
    ['another place', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'REDIRECTED', 'FAILED'],
    ['too much', { body: Buffer.alloc((5 << 20) + 1, 'x') }, 'TOO_LARGE', 'FAILED'],
    ['too much, packed', { body: TABLE, headers: { 'content-encoding': 'gzip' } }, 'NOT_A_TABLE', 'FAILED'],
    ['a page', { type: 'text/html', body: '<p>' }, 'NOT_A_TABLE', 'FAILED'],
    ['a refusal', { status: 404 }, 'REFUSED_BY_OWNER', 'FAILED'],
    ['a sheet in UTF-16', { body: Buffer.from(TABLE, 'utf16le') }, 'ROWS_REFUSED', 'FAILED'],
    ['half a character', { type: 'application/json', body: '[{"patient":"\\ud83d","score":"1"}]' }, 'ROWS_REFUSED', 'FAILED'],
    ['rows that are wrong', { body: 'patient,score,hospital\n张三,90,甲\n' }, 'ROWS_REFUSED', 'FAILED'],
  ];
  it.each(bad)('%s: nothing is handed over, and it is on record', async (_, answer, outcome, after) => {
    const id = await on.granted(entryId);
    owner.answer = () => answer;
    const before = await alarms();
    expect([await run(id), await state(id), await world.look('select 1 from data_grant where request_id = $1', [id])]).toEqual([outcome, after, []]);
    expect(await told(id)).toBe(after === 'FAILED' ? 1 : 0);
    expect(await alarms() > before).toBe(after === 'FAILED' && outcome !== 'ROWS_REFUSED');
    expect((await new ListDeliveryAttempts(world.db).run(health, id))?.attempts.map((one) => one.outcome)).toEqual([outcome]);
  });

  it('names each cell that is wrong to the agency that holds the data, and to nobody else', async () => {
    const id = await on.granted(entryId);
    owner.answer = () => ({ body: 'patient,score\n张三,甲\n,90\n' });
    await run(id);
    const attempts = async (actor: typeof health) => (await new ListDeliveryAttempts(world.db).run(actor, id))?.attempts.map(({ problems }) => problems.map(({ code, values }) => `${code} ${values?.['row']}`));
    expect([await attempts(health), await attempts(police)]).toEqual([[['CELL_NOT_NUMBER 2', 'CELL_EMPTY 3']], [[]]]);
    owner.answer = () => ({ body: TABLE });
    expect([await click(id), await run(id)]).toEqual(['OK', 'DELIVERED']);
  });

  it('is not waited for longer than is set', async () => {
    const id = await on.granted(entryId);
    owner.answer = () => ({ never: true });
    expect(await run(id, { timeoutMs: 200 })).toBe('TIMED_OUT');
  });

  it('is turned away under another key, and goes on when it has the right one', async () => {
    const id = await on.granted(entryId);
    const right = owner.key;
    owner.key = { algorithm: 'hmac-sha256', secret: Buffer.alloc(32) };
    expect([await run(id), owner.turnedAway, owner.asked]).toEqual(['REFUSED_BY_OWNER', ['WRONG_SIGNATURE'], []]);
    owner.key = right;
    expect([await click(id), await run(id)]).toEqual(['OK', 'DELIVERED']);
  });

  it('calls no host that is not let through any more, and no inner network', async () => {
    const id = await on.granted(entryId);
    expect(await run(id, { networks: [] })).toBe('ADDRESS_REFUSED');
    await click(id);
    expect([await run(id, { hosts: [] }), owner.asked]).toEqual(['ADDRESS_REFUSED', []]);
  });

  it('is tried again by a ladder, told once at its end', async () => {
    const id = await on.granted(entryId);
    owner.answer = () => ({ status: 503 });
    expect([await run(id), await run(id), owner.asked.length]).toEqual(['SERVER_FAILED', null, 1]);
    for (let hours = 1; await state(id) === 'WAITING'; hours += 8) {
      world.clock.set(new Date(world.clock.now().getTime() + hours * 3_600_000));
      await run(id);
    }
    expect([await state(id), owner.asked.length, await told(id)]).toEqual(['FAILED', 10, 1]);
    const notices = await world.worker.tx(secretary, async (tx) => await REQUEST_RECIPES.find(({ topic }) => topic === 'data-request.fetch-failed')?.compose(tx, { objectId: id, objectKind: 'DATA_REQUEST' } as never) ?? []);
    const [clock] = await world.look<{ due: string }>(`select due_on::text as due from deadline where object_id = $1 and rule_code = 'D03' and state = 'RUNNING'`, [id]);
    expect([clock?.due, notices.map(({ agencyId, params }) => [agencyId, params['due']])]).toEqual([expect.any(String), [[health.agencyId, clock?.due]]]);
  });

  it('ends as a fault when it cannot be taken in: on record, and tried again by the ladder', async () => {
    const id = await on.granted(entryId);
    await world.look('alter table data_grant add constraint full_disk check (false) not valid');
    expect([await run(id), await state(id), await run(id)]).toEqual(['FAULT', 'WAITING', null]);
    await world.look('alter table data_grant drop constraint full_disk');
    expect((await new ListDeliveryAttempts(world.db).run(health, id))?.attempts).toMatchObject([{ outcome: 'FAULT', detail: expect.stringContaining('full_disk'), bytes: Buffer.byteLength(TABLE) }]);
    world.at('2026-11-16', '10:01');
    expect([await run(id), await state(id)]).toEqual(['DELIVERED', 'DONE']);
  });

  it('calls nobody any more when the workers of all attempts died', async () => {
    const id = await on.granted(entryId);
    await world.look('update data_fetch set attempts = 10 where request_id = $1', [id]);
    expect([await run(id), await state(id), await told(id), owner.asked]).toEqual(['FAULT', 'FAILED', 1, []]);
  });

  it('does not begin with a network that is not understood', () => {
    const wrong = { ...config, connectors: { ...config.connectors, networks: ['10.20.0.0/16', '10.30.0.0'] } };
    for (const half of [() => new RunFetch(world.worker, wrong), () => new SetDataConnector(world.db, wrong)]) expect(half).toThrow('"10.30.0.0" is not a network');
  });

  it('has one worker at a time, and one table for all of them', async () => {
    const id = await on.granted(entryId);
    const fetch = await waiting(id) ?? '';
    const ends = await Promise.all(Array.from({ length: 6 }, () => new RunFetch(world.worker, config).run(fetch)));
    expect([ends.filter((end) => end !== null), owner.asked.length]).toEqual([['DELIVERED'], 1]);
  });

  it('hands nothing over for a worker that was taken for dead', async () => {
    const id = await on.granted(entryId);
    owner.answer = async () => {
      await world.look(`update data_fetch set attempt_token = gen_random_uuid() where request_id = $1`, [id]);
      return { body: TABLE };
    };
    expect([await run(id), await world.look('select 1 from data_grant where request_id = $1', [id])]).toEqual([null, []]);
  });
});

describe('nobody is called', () => {
  const none = async (id: string, detail: string) => {
    expect([await run(id), await state(id), owner.asked]).toEqual(['STOPPED', 'STOPPED', []]);
    expect((await new ListDeliveryAttempts(world.db).run(health, id))?.attempts[0]?.detail).toBe(detail);
  };
  const delivered = async (): Promise<string> => {
    const id = await on.granted(entryId);
    await run(id);
    owner.asked.length = 0;
    return id;
  };

  it('while it is suspended', async () => {
    const id = await delivered();
    await click(id);
    await on.on.act(health, SuspendGrant, await on.at(id, { suspend: true, reason: '核查' }));
    await none(id, 'GRANT_SUSPENDED');
    expect(await click(id)).toBe('GRANT_SUSPENDED');
  });

  it('after the end', async () => {
    const [id, never] = [await delivered(), await on.granted(entryId)];
    await click(id);
    world.at('2027-01-01', '00:00');
    await none(id, 'GRANT_ENDED');
    await none(never, 'GRANT_ENDED');
    expect(await click(id)).toBe('GRANT_ENDED');
  });

  it('when it was withdrawn, refused, or asked of an entry without a connector', async () => {
    const id = await on.granted(entryId, { answer: 'PART', reason: '与用途无关', fields: ['score'] });
    await on.on.act(WRITER, DisputeDataRequest, await on.at(id, { reason: '另一项也需要' }));
    await on.on.act(WRITER, WithdrawDataRequest, await on.at(id, { reason: '不再需要' }));
    await none(id, 'MATTER_WRONG_STATE');
    const whole = await on.granted(entryId);
    await on.on.act(WRITER, WithdrawDataRequest, await on.at(whole, { reason: '不再需要' }));
    await none(whole, 'MATTER_WRONG_STATE');
    const refused = await on.granted(entryId, { answer: 'REFUSE', reason: '与用途无关', basis: '《政务数据共享条例》第二十一条' });
    expect([await waiting(refused), await click(refused)]).toEqual([undefined, 'MATTER_WRONG_STATE']);
    const other = await on.granted(await on.entry());
    expect([await waiting(other), await click(other)]).toEqual([undefined, 'NO_CONNECTOR']);
  });

  it('while it is disputed; where a part stays granted it is asked for again by itself', async () => {
    const parted = async (): Promise<string> => {
      const id = await on.granted(entryId, { answer: 'PART', reason: '与用途无关', fields: ['score'] });
      await on.on.act(WRITER, DisputeDataRequest, await on.at(id, { reason: '另一项也需要' }));
      await none(id, 'MATTER_WRONG_STATE');
      return id;
    };
    owner.answer = () => ({ body: 'score\n90\n' });
    const [settled, kept] = [await parted(), await parted()];
    // Whoever has no place at it orders nothing.
    await world.db.tx(SEATED.audit, (tx) => tx.query('select data_fetch_again(gen_random_uuid(), $1, $2, $3)', [settled, tx.now, '他人']));
    expect(await waiting(settled)).toBeUndefined();
    await on.on.act(WRITER, SettleDataDispute, await on.at(settled, { outcome: '已协商' }));
    await on.on.act(WRITER, EscalateDataDispute, await on.at(kept, { outcome: '未能一致' }));
    await on.on.act(secretary, RecordDisputeOutcome, await on.at(kept, { outcome: 'KEEP', authority: '省政务服务和数据管理局', text: '维持' }));
    expect([await run(settled), await run(kept), owner.asked.map(({ requestId }) => requestId)]).toEqual(['DELIVERED', 'DELIVERED', [settled, kept]]);
    // Of an entry without a connector nothing is ordered.
    const other = await on.granted(await on.entry(), { answer: 'PART', reason: '与用途无关', fields: ['score'] });
    await on.on.act(WRITER, DisputeDataRequest, await on.at(other, { reason: '另一项也需要' }));
    await on.on.act(WRITER, SettleDataDispute, await on.at(other, { outcome: '已协商' }));
    expect(await waiting(other)).toBeUndefined();
  });

  it('while an error waits for its answer', async () => {
    const id = await delivered();
    await click(id);
    await on.on.act(WRITER, ReportDataError, await on.at(id, { fields: ['score'], text: '不符' }));
    await none(id, 'CORRECTION_OPEN');
  });

  it('and what came is dropped when it was suspended meanwhile', async () => {
    const id = await delivered();
    await click(id);
    owner.answer = async () => {
      await on.on.act(health, SuspendGrant, await on.at(id, { suspend: true, reason: '核查' }));
      return { body: TABLE.replace('90', '92') };
    };
    expect(await run(id)).toBe('STOPPED');
    expect(await world.look('select batch from data_grant where request_id = $1', [id])).toEqual([{ batch: 1 }]);
  });
});

describe('a name that is looked up', () => {
  const body = Buffer.from('{}');
  const call = { method: 'POST', url: 'http://owner.test/', headers: { 'content-type': 'application/json' }, body } as const;
  const to = (addresses: string[]) => {
    const asked: string[] = [];
    return { asked, resolver: (host: string, done: (fault: null, all: { address: string; family: number }[]) => void) => { asked.push(host); done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))); } };
  };
  const outcome = async (addresses: string[], networks: string[]) => {
    const url = `http://owner.test:${owner.host.split(':')[1]}/`;
    const { asked, resolver } = to(addresses);
    const end = await callOut({ ...call, url }, { hosts: [new URL(url).host], networks, http: true }, { timeoutMs: 20_000, bytes: 1_000 }, resolver).then(({ status }) => String(status), (fault: { outcome: string }) => fault.outcome);
    return [end, asked.length];
  };

  it('is asked for once, and the connection goes where it was looked at', async () => {
    expect(await outcome(['127.0.0.1'], ['127.0.0.0/8'])).toEqual(['401', 1]);
    expect(owner.turnedAway).toEqual(['UNSIGNED']);
  });

  it.each([[['127.0.0.1']], [['169.254.169.254']], [['::1']], [['::ffff:10.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['10.0.0.1', '8.8.8.8']], [['fd00::1']]])('is not called at %j', async (addresses) => {
    expect(await outcome(addresses, ['192.168.77.0/24'])).toEqual(['ADDRESS_REFUSED', 1]);
  });
});

it('nobody is told anything whose certificate comes from an authority that was not given', async () => {
  const owned = await DataOwner.start(undefined, ownAuthority().certify());
  const call = { method: 'POST', url: owned.url, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') } as const;
  await expect(callOut(call, { hosts: [owned.host], networks: ['127.0.0.0/8'], http: false }, { timeoutMs: 20_000, bytes: 1_000 })).rejects.toMatchObject({ outcome: 'UNREACHABLE', detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  expect(owned.turnedAway).toEqual([]);
  await owned.stop();
});
