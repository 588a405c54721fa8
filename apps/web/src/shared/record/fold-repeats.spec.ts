import { describe, expect, it } from '@jest/globals';
import type { TimelineFieldsFragment } from '../../generated/graphql';
import { foldRepeats, whoOf } from './fold-repeats';

const entry = (id: string, at: string, topic: string, more: Partial<TimelineFieldsFragment> = {}): TimelineFieldsFragment =>
  ({ id, at, topic, label: topic, agency: '省医保局', person: '承办人', seat: '承办人', onBehalfOf: null, documentNo: null, text: null, hash: id, ...more }) as TimelineFieldsFragment;
const AT = '2026-11-23T05:10:00.000Z';

describe('the record of a matter, newest first', () => {
  it('keeps acts of one instant in the order in which they were done', () =>
    expect(foldRepeats([entry('1', AT, 'drafted'), entry('2', AT, 'sent'), entry('3', AT, 'received'), entry('4', '2026-11-23T05:11:00.000Z', 'corrected')]).map(({ entry: { id } }) => id)).toEqual(['4', '3', '2', '1']));

  it('folds the same act by the same person, and none with words of its own', () => {
    const runs = foldRepeats([entry('1', AT, 'edited'), entry('2', AT, 'edited'), entry('3', AT, 'edited', { text: '改了金额' }), entry('4', AT, 'edited', { person: '另一人' })]);
    expect(runs.map(({ entry: { id }, earlier }) => [id, earlier.map((each) => each.id)])).toEqual([['4', []], ['3', []], ['2', ['1']]]);
  });
});

it.each([
  [{ seat: '承办人', person: '省医保局承办人' }, '承办人'], [{ seat: '局长', person: '张某' }, '局长　张某'], [{ seat: '', person: '数据连接器（接口取数）' }, '数据连接器（接口取数）'], [{ seat: '', person: '' }, ''],
])('who did it: %j', (who, words) => expect(whoOf(who)).toBe(words));
