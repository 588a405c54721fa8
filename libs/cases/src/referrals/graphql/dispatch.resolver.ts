import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ForwardReferral } from '../acceptance/forward-referral.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { ReturnReferral } from '../acceptance/return-referral.js';
import { RecallReferral } from '../hand-over/recall-referral.js';
import { SendReferral } from '../hand-over/send-referral.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { ForwardReferralInput, RecallReferralInput, ReferralActInput, ReturnReferralInput } from './referral.inputs.js';

/** Handing over, taking back, opening, passing on. */
@Resolver()
export class DispatchResolver {
  constructor(
    private readonly sending: SendReferral,
    private readonly recalling: RecallReferral,
    private readonly opening: OpenReferral,
    private readonly forwarding: ForwardReferral,
    private readonly returning: ReturnReferral,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: 'Hands the referral over to the police with its five materials.' })
  @Requires('referral.send')
  sendReferral(@CurrentActor() actor: Actor, @Args('input') input: ReferralActInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.sending.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Takes back what nobody has opened, with a certificate.' })
  @Requires('referral.send')
  recallReferral(@CurrentActor() actor: Actor, @Args('input') input: RecallReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.recalling.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Opens what was received. From now on it cannot be recalled.' })
  @Requires('referral.receive')
  openReferral(@CurrentActor() actor: Actor, @Args('input') input: ReferralActInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Passes the referral on to the police office that is competent.' })
  @Requires('referral.receive')
  forwardReferral(@CurrentActor() actor: Actor, @Args('input') input: ForwardReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.forwarding.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Returns what is no police matter at all, with the reason.' })
  @Requires('referral.receive')
  returnReferral(@CurrentActor() actor: Actor, @Args('input') input: ReturnReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.returning.run(actor, input));
  }
}
