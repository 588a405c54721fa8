import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { MinutesAnswer } from '../../graphql/minutes-answer.js';
import { MinutesPayload } from '../../graphql/minutes.types.js';
import { CloseMinutesRound } from '../close-round.js';
import { ExtendMinutesRound } from '../extend-round.js';
import { HandleMinutesOpinion } from '../handle-opinion.js';
import { SendMinutesForComment } from '../send-for-comment.js';
import { CloseMinutesRoundInput, ExtendMinutesRoundInput, HandleMinutesOpinionInput, SendMinutesForCommentInput } from './consulting.inputs.js';

type Answer = ReturnType<MinutesAnswer['of']>;

/** 逐条会签 in the schema, on the office's side. */
@Resolver()
export class ConsultingResolver {
  constructor(
    private readonly sending: SendMinutesForComment,
    private readonly extending: ExtendMinutesRound,
    private readonly closing: CloseMinutesRound,
    private readonly handling: HandleMinutesOpinion,
    private readonly answer: MinutesAnswer,
  ) {}

  @Mutation(() => MinutesPayload, { description: '送会签: to each unit the lines that name it, and no others.' })
  @Requires('minutes.draft')
  sendMinutesForComment(@CurrentActor() actor: Actor, @Args('input') input: SendMinutesForCommentInput): Answer {
    return this.answer.of(actor, this.sending.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '延长会签时限: another last day for everybody.' })
  @Requires('minutes.draft')
  extendMinutesRound(@CurrentActor() actor: Actor, @Args('input') input: ExtendMinutesRoundInput): Answer {
    return this.answer.of(actor, this.extending.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '结束会签: nothing more is said in this round; silence is 逾期未反馈.' })
  @Requires('minutes.draft')
  closeMinutesRound(@CurrentActor() actor: Actor, @Args('input') input: CloseMinutesRoundInput): Answer {
    return this.answer.of(actor, this.closing.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '采纳 · 部分采纳 · 不采纳, with what becomes of the line.' })
  @Requires('minutes.draft')
  handleMinutesOpinion(@CurrentActor() actor: Actor, @Args('input') input: HandleMinutesOpinionInput): Answer {
    return this.answer.of(actor, this.handling.run(actor, input));
  }
}
