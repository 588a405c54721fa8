import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DeclineFiling } from '../acceptance/decline-filing.js';
import { ExtendReview } from '../acceptance/extend-review.js';
import { FileCase } from '../acceptance/file-case.js';
import { DecideReconsideration } from '../remedies/decide-reconsideration.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { DecideReconsiderationInput, DeclineFilingInput, ExtendReviewInput, FileCaseInput } from './referral.inputs.js';

/** 立案 or 不予立案. */
@Resolver()
export class FilingResolver {
  constructor(
    private readonly extensions: ExtendReview,
    private readonly filing: FileCase,
    private readonly declining: DeclineFiling,
    private readonly reconsidering: DecideReconsideration,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: 'Takes longer over the review in a way the law provides.' })
  @Requires('referral.file')
  extendReview(@CurrentActor() actor: Actor, @Args('input') input: ExtendReviewInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.extensions.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '立案.' })
  @Requires('referral.file')
  fileCase(@CurrentActor() actor: Actor, @Args('input') input: FileCaseInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.filing.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '不予立案, with its reason; the file goes back.' })
  @Requires('referral.file')
  declineFiling(@CurrentActor() actor: Actor, @Args('input') input: DeclineFilingInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.declining.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Decides again after 提请复议.' })
  @Requires('referral.file')
  decideReconsideration(@CurrentActor() actor: Actor, @Args('input') input: DecideReconsiderationInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.reconsidering.run(actor, input));
  }
}
