import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CountSealed } from '../../referrals/reading/count-sealed.js';
import { stateLabel } from '../../work-list/state-label.js';
import { ListBriefItems } from '../brief/list-brief-items.js';
import { ReadBrief } from '../brief/read-brief.js';
import { type BriefItem, type BriefSection, DAYS_AHEAD, DAYS_BACK } from '../brief/sections.js';
import { BriefItemConnectionType, type BriefItemType, LeaderBriefType } from './brief.types.js';
import { BriefSectionEnum } from './statistics.inputs.js';
import { isOffice } from './statistics.resolver.js';

const toItem = (actor: Actor, { state, ...item }: BriefItem): BriefItemType =>
  ({ ...item, stateLabel: state === null ? null : stateLabel(actor.locale, { objectKind: item.objectKind, state }) });

@Resolver()
export class BriefResolver {
  constructor(private readonly brief: ReadBrief, private readonly list: ListBriefItems, private readonly sealed: CountSealed) {}

  @Query(() => LeaderBriefType, { description: '领导一页纸: what is to decide, what is late and whose ball it is, what runs out next, what was decided, and the money.' })
  @Requires('referral.read')
  async leaderBrief(@CurrentActor() actor: Actor): Promise<LeaderBriefType> {
    const [{ asOf, numbers, items }, sealed] = await Promise.all([this.brief.run(actor), isOffice(actor) ? this.sealed.run(actor) : null]);
    return { asOf, numbers, daysAhead: DAYS_AHEAD, daysBack: DAYS_BACK, items: items.map((item) => toItem(actor, item)), sealedOpen: sealed?.open ?? null };
  }

  @Query(() => BriefItemConnectionType, { description: '附表: all lines of one section of 领导一页纸.' })
  @Requires('referral.read')
  async briefItems(
    @CurrentActor() actor: Actor, @Args('section', { type: () => BriefSectionEnum }) section: BriefSection,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BriefItemConnectionType> {
    const page = await this.list.run(actor, section, { first: first ?? 20, after });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toItem(actor, node) })) };
  }
}
