import type { MatterActs } from '@portal/cases';

export const TYPICAL_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'] as const;
export type TypicalState = (typeof TYPICAL_STATES)[number];
/** What it is written from: a case of one's own, a referral that one received, or a bulletin. */
export const TYPICAL_SOURCES = ['CASE', 'REFERRAL', 'BULLETIN'] as const;
export type TypicalSource = (typeof TYPICAL_SOURCES)[number];

/** WRITER writes it, ORIGIN is whose case it is; BOTH where that is one agency. */
export type TypicalSide = 'WRITER' | 'ORIGIN' | 'BOTH';
/** OPEN: the check finds something that was neither removed nor justified. APPROVED: the agency whose case it is has said so. */
export type TypicalFact = 'OPEN' | 'APPROVED';

const CLEAN = { fact: 'OPEN', is: false, code: 'IDENTITIES_OPEN' } as const;
const WRITES = { by: ['WRITER', 'BOTH'], permission: 'bulletin.write' } as const;
const DECIDES = { by: ['ORIGIN', 'BOTH'], permission: 'typical.approve', audience: 'PARTIES' } as const;

/** 起草 → 去标识化 → 原办案单位审核 → 发布. */
export const TYPICAL_ACTS = {
  EDIT: { ...WRITES, action: 'editTypicalCase', from: ['DRAFT'], to: 'SAME', topic: 'typical-case.edited', audience: 'AGENCY' },
  JUSTIFY: { by: ['WRITER', 'ORIGIN', 'BOTH'], permission: 'bulletin.receive', action: 'justifyFinding', from: ['DRAFT', 'SUBMITTED'], to: 'SAME', needs: [{ fact: 'OPEN', is: true, code: 'NO_IDENTITY_OPEN' }], topic: 'typical-case.justified', audience: 'PARTIES' },
  SUBMIT: { ...WRITES, action: 'submitTypicalCase', from: ['DRAFT'], to: 'SUBMITTED', needs: [CLEAN], topic: 'typical-case.submitted', audience: 'PARTIES' },
  RETURN: { ...DECIDES, action: 'decideTypicalCase', variant: 'RETURN', from: ['SUBMITTED'], to: 'DRAFT', topic: 'typical-case.returned' },
  APPROVE: { ...DECIDES, action: 'decideTypicalCase', variant: 'APPROVE', from: ['SUBMITTED'], to: 'APPROVED', needs: [CLEAN], topic: 'typical-case.approved' },
  PUBLISH: { by: ['WRITER', 'BOTH'], permission: 'bulletin.send', action: 'publishTypicalCase', from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'PUBLISHED', needs: [{ fact: 'APPROVED', is: true, code: 'ORIGIN_NOT_APPROVED' }, CLEAN], topic: 'typical-case.published', audience: 'PARTIES' },
  WITHDRAW: { by: ['WRITER', 'ORIGIN', 'BOTH'], permission: 'typical.approve', action: 'endTypicalCase', variant: 'WITHDRAW', from: ['SUBMITTED', 'APPROVED', 'PUBLISHED'], to: 'WITHDRAWN', topic: 'typical-case.withdrawn', audience: 'PARTIES' },
  DISCARD: { ...WRITES, action: 'endTypicalCase', variant: 'DISCARD', from: ['DRAFT'], to: 'DISCARDED', topic: 'typical-case.discarded', audience: 'AGENCY' },
} as const satisfies MatterActs<TypicalState, TypicalSide, TypicalFact>;
