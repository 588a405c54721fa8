import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ChangePaper } from '../change-paper.js';
import { ReplacePaper } from '../replace-paper.js';
import { WithdrawPaper } from '../withdraw-paper.js';
import { ChangePaperInput, MeetingPapersPayload, PaperActInput, ReplacePaperInput } from './paper.types.js';
import { PapersAnswer } from './papers-answer.js';

type Answer = ReturnType<PapersAnswer['of']>;

/** One paper of a meeting. */
@Resolver()
export class PaperResolver {
  constructor(private readonly changing: ChangePaper, private readonly replacing: ReplacePaper, private readonly withdrawing: WithdrawPaper, private readonly answer: PapersAnswer) {}

  @Mutation(() => MeetingPapersPayload, { description: 'What a paper is called and whom it is for.' })
  @Requires('topic.propose')
  changePaper(@CurrentActor() actor: Actor, @Args('input') input: ChangePaperInput): Answer {
    return this.answer.of(actor, this.changing.run(actor, input));
  }

  @Mutation(() => MeetingPapersPayload, { description: '更换材料: the file before stays as an earlier version.' })
  @Requires('topic.propose')
  replacePaper(@CurrentActor() actor: Actor, @Args('input') input: ReplacePaperInput): Answer {
    return this.answer.of(actor, this.replacing.run(actor, input));
  }

  @Mutation(() => MeetingPapersPayload, { description: '撤下材料.' })
  @Requires('topic.propose')
  withdrawPaper(@CurrentActor() actor: Actor, @Args('input') input: PaperActInput): Answer {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }
}
