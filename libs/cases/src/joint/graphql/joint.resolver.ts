import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@portal/kernel';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CloseInvestigation } from '../close-investigation.js';
import { CommentOnInvestigation } from '../comment-on-investigation.js';
import { InviteToInvestigation } from '../invite-to-investigation.js';
import { OpenJointInvestigation } from '../open-joint-investigation.js';
import { ListJointOfCase } from '../reading/list-joint-of-case.js';
import { JointAnswer, type JointAnswerType } from './joint-answer.js';
import { CloseInvestigationInput, CommentOnInvestigationInput, InviteToInvestigationInput, OpenJointInvestigationInput } from './joint.inputs.js';
import { JointInvestigationType, JointOfCaseType, JointPayload } from './joint.types.js';

/** The parent: opening, inviting, talking, closing. */
@Resolver()
export class JointResolver {
  constructor(
    private readonly answer: JointAnswer,
    private readonly ofCase: ListJointOfCase,
    private readonly opening: OpenJointInvestigation,
    private readonly inviting: InviteToInvestigation,
    private readonly commenting: CommentOnInvestigation,
    private readonly closing: CloseInvestigation,
  ) {}

  @Query(() => JointInvestigationType, { nullable: true, description: '一案多查矩阵. Null when there is none or the agency is no party to it.' })
  @Requires('joint.read')
  jointInvestigation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<JointInvestigationType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => [JointOfCaseType], { description: '一案多查 over one of the agency’s own cases, newest first.' })
  @Requires('joint.read')
  jointInvestigationsOfCase(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID }) caseId: string): Promise<JointOfCaseType[]> {
    return isId(caseId) ? this.ofCase.run(actor, caseId) : Promise.resolve([]);
  }

  @Mutation(() => JointPayload, { description: 'Opens a parent over one of the agency’s own cases, with its own row, and invites others.' })
  @Requires('joint.lead')
  openJointInvestigation(@CurrentActor() actor: Actor, @Args('input') input: OpenJointInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Adds rows: whoever sits at the table may ask another agency in.' })
  @Requires('joint.work')
  inviteToInvestigation(@CurrentActor() actor: Actor, @Args('input') input: InviteToInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.inviting.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Says something to chosen agencies at the table.' })
  @Requires('joint.work')
  commentOnInvestigation(@CurrentActor() actor: Actor, @Args('input') input: CommentOnInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.commenting.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'Closes the parent: every row is answered for, and the money is even or the head says why not.' })
  @Requires('joint.lead')
  closeInvestigation(@CurrentActor() actor: Actor, @Args('input') input: CloseInvestigationInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.closing.run(actor, input));
  }
}
