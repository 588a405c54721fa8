import type { MatterActs } from '@portal/cases';

/**
 * 违法违规 · 行政执法 · 行政处理 · 行政处罚 · 欺诈骗保案件查处信息: what agencies tell each other (粤医保发〔2020〕26号 二(四)); and 重大情况通报 (四(二)), which goes at once and stands
 * in a list of its own.
 */
export const BULLETIN_KINDS = ['VIOLATION', 'ENFORCEMENT', 'DISPOSITION', 'PENALTY', 'FRAUD_CASE', 'URGENT_NOTICE'] as const;
export type BulletinKind = (typeof BULLETIN_KINDS)[number];
export const BULLETIN_STATES = ['DRAFT', 'SUBMITTED', 'SENT', 'WITHDRAWN', 'RECALLED', 'DISCARDED'] as const;
export type BulletinState = (typeof BULLETIN_STATES)[number];
/** 起草中 · 现行 · 已更正 · 已撤回. */
export const VERSION_STATES = ['DRAFT', 'IN_FORCE', 'CORRECTED', 'WITHDRAWN'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** SENDER wrote it; UNIT is one of those it was sent to. */
export type BulletinSide = 'SENDER' | 'UNIT';
/**
 * MISSING: some unit has not received the version in force, or the withdrawal. UNREAD: some unit has never received any. READ: some unit has. MINE: the viewer's unit has received the
 * version in force. CHASED: it was chased a moment ago.
 */
export type BulletinFact = 'MISSING' | 'UNREAD' | 'READ' | 'MINE' | 'CHASED';

const WRITES = { by: ['SENDER'], permission: 'bulletin.write', audience: 'AGENCY' } as const;
const SENDS = { by: ['SENDER'], permission: 'bulletin.send', audience: 'PARTIES' } as const;
const RECALLS = { ...SENDS, action: 'recallBulletin', from: ['SENT'], topic: 'bulletin.recalled', audience: 'AGENCY' } as const;

/** 起草 → (报请发出) → 发出 → 签收; 更正, 撤回 as versions that are signed for anew; 收回 of what nobody has received. */
export const BULLETIN_ACTS = {
  EDIT: { ...WRITES, action: 'editBulletin', from: ['DRAFT'], to: 'SAME', topic: 'bulletin.edited' },
  SUBMIT: { ...WRITES, action: 'submitBulletin', from: ['DRAFT'], to: 'SUBMITTED', topic: 'bulletin.submitted' },
  RETURN: { ...SENDS, action: 'returnBulletin', from: ['SUBMITTED'], to: 'DRAFT', topic: 'bulletin.returned', audience: 'AGENCY' },
  TAKE_BACK: { ...WRITES, action: 'takeBackBulletin', from: ['SUBMITTED'], to: 'DRAFT', topic: 'bulletin.taken-back' },
  SEND: { ...SENDS, action: 'sendBulletin', from: ['DRAFT', 'SUBMITTED'], to: 'SENT', topic: 'bulletin.sent' },
  DISCARD: { ...WRITES, action: 'discardBulletin', from: ['DRAFT'], to: 'DISCARDED', topic: 'bulletin.discarded' },
  RECEIVE: { by: ['UNIT'], permission: 'bulletin.receive', action: 'receiveBulletin', from: ['SENT', 'WITHDRAWN'], to: 'SAME', needs: [{ fact: 'MINE', is: false, code: 'BULLETIN_RECEIVED' }], topic: 'bulletin.received', audience: 'AGENCY' },
  CHASE: { ...WRITES, permission: 'bulletin.receive', action: 'chaseBulletin', from: ['SENT', 'WITHDRAWN'], to: 'SAME', needs: [{ fact: 'MISSING', is: true, code: 'ALL_HAVE_RECEIVED' }, { fact: 'CHASED', is: false, code: 'CHASED_JUST_NOW' }], topic: 'bulletin.chased' },
  ADD: { ...SENDS, action: 'addBulletinUnits', from: ['SENT'], to: 'SAME', topic: 'bulletin.units-added' },
  CORRECT: { ...SENDS, action: 'correctBulletin', from: ['SENT'], to: 'SAME', topic: 'bulletin.corrected' },
  RECALL: { ...RECALLS, variant: 'REST', to: 'SAME', needs: [{ fact: 'UNREAD', is: true, code: 'NOTHING_UNREAD' }, { fact: 'READ', is: true, code: 'NOBODY_HAS_READ' }] },
  RECALL_ALL: { ...RECALLS, variant: 'ALL', to: 'RECALLED', needs: [{ fact: 'READ', is: false, code: 'SOME_HAVE_READ' }] },
  WITHDRAW: { ...SENDS, action: 'withdrawBulletin', from: ['SENT'], to: 'WITHDRAWN', needs: [{ fact: 'READ', is: true, code: 'NOBODY_HAS_READ' }], topic: 'bulletin.withdrawn' },
} as const satisfies MatterActs<BulletinState, BulletinSide, BulletinFact>;

/** 约定时限: how long a unit has to sign for a 重大情况通报. Others have no term. */
export const RECEIPT_CLOCK = 'H55';
/** House rule: units are chased at most once in so many minutes. */
export const CHASE_PAUSE_MINUTES = 60;
