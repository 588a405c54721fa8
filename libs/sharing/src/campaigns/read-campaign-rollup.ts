import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { coverageOf, type Rollup, type RollupFact, type RollupRow } from './rollup.rules.js';
import { FACTS_JSON, LIVE_FACTS, ROLLUP_ROWS } from './rollup.sql.js';

export interface CampaignRollup extends Rollup { readonly campaignId: string; readonly roundNo: number | null; readonly asOf: Date; readonly facts: readonly RollupFact[] }

const ROLLUP = {
  name: 'campaign-rollup',
  text: `with ${LIVE_FACTS}
    select ${ROLLUP_ROWS} as rows, ${FACTS_JSON} as facts
      from campaign c join joint_conference k on k.id = c.conference_id
     where c.id = $1 and $4 in (c.agency_id, k.office_agency_id) and ($2::int is null or exists (select 1 from reporting_round o where o.campaign_id = c.id and o.no = $2))`,
};

/** 汇总: every field over the units, with who is behind it and who is missing; of one round, or of the campaign so far. One statement. */
@Injectable()
export class ReadCampaignRollup {
  constructor(private readonly db: Database) {}

  /** @returns null for who neither runs the campaign nor oversees it: a unit would take its own figures for those of all; and for a round that is not there */
  async run(actor: Actor, campaignId: string, roundNo: number | null = null, at: Date = this.db.now()): Promise<CampaignRollup | null> {
    if (!isId(campaignId)) return null;
    const [row] = await this.db.read<{ rows: RollupRow[]; facts: RollupFact[] }>(actor, ROLLUP, [campaignId, roundNo, at, actor.agencyId]);
    return row ? { campaignId, roundNo, asOf: at, ...row, ...coverageOf(row.facts) } : null;
  }
}
