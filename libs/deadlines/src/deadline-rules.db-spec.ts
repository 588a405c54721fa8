import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTime, ManualClock, newId } from '@portal/kernel';
import { type Actor, anonymous, isRefusal } from '@portal/platform';
import { withClient } from '../../../test/support/cluster.js';
import { openRuntime, type Runtime } from '../../../test/support/runtime.js';
import { ComputeDeadline } from './compute-deadline.js';
import type { Explanation } from './explanation.js';
import { ListDeadlineRules } from './list-deadline-rules.js';
import { loadDeadlineRules, loadWorkCalendar } from './load-deadline-rules.js';
import { ReadWorkCalendar } from './read-work-calendar.js';

let runtime: Runtime;
const guangdong: Actor = { ...anonymous('test', 'zh-CN'), agencyId: newId(), personId: newId(), regionCode: '440100' };
const owner = (sql: string, values: unknown[] = []) => withClient(runtime.urls.ownerUrl, (client) => client.query(sql, values));

beforeAll(async () => {
  runtime = await openRuntime(new ManualClock(atTime('2026-11-16', '10:00')));
});
afterAll(() => runtime.close());

describe('the rules in the database', () => {
  const list = (code: string | null) => new ListDeadlineRules(runtime.api).run(guangdong, code);

  it('are all 77 of the source, each with its basis, and the agreed ones, which say that they are', async () => {
    const rules = await list(null);
    const agreed = rules.filter(({ confidence }) => confidence === 'HOUSE');
    expect(new Set(rules.filter((rule) => !agreed.includes(rule)).map(({ sourceId }) => sourceId)).size).toBe(77);
    expect(agreed.length).toBeGreaterThan(0);
    expect(agreed.filter(({ statutory, label, note }) => statutory || !label.includes('约定') || !note?.includes('约定时限'))).toEqual([]);
    expect(rules.filter(({ legalBasis, effectiveFrom }) => !legalBasis || !effectiveFrom)).toEqual([]);
  });

  it('keep what was not read switched off and marked', async () => {
    const unread = (await list(null)).filter(({ confidence }) => confidence === 'C');
    expect(unread.map(({ code, enabled, unverified }) => [code, enabled, unverified])).toEqual([['X14', false, true], ['Z15', false, true]]);
    await expect(owner(`update deadline_rule set enabled = true where code = 'X14'`)).rejects.toThrow('deadline_rule_unread_ck');
  });

  it('are found by the code of their source row too', async () => {
    expect((await list('Z04')).map(({ code }) => code)).toEqual(['Z04', 'Z04a', 'Z04b']);
    expect((await list('Z04a')).map(({ code, amount, unit }) => [code, amount, unit])).toEqual([['Z04a', 3, 'MONTH']]);
    expect(await list('Q01')).toEqual([]);
  });

  it('are not doubled when loaded again', async () => {
    const before = (await list(null)).length;
    await withClient(runtime.urls.ownerUrl, async (client) => {
      await loadDeadlineRules((sql, values) => client.query(sql, [...values]));
      await loadWorkCalendar((sql, values) => client.query(sql, [...values]));
    });
    expect((await list(null)).length).toBe(before);
  });

  it('are not edited where it counts, not even by their owner, and not at all by the processes', async () => {
    await expect(owner(`update deadline_rule set amount = 5 where code = 'X10'`)).rejects.toThrow('is not edited');
    await expect(owner(`delete from deadline_rule where code = 'X10'`)).rejects.toThrow('is not edited');
    for (const url of [runtime.urls.apiUrl, runtime.urls.workerUrl]) {
      await expect(withClient(url, (client) => client.query(`update deadline_rule set note = ''`))).rejects.toThrow('permission denied');
    }
  });
});

describe('computing a date', () => {
  const compute = async (code: string, day: string): Promise<Explanation> => {
    const result = await new ComputeDeadline(runtime.api).run(guangdong, code, atTime(day, '10:00'));
    if (isRefusal(result)) throw new Error(result.code);
    return result;
  };

  it('gives both readings, every day and its notice', async () => {
    const { dueOn, alternativeDueOn, days } = await compute('X10', '2026-02-13');
    expect([dueOn, alternativeDueOn]).toEqual(['2026-02-24', '2026-02-25']);
    expect(days.find(({ day }) => day === '2026-02-17')).toMatchObject({ kind: 'LEGAL_HOLIDAY', noticeNo: '国办发明电〔2025〕7号' });
  });

  it('says 暂估 where the notice is not published', async () => {
    expect(await compute('X02', '2026-12-30')).toMatchObject({ dueOn: '2027-01-04', alternativeDueOn: '2027-01-05', provisional: true });
  });

  it('says so when nothing is known of the year', async () => {
    const result = await new ComputeDeadline(runtime.api).run(guangdong, 'X02', atTime('2028-12-28', '10:00'));
    expect(result).toMatchObject({ kind: 'refusal', code: 'CALENDAR_MISSING', values: { year: 2029 } });
    expect(await new ReadWorkCalendar(runtime.api).run(guangdong, 2029)).toBeNull();
  });

  it('has no date for a rule without a number, nor for one that is not there', async () => {
    for (const code of ['X01', 'Y19', 'Q01']) {
      expect(await new ComputeDeadline(runtime.api).run(guangdong, code, atTime('2026-11-16', '10:00'))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('prefers the rule of the region, then of the province, from the day it takes effect', async () => {
    const add = (province: string, amount: number, from: string) => owner(
      `insert into deadline_rule select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'province', $1::text, 'amount', $2::int, 'effective_from', $3::text))).*
         from deadline_rule r where code = 'Y07' and province is null`, [province, amount, from]);
    await add('440000', 7, '2026-06-01');
    await add('440300', 5, '2026-06-01');
    expect((await compute('Y07', '2026-05-29')).rule).toMatchObject({ amount: 10, province: null });
    expect((await compute('Y07', '2026-06-01')).rule).toMatchObject({ amount: 7, province: '440000' });
    const shenzhen = await new ComputeDeadline(runtime.api).run({ ...guangdong, regionCode: '440300' }, 'Y07', atTime('2026-06-01', '10:00'));
    expect(shenzhen).toMatchObject({ rule: { amount: 5, province: '440300' } });
  });
});

describe('the work calendar', () => {
  it('has its notices, and 2027 without one', async () => {
    const read = new ReadWorkCalendar(runtime.api);
    expect(await read.run(guangdong, 2026)).toMatchObject({ status: 'PUBLISHED', noticeNo: '国办发明电〔2025〕7号', numberVerified: false });
    const next = await read.run(guangdong, 2027);
    expect(next).toMatchObject({ status: 'PROVISIONAL', noticeNo: null });
    expect(next?.days.map(({ day }) => day)).toContain('2027-02-05');
  });

  it('takes a published notice in the place of a provisional year, and never the reverse', async () => {
    const read = new ReadWorkCalendar(runtime.api);
    const load = () => withClient(runtime.urls.ownerUrl, (client) => loadWorkCalendar((sql, values) => client.query(sql, [...values])));
    const published = await read.run(guangdong, 2026);
    await owner(`update cal_notice set status = 'PROVISIONAL', notice_no = null where year = 2026`);
    await owner(`delete from cal_day where day = '2026-10-10'`);
    await owner(`insert into cal_day (day, year, kind) values ('2026-11-11', 2026, 'LEGAL_HOLIDAY')`);
    await load();
    expect(await read.run(guangdong, 2026)).toEqual(published);
    await owner(`update cal_notice set status = 'PUBLISHED', notice_no = '国办发明电〔2026〕0号' where year = 2027`);
    await load();
    expect(await read.run(guangdong, 2027)).toMatchObject({ status: 'PUBLISHED', noticeNo: '国办发明电〔2026〕0号' });
  });
});
