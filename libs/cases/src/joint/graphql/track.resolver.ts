import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { EditTrack } from '../edit-track.js';
import { LeaveInvestigation } from '../leave-investigation.js';
import { ShareTrackFacts } from '../share-track-facts.js';
import { AddViolationFact } from '../../outcomes/add-violation-fact.js';
import { JointAnswer, type JointAnswerType } from './joint-answer.js';
import { AddViolationFactInput, EditTrackInput, LeaveInvestigationInput, ShareTrackFactsInput } from './joint.inputs.js';
import { JointPayload } from './joint.types.js';

/** One's own row. */
@Resolver()
export class TrackResolver {
  constructor(
    private readonly answer: JointAnswer,
    private readonly editing: EditTrack,
    private readonly sharing: ShareTrackFacts,
    private readonly leaving: LeaveInvestigation,
    private readonly facts: AddViolationFact,
  ) {}

  @Mutation(() => JointPayload, { description: 'Changes one’s own row. A stale edit gets both texts back.' })
  @Requires('joint.work')
  editTrack(@CurrentActor() actor: Actor, @Args('input') input: EditTrackInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Chooses who may read one’s working facts.' })
  @Requires('joint.work')
  shareTrackFacts(@CurrentActor() actor: Actor, @Args('input') input: ShareTrackFactsInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.sharing.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: '退出, with a reason; row and history stay.' })
  @Requires('joint.work')
  leaveInvestigation(@CurrentActor() actor: Actor, @Args('input') input: LeaveInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.leaving.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Adds a fact that outcomes are about.' })
  @Requires('joint.work')
  addViolationFact(@CurrentActor() actor: Actor, @Args('input') input: AddViolationFactInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.facts.run(actor, input));
  }
}
