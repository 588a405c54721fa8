import { describe, expect, it } from '@jest/globals';
import type { RecordedFact } from '@portal/notifications';
import { messageKeys } from '@portal/platform';
import '../messages/index.js';
import '../../referrals/notifications/messages.js';
import { outcomeNotices } from '../../outcomes/notifications/index.js';
import '../../outcomes/messages/index.js';
import { collisionNotices } from './collision-recipes.js';
import { JOINT_RECIPES, jointNotices } from './joint-recipes.js';
import type { JointSummary } from './joint-summary.js';

const known = new Set(messageKeys());
const SUMMARY: JointSummary = {
  number: '粤医保联查〔2026〕1号', owner: '省医保局', ownerAgencyId: 'owner', offices: ['office'], names: { owner: '省医保局', guest: '省卫生健康委', late: '省公安厅' },
  tracks: [{ id: 't0', agencyId: 'owner', stage: 'DECIDED' }, { id: 't1', agencyId: 'guest', stage: 'INVESTIGATING' }, { id: 't2', agencyId: 'late', stage: 'DECLINED' }],
};
const fact = (topic: string, agencyId: string, detail: Record<string, unknown> = {}): RecordedFact =>
  ({ id: 'f', topic, objectKind: 'JOINT_INVESTIGATION', objectId: 'j', actId: null, agencyId, seatId: null, personId: null, at: new Date(0), detail });
const words = (notices: readonly { titleKey: string; bodyKey: string; reasonKey: string }[]): string[] => notices.flatMap(({ titleKey, bodyKey, reasonKey }) => [titleKey, bodyKey, reasonKey]);

describe('who is told', () => {
  it.each([
    ['joint.opened', 'owner', { agencyIds: ['guest', 'late'] }, ['guest', 'late', 'office']], ['joint.invited', 'guest', { agencyIds: ['new'] }, ['new']], ['joint.joined', 'guest', {}, ['owner']],
    ['joint.joined', 'owner', {}, []], ['joint.left', 'guest', {}, ['owner']], ['joint.track-edited', 'guest', { moved: true }, ['owner']], ['joint.track-edited', 'guest', { moved: false }, []],
    ['joint.commented', 'owner', { agencyIds: ['guest'] }, ['guest']], ['joint.facts-shared', 'guest', { agencyIds: ['owner'] }, ['owner']], ['joint.closed', 'owner', {}, ['guest']],
    ['joint.reply-day-settled', 'owner', { agencyId: 'late' }, ['late']],
  ] as const)('of %s by %s with %j: %j', (topic, by, detail, told) => {
    const notices = jointNotices(fact(topic, by, detail), SUMMARY);
    expect(notices.map(({ agencyId }) => agencyId)).toEqual(told);
    expect(words(notices).filter((key) => !known.has(key))).toEqual([]);
  });

  it('has words for every topic', () => {
    for (const { topic } of JOINT_RECIPES) {
      expect(words(jointNotices(fact(topic, 'somebody', { agencyIds: ['guest'], agencyId: 'guest', moved: true }), SUMMARY)).filter((key) => !known.has(key))).toEqual([]);
      expect(known.has(`topic.${topic}`)).toBe(true);
    }
  });

  it('says nothing of either side of a collision to the other, and nothing of a consent alone', () => {
    const sides = { state: 'NOTICED', offices: ['office'], sides: [{ agencyId: 'a', consent: 'AGREED' }, { agencyId: 'b', consent: 'PENDING' }] };
    const told = (topic: string, detail = {}) => collisionNotices({ topic, detail }, sides);
    expect(told('collision.answered', { state: 'NOTICED' })).toEqual([]);
    expect(told('collision.brokered').map(({ agencyId }) => agencyId)).toEqual(['b']);
    for (const topic of ['collision.noticed', 'collision.brokered']) for (const { params } of told(topic)) expect(params).toEqual({});
    expect(words([...told('collision.noticed'), ...told('collision.answered', { state: 'AGREED' }), ...told('collision.answered', { state: 'REFUSED' }), ...told('collision.brokered')]).filter((key) => !known.has(key))).toEqual([]);
  });

  it('echoes an outcome to the agency whose case it is, and to the 医保经办机构 where something follows', () => {
    const outcome = { agencyId: 'guest', agency: '省卫生健康委', originAgencyId: 'owner', followUpAgencyId: 'handling', documentNo: '卫罚1号', joint: null };
    expect(outcomeNotices({ topic: 'outcome.recorded', agencyId: 'guest' }, outcome).map(({ agencyId }) => agencyId)).toEqual(['owner', 'handling']);
    for (const topic of ['outcome.recorded', 'outcome.ended', 'outcome.confirmed', 'outcome.followed-up', 'outcome.measure-expired']) {
      expect(words(outcomeNotices({ topic, agencyId: null }, outcome)).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
