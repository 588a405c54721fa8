import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { type RefusalType, toRefusal } from '@portal/platform/graphql';
import { ListStatisticMatters, type MattersPage } from '../list-statistic-matters.js';
import { ReadStatistics } from '../read-statistics.js';
import { StatisticFilterInput, StatisticNumberInput } from './statistics.inputs.js';
import { StatisticMatterConnectionType, StatisticsPayload, type StatisticsType } from './statistics.types.js';
import { toStatistics } from './to-statistics.js';

const NONE: MattersPage = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
export const isOffice = (actor: Actor): boolean => actor.seatKind === 'OFFICE_DIRECTOR' || actor.seatKind === 'OFFICE_SECRETARY';

@Resolver()
export class StatisticsResolver {
  constructor(private readonly statistics: ReadStatistics, private readonly matters: ListStatisticMatters) {}

  @Query(() => StatisticsPayload, { name: 'statistics', description: '统计: figures of a period, by month, kind and pair of agencies, each with its 口径.' })
  @Requires('referral.read')
  async figures(
    @CurrentActor() actor: Actor, @Args('filter', { type: () => StatisticFilterInput }) filter: StatisticFilterInput,
    @Args('asOf', { type: () => Date, nullable: true, description: 'The instant of counting; absent: now.' }) asOf: Date | null,
  ): Promise<StatisticsType | RefusalType> {
    const done = await this.statistics.run(actor, filter, asOf);
    return isRefusal(done) ? toRefusal(actor, done) : toStatistics(done, actor.locale, isOffice(actor));
  }

  @Query(() => StatisticMatterConnectionType, { name: 'statisticMatters', description: 'The matters behind one number: as many as it says. None for a period that cannot be asked for.' })
  @Requires('referral.read')
  async behind(
    @CurrentActor() actor: Actor, @Args('filter', { type: () => StatisticFilterInput }) filter: StatisticFilterInput,
    @Args('number', { type: () => StatisticNumberInput }) { statisticId, asOf, dayClass, ...number }: StatisticNumberInput,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<StatisticMatterConnectionType> {
    const found = await this.matters.run(actor, filter, { ...number, dayClass: dayClass ?? null }, { statisticId: statisticId ?? null, asOf: asOf ?? null }, { first: first ?? 20, after });
    const page = isRefusal(found) ? NONE : found;
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, referralId: node.visible ? node.referralId : null } })) };
  }
}
