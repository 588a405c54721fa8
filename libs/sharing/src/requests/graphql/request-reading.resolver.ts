import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListDataPurposes } from '../list-data-purposes.js';
import { ListDataRequests } from '../list-data-requests.js';
import { DataRequestAnswer } from './request-answer.js';
import { DataRequestFilterInput } from './request.inputs.js';
import { DataPurposeType, DataRequestConnectionType, DataRequestType } from './request.types.js';

/** 数据申请: the register, one request, and what one may ask for. */
@Resolver()
export class RequestReadingResolver {
  constructor(private readonly list: ListDataRequests, private readonly purposes: ListDataPurposes, private readonly answer: DataRequestAnswer) {}

  @Query(() => DataRequestType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('data.read')
  dataRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<DataRequestType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => DataRequestConnectionType, { description: 'Asked by us, asked of us; what moved last on top.' })
  @Requires('data.read')
  async dataRequests(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => DataRequestFilterInput, nullable: true }) filter: DataRequestFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DataRequestConnectionType> {
    return await this.list.run(actor, filter ?? {}, { first: first ?? 20, after }) as unknown as DataRequestConnectionType;
  }

  @Query(() => [DataPurposeType], { description: 'Own cases and resolutions in hand: what data may be asked for. The newest first.' })
  @Requires('data.ask')
  dataPurposes(@CurrentActor() actor: Actor, @Args('query', { type: () => String, nullable: true }) query: string | null): Promise<DataPurposeType[]> {
    return this.purposes.run(actor, query);
  }
}
