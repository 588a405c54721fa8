import { describe, expect, it } from '@jest/globals';
import { RecipeBook } from '@portal/notifications';
import { findText } from '@portal/platform';
import { TABLES } from '../referral-tables.js';
import { CASE_FACTS } from './index.js';
import { clockNotices, type ClockTopic } from './clock-recipes.js';
import { noticesOf } from './referral-recipes.js';
import type { ClockSummary, ReferralSummary } from './referral-summary.js';
import { TELLINGS_OF } from './tellings-by-kind.js';
import { SILENT_REFERRAL_TOPICS, TELLINGS } from './tellings.table.js';

const [SENDER, RECEIVER, SUPERVISOR, OFFICE, FORWARDER] = ['sender', 'receiver', 'supervisor', 'office', 'forwarder'];
const x10: ClockSummary = { id: '1', agencyId: RECEIVER!, ruleCode: 'X10', label: '审查立案', labelEn: 'Review', due: '2026-11-24' };
const x15: ClockSummary = { ...x10, agencyId: SENDER!, ruleCode: 'X15', label: '三条途径', due: '2026-11-25' };
const summary: ReferralSummary = {
  kind: 'CRIMINAL', number: '粤医保移〔2026〕12号', from: '省医保局', to: '省公安厅', clocks: [x10],
  parties: [
    { agencyId: SENDER!, role: 'SENDER', sealSeatId: null }, { agencyId: RECEIVER!, role: 'RECEIVER', sealSeatId: null },
    { agencyId: SUPERVISOR!, role: 'SUPERVISOR', sealSeatId: null }, { agencyId: OFFICE!, role: 'OFFICE', sealSeatId: null },
    { agencyId: FORWARDER!, role: 'FORWARDER', sealSeatId: null },
  ],
};
const toldOf = (topic: string, state = 'X', of: Partial<ReferralSummary> = {}) =>
  noticesOf(TELLINGS[topic]!, { detail: { state } }, { ...summary, ...of });
const NOW = new Date('2026-11-20T01:00:00Z');
const CLOCK_TOPICS: readonly ClockTopic[] = ['deadline.reminded', 'deadline.missed', 'deadline.resumed', 'deadline.recomputed'];

describe('every notice', () => {
  const states = ['X', ...new Set(Object.values(TELLINGS).flat().flatMap(({ inState }) => inState ?? []))];
  const notices = [
    ...Object.keys(TELLINGS).flatMap((topic) => states.flatMap((state) => toldOf(topic, state))),
    ...CLOCK_TOPICS.flatMap((topic) => [summary, { ...summary, number: null }].flatMap((of) => clockNotices(topic, x10, of, NOW))),
  ];

  it.each(['zh-CN', 'en'] as const)('has all its words in %s, and every place in them is filled', (locale) => {
    const open = notices.flatMap(({ titleKey, bodyKey, reasonKey, params }) => [titleKey, bodyKey, reasonKey].map((key) => findText(locale, key, params) ?? `no ${key}`))
      .filter((text) => /[{}]|^no /.test(text));
    expect(open).toEqual([]);
  });

  it('says in its title only numbers, agencies and days', () => {
    const allowed = new Set(['number', 'from', 'to', 'due', 'dueOn', 'label', 'labelEn']);
    expect(notices.flatMap(({ params }) => Object.keys(params)).filter((name) => !allowed.has(name))).toEqual([]);
  });
});

it.each([
  ['referral.reported', [[SENDER, 'AGENCY_HEAD', true]]],
  ['referral.sent', [[RECEIVER, 'HANDLER', true], [OFFICE, 'OFFICE_DIRECTOR', false]]],
  ['referral.opened', [[SENDER, 'HANDLER', false]]],
  ['referral.forwarded', [[RECEIVER, 'HANDLER', true], [SENDER, 'HANDLER', true], [OFFICE, 'OFFICE_DIRECTOR', false]]],
  ['referral.supplement-provided', [[RECEIVER, 'HANDLER', true]]],
  ['referral.supervision-requested', [[SUPERVISOR, 'HANDLER', true], [RECEIVER, 'HANDLER', true], [OFFICE, 'OFFICE_DIRECTOR', false]]],
] as const)('%s is told to exactly those who must know', (topic, told) => {
  expect(toldOf(topic).map(({ agencyId, to, email }) => [agencyId, 'seatKinds' in to ? to.seatKinds[0] : null, email])).toEqual(told);
});

it('tells a milestone by what it is', () => {
  expect(toldOf('referral.milestone-recorded', 'JUDGED').map(({ titleKey }) => titleKey)).toEqual(['notice.milestone.judged.title', 'notice.milestone.judged.title']);
  expect(toldOf('referral.milestone-recorded', 'INVESTIGATION_CONCLUDED').map(({ agencyId }) => agencyId)).toEqual([SENDER]);
});

it('names the day on which the reader’s own clock runs out, and no other', () => {
  expect(toldOf('referral.not-filed', 'X', { clocks: [x10, x15] })[0]).toMatchObject({ urgent: true, params: { due: '2026-11-25' } });
  expect(toldOf('referral.receipt-signed')[0]?.params).not.toHaveProperty('due');
});

describe('a clock', () => {
  it('reminds only the agency whose it is', () => {
    expect(clockNotices('deadline.reminded', x10, summary, NOW).map(({ agencyId, params }) => [agencyId, params['due']])).toEqual([[RECEIVER, x10.due]]);
  });

  it.each<[string, ClockTopic, string, boolean]>([
    ['is not urgent when it reminds with days to go', 'deadline.reminded', '2026-11-22T16:00:00Z', false], // 24 November ends 48 hours later
    ['is urgent when it reminds with a day to go', 'deadline.reminded', '2026-11-23T16:00:00Z', true],
    ['is urgent when it was missed', 'deadline.missed', '2026-11-24T16:00:00Z', true],
    ['is not urgent when it runs again', 'deadline.resumed', '2026-11-20T01:00:00Z', false],
  ])('%s', (_, topic, at, urgent) => {
    const [own] = clockNotices(topic, x10, summary, new Date(at));
    expect([own?.urgent, own?.params['due']]).toEqual([urgent, topic === 'deadline.missed' ? undefined : x10.due]);
  });

  it('that was missed is told to its agency with its head, and to the other sides', () => {
    const notices = clockNotices('deadline.missed', x10, summary, NOW);
    expect(notices[0]).toMatchObject({ agencyId: RECEIVER, to: { seatKinds: ['HANDLER', 'LIAISON', 'AGENCY_HEAD'] }, email: true });
    expect(notices.slice(1).map(({ agencyId, email }) => [agencyId, email])).toEqual([[SENDER, true], [SUPERVISOR, true], [OFFICE, false], [FORWARDER, true]]);
  });

  it('of the time before the hand-over stays inside; the head is reminded of his own decision', () => {
    const x02 = { ...x15, ruleCode: 'X02' };
    expect(clockNotices('deadline.missed', x02, summary, NOW)).toHaveLength(1);
    expect(clockNotices('deadline.reminded', x02, { ...summary, number: null }, NOW)).toMatchObject([
      { to: { seatKinds: ['HANDLER', 'LIAISON', 'AGENCY_HEAD'] }, titleKey: 'notice.deadline.reminded.internal.title' },
    ]);
  });
});

describe.each(TABLES.map((table) => [table.kind, table] as const))('%s', (kind, table) => {
  const tellings = TELLINGS_OF[kind];
  const acts = Object.values(table.acts);

  it('tells of every act but the silent ones, and only of ends that its table has', () => {
    const untold = acts.filter(({ topic }) => !SILENT_REFERRAL_TOPICS.includes(topic) && tellings[topic] === undefined).map(({ topic }) => topic);
    expect(untold).toEqual(table.sealed ? ['referral.recalled', 'referral.opened'] : []);
    for (const [topic, list] of Object.entries(tellings)) {
      const ends = new Set<string>(acts.filter((act) => act.topic === topic).map(({ to }) => to));
      expect([topic, list.flatMap(({ inState }) => inState ?? []).filter((state) => !ends.has(state))]).toEqual([topic, []]);
    }
  });

  it('has all words of its notices in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const open = Object.keys(tellings).flatMap((topic) => noticesOf(tellings[topic]!, { detail: { state: 'X' } }, { ...summary, kind }))
        .flatMap(({ titleKey, bodyKey, reasonKey, params }) => [titleKey, bodyKey, reasonKey].map((key) => findText(locale, key, params) ?? `no ${key}`)).filter((text) => /[{}]|^no /.test(text));
      expect(open).toEqual([]);
    }
  });
});

describe('a sealed matter', () => {
  const sealed: ReferralSummary = { ...summary, kind: 'DISCIPLINE', parties: [{ agencyId: SENDER!, role: 'SENDER', sealSeatId: 'S' }, { agencyId: RECEIVER!, role: 'RECEIVER', sealSeatId: 'R' }] };

  it('is told to the one seat, and says nothing', () => {
    expect(noticesOf(TELLINGS_OF.DISCIPLINE['referral.sent']!, { detail: { state: 'SENT' } }, sealed)).toEqual([
      { agencyId: RECEIVER, to: { seatId: 'R' }, urgent: true, email: true, titleKey: 'notice.sealed.title', bodyKey: 'notice.sealed.body', reasonKey: 'notice.reason.SEALED', params: { discreet: 1 } },
    ]);
  });

  it.each(CLOCK_TOPICS)('%s: its clock too, whoever else is told of others', (topic) => {
    expect(clockNotices(topic, x10, sealed, NOW)).toMatchObject([{ to: { seatId: 'R' }, titleKey: 'notice.sealed.title', params: { discreet: 1 } }]);
    expect(clockNotices(topic, x10, sealed, NOW)).toHaveLength(1);
  });
});

it('is one book without a double entry', () => {
  expect(() => new RecipeBook([CASE_FACTS])).not.toThrow();
});
