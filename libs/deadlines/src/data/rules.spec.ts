import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isDay } from '@portal/kernel';
import { DEADLINE_RULES } from './rules.js';

/** The table the rules were written from, kept as it came: nothing in it may be lost or altered on the way. */
const SOURCE = readFileSync(new URL('./deadline-rules.source.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => {
  const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((match) => match[2] ?? match[1] ?? '');
  const [id = '', , , , amount = '', , calendar = ''] = cells;
  return { id, amount, calendar, confidence: cells[8] ?? '' };
});
/** What the members agreed on, and no law says. */
const AGREED = ['H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'H07', 'H08', 'H09', 'H50', 'H55', 'H20', 'H21', 'H22', 'H23', 'H24', 'H25', 'H26', 'H30', 'H31', 'H32', 'H40', 'H70', 'HJ1', 'HJ2', 'HJ3', 'HJ4'];
const from = (id: string) => DEADLINE_RULES.filter((rule) => rule.sourceId === id);

describe('the delivered rules', () => {
  it('hold all 77 rows of the source, and the agreed ones', () => {
    expect(SOURCE).toHaveLength(77);
    expect(SOURCE.map(({ id }) => id).filter((id) => !DEADLINE_RULES.some((rule) => rule.code === id))).toEqual([]);
    expect(DEADLINE_RULES.filter(({ sourceId }) => !SOURCE.some(({ id }) => id === sourceId)).map(({ code }) => code)).toEqual(AGREED);
    expect(new Set(DEADLINE_RULES.map(({ code }) => code)).size).toBe(DEADLINE_RULES.length);
  });

  it.each(SOURCE)('$id carries every number of its source row ($amount) and its mark $confidence', ({ id, amount, confidence }) => {
    const rows = from(id);
    const numbers = rows.flatMap((rule) => [rule.amount, rule.min, rule.max, ...(rule.extensions ?? []).map((extension) => extension.amount)]);
    for (const number of amount.match(/\d+/g) ?? []) {
      const needed = Number(number);
      if (id === 'X01') expect(rows[0]?.label).toContain('2人'); // a head count, not a term
      else if (id === 'X13' && needed === 30) expect(numbers).toEqual(expect.arrayContaining([30, 60])); // 30, then +30
      else if (id === 'Z08') expect(numbers).toContain(6); // once in six months
      else expect(numbers).toContain(needed);
    }
    for (const rule of rows) expect(rule.confidence).toBe(confidence);
  });

  it.each(SOURCE.filter(({ id }) => id !== 'Z04'))('$id counts days as its source says ($calendar)', ({ id, calendar }) => {
    const meant = { N: 'NATURAL', W: 'WORKING', H: 'WALL_CLOCK', '–': 'NONE' }[calendar.charAt(0)];
    for (const rule of from(id)) expect(rule.calendar).toBe(meant);
  });

  it('switch off what was not read, what has expired and what never became law', () => {
    expect(DEADLINE_RULES.filter(({ enabled }) => !enabled).map(({ code }) => code)).toEqual(['X14', 'Z09', 'Z10', 'Z12', 'Z13', 'Z15']);
    expect(DEADLINE_RULES.filter(({ unverified }) => unverified).map(({ code }) => code)).toEqual(['X14', 'Z15']);
    expect(from('Z09')[0]?.to).toBe('2023-04-30');
  });

  it('say of what is only known from an excerpt that it needs 复核', () => {
    for (const rule of DEADLINE_RULES.filter(({ confidence }) => confidence === 'B')) expect(rule.note).toContain('复核');
  });

  it('never pass an agreed term off as law', () => {
    expect(DEADLINE_RULES.filter(({ statutory }) => !statutory).map(({ code }) => code)).toEqual(AGREED);
    for (const rule of DEADLINE_RULES.filter(({ statutory }) => !statutory)) expect(`${rule.label}${rule.note}`).toContain('约定');
  });

  it('show both readings of the 3日 of 310号令, which does not define its days', () => {
    expect(DEADLINE_RULES.filter(({ altCalendar }) => altCalendar).map(({ code }) => code)).toEqual(['X02', 'X10', 'X15', 'X16', 'X17', 'X23']);
  });

  it('name the rows by which the police review is extended', () => {
    expect(from('X10')[0]?.extensions?.map(({ ruleCode }) => ruleCode)).toEqual(DEADLINE_RULES.filter(({ extensionOf }) => extensionOf === 'X10').map(({ code }) => code));
  });

  it('are complete: labels in both languages, whose duty, what starts it, legal basis, effective dates', () => {
    for (const rule of DEADLINE_RULES) {
      for (const text of [rule.label, rule.labelEn, rule.actor, rule.trigger, rule.legalBasis]) expect(text).not.toBe('');
      expect(isDay(rule.from) && (rule.to === undefined || rule.to > rule.from)).toBe(true);
      expect((rule.amount === null) || rule.amount > 0).toBe(true);
    }
  });
});
