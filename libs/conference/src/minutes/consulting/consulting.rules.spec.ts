import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { TEXT_NAME } from '../text/minutes-line.rules.js';
import { linesOfState, stateOf } from '../text/shared-text.rules.js';
import { answerProblems, handlingProblems, proposeUnits, sendProblems, shareFacts, shareState } from './consulting.rules.js';
import { rewriteLine } from './line-text.rules.js';

const id = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`;
const line = (name: string, text: string, more: Partial<MinutesLine> = {}): MinutesLine => ({ line: name, kind: 'TEXT', text, units: [], dueOn: null, deliverable: null, ...more });

describe('whom a line names', () => {
  const agencies = [
    { id: id(1), name: '广东省公安厅', shortName: '省公安厅' }, { id: id(2), name: '广东省卫生健康委员会', shortName: '省卫生健康委' },
    { id: id(3), name: '广东省医疗保障局', shortName: '省医保局' }, { id: id(4), name: '广州市公安局', shortName: '广州市公安局' },
  ];
  const asked = (lines: readonly MinutesLine[], sections = [{ line: 'item-1', agencyIds: [id(2), id(9)] }]) => Object.fromEntries(proposeUnits(lines, agencies, sections));

  it.each([
    ['由广东省公安厅牵头，省医保局配合。', [id(1), id(3)]],
    ['公安厅负责查清资金去向。', [id(1)]],
    ['省卫生健康委与省公安厅会同省公安厅有关处室', [id(2), id(1)]],
    ['会议听取了情况通报。', []],
    ['', undefined],
  ])('%s', (text, found) => expect(asked([line('a', text)])['a']).toEqual(found));

  it('goes by what was written down with a decision before its words, and by the item above it before nothing', () => {
    const lines = [
      line('item-1', '数据共享', { kind: 'SECTION' }), line('a', '建立清单。', { kind: 'DECISION' }), line('b', '省公安厅牵头。', { kind: 'DECISION', units: [id(3), id(8)] }), line('c', '建立清单。'),
      line('item-2', '其他', { kind: 'SECTION' }), line('d', '建立清单。', { kind: 'DECISION' }),
    ];
    expect(asked(lines)).toEqual({ a: [id(2)], b: [id(3)], c: [], d: [] });
  });
});

describe('how far a unit is', () => {
  const dueAt = '2026-11-25T16:00:00Z';
  const before = '2026-11-25T15:59:59.999Z';
  it.each([
    ['WAITING', { answeredAt: null, closedAt: null }, before], ['OVERDUE', { answeredAt: null, closedAt: null }, dueAt], ['OVERDUE', { answeredAt: null, closedAt: dueAt }, '2027-01-01T00:00:00Z'],
    ['CUT_OFF', { answeredAt: null, closedAt: before }, '2027-01-01T00:00:00Z'], ['ANSWERED', { answeredAt: before, closedAt: null }, '2027-01-01T00:00:00Z'], ['LATE', { answeredAt: dueAt, closedAt: dueAt }, dueAt],
  ] as const)('%s', (state, share, now) => expect(shareState({ dueAt, ...share }, new Date(now))).toBe(state));

  it('may think again until its day is over, and say what it had not said until the round is', () => {
    const facts = (answeredAt: string | null, closedAt: string | null, now: string) => [...shareFacts({ dueAt, answeredAt, closedAt }, new Date(now))];
    expect([facts(before, null, before), facts(before, null, dueAt), facts(null, null, dueAt), facts(null, dueAt, dueAt)]).toEqual([['open'], ['open', 'settled'], ['open'], []]);
  });
});

describe('what is wrong', () => {
  const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
  const sent = new Map([['a', '原文'], ['b', '原文']]);
  it.each([
    ['nothing said', [], ['REQUIRED']], ['a line that was not sent', [{ line: 'c', opinion: 'AGREE' }], ['NOT_ON_LIST']], ['a line twice', [{ line: 'a', opinion: 'AGREE' }, { line: 'a', opinion: 'AGREE' }], ['TWICE']],
    ['a suggestion that suggests nothing', [{ line: 'a', opinion: 'SUGGEST', proposal: ' 原文 ' }], ['PROPOSES_NOTHING']], ['an empty suggestion', [{ line: 'a', opinion: 'SUGGEST', proposal: '\n' }], ['REQUIRED']],
    ['a reservation without a reason', [{ line: 'a', opinion: 'RESERVE' }], ['REQUIRED']], ['nothing', [{ line: 'a', opinion: 'AGREE' }, { line: 'b', opinion: 'SUGGEST', proposal: '改文' }], []],
  ] as const)('with answers: %s', (_, answers, found) => expect(codes(answerProblems(answers, sent))).toEqual(found));
  it.each([
    [{ outcome: 'DECLINED' }, ['REQUIRED']], [{ outcome: 'PARTLY', reason: ' ' }, ['REQUIRED']], [{ outcome: 'ADOPTED' }, []], [{ outcome: 'ADOPTED', text: '改', seen: '原' }, []],
    [{ outcome: 'ADOPTED', text: '改' }, ['REQUIRED']], [{ outcome: 'DECLINED', reason: '不妥', text: '改', seen: '原' }, ['NOTHING_ADOPTED']],
  ] as const)('with a handling: %o', (form, found) => expect(codes(handlingProblems(form))).toEqual(found));
  it.each([
    ['2026-11-20', ['NOT_A_DAY_AHEAD']], ['2027-03-01', ['NOT_A_DAY_AHEAD']], ['2026-13-01', ['NOT_A_DAY']], ['2026-11-21', []],
  ] as const)('with the last day %s', (day, found) => expect(codes(sendProblems(day, null, [{ line: 'a', agencyIds: [id(1)] }], '2026-11-20'))).toEqual(found));
});

describe('a line that is rewritten', () => {
  const TEXT = [line('a', '一'), line('b', '由省公安厅在六月底前查清😀资金'), line('c', '三')];
  const texts = (updates: readonly Uint8Array[]) => linesOfState(updates).map(({ text }) => text);
  const changed = (updates: readonly Uint8Array[], name: string, seen: string, wanted: string): Uint8Array => {
    const done = rewriteLine(updates, name, seen, wanted);
    if (done.kind !== 'REWRITTEN' || !done.change) throw new Error(done.kind);
    return done.change;
  };

  it.each(['', '由省公安厅查清😀资金', '由省公安厅在六月底前查清😁资金', '新', '由省公安厅在六月底前查清😀资金去向', '现由省公安厅在六月底前查清😀资金'])('reads “%s”, with the same names and kinds', (wanted) => {
    const base = stateOf(TEXT);
    const after = linesOfState([base, changed([base], 'b', TEXT[1]?.text ?? '', wanted)]);
    expect(after).toEqual([TEXT[0], { ...TEXT[1], text: wanted }, TEXT[2]]);
  });

  it('keeps what others type into it at the same moment, whichever comes first', () => {
    const base = stateOf(TEXT);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, base);
    const seen = Y.encodeStateVector(doc);
    doc.getText(TEXT_NAME).insert(4, '（牵头）'); // 由省|公安厅
    const typed = Y.encodeStateAsUpdate(doc, seen);
    const decided = changed([base], 'b', TEXT[1]?.text ?? '', '由省公安厅在五月底前查清😀资金');
    const [, one] = texts([base, typed, decided]);
    expect([one, texts([base, decided, typed])[1]]).toEqual(['由省（牵头）公安厅在五月底前查清😀资金', one]);
  });

  it('is not, where it reads otherwise by now or is gone', () => {
    const base = stateOf(TEXT);
    expect(rewriteLine([base], 'b', '别的', '新')).toEqual({ kind: 'OTHERWISE', text: TEXT[1]?.text });
    expect(rewriteLine([base], 'x', '一', '新')).toEqual({ kind: 'GONE' });
    expect(rewriteLine([base], 'a', '一', '一')).toEqual({ kind: 'REWRITTEN', change: null });
  });
});
