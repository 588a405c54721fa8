import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListTypicalCases } from '../list-typical-cases.js';
import { ListTypicalSources } from '../list-typical-sources.js';
import { TypicalCaseAnswer } from './typical-case-answer.js';
import { TypicalCaseFilterInput } from './typical-case.inputs.js';
import { TypicalCaseConnectionType, TypicalCaseSourceType, TypicalCaseType } from './typical-case.types.js';

/** 典型案例库, one of them, and what one may be written from. */
@Resolver()
export class TypicalCaseReadingResolver {
  constructor(private readonly list: ListTypicalCases, private readonly sources: ListTypicalSources, private readonly answer: TypicalCaseAnswer) {}

  @Query(() => TypicalCaseType, { nullable: true, description: 'Null when there is none, or it is neither published nor the caller’s to handle.' })
  @Requires('bulletin.read')
  typicalCase(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<TypicalCaseType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => TypicalCaseConnectionType, { description: 'The library, or what one writes and is asked to approve; what moved last on top.' })
  @Requires('bulletin.read')
  async typicalCases(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => TypicalCaseFilterInput, nullable: true }) filter: TypicalCaseFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TypicalCaseConnectionType> {
    return await this.list.run(actor, filter ?? {}, { first: first ?? 20, after }) as unknown as TypicalCaseConnectionType;
  }

  @Query(() => [TypicalCaseSourceType], { description: 'Own cases; referrals and bulletins that came. The newest first.' })
  @Requires('bulletin.write')
  async typicalCaseSources(@CurrentActor() actor: Actor, @Args('query', { type: () => String, nullable: true }) query: string | null): Promise<TypicalCaseSourceType[]> {
    return (await this.sources.run(actor, query)).map(({ id, ...source }) => ({ ...source, objectId: id }) as unknown as TypicalCaseSourceType);
  }
}
