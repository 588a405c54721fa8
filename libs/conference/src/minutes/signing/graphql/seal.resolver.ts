import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { type Actor, CurrentActor, isConflict, isRefusal, Requires } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { DecideSeal } from '../seal/decide-seal.js';
import { sealSide } from '../seal/load-seal-request.js';
import { FindSealRequest, ListSealRequests, ListSealUses, type SealView } from '../seal/read-seals.js';
import { SEAL_ACTS, type SealState } from '../seal/seal.table.js';
import { DecideSealInput } from './signing.inputs.js';
import { SealRequestConnectionType, SealRequestPayload, SealRequestType, SealStateEnum } from './signing.types.js';

type Answer = Promise<SealRequestType | RefusalType | EditConflictType>;

/** 代章 in the schema: requests, decisions, and the log of uses. */
@Resolver()
export class SealResolver {
  constructor(private readonly find: FindSealRequest, private readonly list: ListSealRequests, private readonly uses: ListSealUses, private readonly deciding: DecideSeal) {}

  @Query(() => SealRequestType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('minutes.read')
  async sealRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<SealRequestType | null> {
    const page = await this.find.run(actor, id);
    return page && toSeal(page, actor, page.timeline);
  }

  @Query(() => SealRequestConnectionType, { description: '代章登记: requests of the office and of the lead agency; with state USED, the log of uses.' })
  @Requires('minutes.read')
  async sealRequests(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => SealStateEnum, nullable: true }) state: SealState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SealRequestConnectionType> {
    const found = await this.list.run(actor, state, { first: first ?? 20, after });
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: toSeal(node, actor, []) })) } as unknown as SealRequestConnectionType;
  }

  @Query(() => SealRequestConnectionType, { description: '用印登记: each use of the seal, newest first; of one year, or all.' })
  @Requires('minutes.read')
  async sealUses(
    @CurrentActor() actor: Actor,
    @Args('year', { type: () => Int, nullable: true, description: 'Of its use, in Beijing.' }) year: number | null,
    @Args('query', { type: () => String, nullable: true, description: 'A part of number, title, name or hash.' }) query: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SealRequestConnectionType> {
    const found = await this.uses.run(actor, { year: year ?? null, query: query ?? null }, { first: first ?? 20, after });
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: toSeal(node, actor, []) })) } as unknown as SealRequestConnectionType;
  }

  @Mutation(() => SealRequestPayload, { description: '同意或者不同意代章.' })
  @Requires('seal.decide')
  async decideSeal(@CurrentActor() actor: Actor, @Args('input') input: DecideSealInput): Answer {
    const result: ActResult = await this.deciding.run(actor, input);
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'seal', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.find.run(actor, result.id);
    if (!page) throw new Error(`seal request ${result.id} was decided and cannot be read`);
    return toSeal(page, actor, page.timeline);
  }
}

const toSeal = (view: SealView, actor: Actor, timeline: readonly Parameters<typeof toTimelineEntry>[0][]): SealRequestType => Object.assign(new SealRequestType(), {
  ...view, timeline: timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
  availableActions: wordOffers(actor, 'seal', offersOf(SEAL_ACTS, { state: view.state, facts: new Set<never>() }, { side: sealSide(actor, view), seatKind: actor.seatKind, permissions: actor.permissions })),
});
