import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { CONFERENCE_OF_ACTOR } from './write-campaign.js';

export interface CampaignConference { readonly name: string; /** Who sits in it today; who is only invited does not. */ readonly members: readonly AgencyView[] }

const CONFERENCE = {
  name: 'campaign-conference',
  text: `
    select c.name, (select coalesce(jsonb_agg(${agencyAt('m.agency_id')} order by m.role = 'LEAD' desc, m.agency_id), '[]') from conference_membership m
                     where m.conference_id = c.id and m.role <> 'INVITED' and m.from_day <= $2 and (m.to_day is null or m.to_day >= $2)) as members
      from (${CONFERENCE_OF_ACTOR}) c`,
};

/** The conference that an agency runs campaigns for, with its members. */
@Injectable()
export class FindCampaignConference {
  constructor(private readonly db: Database) {}

  /** @returns null for who is neither the office of one nor leads one */
  async run(actor: Actor): Promise<CampaignConference | null> {
    const [found] = await this.db.read<CampaignConference>(actor, CONFERENCE, [actor.agencyId, dayOf(this.db.now())]);
    return found ?? null;
  }
}
