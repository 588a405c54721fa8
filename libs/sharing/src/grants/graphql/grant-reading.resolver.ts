import { Args, ID, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListDataGrants } from '../list-data-grants.js';
import { ListDataUses } from '../list-data-uses.js';
import { ListOverdueStatements } from '../list-overdue-statements.js';
import { type SharedDataEvent, WatchSharedData } from '../watch-shared-data.js';
import { DataUseFilterInput } from './grant.inputs.js';
import { DataGrantConnectionType, DataUseConnectionType, OverdueDataStatementType, SharedDataEventType } from './grant.types.js';

/** 共享中的数据, who read them, and what is owed after their end. */
@Resolver()
export class GrantReadingResolver {
  constructor(private readonly grants: ListDataGrants, private readonly uses: ListDataUses, private readonly overdue: ListOverdueStatements, private readonly watch: WatchSharedData) {}

  @Query(() => DataGrantConnectionType, { description: 'What others read of ours and we of theirs, what ends first on top; after them what has ended and was not stated to be destroyed.' })
  @Requires('data.read')
  async dataGrants(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DataGrantConnectionType> {
    return await this.grants.run(actor, { first: first ?? 50, after }) as unknown as DataGrantConnectionType;
  }

  @Query(() => DataUseConnectionType, { description: '使用记录: who read what of ours, and what we read of others; the newest first.' })
  @Requires('data.read')
  async dataUses(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => DataUseFilterInput, nullable: true }) filter: DataUseFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DataUseConnectionType> {
    return await this.uses.run(actor, filter ?? {}, { first: first ?? 20, after }) as unknown as DataUseConnectionType;
  }

  @Query(() => [OverdueDataStatementType], { description: 'Statements of destruction that did not come in their term; nothing for anybody but the conference office.' })
  @Requires('data.read')
  overdueDataStatements(@CurrentActor() actor: Actor): Promise<OverdueDataStatementType[]> {
    return this.overdue.run(actor);
  }

  @Subscription(() => SharedDataEventType, { description: 'How data stand that one has open, now and at each change; cut at a suspension, at the end, and with the session.', resolve: (event: SharedDataEvent) => event })
  @Requires('data.ask')
  sharedDataChanged(@CurrentActor() actor: Actor, @Args('requestId', { type: () => ID }) requestId: string): AsyncIterableIterator<SharedDataEvent> {
    return this.watch.run(actor, requestId);
  }
}
