import type { MatterActs } from '@portal/cases';

export const BRIEF_STATES = ['FROZEN', 'RELEASED'] as const;
export type BriefState = (typeof BRIEF_STATES)[number];
/** OWNER runs the campaign and has frozen the figures; MEMBER has it since its release. */
export type BriefSide = 'OWNER' | 'MEMBER';

const WRITES = { by: ['OWNER'], permission: 'campaign.run', from: ['FROZEN'] } as const;

/** 固定 → 改写 … → 发布, once. */
export const BRIEF_ACTS = {
  EDIT: { ...WRITES, action: 'editCampaignBrief', to: 'SAME', topic: 'campaign-brief.edited', audience: 'AGENCY' },
  RELEASE: { ...WRITES, action: 'releaseCampaignBrief', to: 'RELEASED', topic: 'campaign-brief.released', audience: 'PARTIES' },
} as const satisfies MatterActs<BriefState, BriefSide>;
