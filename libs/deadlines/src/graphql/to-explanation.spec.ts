import { describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { isRefusal, t } from '@portal/platform';
import '../messages.js';
import { WorkCalendar } from '../calendar.rules.js';
import { DEADLINE_RULES } from '../data/rules.js';
import { WORK_CALENDAR } from '../data/work-calendar.js';
import type { DeadlineRow } from '../deadline-store.js';
import { explain, type Explanation } from '../explanation.js';
import type { Ledger } from '../ledger.rules.js';
import type { DeadlineRule } from '../rule-store.js';
import { toDeadline, toDeadlineRule } from './to-deadline.js';
import { toExplanation } from './to-explanation.js';

const calendar = new WorkCalendar(WORK_CALENDAR);

function ruleOf(code: string): DeadlineRule {
  const seed = DEADLINE_RULES.find((rule) => rule.code === code);
  if (!seed) throw new Error(code);
  return {
    ...seed, id: code, province: seed.province ?? null, triggerEvent: seed.trigger, altCalendar: seed.altCalendar ?? null, countsBack: seed.countsBack ?? false,
    minAmount: seed.min ?? null, maxAmount: seed.max ?? null, note: seed.note ?? '', effectiveFrom: seed.from, effectiveTo: seed.to ?? null,
    extensions: seed.extensions ?? [], pausable: seed.pausable ?? false, pauseNote: seed.pauseNote ?? null, extensionOf: seed.extensionOf ?? null,
  };
}

function explained(code: string, day: string, time = '10:00', change: Partial<Ledger> = {}): Explanation {
  const rule = ruleOf(code);
  const ledger = { term: { ...rule, amount: rule.amount ?? 1 }, altCalendar: rule.altCalendar, startedAt: atTime(day, time), pauses: [], extensions: [], ...change };
  const result = explain(rule, ledger, calendar);
  if (isRefusal(result)) throw new Error(result.code);
  return result;
}

describe('an explanation in words', () => {
  it('says of each day whether it counts, why, and by which notice', () => {
    expect(toExplanation(explained('X02', '2026-04-30'), 'zh-CN').days.map(({ day, reason, noticeNo }) => `${day} ${reason} ${noticeNo ?? ''}`.trim())).toEqual([
      '2026-04-30 工作日；起算之日，不计入',
      '2026-05-01 法定节假日；计入，第1日 国办发明电〔2025〕7号',
      '2026-05-02 法定节假日；计入，第2日 国办发明电〔2025〕7号',
      '2026-05-03 假期内的周末；期限的最后一日，遇休息日顺延 国办发明电〔2025〕7号',
      '2026-05-04 调休放假；仍为休息日，继续顺延 国办发明电〔2025〕7号',
      '2026-05-05 调休放假；仍为休息日，继续顺延 国办发明电〔2025〕7号',
      '2026-05-06 工作日；顺延至休息日后的第一个工作日，期限届满',
    ]);
  });

  it.each<[string, Explanation, string[]]>([
    ['the other reading beside the strict date', explained('X02', '2026-04-30'), ['3日按自然日计算', '至 2026-05-06 24:00', '如按工作日理解，则至 2026-05-08']],
    ['暂估', explained('X02', '2026-12-30'), ['暂估']],
    ['hours', explained('X03', '2026-02-14', '16:30'), ['24 小时', '至 2026-02-15 16:30 届满']],
    ['working days', explained('Y07', '2026-09-18'), ['10日按工作日计算']],
    ['months', explained('X32', '2026-09-22'), ['2个月，至对应日届满', '2026-11-23']],
    ['a count back', explained('Y11', '2026-10-12'), ['向前计算 7 个工作日，最迟为 2026-09-24']],
    ['an agreed term', explained('H01', '2026-11-16'), ['约定时限，不是法定时限']],
    ['a text not read', explained('X14', '2026-11-16'), ['未核实']],
    ['an extension, with the strict date', explained('X10', '2026-11-16', '10:00', { extensions: [{ kind: 'verify_7d', mode: 'TOTAL', amount: 7, strictDateStays: true }] }),
      ['已延长，合计 7日', '严格日期为 2026-11-19']],
  ])('says %s', (_, explanation, parts) => {
    const { summary } = toExplanation(explanation, 'zh-CN');
    for (const part of parts) expect(summary).toContain(part);
    expect(toExplanation(explanation, 'en').summary).not.toMatch(/[\u4e00-\u9fff{}]/);
  });

  it('has words for every reason and every kind of day, in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const why of ['START', 'COUNTED', 'NOT_A_WORKDAY', 'PAUSED', 'CORRESPONDING', 'LAST_DAY_OFF', 'STILL_OFF', 'ROLLED_TO', 'WALL_CLOCK']) {
        for (const kind of ['WORKDAY', 'WEEKEND', 'LEGAL_HOLIDAY', 'BRIDGE_OFF', 'WEEKEND_IN_HOLIDAY', 'MAKEUP_WORKDAY']) {
          expect(t(locale, `deadline.day.${why}`, { kind: t(locale, `deadline.kind.${kind}`), n: 1 })).not.toContain('{');
        }
      }
    }
  });
});

describe('a rule in words', () => {
  it('says how it may be extended, by whom and on what basis', () => {
    expect(toDeadlineRule(ruleOf('D02'), 'zh-CN').extensions).toBe(
      '经同级主管部门同意并告知申请部门：再加不超过10个工作日（《政务数据共享条例》（国务院令第809号）第二十一条；批准：同级政务数据共享主管部门）');
    expect(toDeadlineRule(ruleOf('X10'), 'zh-CN').extensions).toContain('线索需要查证：合计7日（公通字〔2015〕32号');
    expect(toDeadlineRule(ruleOf('X31'), 'zh-CN').extensions).toContain('由批准人确定');
    expect(toDeadlineRule(ruleOf('X02'), 'zh-CN').extensions).toBeNull();
  });

  it('is labelled in the language of the reader', () => {
    expect([toDeadlineRule(ruleOf('X02'), 'zh-CN').label, toDeadlineRule(ruleOf('X02'), 'en').label]).toEqual(['移送审批', 'Decision on the transfer']);
  });
});

describe('a clock for the reader', () => {
  const row: DeadlineRow = {
    id: 'd', rule: ruleOf('X10'), objectKind: 'REFERRAL', partId: null, objectId: 'o', partyAgencyId: 'p', startEvent: null, startedAt: '2026-11-16T02:00:00+00:00', amount: 3,
    state: 'RUNNING', dueOn: '2026-11-23', dueAt: '2026-11-23T16:00:00+00:00', judgedAt: '2026-11-19T16:00:00+00:00', yellowAt: '2026-11-18T11:20:00+00:00',
    strictDueOn: '2026-11-19', alternativeDueOn: null, provisional: false, pausedSince: null, metAt: null, missedAt: null, version: 2,
    intervals: [{ kind: 'EXTENSION', from: '2026-11-17T02:00:00+00:00', to: null, until: null, extensionKind: 'verify_7d', mode: 'TOTAL', amount: 7, unit: 'DAY',
      strictStays: true, approver: '市公安局负责人', reason: '需查证资金流向', basis: '公通字〔2015〕32号' }],
  };

  it('is red past the strict date though extended, and says 已延长', () => {
    expect(toDeadline(row, atTime('2026-11-20', '09:00'), 'zh-CN')).toMatchObject({ lamp: 'RED', extended: true, strictDueOn: '2026-11-19', dueOn: '2026-11-23' });
    expect(toDeadline(row, atTime('2026-11-17', '09:00'), 'zh-CN')).toMatchObject({ lamp: 'GREEN' });
  });
});
