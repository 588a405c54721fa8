import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ProvideSupplement } from '../acceptance/provide-supplement.js';
import { RequestSupplement } from '../acceptance/request-supplement.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { ProvideSupplementInput, RequestSupplementInput, SignReceiptInput } from './referral.inputs.js';

/** Receiving: receipt, supplement, decision. */
@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly receipts: SignReceipt,
    private readonly requests: RequestSupplement,
    private readonly supplements: ProvideSupplement,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: 'Signs the receipt of the transfer letter; the review begins.' })
  @Requires('referral.receive')
  signReceipt(@CurrentActor() actor: Actor, @Args('input') input: SignReceiptInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.receipts.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '补正通知: says what is missing; the review waits.' })
  @Requires('referral.receive')
  requestSupplement(@CurrentActor() actor: Actor, @Args('input') input: RequestSupplementInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.requests.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Answers a 补正通知; the review goes on.' })
  @Requires('referral.send')
  provideSupplement(@CurrentActor() actor: Actor, @Args('input') input: ProvideSupplementInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.supplements.run(actor, input));
  }
}
