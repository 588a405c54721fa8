import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AcknowledgeItems } from '../outcome/acknowledge-items.js';
import { HandOverItems } from '../outcome/hand-over-items.js';
import { RecordMilestone } from '../outcome/record-milestone.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { HandOverItemsInput, RecordMilestoneInput, ReferralActInput } from './referral.inputs.js';

/** After 立案: items, and how far the matter has come. */
@Resolver()
export class ItemsResolver {
  constructor(
    private readonly handover: HandOverItems,
    private readonly acknowledgement: AcknowledgeItems,
    private readonly milestones: RecordMilestone,
    private readonly answer: ActAnswer,
  ) {}

  @Mutation(() => ReferralActPayload, { description: '移交涉案物品, on a list.' })
  @Requires('referral.send')
  handOverItems(@CurrentActor() actor: Actor, @Args('input') input: HandOverItemsInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.handover.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Counts the items and signs the list.' })
  @Requires('referral.receive')
  acknowledgeItems(@CurrentActor() actor: Actor, @Args('input') input: ReferralActInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.acknowledgement.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: '侦查终结, 移送起诉, 撤案, 判决: day and number.' })
  @Requires('referral.file')
  recordMilestone(@CurrentActor() actor: Actor, @Args('input') input: RecordMilestoneInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.milestones.run(actor, input));
  }
}
