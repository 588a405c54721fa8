import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { WorkCalendar } from '@portal/deadlines';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { CampaignPage, CellView, ReportPage } from '../campaign-page.js';
import { CAMPAIGN_ACTS } from '../campaign.table.js';
import { FindCampaign } from '../find-campaign.js';
import { FindCampaignReport } from '../find-campaign-report.js';
import { type Answers, listed } from '../form.rules.js';
import { campaignFacts, campaignSide, campaignViewer } from '../load-campaign.js';
import { reportFacts, reportViewer } from '../load-report.js';
import { isLate, isOwed, standingOf } from '../report.rules.js';
import { REPORT_ACTS } from '../report.table.js';
import { dueDayOf, periodsOf } from '../round.rules.js';
import { CampaignType, type CampaignCellType, type NextRoundType } from './campaign.types.js';
import { CampaignReportType } from './report.types.js';

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function toCell(cell: CellView, now: Date): CampaignCellType {
  return { ...cell, standing: standingOf(cell), owed: isOwed(cell), late: isLate({ dueOn: cell.dueOn, handedInAt: instantOf(cell.handedInAt) }, now) };
}

function nextRoundOf({ calendar, rounds, dueWorkdays, ...span }: CampaignPage): NextRoundType | null {
  const period = periodsOf(span)[rounds.length];
  if (!period || calendar === null || span.state !== 'OPEN') return null;
  const dueOn = dueDayOf(period.to, dueWorkdays, new WorkCalendar(calendar));
  return { no: rounds.length + 1, ...period, dueOn: typeof dueOn === 'string' ? dueOn : null };
}

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
function toCampaign(page: CampaignPage, actor: Actor, now: Date): CampaignType {
  const facts = campaignFacts({ ...page, rounds: page.rounds.length, owed: page.cells.filter(isOwed).length });
  const offers = offersOf(CAMPAIGN_ACTS, { state: page.state, facts }, campaignViewer(actor, page));
  return Object.assign(new CampaignType(), {
    ...page, oversees: campaignSide(actor, page) !== 'UNIT', cells: page.cells.map((cell) => toCell(cell, now)), nextRound: nextRoundOf(page),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'campaign', offers),
  });
}

function toReport(page: ReportPage, actor: Actor, now: Date): CampaignReportType {
  const offers = offersOf(REPORT_ACTS, { state: page.state, facts: reportFacts(page) }, reportViewer(actor, page));
  const maybe = (answers: Answers | undefined) => (answers ? listed(answers) : null);
  const { figures, draft, previous } = page;
  return Object.assign(new CampaignReportType(), {
    ...page, standing: standingOf(page), late: isLate({ dueOn: page.dueOn, handedInAt: instantOf(page.handedInAt) }, now), ours: page.agencyId === actor.agencyId,
    draft: maybe(draft?.answers), draftZero: draft?.zero ?? false, correcting: draft?.reason ?? null, previous: maybe(previous?.answers),
    figures: figures && page.fields.flatMap(({ key, figure }) => (figure ? [{ key, value: figures[figure] }] : [])),
    versions: page.versions.map((version) => ({ ...version, counts: version.no === page.counted, answers: listed(version.answers), figures: listed(version.figures) })),
    deadlines: page.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: page.agency })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'campaign-report', offers),
  });
}

/** Puts a campaign or a report, or the end of an act on one, into the schema's shape. */
@Injectable()
export class CampaignAnswer {
  constructor(private readonly find: FindCampaign, private readonly findReport: FindCampaignReport, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<CampaignType | null> {
    const page = await this.find.run(actor, id);
    return page && toCampaign(page, actor, this.db.now());
  }

  async report(actor: Actor, id: string): Promise<CampaignReportType | null> {
    const page = await this.findReport.run(actor, id);
    return page && toReport(page, actor, this.db.now());
  }

  of(actor: Actor, act: Promise<ActResult>): Promise<CampaignType | RefusalType | EditConflictType> {
    return answer(actor, 'campaign', act, (id) => this.page(actor, id));
  }

  ofReport(actor: Actor, act: Promise<ActResult>): Promise<CampaignReportType | RefusalType | EditConflictType> {
    return answer(actor, 'campaign-report', act, (id) => this.report(actor, id));
  }
}

async function answer<Page>(actor: Actor, matter: string, act: Promise<ActResult>, pageOf: (id: string) => Promise<Page | null>): Promise<Page | RefusalType | EditConflictType> {
  const result = await act;
  if (isRefusal(result)) return toRefusal(actor, withStateName(actor, matter, result));
  if (isConflict(result)) return toConflict(actor, result);
  const page = await pageOf(result.id);
  if (!page) throw new Error(`${matter} ${result.id} was written and cannot be read`);
  return page;
}
