import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CloseWrittenRound } from '../close-round.js';
import { ExtendWrittenRound } from '../extend-round.js';
import { OpenWrittenRound } from '../open-round.js';
import { ReplyInWrittenRound } from '../questions.js';
import { WrittenAnswer } from './written-answer.js';
import { CloseWrittenRoundInput, ExtendWrittenRoundInput, OpenWrittenRoundInput, ReplyInWrittenRoundInput } from './written.inputs.js';
import { WrittenRoundPayload } from './written.types.js';

type Answer = ReturnType<WrittenAnswer['of']>;

/** 书面会议, for the office that sends it round. */
@Resolver()
export class WrittenOfficeResolver {
  constructor(
    private readonly opening: OpenWrittenRound, private readonly replying: ReplyInWrittenRound, private readonly extending: ExtendWrittenRound, private readonly closing: CloseWrittenRound,
    private readonly answer: WrittenAnswer,
  ) {}

  @Mutation(() => WrittenRoundPayload, { description: '发出书面会议: the items of the approved agenda go to every unit asked.' })
  @Requires('meeting.prepare')
  openWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: OpenWrittenRoundInput): Answer {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => WrittenRoundPayload, { description: '答复, to all who read the item.' })
  @Requires('meeting.prepare')
  replyInWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: ReplyInWrittenRoundInput): Answer {
    return this.answer.of(actor, this.replying.run(actor, input));
  }

  @Mutation(() => WrittenRoundPayload, { description: '延长反馈时限.' })
  @Requires('meeting.prepare')
  extendWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: ExtendWrittenRoundInput): Answer {
    return this.answer.of(actor, this.extending.run(actor, input));
  }

  @Mutation(() => WrittenRoundPayload, { description: '结束书面会议: silence is written down as silence, each item has its outcome, the meeting has been held.' })
  @Requires('meeting.prepare')
  closeWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: CloseWrittenRoundInput): Answer {
    return this.answer.of(actor, this.closing.run(actor, input));
  }
}
