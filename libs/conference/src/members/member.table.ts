import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../conferences/conference-table.js';

export const MEMBER_STATES = ['PROPOSED', 'RETURNED', 'CHECKED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];
/** HANDOVER 席位调整: a seat changes hands. JOIN 加入, LEAVE 退出: the unit comes to the conference, or goes. */
export const MEMBER_KINDS = ['HANDOVER', 'JOIN', 'LEAVE'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];
/** What a unit that leaves has in hand goes on with it (STAY), or to another unit (HAND). */
export const LEAVING_CHOICES = ['STAY', 'HAND'] as const;
export type LeavingChoice = (typeof LEAVING_CHOICES)[number];
/** UNIT proposes for a seat of its own, or to join or leave; OFFICE checks, CONVENER confirms for the conference. */
export type MemberSide = 'UNIT' | 'OFFICE' | 'CONVENER';
/**
 * Facts: the acting agency proposed it; the acting person is the one who would take the seat; he proposed the change himself; he checked it; a unit
 * leaves; whatever it has in hand is decided about.
 */
export type MemberFact = 'own' | 'isSuccessor' | 'isProposer' | 'isChecker' | 'leaves' | 'settled';

const NOT_FOR_ONESELF = [{ fact: 'isSuccessor', is: false, code: 'NOT_FOR_ONESELF' }] as const;
const OWN = [{ fact: 'own', is: true, code: 'NOT_YOUR_ACT' }] as const;
const SETTLED = [{ fact: 'settled', is: true, code: 'MATTERS_UNSETTLED' }] as const;
/** Two pairs of eyes: who proposed does not check, who checked does not confirm. */
const TWO_PAIRS = [...NOT_FOR_ONESELF, { fact: 'isProposer', is: false, code: 'OWN_PROPOSAL' }] as const;
const CHECKS = [...TWO_PAIRS, ...SETTLED] as const;
const CONFIRMS = [...TWO_PAIRS, { fact: 'isChecker', is: false, code: 'OWN_CHECK' }, ...SETTLED] as const;

/** 成员调整 (粤医保发〔2020〕26号 三(一)): 由所在单位提出，办公室核对，联席会议确定. */
export const MEMBER_ACTS = {
  PASS: { action: 'checkMemberChange', variant: 'PASS', from: ['PROPOSED'], to: 'CHECKED', by: ['OFFICE'], permission: 'member.check', needs: CHECKS, topic: 'member.checked', audience: 'PARTIES' },
  RETURN: { action: 'checkMemberChange', variant: 'RETURN', from: ['PROPOSED'], to: 'RETURNED', by: ['OFFICE'], permission: 'member.check', topic: 'member.returned', audience: 'PARTIES' },
  SETTLE: {
    action: 'settleLeaving', from: ['PROPOSED', 'CHECKED'], to: 'SAME', by: ['OFFICE'], permission: 'member.check', topic: 'member.settled', audience: 'PARTIES',
    needs: [{ fact: 'leaves', is: true, code: 'NOT_YOUR_ACT' }],
  },
  PROPOSE_AGAIN: { action: 'proposeMemberAgain', from: ['RETURNED'], to: 'PROPOSED', by: ['UNIT', 'OFFICE'], needs: OWN, permission: 'member.propose', topic: 'member.proposed', audience: 'PARTIES' },
  WITHDRAW: { action: 'withdrawMemberChange', from: ['PROPOSED', 'RETURNED', 'CHECKED'], to: 'WITHDRAWN', by: ['UNIT', 'OFFICE'], needs: OWN, permission: 'member.propose', topic: 'member.withdrawn', audience: 'PARTIES' },
  CONFIRM: { action: 'confirmMemberChange', variant: 'CONFIRM', from: ['CHECKED'], to: 'CONFIRMED', by: ['CONVENER'], permission: 'member.confirm', seat: CONVENER_SEAT, needs: CONFIRMS, topic: 'member.confirmed', audience: 'PARTIES' },
  REFUSE: { action: 'confirmMemberChange', variant: 'REFUSE', from: ['CHECKED'], to: 'REFUSED', by: ['CONVENER'], permission: 'member.confirm', seat: CONVENER_SEAT, topic: 'member.refused', audience: 'PARTIES' },
} as const satisfies MatterActs<MemberState, MemberSide, MemberFact>;

/** The acts that there are for a change of a kind: only where a unit leaves is there something to settle. */
export function memberActsOf(kind: MemberKind): MatterActs<MemberState, MemberSide, MemberFact> {
  const { SETTLE, ...others } = MEMBER_ACTS;
  return kind === 'LEAVE' ? { ...others, SETTLE } : others;
}
