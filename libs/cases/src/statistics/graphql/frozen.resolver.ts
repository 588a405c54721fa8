import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { type RefusalType, toRefusal } from '@portal/platform/graphql';
import { FreezeStatistic } from '../frozen/freeze-statistic.js';
import { ListFrozenStatistics } from '../frozen/list-frozen-statistics.js';
import { LoadFrozenStatistic } from '../frozen/load-frozen-statistic.js';
import { RerunStatistic } from '../frozen/rerun-statistic.js';
import { isOffice } from './statistics.resolver.js';
import { FreezeStatisticInput, RerunEnum } from './statistics.inputs.js';
import {
  FreezeStatisticPayload, FrozenStatisticConnectionType, FrozenStatisticPageType, type FrozenStatisticType, StatisticRerunType,
} from './statistics.types.js';
import { toChanges } from './to-changes.js';
import { toFrozen, toStatistics } from './to-statistics.js';

@Resolver()
export class FrozenResolver {
  constructor(
    private readonly keep: FreezeStatistic, private readonly list: ListFrozenStatistics, private readonly load: LoadFrozenStatistic,
    private readonly again: RerunStatistic,
  ) {}

  @Mutation(() => FreezeStatisticPayload, { description: '固定: keeps the figures of an instant with every clock behind them.' })
  @Requires('statistic.freeze')
  async freezeStatistic(@CurrentActor() actor: Actor, @Args('input') { name, filter, asOf }: FreezeStatisticInput): Promise<FrozenStatisticType | RefusalType> {
    const done = await this.keep.run(actor, { ...filter, name, asOf: asOf ?? null });
    if (isRefusal(done)) return toRefusal(actor, done);
    const made = await this.load.run(actor, done.id);
    if (!made) throw new Error(`statistic ${done.id} was frozen and cannot be read`);
    return toFrozen(made.statistic);
  }

  @Query(() => FrozenStatisticConnectionType, { description: 'Statistics the agency has frozen, newest first.' })
  @Requires('referral.read')
  async frozenStatistics(
    @CurrentActor() actor: Actor, @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<FrozenStatisticConnectionType> {
    const page = await this.list.run(actor, { first: first ?? 20, after });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toFrozen(node) })) };
  }

  @Query(() => FrozenStatisticPageType, { nullable: true, description: 'A frozen statistic: its figures byte by byte, and whether its hash still holds.' })
  @Requires('referral.read')
  async frozenStatistic(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<FrozenStatisticPageType | null> {
    const found = await this.load.run(actor, id);
    if (!found) return null;
    const { statistic: { period, asOf, definitionVersion, figures }, intact } = found;
    return { statistic: toFrozen(found.statistic), intact, statistics: toStatistics({ period, asOf, definitionVersion, rows: figures }, actor.locale, isOffice(actor)) };
  }

  @Query(() => StatisticRerunType, { nullable: true, description: '重算: what differs when a frozen statistic is reckoned again, and why.' })
  @Requires('referral.read')
  async rerunStatistic(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => RerunEnum, nullable: true, defaultValue: 'SAME' }) until: 'SAME' | 'NOW' | null,
  ): Promise<StatisticRerunType | null> {
    const done = await this.again.run(actor, id, until ?? 'SAME');
    return isRefusal(done) ? null : toChanges(done);
  }
}
