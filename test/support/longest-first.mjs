import Sequencer from '@jest/test-sequencer';

/** Each takes longer than most others of its stage together: begun last, it would run alone while the other worker is idle. */
const LONG = ['test/web/conference-story', 'test/web/referral-other-ways', 'apps/demo/src/demo', 'cases/src/referrals/act-races'];

/** Begins with what takes longest; the others go as Jest orders them. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const long = LONG.flatMap((part) => tests.filter(({ path }) => path.includes(part)));
    return [...long, ...super.sort(tests.filter((test) => !long.includes(test)))];
  }
}
