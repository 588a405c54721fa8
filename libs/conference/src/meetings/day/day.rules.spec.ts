import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { attendanceText, linesOfMeeting, type Present, sentencesOf, type SpokenItem } from '../../minutes/lines-of-meeting.rules.js';
import { CODE_SECONDS, codeOf, isCode } from '../sign-in/sign-code.rules.js';
import { elapsedSeconds, isCorrection, lateMinutes, standOf, topicAfter, type Turn } from './day.rules.js';

const T = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 10, 16, 1, minute, second));
const turn = (from: number, to: number | null, skipped = false): Turn => ({ startedAt: T(from), endedAt: to === null ? null : T(to), skipped });

describe('the time of a line', () => {
  it('is the sum of its turns, the open one until now', () => {
    expect(elapsedSeconds([], T(5))).toBe(0);
    expect(elapsedSeconds([turn(0, 3), turn(10, null)], T(14, 30))).toBe(7 * 60 + 30);
    expect(elapsedSeconds([turn(5, 5, true), turn(6, null)], T(7))).toBe(60);
  });
  it('never runs backwards, whatever a clock says', () => expect(elapsedSeconds([turn(10, null)], T(5))).toBe(0));
  it.each<[string, Turn[], Parameters<typeof standOf>[1], string, string]>([
    ['not yet on', [], null, 'WAITING', 'APPROVED'], ['on', [turn(1, null)], null, 'ON', 'DISCUSSED'], ['broken off', [turn(1, 2)], null, 'PAUSED', 'DISCUSSED'],
    ['passed over', [turn(1, 1, true)], null, 'SKIPPED', 'APPROVED'], ['passed over after it was on', [turn(1, 2), turn(3, 3, true)], null, 'SKIPPED', 'DISCUSSED'],
    ['with an outcome', [turn(1, 2)], 'PASSED', 'DONE', 'DISCUSSED'], ['put off unspoken', [], 'DEFERRED', 'DONE', 'DEFERRED'], ['on again after its outcome', [turn(1, 2), turn(3, null)], 'PASSED', 'ON', 'DISCUSSED'],
  ])('%s', (_, turns, outcome, stand, topic) => expect([standOf(turns, outcome), topicAfter(turns, outcome)]).toEqual([stand, topic]));
  it('says how late somebody came', () => expect([lateMinutes(T(5), T(0)), lateMinutes(T(0), T(5)), lateMinutes(null, T(0)), lateMinutes(T(5), null)]).toEqual([5, 0, 0, 0]));
  it('keeps what stood longer than somebody writes, or what another one wrote', () =>
    expect([isCorrection({ at: T(0), by: '甲' }, T(4), '甲'), isCorrection({ at: T(0), by: '甲' }, T(6), '甲'), isCorrection({ at: T(0), by: '甲' }, T(1), '乙')]).toEqual([false, true, true]));
});

describe('the code on the screen', () => {
  const key = randomBytes(32);
  const at = (second: number): Date => new Date(Date.UTC(2026, 10, 16, 1, 0, 0) + second * 1000);
  it('stands for a minute and is taken for one more, whatever was scanned or typed', () => {
    for (let start = 0; start < 600; start += 37) {
      const { digits, token, until } = codeOf(key, 'm', at(start));
      expect(digits).toMatch(/^\d{6}$/);
      expect(until.getTime() - at(start).getTime()).toBeLessThanOrEqual(CODE_SECONDS * 1000);
      for (const said of [digits, `${digits.slice(0, 3)} ${digits.slice(3)}`, token]) {
        expect([isCode(key, 'm', at(start), said), isCode(key, 'm', new Date(until.getTime() + 1000), said), isCode(key, 'm', new Date(until.getTime() + CODE_SECONDS * 1000), said)]).toEqual([true, true, false]);
      }
    }
  });
  it('is that of one meeting and one key', () => {
    const { token } = codeOf(key, 'm', at(0));
    expect([isCode(key, 'n', at(0), token), isCode(randomBytes(32), 'm', at(0), token), isCode(key, 'm', at(0), ''), isCode(key, 'm', at(0), '签到')]).toEqual([false, false, false, false]);
  });
  it('does not say who comes tomorrow: one minute tells nothing of the next', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, minute) => codeOf(key, 'm', at(minute * CODE_SECONDS)).token));
    expect(seen.size).toBe(200);
  });
});

describe('the minutes that begin from it', () => {
  const item: SpokenItem = {
    line: '0190a000-0000-7000-8000-000000000001', title: '统一移送标准', outcome: 'PASSED_IN_PRINCIPLE', outcomeText: '按会议意见修改后印发', left: ['省卫生健康委 联络员'],
    opinions: [{ unit: '省公安厅', opinion: 'AGREE', text: null }, { unit: '省审计厅', opinion: 'AGREE', text: null }, { unit: '省药监局', opinion: 'RESERVE', text: '建议明确起点' }],
    resolutions: [{ id: '0190a000-0000-7000-8000-000000000002', text: '制定移送标准\n并印发', leadId: '0190a000-0000-7000-8000-00000000000a', supportingIds: ['0190a000-0000-7000-8000-00000000000b'], dueDay: '2026-12-31', deliverable: '标准文本' }],
  };
  it('say who left, who said what, and what came of it, each in a paragraph', () => {
    expect(sentencesOf(item).map(({ text }) => text)).toEqual([
      '讨论本议题时，省卫生健康委 联络员回避离席。', '省公安厅、省审计厅同意。省药监局持保留意见：建议明确起点。', '会议原则通过本议题：按会议意见修改后印发。']);
  });
  it('keep the names of line and resolution, and units, day and deliverable as data', () => {
    const lines = linesOfMeeting([item, { ...item, line: 'b', outcome: null, opinions: [], left: [], resolutions: [] }]);
    expect(lines.map(({ line, kind }) => `${kind} ${line.slice(-4)}`)).toEqual(['TEXT ning', 'SECTION 0001', 'TEXT left', 'TEXT said', 'TEXT come', 'DECISION 0002', 'SECTION b', 'TEXT text']);
    expect(lines.find(({ kind }) => kind === 'DECISION')).toEqual({
      line: item.resolutions[0]?.id, kind: 'DECISION', text: '制定移送标准 并印发', units: ['0190a000-0000-7000-8000-00000000000a', '0190a000-0000-7000-8000-00000000000b'], dueOn: '2026-12-31', deliverable: '标准文本' });
  });
  it('say who was there, who was excused, and who did not come', () => {
    const came = (unit: string, role: Present['role'], more: Partial<Present> = {}): Present => ({ unit, post: '联络员', name: null, role, standInFor: null, ...more });
    const asked = ['省公安厅', '省审计厅', '省药监局'].map((unit) => ({ unit, role: 'ATTEND' as const }));
    expect(attendanceText([came('省公安厅', 'ATTEND', { standInFor: '厅长' }), came('省审计厅', 'LEAVE'), came('某高校', 'OBSERVE', { post: '专家' })], asked))
      .toBe('出席：省公安厅 联络员（替厅长）\n列席：某高校 专家\n请假：省审计厅 联络员\n未到会：省药监局');
    expect(attendanceText([], asked)).toBe('出席：省公安厅、省审计厅、省药监局');
  });
});
