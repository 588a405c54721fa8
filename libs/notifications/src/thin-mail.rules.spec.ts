import { describe, expect, it } from '@jest/globals';
import { registerMessages } from '@portal/platform';
import './messages.js';
import { dayInWords, noticeText, titleText } from './notice-text.rules.js';
import { thinMail } from './thin-mail.rules.js';

registerMessages({
  'zh-CN': { 'test.title': '【时限提醒】{number} 需在 {dueOn}前处理', 'test.body': '{from}向本单位移送了 {number}。', 'test.reason': '您是{seat}' },
  en: { 'test.title': '[Reminder] {number} is due on {dueOn}', 'test.body': '{from} has referred {number} to your agency.', 'test.reason': 'you are {seat}' },
});
const params = { number: '粤医保移〔2026〕12号', dueOn: '2026-11-24', from: '省医保局', seat: '联络员' };
const contents = {
  locale: 'zh-CN', to: { name: '省公安厅刑侦局 联络员', address: 'liaison@gdga.example' }, titleKey: 'test.title', bodyKey: 'test.body', reasonKey: 'test.reason',
  params, objectKind: 'REFERRAL', objectId: '0190a000-0000-7000-8000-000000000001', messageId: '<1@portal.example>',
} as const;
const now = new Date('2026-11-20T01:00:00Z');

describe('words', () => {
  it.each([
    ['zh-CN', '2026-11-04', '11月4日'], ['en', '2026-11-04', '4 November'], ['zh-CN', '2026-11-04 09:05', '11月4日09:05'], ['en', '2026-11-04 09:05', '4 November 09:05'],
    ['zh-CN', '粤医保移〔2026〕12号', '粤医保移〔2026〕12号'],
  ] as const)('%s: %s is %s', (locale, day, words) => {
    expect(dayInWords(locale, day)).toBe(words);
  });
  it('puts days into words and leaves everything else alone', () => {
    expect(noticeText('zh-CN', 'test.title', params)).toBe('【时限提醒】粤医保移〔2026〕12号 需在 11月24日前处理');
    expect(noticeText('en', 'test.title', params)).toBe('[Reminder] 粤医保移〔2026〕12号 is due on 24 November');
  });
  it.each([['zh-CN', '卫健委的数据连接器没有提供成功：您是{seat}。该单位已收到提醒'], ['en', 'The data connector of 卫健委 handed nothing over: you are {seat}. The agency was told.']] as const)('%s: says in words what a parameter names by @', (locale, words) => {
    expect(noticeText(locale, 'notice.connectors.failed.body', { agency: '卫健委', outcome: '@test.reason' })).toContain(words);
    expect(noticeText(locale, 'notice.drops.unclaimed.title', { agency: '@nothing' })).toContain('@nothing');
  });
});

it('says in the title when the reader’s own clock runs out', () => {
  expect(titleText('zh-CN', 'test.body', { ...params, due: '2026-11-24' })).toBe('省医保局向本单位移送了 粤医保移〔2026〕12号。（11月24日前）');
  expect(titleText('en', 'test.body', { ...params, due: '2026-11-24 15:30' })).toContain(' (by 24 November 15:30)');
  expect(titleText('zh-CN', 'test.title', { ...params, due: '2026-11-24' })).toBe('【时限提醒】粤医保移〔2026〕12号 需在 11月24日前处理'); // its words say so already
});

describe('a thin mail', () => {
  it('says what happened, why, and where to act', () => {
    const mail = thinMail(contents, 'https://portal.example', now);
    expect(mail).toMatchObject({ to: contents.to, messageId: contents.messageId, date: now, subject: '【时限提醒】粤医保移〔2026〕12号 需在 11月24日前处理' });
    expect(mail.text).toBe([
      '省医保局向本单位移送了 粤医保移〔2026〕12号。', '', '请登录平台查看并办理：', 'https://portal.example/referrals/0190a000-0000-7000-8000-000000000001', '',
      '您收到本邮件，是因为您是联络员。', '为保守案情，邮件不含案件内容；请勿直接回复。', '',
    ].join('\n'));
  });

  it('writes what means something in HTML out', () => {
    const mail = thinMail({ ...contents, params: { ...params, from: '<img src=x onerror=alert(1)>"&\'' } }, 'https://portal.example', now);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&#60;img src=x onerror=alert(1)&#62;&#34;&#38;&#39;');
  });

  it('leads to the front page for a matter that has no page', () => {
    expect(thinMail({ ...contents, objectKind: 'PERSON' }, 'https://portal.example', now).text).toContain('\nhttps://portal.example/\n');
  });
});
