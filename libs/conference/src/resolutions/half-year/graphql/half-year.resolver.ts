import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ActResult, withStateName } from '@portal/cases';
import { RerunEnum } from '@portal/cases/graphql';
import { type Actor, CurrentActor, isConflict, isRefusal, Requires } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindHalfYearReport } from '../find-half-year-report.js';
import { FreezeHalfYear } from '../freeze-half-year.js';
import type { HalfYearFigure } from '../half-year.table.js';
import { ListHalfYearMatters } from '../list-half-year-matters.js';
import { ListHalfYearReports } from '../list-half-year-reports.js';
import { ReadHalfYear } from '../read-half-year.js';
import { ReleaseHalfYear } from '../release-half-year.js';
import { RerunHalfYear } from '../rerun-half-year.js';
import { FreezeHalfYearInput, ReleaseHalfYearInput } from './half-year.inputs.js';
import { HalfYearFigureEnum, HalfYearMatterType, HalfYearReportConnectionType, HalfYearReportPayload, HalfYearReportType, HalfYearRerunType, HalfYearType } from './half-year.types.js';
import { toHalfYear, toMatters, toReport, toRerun, toSummary } from './to-half-year.js';

/** 半年报 as it is read: figures that live, reports, and what is behind them. */
@Resolver()
export class HalfYearResolver {
  constructor(
    private readonly read: ReadHalfYear, private readonly find: FindHalfYearReport, private readonly list: ListHalfYearReports, private readonly matters: ListHalfYearMatters,
    private readonly again: RerunHalfYear,
  ) {}

  @Query(() => HalfYearType, { nullable: true, description: 'Null for who is neither office nor lead agency of the conference, and for a half-year that has not begun.' })
  @Requires('conference.read')
  async halfYear(
    @CurrentActor() actor: Actor, @Args('conferenceId', { type: () => ID }) conferenceId: string, @Args('year', { type: () => Int }) year: number, @Args('half', { type: () => Int }) half: number,
  ): Promise<HalfYearType | null> {
    const found = await this.read.run(actor, conferenceId, { year, half });
    return found && toHalfYear(found, actor);
  }

  @Query(() => HalfYearReportConnectionType, { description: '历次半年报: what was released to the caller’s agency, and of the office what it froze; newest first.' })
  @Requires('conference.read')
  async halfYearReports(
    @CurrentActor() actor: Actor,
    @Args('conferenceId', { type: () => ID, nullable: true }) conferenceId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<HalfYearReportConnectionType> {
    const page = await this.list.run(actor, conferenceId, { first: first ?? 20, after });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toSummary(node) })) };
  }

  @Query(() => HalfYearReportType, { nullable: true, description: 'Null when there is none or the agency does not have it.' })
  @Requires('conference.read')
  async halfYearReport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<HalfYearReportType | null> {
    const found = await this.find.run(actor, id);
    return found && toReport(found, actor);
  }

  @Query(() => [HalfYearMatterType], { description: 'The resolutions behind one figure of a report, exactly those that were counted.' })
  @Requires('conference.read')
  async halfYearMatters(
    @CurrentActor() actor: Actor, @Args('reportId', { type: () => ID }) reportId: string, @Args('figure', { type: () => HalfYearFigureEnum }) figure: HalfYearFigure,
    @Args('leadId', { type: () => ID, nullable: true }) leadId: string | null,
  ): Promise<HalfYearMatterType[]> {
    return toMatters(await this.matters.run(actor, reportId, figure, leadId));
  }

  @Query(() => HalfYearRerunType, { nullable: true, description: '重算, for who oversees all that was counted: what differs when a report is reckoned again, and why.' })
  @Requires('conference.read')
  async rerunHalfYear(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('until', { type: () => RerunEnum, nullable: true, defaultValue: 'SAME' }) until: 'SAME' | 'NOW' | null,
  ): Promise<HalfYearRerunType | null> {
    const done = await this.again.run(actor, id, until ?? 'SAME');
    return done && toRerun(done);
  }
}

type Answer = Promise<HalfYearReportType | RefusalType | EditConflictType>;

/** 固定 and 发布, by the office of the conference. */
@Resolver()
export class HalfYearActsResolver {
  constructor(private readonly freezing: FreezeHalfYear, private readonly releasing: ReleaseHalfYear, private readonly find: FindHalfYearReport) {}

  @Mutation(() => HalfYearReportPayload, { description: '固定: keeps the figures of an instant with every resolution behind them.' })
  @Requires('resolution.issue')
  async freezeHalfYear(@CurrentActor() actor: Actor, @Args('input') input: FreezeHalfYearInput): Answer {
    return this.answer(actor, await this.freezing.run(actor, input));
  }

  @Mutation(() => HalfYearReportPayload, { description: '发布: the members have the report and are told of it.' })
  @Requires('conference.read')
  async releaseHalfYear(@CurrentActor() actor: Actor, @Args('input') input: ReleaseHalfYearInput): Answer {
    return this.answer(actor, await this.releasing.run(actor, input));
  }

  private async answer(actor: Actor, result: ActResult): Answer {
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'half-year', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.find.run(actor, result.id);
    if (!page) throw new Error(`report ${result.id} was written and cannot be read`);
    return toReport(page, actor);
  }
}
