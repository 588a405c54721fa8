import { describe, expect, it } from '@jest/globals';
import { agendaProblems, changesBetween, type ItemInput, startsOf, totalMinutes } from './agenda.rules.js';

const item = (more: Partial<ItemInput> = {}): ItemInput => ({ kind: 'OTHER', title: '其他事项', minutes: 10, visibility: 'MEETING', visibleTo: [], ...more });
const codes = (items: readonly ItemInput[]): string[] => agendaProblems(items).map(({ field, code }) => `${field} ${code}`);

describe('an agenda', () => {
  it.each<[string, ItemInput[], string[]]>([
    ['is not empty', [], ['items REQUIRED']],
    ['has at most sixty lines', Array.from({ length: 61 }, () => item()), ['items TOO_MANY']],
    ['names each line', [item({ title: ' ' })], ['items.0.title REQUIRED']],
    ['gives each line its time', [item({ minutes: 0 }), item({ minutes: 241 }), item({ minutes: 1.5 })], ['items.0.minutes NOT_MINUTES', 'items.1.minutes NOT_MINUTES', 'items.2.minutes NOT_MINUTES']],
    ['has a topic where it says so, and only there', [item({ kind: 'TOPIC' }), item({ topicId: 't' })], ['items.0.topicId REQUIRED', 'items.1.topicId REQUIRED']],
    ['has a topic once', [item({ kind: 'TOPIC', topicId: 't' }), item({ kind: 'TOPIC', topicId: 't' })], ['items.1.topicId TWICE']],
    ['has a line once', [item({ line: 'l' }), item({ line: 'l' })], ['items.1.line TWICE']],
    ['begins with what became of the last resolutions', [item(), item({ kind: 'FOLLOW_UP' })], ['items.1.kind FOLLOW_UP_FIRST']],
    ['says for whom a named line is', [item({ visibility: 'NAMED' })], ['items.0.visibleTo REQUIRED']],
    ['is right otherwise', [item({ kind: 'FOLLOW_UP' }), item({ kind: 'TOPIC', topicId: 't' }), item({ visibility: 'NAMED', visibleTo: ['a'] })], []],
  ])('%s', (_, items, expected) => expect(codes(items)).toEqual(expected));

  it('runs without gaps: every line begins when the one before ends', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const items = Array.from({ length: seed % 12 }, (_, index) => ({ minutes: 1 + ((seed * 31 + index * 17) % 60) }));
      const starts = startsOf(items);
      expect(starts.every((start, index) => start === totalMinutes(items.slice(0, index)))).toBe(true);
      expect(totalMinutes(items)).toBe((starts.at(-1) ?? 0) + (items.at(-1)?.minutes ?? 0));
    }
  });
});

describe('two versions of an agenda', () => {
  const line = (name: string, minutes = 10) => ({ line: name, title: name, minutes, presenterId: null });
  const told = (before: string[], after: string[]) => changesBetween(before.map((name) => line(name)), after.map((name) => line(name))).map(({ line: name, change }) => `${name} ${change}`);

  it('that are the same differ in nothing', () => expect(told(['a', 'b'], ['a', 'b'])).toEqual([]));
  it('tell what came and what went', () => expect(told(['a', 'b'], ['c', 'a'])).toEqual(['c ADDED', 'b REMOVED']));
  it('do not call moved what only made room', () => expect(told(['a', 'b', 'c'], ['x', 'b', 'c'])).toEqual(['x ADDED', 'a REMOVED']));
  it('tell what changed places', () => expect(told(['a', 'b', 'c'], ['b', 'a', 'c'])).toEqual(['b MOVED', 'a MOVED']));
  it('tell what takes longer', () => expect(changesBetween([line('a')], [line('a', 20)]).map(({ change }) => change)).toEqual(['CHANGED']));

  it('account for every line, in whatever order', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (let seed = 0; seed < 300; seed += 1) {
      const pick = (salt: number): string[] => names.filter((_, index) => ((seed * 7 + index * salt) % 5) > 1).sort((x, y) => ((x.charCodeAt(0) * salt + seed) % 11) - ((y.charCodeAt(0) * salt + seed) % 11));
      const [before, after] = [pick(3), pick(5)];
      const changes = changesBetween(before.map((name) => line(name)), after.map((name) => line(name)));
      expect(changes.filter(({ change }) => change === 'ADDED').map((one) => one.line).sort()).toEqual(after.filter((name) => !before.includes(name)).sort());
      expect(changes.filter(({ change }) => change === 'REMOVED').map((one) => one.line).sort()).toEqual(before.filter((name) => !after.includes(name)).sort());
      expect(new Set(changes.map((one) => one.line)).size).toBe(changes.length);
    }
  });
});
