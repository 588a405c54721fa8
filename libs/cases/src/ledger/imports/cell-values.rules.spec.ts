import { describe, expect, it } from '@jest/globals';
import { dayText, moneyText, wordsText } from './cell-values.rules.js';

describe('what people type', () => {
  it.each([
    ['2026-03-01', '2026-03-01'], ['2026/3/1', '2026-03-01'], ['2026.3.1', '2026-03-01'], ['2026年3月1日', '2026-03-01'], ['２０２６年３月１日', '2026-03-01'], ['45658', '2025-01-01'],
    ['2026-13-01', '2026-13-01'], ['昨天', '昨天'], ['2026', '2026'], [undefined, null],
  ])('%s as a day: %s', (typed, day) => expect(dayText(typed)).toBe(day));

  it.each([
    ['1234.5', '1234.5'], ['1,234.50元', '1234.50'], ['￥1 234', '1234'], ['１２３', '123'], ['0.30000000000000004', '0.30'], ['12万元', '12万元'], ['约十万', '约十万'], ['-5', '-5'], ['1.234', '1.234'],
    [undefined, null],
  ])('%s as money: %s', (typed, money) => expect(moneyText(typed)).toBe(money));

  it.each([['a、b，c;d\na', ['a', 'b', 'c', 'd']], ['', []], [undefined, []]])('%s as words: %j', (typed, words) => expect(wordsText(typed)).toEqual(words));
});
