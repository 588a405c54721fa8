import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AnswerSupervisionStep } from '../ladder/answer-supervision-step.js';
import { IssueSupervisionStep } from '../ladder/issue-supervision-step.js';
import { ListSupervisionCandidates } from '../reading/list-supervision-candidates.js';
import { FindSupervisionSteps } from '../reading/steps.js';
import { SupervisionAnswer } from './supervision-answer.js';
import { AnswerSupervisionStepInput, IssueSupervisionStepInput } from './supervision.inputs.js';
import { SupervisionCandidateType, SupervisionStepPayload, SupervisionStepType } from './supervision.types.js';
import { toCandidate, toStep } from './to-supervision.js';

type Answer = ReturnType<SupervisionAnswer['ofStep']>;

/** The ladder 提醒→催办→函询→约谈→通报. */
@Resolver()
export class LadderResolver {
  constructor(
    private readonly issuing: IssueSupervisionStep,
    private readonly answering: AnswerSupervisionStep,
    private readonly steps: FindSupervisionSteps,
    private readonly candidates: ListSupervisionCandidates,
    private readonly answer: SupervisionAnswer,
  ) {}

  @Query(() => SupervisionStepType, { nullable: true })
  @Requires('supervision.read')
  supervisionStep(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<SupervisionStepType | null> {
    return this.answer.step(actor, id);
  }

  @Query(() => [SupervisionStepType], { description: 'The steps taken in one matter, as far as the agency may see them.' })
  @Requires('supervision.read')
  async supervisionSteps(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<SupervisionStepType[]> {
    return (await this.steps.run(actor, { objectId })).map((step) => toStep(step, actor));
  }

  @Query(() => [SupervisionCandidateType], { description: '待督办: what is overdue, by whom, since when. Nothing is done by itself.' })
  @Requires('supervision.step')
  async supervisionCandidates(@CurrentActor() actor: Actor): Promise<SupervisionCandidateType[]> {
    return (await this.candidates.run(actor)).map(toCandidate);
  }

  @Mutation(() => SupervisionStepPayload, { description: 'Takes a step of the ladder towards one agency in one matter.' })
  @Requires('supervision.step')
  issueSupervisionStep(@CurrentActor() actor: Actor, @Args('input') input: IssueSupervisionStepInput): Answer {
    return this.answer.ofStep(actor, this.issuing.run(actor, input));
  }

  @Mutation(() => SupervisionStepPayload, { description: '答复督办文书.' })
  @Requires('supervision.report')
  answerSupervisionStep(@CurrentActor() actor: Actor, @Args('input') input: AnswerSupervisionStepInput): Answer {
    return this.answer.ofStep(actor, this.answering.run(actor, input));
  }
}
