import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AnswerOutcomeQuery } from '../outcome/answer-outcome-query.js';
import { ConfirmOutcome } from '../outcome/confirm-outcome.js';
import { QueryOutcome } from '../outcome/query-outcome.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { AnswerOutcomeQueryInput, ConfirmOutcomeInput, QueryOutcomeInput } from './referral.inputs.js';

/** The outcome returns to its origin. */
@Resolver()
export class OutcomeResolver {
  constructor(
    private readonly confirming: ConfirmOutcome,
    private readonly querying: QueryOutcome,
    private readonly answering: AnswerOutcomeQuery,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: 'Confirms the outcome: 已闭环.' })
  @Requires('referral.confirm')
  confirmOutcome(@CurrentActor() actor: Actor, @Args('input') input: ConfirmOutcomeInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.confirming.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Asks about the outcome before confirming it.' })
  @Requires('referral.confirm')
  queryOutcome(@CurrentActor() actor: Actor, @Args('input') input: QueryOutcomeInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.querying.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Answers the query.' })
  @Requires('referral.file')
  answerOutcomeQuery(@CurrentActor() actor: Actor, @Args('input') input: AnswerOutcomeQueryInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.answering.run(actor, input));
  }
}
