import fc from 'fast-check';
import * as Y from 'yjs';
import { compareLines } from './compare-lines.rules.js';
import { firstLines, linesOf, type MinutesLine, runsOf, TEXT_NAME } from './minutes-line.rules.js';
import { isChange, linesOfState, stateOf } from './shared-text.rules.js';

const line = (name: string, text = name, change: Partial<MinutesLine> = {}): MinutesLine => ({ line: name, kind: 'TEXT', text, units: [], dueOn: null, deliverable: null, ...change });
const UNIT = '0198c7a0-0000-7000-8000-000000000001';

const anyLine = (name: string): fc.Arbitrary<MinutesLine> => fc.record({
  line: fc.constant(name), kind: fc.constantFrom('SECTION', 'HEADING', 'TEXT', 'DECISION'), text: fc.string({ maxLength: 12 }).map((text) => text.replace(/\n/g, '')),
  units: fc.constantFrom([], [UNIT]), dueOn: fc.constantFrom(null, '2026-12-31'), deliverable: fc.constantFrom(null, '清单'),
});
const anyLines = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 12 }).chain((names) => fc.tuple(...names.map(anyLine)));

it('gives back the lines that it was made of', () => {
  fc.assert(fc.property(anyLines, (lines) => {
    expect(linesOf(runsOf(lines))).toEqual(lines);
    expect(linesOfState([stateOf(lines)])).toEqual(lines);
  }));
});

it.each([
  ['a name twice', [{ insert: '甲' }, { insert: '\n', attributes: { line: 'a' } }, { insert: '乙' }, { insert: '\n', attributes: { line: 'a' } }], [line('a', '甲'), line('a-2', '乙')]],
  ['no name', [{ insert: '甲\n乙\n' }], [line('line-1', '甲'), line('line-2', '乙')]],
  ['a name that is none', [{ insert: '\n', attributes: { line: '<b>', kind: 'EVIL', units: 'x y', due: 'soon', deliverable: ' ' } }], [line('line-1', '')]],
  ['no end', [{ insert: '甲' }], [line('line-1', '甲')]],
  ['something that is no text', [{ insert: { image: 'x' } }, { insert: '甲\n', attributes: { line: 'a' } }], [line('a', '甲')]],
  ['nothing', [], []],
])('reads a text with %s', (_, runs, expected) => expect(linesOf(runs)).toEqual(expected));

it('never gives two lines one name', () => {
  fc.assert(fc.property(fc.array(fc.record({ insert: fc.constantFrom('甲', '\n', '乙\n丙'), attributes: fc.record({ line: fc.constantFrom('a', 'a-2', 'line-1', '', null) }) })), (runs) => {
    const names = linesOf(runs).map((one) => one.line);
    expect(new Set(names).size).toBe(names.length);
  }));
});

it('begins with a section for each point', () =>
  expect(firstLines(['上次议定事项落实情况', '数据共享']).map(({ kind, text }) => [kind, text])).toEqual(
    [['TEXT', ''], ['SECTION', '上次议定事项落实情况'], ['TEXT', ''], ['SECTION', '数据共享'], ['TEXT', '']]));

it('stores nothing that could not be read again', () => {
  expect(isChange(stateOf([line('a')]))).toBe(true);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    if (isChange(bytes)) expect(() => Y.applyUpdate(new Y.Doc(), bytes)).not.toThrow();
  }));
});

it.each([
  ['nothing', 'ab', 'ab', ['SAME a', 'SAME b']],
  ['one line more', 'ac', 'abc', ['SAME a', 'ADDED b', 'SAME c']],
  ['one less, in the middle', 'abc', 'ac', ['SAME a', 'REMOVED b', 'SAME c']],
  ['the first gone', 'abc', 'bc', ['REMOVED a', 'SAME b', 'SAME c']],
  ['one moved', 'abcd', 'acdb', ['SAME a', 'SAME c', 'SAME d', 'MOVED b']],
  ['all others', 'ab', 'cd', ['REMOVED a', 'REMOVED b', 'ADDED c', 'ADDED d']],
])('compares versions: %s', (_, before, after, expected) =>
  expect(compareLines([...before].map((name) => line(name)), [...after].map((name) => line(name))).map(({ change, line: name }) => `${change} ${name}`)).toEqual(expected));

it('sees what a line says and bears', () => {
  for (const other of [{ text: '改' }, { kind: 'DECISION' as const }, { units: [UNIT] }, { dueOn: '2026-12-31' }, { deliverable: '清单' }]) {
    expect(compareLines([line('a')], [line('a', 'a', other)])[0]?.change).toBe('CHANGED');
  }
});

it('accounts for every line of both versions, and says SAME only of what is', () => {
  fc.assert(fc.property(anyLines, anyLines, fc.boolean(), (before, other, shuffled) => {
    const after = shuffled ? [...before].reverse().concat(other.filter((one) => !before.some((was) => was.line === one.line))) : other;
    const compared = compareLines(before, after);
    expect(compared.flatMap((one) => one.after ?? [])).toEqual(after);
    expect(compared.flatMap((one) => one.before ?? []).sort((a, b) => (a.line < b.line ? -1 : 1))).toEqual([...before].sort((a, b) => (a.line < b.line ? -1 : 1)));
    const same = compared.filter(({ change }) => change === 'SAME');
    for (const one of same) expect(one.before).toEqual(one.after);
    // What is said to stand where it stood does: in one order in both.
    expect(before.filter(({ line: name }) => same.some((one) => one.line === name)).map(({ line: name }) => name)).toEqual(same.map((one) => one.line));
  }));
});

/** An editor as the browser has it: a copy of the text, and changes on their way that may be late, twice, out of turn or lost. */
class Editor {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText(TEXT_NAME);
  readonly sent: Uint8Array[] = [];
  constructor(begin: Uint8Array) {
    Y.applyUpdate(this.doc, begin);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== 'elsewhere') this.sent.push(update); });
  }
  take(update: Uint8Array): void { Y.applyUpdate(this.doc, update, 'elsewhere'); }
}

type Move = { readonly who: number; readonly what: 'TYPE' | 'ENTER' | 'JOIN' | 'ERASE' | 'MARK' | 'DELIVER' | 'REPEAT' | 'LOSE' | 'MEET'; readonly at: number; readonly to: number };
const move = (editors: number): fc.Arbitrary<Move> => fc.record({
  who: fc.nat(editors - 1), to: fc.nat(editors - 1), at: fc.nat(1_000),
  what: fc.constantFrom('TYPE', 'TYPE', 'TYPE', 'ENTER', 'JOIN', 'ERASE', 'MARK', 'DELIVER', 'DELIVER', 'REPEAT', 'LOSE', 'MEET'),
});

it('loses no letter of 2–3 editors, whatever becomes of their messages, and leaves all with the same text', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 3 }).chain((n) => fc.array(move(n), { maxLength: 90 }).map((moves) => ({ n, moves }))), ({ n, moves }) => {
    const begin = stateOf(firstLines(['一', '二']));
    const editors = Array.from({ length: n }, () => new Editor(begin));
    const underway: { readonly to: number; readonly update: Uint8Array }[] = [];
    const typed = new Set<string>();
    const erased = new Set<string>();
    let next = 0x4e00;
    for (const { who, to, what, at } of moves) {
      const { text, sent, doc } = editors[who] as Editor;
      const place = at % Math.max(text.length, 1);
      if (what === 'TYPE') {
        // Every letter is another one: what is missing at the end is seen.
        const letters = String.fromCharCode(next, next + 1);
        next += 2;
        for (const letter of letters) typed.add(letter);
        text.insert(place, letters);
      }
      if (what === 'ENTER') text.insert(place, '\n', { line: `n${next += 1}`, kind: 'TEXT' });
      if (what === 'ERASE' && text.length > 1) { for (const letter of text.toString().slice(place, place + 2)) erased.add(letter); text.delete(place, Math.min(2, text.length - place)); }
      if (what === 'JOIN') { const end = text.toString().indexOf('\n', place); if (end >= 0 && end < text.length - 1) text.delete(end, 1); }
      if (what === 'MARK') { const end = text.toString().indexOf('\n', place); if (end >= 0) text.format(end, 1, { kind: 'DECISION', units: UNIT }); }
      for (const update of sent.splice(0)) editors.forEach((_, other) => { if (other !== who) underway.push({ to: other, update }); });
      const [message] = underway.length === 0 ? [] : what === 'REPEAT' ? [underway[at % underway.length]] : what === 'DELIVER' || what === 'LOSE' ? underway.splice(at % underway.length, 1) : [];
      if (message && what !== 'LOSE') editors[message.to]?.take(message.update);
      if (what === 'MEET') editors[to]?.take(Y.encodeStateAsUpdate(doc));
    }
    // In the end everybody has been in touch again, as a connection that comes back does.
    const all = Y.mergeUpdates(editors.map(({ doc }) => Y.encodeStateAsUpdate(doc)));
    for (const editor of editors) editor.take(all);
    const texts = editors.map(({ text }) => text.toString());
    expect(new Set(texts).size).toBe(1);
    expect(new Set(editors.map(({ text }) => JSON.stringify(linesOf(text.toDelta())))).size).toBe(1);
    expect([...typed].filter((letter) => !erased.has(letter) && !texts[0]?.includes(letter))).toEqual([]);
    expect(linesOfState([all])).toEqual(linesOf((editors[0] as Editor).text.toDelta()));
  }), { numRuns: 300 });
});
