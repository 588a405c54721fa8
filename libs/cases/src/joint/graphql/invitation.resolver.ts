import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DeclineInvestigation } from '../decline-investigation.js';
import { JoinInvestigation } from '../join-investigation.js';
import { ProposeReplyDay } from '../propose-reply-day.js';
import { SettleReplyDay } from '../settle-reply-day.js';
import { JointAnswer, type JointAnswerType } from './joint-answer.js';
import { DeclineInvestigationInput, JoinInvestigationInput, ProposeReplyDayInput, SettleReplyDayInput } from './joint.inputs.js';
import { JointPayload } from './joint.types.js';

/** Answering an invitation. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly answer: JointAnswer,
    private readonly joining: JoinInvestigation,
    private readonly declining: DeclineInvestigation,
    private readonly proposing: ProposeReplyDay,
    private readonly settling: SettleReplyDay,
  ) {}

  @Mutation(() => JointPayload, { description: '受理: joins under one’s own law; one’s own clock begins.' })
  @Requires('joint.work')
  joinInvestigation(@CurrentActor() actor: Actor, @Args('input') input: JoinInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.joining.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Stays away, with a legal reason.' })
  @Requires('joint.work')
  declineInvestigation(@CurrentActor() actor: Actor, @Args('input') input: DeclineInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.declining.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Asks for another day to answer on.' })
  @Requires('joint.work')
  proposeReplyDay(@CurrentActor() actor: Actor, @Args('input') input: ProposeReplyDayInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.proposing.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'The agency that opened it settles the day.' })
  @Requires('joint.lead')
  settleReplyDay(@CurrentActor() actor: Actor, @Args('input') input: SettleReplyDayInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.settling.run(actor, input));
  }
}
