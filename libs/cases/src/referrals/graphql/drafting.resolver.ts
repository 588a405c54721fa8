import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideTransfer } from '../hand-over/decide-transfer.js';
import { DraftReferral } from '../hand-over/draft-referral.js';
import { EditReferral } from '../hand-over/edit-referral.js';
import { ReviseReferral } from '../hand-over/revise-referral.js';
import { SubmitReferralReport } from '../hand-over/submit-referral-report.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { DecideTransferInput, DraftReferralInput, EditReferralInput, ReferralActInput } from './referral.inputs.js';

/** Writing a referral, and the decision of the head. */
@Resolver()
export class DraftingResolver {
  constructor(
    private readonly drafts: DraftReferral,
    private readonly edits: EditReferral,
    private readonly reports: SubmitReferralReport,
    private readonly decisions: DecideTransfer,
    private readonly revisions: ReviseReferral,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: 'Begins a referral of one of the agency’s own cases.' })
  @Requires('referral.draft')
  draftReferral(@CurrentActor() actor: Actor, @Args('input') input: DraftReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.drafts.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Saves a draft. A stale edit gets both texts back.' })
  @Requires('referral.draft')
  editReferral(@CurrentActor() actor: Actor, @Args('input') input: EditReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.edits.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Puts the written report before the head, who has 3日.' })
  @Requires('referral.draft')
  submitReferralReport(@CurrentActor() actor: Actor, @Args('input') input: ReferralActInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.reports.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'The head, or who 主持工作, approves or refuses. Everybody else is told that it is not theirs to decide.' })
  @Requires('referral.read')
  decideTransfer(@CurrentActor() actor: Actor, @Args('input') input: DecideTransferInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.decisions.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Takes a referral that was not approved back to the desk.' })
  @Requires('referral.draft')
  reviseReferral(@CurrentActor() actor: Actor, @Args('input') input: ReferralActInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.revisions.run(actor, input));
  }
}
