import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideLegalReview } from '../review/decide-legal-review.js';
import { ListWaitingReviews, type WaitingReview } from '../review/list-waiting-reviews.js';
import { LoadGates } from '../review/load-gates.js';
import { RecordDiscussion } from '../review/record-discussion.js';
import { RecordOfficers } from '../review/record-officers.js';
import { RequestLegalReview } from '../review/request-legal-review.js';
import { gateAnswer } from './gate-answer.js';
import { DecideLegalReviewInput, GatePanelType, GatePayload, MatterInput, RecordDiscussionInput, RecordOfficersInput, WaitingReviewType } from './gates.types.js';
import { toGatePanel } from './to-gates.js';

/** 法制审核, 集体讨论, two officers. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly requesting: RequestLegalReview,
    private readonly reviewing: DecideLegalReview,
    private readonly discussing: RecordDiscussion,
    private readonly naming: RecordOfficers,
    private readonly load: LoadGates,
    private readonly waiting: ListWaitingReviews,
  ) {}

  @Query(() => GatePanelType, { nullable: true, description: '前置程序 of one matter. Null when there is none, or it is another agency’s.' })
  @Requires('case.read')
  async gatePanel(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<GatePanelType | null> {
    const panel = await this.load.run(actor, objectId);
    return panel && toGatePanel(panel, actor);
  }

  @Query(() => [WaitingReviewType], { description: '待法制审核 of the own agency, most urgent first.' })
  @Requires('gate.review')
  waitingReviews(@CurrentActor() actor: Actor): Promise<WaitingReview[]> {
    return this.waiting.run(actor);
  }

  @Mutation(() => GatePayload, { description: '送法制审核.' })
  @Requires('gate.request')
  requestLegalReview(@CurrentActor() actor: Actor, @Args('input') input: MatterInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.requesting.run(actor, input));
  }

  @Mutation(() => GatePayload, { description: '法制审核意见.' })
  @Requires('case.read')
  decideLegalReview(@CurrentActor() actor: Actor, @Args('input') input: DecideLegalReviewInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.reviewing.run(actor, input));
  }

  @Mutation(() => GatePayload, { description: '记录集体讨论.' })
  @Requires('gate.request')
  recordDiscussion(@CurrentActor() actor: Actor, @Args('input') input: RecordDiscussionInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.discussing.run(actor, input));
  }

  @Mutation(() => GatePayload, { description: '登记执法人员: two or more, with their certificates.' })
  @Requires('gate.request')
  recordOfficers(@CurrentActor() actor: Actor, @Args('input') input: RecordOfficersInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.naming.run(actor, input));
  }
}
