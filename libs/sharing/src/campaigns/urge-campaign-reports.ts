import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { dayOf, isId, newId, startOfDay } from '@portal/kernel';
import { type Actor, Database, notFound, refuse } from '@portal/platform';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CAMPAIGN } from './load-campaign.js';

export interface UrgeCampaignReportsInput extends ActOn {
  readonly roundNo: number;
  /** Only this unit; absent: every unit that owes a report of the round. */
  readonly unitId?: string | null;
}

/** 催报: with one click every unit that owes a report of a round, or one of them; each at most once a day, and nobody else is told. */
@Injectable()
export class UrgeCampaignReports {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, ALL_REPORTED, REPORTS_URGED_TODAY */
  run(actor: Actor, { roundNo, unitId, ...input }: UrgeCampaignReportsInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'URGE', CAMPAIGN_ACTS.URGE, async ({ row }) => {
      if (!Number.isInteger(roundNo) || roundNo < 1 || roundNo > row.rounds || (unitId && !isId(unitId))) return notFound();
      const owed = await tx.query<{ id: string; urged: boolean }>(
        `select r.id, exists (select 1 from campaign_urge g where g.report_id = r.id and g.at >= $4) as urged from campaign_report r join reporting_round o on o.id = r.round_id
          where r.campaign_id = $1 and o.no = $2 and r.counted is null and ($3::uuid is null or r.agency_id = $3) order by r.id`, [row.id, roundNo, unitId ?? null, startOfDay(dayOf(tx.now))]);
      if (owed.length === 0) return refuse('ALL_REPORTED');
      const left = owed.filter(({ urged }) => !urged);
      if (left.length === 0) return refuse('REPORTS_URGED_TODAY');
      const urge = newId();
      await tx.query('insert into campaign_urge (report_id, act_id, at) select unnest($1::uuid[]), $2, $3', [left.map(({ id }) => id), urge, tx.now]);
      return { facts: { round: roundNo, units: left.length, urge } };
    }));
  }
}
