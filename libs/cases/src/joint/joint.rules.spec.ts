import { describe, expect, it } from '@jest/globals';
import type { Permission } from '@portal/platform';
import { isSettled, JOINT_ACTIONS, jointObstacle, type JointStanding, missingOf, stageObstacle, TRACK_ACTIONS, trackObstacle, type TrackStanding } from './joint.rules.js';
import { collisionObstacle } from './collisions/collision.rules.js';
import { clockOfKind, isJoined, isWorking, NEXT_STAGES, TRACK_STAGES, type TrackStage } from './track-stages.table.js';

const ALL = new Set<Permission>(['joint.read', 'joint.lead', 'joint.work', 'joint.broker']);
const joint = (more: Partial<JointStanding> = {}): JointStanding => ({ state: 'OPEN', ownerAgencyId: 'owner', viewerAgencyId: 'mine', permissions: ALL, ...more });
const track = (more: Partial<TrackStanding> = {}): TrackStanding => ({ agencyId: 'mine', stage: 'INVITED', outcomes: 0, ...more });

describe('a row', () => {
  it.each(TRACK_ACTIONS)('%s is refused for another agency’s row, whatever its stage', (action) => {
    for (const stage of TRACK_STAGES) expect(trackObstacle(action, joint(), track({ agencyId: 'other', stage }))?.code).toBe('NOT_YOUR_ROW');
  });

  it.each(TRACK_ACTIONS)('%s is refused once the parent is closed', (action) => {
    for (const stage of TRACK_STAGES) expect(trackObstacle(action, joint({ state: 'CLOSED' }), track({ stage }))?.code).toBe('JOINT_CLOSED');
  });

  it.each([
    ['joinInvestigation', ['INVITED']], ['declineInvestigation', ['INVITED']], ['proposeReplyDay', ['INVITED']],
    ['editTrack', ['ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED', 'NOT_PUNISHED']],
    ['shareTrackFacts', ['ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED', 'NOT_PUNISHED']],
    ['leaveInvestigation', ['ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER']],
  ] as const)('%s is possible in %s only', (action, stages) => {
    expect(TRACK_STAGES.filter((stage) => trackObstacle(action, joint(), track({ stage })) === null)).toEqual(stages);
  });

  it('is completed by an outcome, and never set to 不予处理 by hand', () => {
    expect(stageObstacle(track({ stage: 'DECIDED' }), 'COMPLETED')?.code).toBe('OUTCOME_MISSING');
    expect(stageObstacle(track({ stage: 'DECIDED', outcomes: 1 }), 'COMPLETED')).toBeNull();
    for (const stage of TRACK_STAGES.filter((each) => each !== 'NOT_PUNISHED')) expect(stageObstacle(track({ stage, outcomes: 1 }), 'NOT_PUNISHED')?.code).toBe('STAGE_NOT_NEXT');
  });

  it('asks for a right besides', () => {
    expect(trackObstacle('joinInvestigation', joint({ permissions: new Set<Permission>(['joint.read']) }), track())?.code).toBe('SEAT_LACKS_RIGHT');
  });

  it('runs under the law of its agency, or the agreed term where there is none', () => {
    expect([clockOfKind('HEALTHCARE_SECURITY'), clockOfKind('MARKET_REGULATION'), clockOfKind('PUBLIC_SECURITY')]).toEqual(['Y08', 'Y08a', 'HJ2']);
  });
});

describe('the parent', () => {
  it('is settled row by row: an outcome, or a reason to stay away', () => {
    const settled = TRACK_STAGES.filter((stage) => isSettled({ stage, outcomes: 0 }));
    expect(settled).toEqual(['DECLINED', 'LEFT']);
    expect(TRACK_STAGES.filter((stage) => isSettled({ stage, outcomes: 1 }))).toEqual(TRACK_STAGES.filter((stage) => stage !== 'INVITED'));
  });

  it('closes for its owner only, and only when nobody is missing', () => {
    const rows = [track({ agencyId: 'owner', stage: 'DECIDED', outcomes: 1 }), track({ stage: 'DECLINED' })];
    expect(jointObstacle('closeInvestigation', joint({ viewerAgencyId: 'owner' }), rows)).toBeNull();
    expect(jointObstacle('closeInvestigation', joint(), rows)?.code).toBe('OWNER_ONLY');
    expect(jointObstacle('closeInvestigation', joint({ viewerAgencyId: 'owner' }), [...rows, track({ agencyId: 'late' })])).toMatchObject({ code: 'TRACKS_MISSING', values: { missing: 'late', count: 1 } });
  });

  it('gives the office and strangers no act at all', () => {
    for (const action of JOINT_ACTIONS) expect(jointObstacle(action, joint({ viewerAgencyId: 'office' }), [track()])).not.toBeNull();
  });
});

/** A small random source of its own, so that a walk can be told again. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return state / 2_147_483_648; };
}

describe('a random walk of 100,000 steps', () => {
  it('takes no path the table forbids, leaves no clock behind, and closes only what is answered for', () => {
    const random = randomOf(20_261_122);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let rows: { stage: TrackStage; outcomes: number; clocks: string[] }[] = [];
    let closed = 0;
    let refused = 0;
    for (let step = 0; step < 100_000; step += 1) {
      if (rows.length === 0) rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({ stage: 'INVITED' as TrackStage, outcomes: 0, clocks: ['HJ1'] }));
      const row = pick(rows);
      const standing = { agencyId: 'mine', stage: row.stage, outcomes: row.outcomes };
      const from = row.stage;
      const act = pick(['join', 'decline', 'leave', 'outcome', 'stage', 'close'] as const);
      if (act === 'close') {
        const all = rows.map((each, i) => ({ agencyId: `a${i}`, stage: each.stage, outcomes: each.outcomes }));
        const verdict = jointObstacle('closeInvestigation', joint({ viewerAgencyId: 'owner' }), all);
        expect(verdict === null).toBe(missingOf(all).length === 0);
        if (verdict === null) { closed += 1; rows = []; continue; }
      } else if (act === 'outcome') {
        if (isJoined(row.stage)) { row.outcomes += 1; row.clocks = []; }
      } else if (act === 'stage') {
        const to = pick(TRACK_STAGES);
        if (trackObstacle('editTrack', joint(), standing) === null && stageObstacle(standing, to) === null) {
          expect(to === from || NEXT_STAGES[from].includes(to)).toBe(true);
          if (to === 'COMPLETED') expect(row.outcomes).toBeGreaterThan(0);
          row.stage = to;
        } else refused += 1;
      } else {
        const action = ({ join: 'joinInvestigation', decline: 'declineInvestigation', leave: 'leaveInvestigation' } as const)[act];
        if (trackObstacle(action, joint(), standing) === null) {
          row.stage = ({ join: 'ACCEPTED', decline: 'DECLINED', leave: 'LEFT' } as const)[act];
          row.clocks = act === 'join' ? ['Y08'] : [];
          if (act !== 'join') expect(row.outcomes).toBe(0);
        } else refused += 1;
      }
      if (row.stage === 'DECLINED' || row.stage === 'LEFT' || row.stage === 'COMPLETED') expect(row.clocks).toEqual([]);
      if (isWorking(row.stage) && row.outcomes === 0) expect(row.clocks).toHaveLength(1);
    }
    expect(closed).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(10_000);
  });
});

describe('a collision', () => {
  const standing = (state: 'NOTICED' | 'AGREED' | 'REFUSED' | 'JOINED', mine: 'PENDING' | 'AGREED' | 'REFUSED' | null) => ({ state, mine, caseId: 'case' as string | null, permissions: ALL });
  it.each([
    ['answerCollision', standing('NOTICED', 'PENDING'), undefined], ['answerCollision', standing('NOTICED', 'AGREED'), 'ANSWERED_ALREADY'],
    ['answerCollision', standing('REFUSED', 'PENDING'), 'COLLISION_SETTLED'], ['answerCollision', standing('NOTICED', null), 'NOT_A_SIDE'],
    ['openJointFromCollision', standing('NOTICED', 'AGREED'), 'CONSENT_MISSING'], ['openJointFromCollision', standing('REFUSED', 'AGREED'), 'CONSENT_MISSING'],
    ['openJointFromCollision', standing('AGREED', 'AGREED'), undefined], ['openJointFromCollision', { ...standing('AGREED', 'AGREED'), caseId: null }, 'COLLISION_CASE_NEEDED'],
    ['openJointFromCollision', standing('JOINED', 'AGREED'), 'COLLISION_JOINED'],
    ['brokerCollision', standing('NOTICED', null), undefined], ['brokerCollision', standing('NOTICED', 'PENDING'), 'NOT_A_SIDE'],
  ] as const)('%s %#', (action, at, code) => expect(collisionObstacle(action, at)?.code).toBe(code));
});
