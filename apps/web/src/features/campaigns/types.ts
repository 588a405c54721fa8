import type { CampaignQuery, CampaignReportQuery } from '../../generated/graphql';

export type Campaign = NonNullable<CampaignQuery['campaign']>;
export type Report = NonNullable<CampaignReportQuery['campaignReport']>;
