import type { MatterActs } from '@portal/cases';

/** 填报 → (单位审核) → 报送. */
export const REPORT_STATES = ['FILLING', 'CHECKING', 'IN'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** UNIT owes the report; OWNER runs the campaign; OFFICE looks on. */
export type ReportSide = 'UNIT' | 'OWNER' | 'OFFICE';
/** CHECKED: the unit's head or liaison officer checks before it goes out. OVER: the campaign has ended. */
export type ReportFact = 'CHECKED' | 'OVER';

const OPEN = { fact: 'OVER', is: false, code: 'CAMPAIGN_OVER' } as const;
const FILLS = { by: ['UNIT'], permission: 'campaign.report' } as const;
const CHECKS = { by: ['UNIT'], permission: 'campaign.check', action: 'checkCampaignReport', from: ['CHECKING'], needs: [OPEN] } as const;

/** What a unit and who runs the campaign do with a report. What was handed in counts until it is sent back, also while it is corrected. */
export const REPORT_ACTS = {
  SAVE: { ...FILLS, action: 'saveCampaignReport', from: ['FILLING'], needs: [OPEN], to: 'SAME', topic: 'campaign-report.saved', audience: 'AGENCY' },
  ASK_CHECK: { ...FILLS, action: 'submitCampaignReport', variant: 'CHECK', from: ['FILLING'], needs: [OPEN, { fact: 'CHECKED', is: true, code: 'REPORT_UNCHECKED' }], to: 'CHECKING', topic: 'campaign-report.check-asked', audience: 'AGENCY' },
  HAND_IN: { ...FILLS, action: 'submitCampaignReport', variant: 'HAND_IN', from: ['FILLING'], needs: [OPEN, { fact: 'CHECKED', is: false, code: 'REPORT_CHECKED_FIRST' }], to: 'IN', topic: 'campaign-report.handed-in', audience: 'PARTIES' },
  APPROVE: { ...CHECKS, variant: 'APPROVE', to: 'IN', topic: 'campaign-report.handed-in', audience: 'PARTIES' },
  SEND_BACK: { ...CHECKS, variant: 'SEND_BACK', to: 'FILLING', topic: 'campaign-report.sent-back', audience: 'AGENCY' },
  TAKE_BACK: { ...FILLS, action: 'takeBackCampaignReport', from: ['CHECKING'], needs: [OPEN], to: 'FILLING', topic: 'campaign-report.taken-back', audience: 'AGENCY' },
  CORRECT: { ...FILLS, action: 'correctCampaignReport', from: ['IN'], needs: [OPEN], to: 'FILLING', topic: 'campaign-report.correcting', audience: 'PARTIES' },
  RETURN: { by: ['OWNER'], permission: 'campaign.run', action: 'returnCampaignReport', from: ['IN'], needs: [OPEN], to: 'FILLING', topic: 'campaign-report.returned', audience: 'PARTIES' },
} as const satisfies MatterActs<ReportState, ReportSide, ReportFact>;
