import { describe, expect, it } from '@jest/globals';
import { linesOfMeeting, sentencesOf, writtenAttendanceText } from '../../minutes/lines-of-meeting.rules.js';
import { answerProblems, outcomeProblems, proposedOutcome, silenceAt, writtenFacts } from './written.rules.js';

const due = new Date('2026-11-25T16:00:00Z');
const before = new Date(due.getTime() - 1);

describe('silence', () => {
  it.each([[before, 'CUT_OFF'], [due, 'SILENT']] as const)('at %s is written down as %s', (now, silence) => expect(silenceAt(due, now)).toBe(silence));

  it.each([[3, ['AGREE', 'AGREE', 'AGREE'], 'PASSED'], [3, ['AGREE', 'AGREE'], null], [2, ['AGREE', 'SILENT'], null], [2, ['AGREE', 'CUT_OFF'], null], [2, ['AGREE', 'AMEND'], null], [0, [], null]] as const)(
    'is no consent: %s asked, %j said, so %s', (asked, said, outcome) => expect(proposedOutcome(asked, said)).toBe(outcome));

  it('stands in the minutes by its name, never among those who agreed', () => {
    const opinions = [{ unit: '公安', opinion: 'AGREE' }, { unit: '审计', opinion: 'SILENT' }, { unit: '药监', opinion: 'CUT_OFF' }].map((one) => ({ ...one, text: null })) as Parameters<typeof sentencesOf>[0]['opinions'];
    const item = { line: 'x', title: '甲', outcome: null, outcomeText: null, left: ['卫健'], resolutions: [], opinions: [...opinions, { unit: '市监', opinion: 'AMEND' as const, text: '改为两个月' }] };
    expect(sentencesOf(item, true).map(({ text }) => text)).toEqual(['就本议题，卫健回避，未反馈意见。', '公安同意。市监提出修改意见：改为两个月。审计逾期未反馈。药监在提前结束前未反馈。']);
    expect(linesOfMeeting([item], true).map(({ text }) => text)).toContain('就本议题，卫健回避，未反馈意见。');
    expect(writtenAttendanceText([{ unit: '公安', answered: true, late: false }, { unit: '市监', answered: true, late: true }, { unit: '审计', answered: false, late: false }])).toBe('书面反馈：公安\n逾期反馈：市监\n未反馈：审计');
  });
});

describe('answers', () => {
  it.each([
    [[{ line: 'a', opinion: 'AGREE' }], []], [[{ line: 'a', opinion: 'DISAGREE', text: ' ' }], ['answers.0.text']], [[{ line: 'a', opinion: 'AMEND', text: '改' }], []],
    [[], ['answers']], [[{ line: 'a', opinion: 'AGREE' }, { line: 'a', opinion: 'AGREE' }], ['answers']], [[{ line: 'a', opinion: 'SILENT' }], ['answers.0.opinion']],
  ])('%j lack %j', (answers, fields) => expect(answerProblems(answers as never).map(({ field }) => field)).toEqual(fields));

  it.each([
    [[{ line: 'a', outcome: 'PASSED' }, { line: 'b', outcome: 'DEFERRED' }], []], [[{ line: 'a', outcome: 'PASSED' }], ['outcomes']], [[{ line: 'a', outcome: 'PASSED' }, { line: 'c', outcome: 'PASSED' }], ['outcomes']],
    [[{ line: 'a', outcome: 'PASSED' }, { line: 'b', outcome: 'REFERRED_ON' }], ['outcomes.1.text']],
  ])('outcomes %j lack %j', (outcomes, fields) => expect(outcomeProblems(outcomes as never, ['a', 'b']).map(({ field }) => field)).toEqual(fields));
});

it('what was answered stands once the last day is over, and the last day is whole', () => {
  const facts = (answeredAt: Date | null, now: Date, closedAt: Date | null = null) => writtenFacts({ form: 'WRITTEN', agendaInForce: true, agendaOpen: false, round: { dueAt: due, closedAt }, share: { answeredAt } }, now);
  expect([facts(before, before).has('settled'), facts(before, due).has('settled'), facts(null, due).has('settled'), facts(null, due, due).has('roundOpen')]).toEqual([false, true, false, false]);
});
