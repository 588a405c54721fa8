import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { RequestReconsideration } from '../remedies/request-reconsideration.js';
import { RequestSupervision } from '../remedies/request-supervision.js';
import { TurnToAdministrative } from '../remedies/turn-to-administrative.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { RemedyInput } from './referral.inputs.js';

/** The three ways after 不予立案. */
@Resolver()
export class RemediesResolver {
  constructor(
    private readonly reconsideration: RequestReconsideration,
    private readonly supervision: RequestSupervision,
    private readonly administrative: TurnToAdministrative,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: '提请复议, within 3日.' })
  @Requires('referral.remedy')
  requestReconsideration(@CurrentActor() actor: Actor, @Args('input') input: RemedyInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.reconsideration.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '建议立案监督, within 3日.' })
  @Requires('referral.remedy')
  requestSupervision(@CurrentActor() actor: Actor, @Args('input') input: RemedyInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.supervision.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '转行政处理; open also after the terms have lapsed.' })
  @Requires('referral.remedy')
  turnToAdministrative(@CurrentActor() actor: Actor, @Args('input') input: RemedyInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.administrative.run(actor, input));
  }
}
