import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, daysUntil, invalid, perform, seat } from '@portal/cases';
import { type CalendarYear, startDeadline, WORK_CALENDAR_SQL, WorkCalendar } from '@portal/deadlines';
import { type Day, dayOf, isDay, newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import { CAMPAIGN_ACTS, REPORT_CLOCK } from './campaign.table.js';
import { CAMPAIGN, type CampaignRow } from './load-campaign.js';
import { dueDayOf, type Period, periodName, periodsOf } from './round.rules.js';

export interface OpenReportingRoundInput extends ActOn {
  /** Another day than the rule of the campaign gives: a workday to come. */
  readonly dueOn?: Day | null;
}

/** 开启报送期: the next period of the campaign. Each unit that takes part owes one report, under its own clock. */
@Injectable()
export class OpenReportingRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, NO_ROUND_LEFT, CALENDAR_MISSING, INVALID_INPUT for a due day that is past or no workday */
  run(actor: Actor, { dueOn: asked, ...input }: OpenReportingRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'ROUND', CAMPAIGN_ACTS.ROUND, async ({ row }) => {
      const period = periodsOf(row)[row.rounds];
      if (!period) return refuse('NO_ROUND_LEFT');
      const dueOn = await dueDay(tx, row, period, asked ?? null);
      if (isRefusal(dueOn)) return dueOn;
      const no = row.rounds + 1;
      await openRound(tx, row, { no, period, dueOn });
      return { facts: { round: no, dueOn, units: row.units.length } };
    }));
  }
}

async function dueDay(tx: Tx, { dueWorkdays }: CampaignRow, { to }: Period, asked: Day | null): Promise<Day | Refusal> {
  if (asked !== null && !isDay(asked)) return refuse('INVALID_INPUT', undefined, [{ field: 'dueOn', code: 'NOT_A_DAY' }]);
  const [found] = await tx.query<{ years: CalendarYear[] }>(WORK_CALENDAR_SQL);
  const calendar = new WorkCalendar(found?.years ?? []);
  const day = asked ?? dueDayOf(to, dueWorkdays, calendar);
  const missing = typeof day === 'string' ? calendar.missing(day) : day;
  if (missing || typeof day !== 'string') return refuse('CALENDAR_MISSING', { year: missing?.year ?? 0 });
  return invalid(day <= dayOf(tx.now) ? [{ field: 'dueOn', code: 'DUE_DAY_PAST' }] : calendar.isWorkday(day) ? [] : [{ field: 'dueOn', code: 'DUE_DAY_NO_WORKDAY' }]) ?? day;
}

interface Opening { readonly no: number; readonly period: Period; readonly dueOn: Day }

async function openRound(tx: Tx, campaign: CampaignRow, { no, period, dueOn }: Opening): Promise<void> {
  const roundId = newId();
  await tx.query('insert into reporting_round (id, campaign_id, no, form_no, from_day, to_day, due_on, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [roundId, campaign.id, no, campaign.formNo, period.from, period.to, dueOn, tx.now]);
  const title = `${campaign.name} ${periodName(period, campaign.rhythm)}`;
  for (const { agencyId } of campaign.units.filter(({ fromRound }) => fromRound <= no)) {
    const id = newId();
    await seatReport(tx, campaign, id, agencyId);
    await tx.query(
      `insert into campaign_report (id, campaign_id, round_id, agency_id, owner_id, number, title, state, due_on, opened_at, last_act_at) values ($1, $2, $3, $4, $5, $6, $7, 'FILLING', $8, $9, $9)`,
      [id, campaign.id, roundId, agencyId, campaign.agencyId, `${campaign.number}第${no}期`, title, dueOn, tx.now]);
    const clock = await startDeadline(tx, { objectKind: 'CAMPAIGN_REPORT', objectId: id, partyAgencyId: agencyId, ruleCode: REPORT_CLOCK, startEvent: 'campaign.round-opened', ...daysUntil(dueOn, tx.now) });
    await seatReport(tx, campaign, id, agencyId, clock);
  }
}

/** Who runs the campaign sits down first; the office where the lead agency runs it looks on. */
async function seatReport(tx: Tx, { agencyId: ownerId, officeId }: CampaignRow, id: string, unit: string, clock?: { readonly id: string; readonly dueAt: string }): Promise<void> {
  await seat(tx, 'CAMPAIGN_REPORT', id, [
    ...(ownerId === unit ? [] : [{ agencyId: ownerId, role: 'OWNER' as const, content: true, box: 'COPIED' as const }]),
    { agencyId: unit, role: 'RECEIVER', content: true, box: 'TODO', dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null },
    ...(officeId === ownerId || officeId === unit ? [] : [{ agencyId: officeId, role: 'OFFICE' as const, content: true, box: 'COPIED' as const }]),
  ]);
}
