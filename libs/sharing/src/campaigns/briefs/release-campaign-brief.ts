import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform, seat } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { BRIEF_ACTS } from './brief.table.js';
import { nameOfActor } from './freeze-campaign-brief.js';
import { CAMPAIGN_BRIEF } from './load-brief.js';

/** Who is to have it: the units of the campaign, the members of its conference of the day, and its office. Who is only invited is none. */
const ADDRESSEES = `
  select u.agency_id as "agencyId" from campaign_unit u where u.campaign_id = $1
   union select m.agency_id from campaign c join conference_membership m on m.conference_id = c.conference_id and m.role <> 'INVITED' and m.from_day <= $2 and (m.to_day is null or m.to_day >= $2) where c.id = $1
   union select k.office_agency_id from campaign c join joint_conference k on k.id = c.conference_id where c.id = $1`;

/** 发布, once: the members have it from now on and are told of it; it stays as it is. */
@Injectable()
export class ReleaseCampaignBrief {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_BRIEF, input, 'RELEASE', BRIEF_ACTS.RELEASE, async ({ row }) => {
      const members = (await tx.query<{ agencyId: string }>(ADDRESSEES, [row.campaignId, dayOf(tx.now)])).filter(({ agencyId }) => agencyId !== row.agencyId);
      await seat(tx, 'CAMPAIGN_BRIEF', row.id, members.map(({ agencyId }) => ({ agencyId, role: 'PARTICIPANT', content: true, box: 'COPIED' })));
      return { facts: { members: members.length }, set: { released_at: tx.now, released_by: nameOfActor(actor) } };
    }));
  }
}
