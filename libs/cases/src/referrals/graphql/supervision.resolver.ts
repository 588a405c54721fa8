import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AcceptReasons } from '../remedies/accept-reasons.js';
import { GiveReasons } from '../remedies/give-reasons.js';
import { OrderFiling } from '../remedies/order-filing.js';
import { RequireReasons } from '../remedies/require-reasons.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { SupervisionStepInput } from './referral.inputs.js';

/** 立案监督 by the procuratorate. */
@Resolver()
export class SupervisionResolver {
  constructor(
    private readonly requiring: RequireReasons,
    private readonly giving: GiveReasons,
    private readonly accepting: AcceptReasons,
    private readonly ordering: OrderFiling,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: '要求说明不立案理由.' })
  @Requires('referral.supervise')
  requireReasons(@CurrentActor() actor: Actor, @Args('input') input: SupervisionStepInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.requiring.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '说明不立案理由.' })
  @Requires('referral.file')
  giveReasons(@CurrentActor() actor: Actor, @Args('input') input: SupervisionStepInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.giving.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'The reasons hold.' })
  @Requires('referral.supervise')
  acceptReasons(@CurrentActor() actor: Actor, @Args('input') input: SupervisionStepInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.accepting.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '通知立案.' })
  @Requires('referral.supervise')
  orderFiling(@CurrentActor() actor: Actor, @Args('input') input: SupervisionStepInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.ordering.run(actor, input));
  }
}
