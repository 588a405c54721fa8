import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { cancelDeadline } from '@portal/deadlines';
import { type Actor, Database, putParty, type Tx } from '@portal/platform';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CAMPAIGN } from './load-campaign.js';

export interface CloseCampaignInput extends ActOn { readonly reason: string }

/** 结束: nothing is owed any longer, and nothing handed in any more. That something ran out stays on record. */
@Injectable()
export class CloseCampaign {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { reason, ...input }: CloseCampaignInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'CLOSE', CAMPAIGN_ACTS.CLOSE, async ({ row }) => {
      const problem = invalid(required('reason', reason));
      if (problem) return problem;
      await clearDesks(tx, row.id);
      return { text: reason, facts: { owed: row.owed }, set: { closed_at: tx.now } };
    }));
  }
}

/** Reports that did not come leave the desks of their units; each stays as it is. */
async function clearDesks(tx: Tx, campaignId: string): Promise<void> {
  const open = await tx.query<{ id: string; agencyId: string }>(`select id, agency_id as "agencyId" from campaign_report where campaign_id = $1 and state <> 'IN' order by id for update`, [campaignId]);
  for (const { id, agencyId } of open) {
    await cancelDeadline(tx, { objectId: id, owed: true });
    await putParty(tx, { objectId: id, objectKind: 'CAMPAIGN_REPORT', agencyId, role: 'RECEIVER', content: true, box: 'DONE' });
  }
}
