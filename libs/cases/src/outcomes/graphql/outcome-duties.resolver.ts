import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { HandleExpiry } from '../handle-expiry.js';
import { RecordPublication } from '../record-publication.js';
import { RecordWithdrawal } from '../record-withdrawal.js';
import { ReportFollowUp } from '../report-follow-up.js';
import { OutcomeAnswer, type OutcomeAnswerType } from './outcome-answer.js';
import { HandleExpiryInput, RecordPublicationInput, RecordWithdrawalInput, ReportFollowUpInput } from './outcome.inputs.js';
import { OutcomePayload } from './outcome.types.js';

/** What follows a decision: publication, the end of its measures, the service agreement. */
@Resolver()
export class OutcomeDutiesResolver {
  constructor(
    private readonly answer: OutcomeAnswer,
    private readonly publishing: RecordPublication,
    private readonly withdrawing: RecordWithdrawal,
    private readonly expiring: HandleExpiry,
    private readonly following: ReportFollowUp,
  ) {}

  @Mutation(() => OutcomePayload, { description: '公示: proof of where, under which reference and when.' })
  @Requires('outcome.record')
  recordPublication(@CurrentActor() actor: Actor, @Args('input') input: RecordPublicationInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.publishing.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: 'Proof that a published decision was withdrawn (处罚法 48).' })
  @Requires('outcome.record')
  recordWithdrawal(@CurrentActor() actor: Actor, @Args('input') input: RecordWithdrawalInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: '期满: says what was done about measures that have run their time.' })
  @Requires('outcome.record')
  handleExpiry(@CurrentActor() actor: Actor, @Args('input') input: HandleExpiryInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.expiring.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: 'The 医保经办机构 says what it did about the service agreement.' })
  @Requires('outcome.record')
  reportFollowUp(@CurrentActor() actor: Actor, @Args('input') input: ReportFollowUpInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.following.run(actor, input));
  }
}
