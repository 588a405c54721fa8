import { expect, it } from '@jest/globals';
import type { DeadlineFieldsFragment } from '../../generated/graphql';
import { stands } from './stands';

it.each<[DeadlineFieldsFragment['state'], boolean]>([['RUNNING', true], ['PAUSED', true], ['MISSED', true], ['MET', false], ['CANCELLED', false]])('%s is still answered for: %s', (state, expected) => {
  expect(stands({ state })).toBe(expected);
});
