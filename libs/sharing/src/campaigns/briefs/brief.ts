import type { AgencyView } from '@portal/agencies';
import { agencyAt, hashOfFrozen, type TimelineFact } from '@portal/cases';
import type { RollupFact, RollupRow } from '../rollup.rules.js';
import type { BriefState } from './brief.table.js';

/** A 通报 with its frozen figures, and the hash over all of it. */
export interface CampaignBrief {
  readonly id: string; readonly number: string; readonly campaignId: string; readonly campaignName: string; readonly agencyId: string; readonly agency: AgencyView; readonly roundNo: number | null; readonly period: string;
  readonly state: BriefState; readonly version: number; readonly asOf: Date; readonly figures: readonly RollupRow[]; readonly factCount: number; readonly hash: string; readonly title: string; readonly body: string; readonly toState: boolean;
  readonly frozenAt: Date; readonly frozenBy: string; readonly releasedAt: Date | null; readonly releasedBy: string | null;
}

/** With what is behind it. */
export interface CampaignBriefPage {
  readonly brief: CampaignBrief;
  readonly facts: readonly RollupFact[];
  /** The hash over what lies there now is the one it was frozen with. */
  readonly intact: boolean;
  /** The reader oversees the campaign: each report behind it is his to read. */
  readonly oversees: boolean;
  readonly timeline: readonly TimelineFact[];
}

/** Columns of a CampaignBrief from `b`. */
export const BRIEF_COLUMNS = `
  b.id, b.number, b.campaign_id as "campaignId", b.campaign_name as "campaignName", b.agency_id as "agencyId", ${agencyAt('b.agency_id')} as agency, b.round_no as "roundNo", b.period, b.state, b.version, b.as_of as "asOf",
  b.figures, b.fact_count as "factCount", b.hash, b.title, b.body, b.to_state as "toState", b.frozen_at as "frozenAt", b.frozen_by as "frozenBy", b.released_at as "releasedAt", b.released_by as "releasedBy"`;

/** What the hash is over: figures and what is behind them, not the words. */
export const hashOfBrief = ({ campaignId, roundNo, asOf, figures }: Pick<CampaignBrief, 'campaignId' | 'roundNo' | 'asOf' | 'figures'>, facts: readonly RollupFact[]): string =>
  hashOfFrozen({ campaignId, roundNo, asOf, figures }, facts);
