import type { MatterActs } from '@portal/cases';

export const CAMPAIGN_STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];
/** 按月 · 按季 · 一次性. */
export const RHYTHMS = ['MONTHLY', 'QUARTERLY', 'ONCE'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** OWNER runs the campaign; OFFICE looks on where the lead agency runs it; UNIT takes part. */
export type CampaignSide = 'OWNER' | 'OFFICE' | 'UNIT';
/** ROUND_LEFT: a period has no round yet. OWED: a report has not come, was sent back, or waits inside its unit. */
export type CampaignFact = 'ROUND_LEFT' | 'OWED';

const RUNS = { by: ['OWNER'], permission: 'campaign.run' } as const;

/** 起草 → 启动 → 报送期 … → 结束. */
export const CAMPAIGN_ACTS = {
  EDIT: { ...RUNS, action: 'editCampaign', from: ['DRAFT'], to: 'SAME', topic: 'campaign.edited', audience: 'AGENCY' },
  OPEN: { ...RUNS, action: 'openCampaign', from: ['DRAFT'], to: 'OPEN', topic: 'campaign.opened', audience: 'PARTIES' },
  ROUND: { ...RUNS, action: 'openReportingRound', from: ['OPEN'], needs: [{ fact: 'ROUND_LEFT', is: true, code: 'NO_ROUND_LEFT' }], to: 'SAME', topic: 'campaign.round-opened', audience: 'PARTIES' },
  URGE: { ...RUNS, action: 'urgeCampaignReports', from: ['OPEN'], needs: [{ fact: 'OWED', is: true, code: 'ALL_REPORTED' }], to: 'SAME', topic: 'campaign.urged', audience: 'AGENCY' },
  ADD_UNIT: { ...RUNS, action: 'addCampaignUnit', from: ['OPEN'], to: 'SAME', topic: 'campaign.unit-added', audience: 'PARTIES' },
  REVISE: { ...RUNS, action: 'reviseCampaignForm', from: ['OPEN'], to: 'SAME', topic: 'campaign.form-revised', audience: 'PARTIES' },
  CLOSE: { ...RUNS, action: 'closeCampaign', from: ['DRAFT', 'OPEN'], to: 'CLOSED', topic: 'campaign.closed', audience: 'PARTIES' },
} as const satisfies MatterActs<CampaignState, CampaignSide, CampaignFact>;

/** 报送专项行动情况 (约定): until the day of the round, or the day until which a report was sent back. */
export const REPORT_CLOCK = 'H70';
