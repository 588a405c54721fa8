import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideLegalReview } from '../review/decide-legal-review.js';
import { type GateView, ListGates } from '../review/list-gates.js';
import { RecordDiscussion } from '../review/record-discussion.js';
import { RequestLegalReview } from '../review/request-legal-review.js';
import { gateAnswer } from './gate-answer.js';
import { DecideLegalReviewInput, GatePayload, GateRecordType, MatterInput, RecordDiscussionInput } from './gates.types.js';

/** 法制审核 and 集体讨论. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly requesting: RequestLegalReview,
    private readonly reviewing: DecideLegalReview,
    private readonly discussing: RecordDiscussion,
    private readonly list: ListGates,
  ) {}

  @Query(() => [GateRecordType], { description: 'Gates of one matter, latest first.' })
  @Requires('case.read')
  gates(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<GateView[]> {
    return this.list.run(actor, objectId);
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
}
