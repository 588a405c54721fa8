import type { MatterActs } from '@portal/cases';

export const SEAL_STATES = ['ASKED', 'APPROVED', 'REFUSED', 'USED', 'LAPSED'] as const;
export type SealState = (typeof SEAL_STATES)[number];
/** OFFICE asks; LEAD is the agency whose seal it is. */
export type SealSide = 'OFFICE' | 'LEAD';

const DECIDES = { by: ['LEAD'], from: ['ASKED'], permission: 'seal.decide', seat: { kinds: ['AGENCY_HEAD'], code: 'HEAD_SEALS' }, audience: 'PARTIES' } as const;

/** 代章: whose seal it is decides, and nobody else; the convener, who signed the text, does not do it on the same seat. */
export const SEAL_ACTS = {
  APPROVE: { ...DECIDES, action: 'decideSeal', variant: 'APPROVE', to: 'APPROVED', topic: 'seal.approved' },
  REFUSE: { ...DECIDES, action: 'decideSeal', variant: 'REFUSE', to: 'REFUSED', topic: 'seal.refused' },
} as const satisfies MatterActs<SealState, SealSide>;
