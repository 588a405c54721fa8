import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideRecusal } from '../recusal/decide-recusal.js';
import { DeclareRecusal } from '../recusal/declare-recusal.js';
import { ListRecusals, type RecusalView } from '../recusal/list-recusals.js';
import { gateAnswer } from './gate-answer.js';
import { DecideRecusalInput, DeclareRecusalInput, GatePayload, RecusalType } from './gates.types.js';

/** 回避. */
@Resolver()
export class RecusalResolver {
  constructor(private readonly declaring: DeclareRecusal, private readonly deciding: DecideRecusal, private readonly list: ListRecusals) {}

  @Query(() => [RecusalType], { description: 'One’s own recusals; for the head those of the agency.' })
  @Requires('recusal.declare')
  async recusals(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID, nullable: true }) objectId: string | null): Promise<RecusalView[]> {
    return this.list.run(actor, objectId ?? null);
  }

  @Mutation(() => GatePayload, { description: '申报回避, or ask it of a colleague.' })
  @Requires('recusal.declare')
  declareRecusal(@CurrentActor() actor: Actor, @Args('input') input: DeclareRecusalInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.declaring.run(actor, input));
  }

  @Mutation(() => GatePayload, { description: '回避决定, by the head.' })
  @Requires('recusal.decide')
  decideRecusal(@CurrentActor() actor: Actor, @Args('input') input: DecideRecusalInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.deciding.run(actor, input));
  }
}
