import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AnswerWrittenRound } from '../answer-round.js';
import { AskInWrittenRound } from '../questions.js';
import { WrittenAnswer } from './written-answer.js';
import { AnswerWrittenRoundInput, AskInWrittenRoundInput } from './written.inputs.js';
import { WrittenRoundPayload, WrittenRoundType } from './written.types.js';

type Answer = ReturnType<WrittenAnswer['of']>;

/** 书面会议, for the units that are asked. */
@Resolver()
export class WrittenResolver {
  constructor(private readonly answering: AnswerWrittenRound, private readonly asking: AskInWrittenRound, private readonly answer: WrittenAnswer) {}

  @Query(() => WrittenRoundType, { nullable: true, description: '书面会议. Null when there is no such meeting, it is not held in writing, or it is not the agency’s to read.' })
  @Requires('conference.read')
  writtenRound(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): Promise<WrittenRoundType | null> {
    return this.answer.page(actor, meetingId);
  }

  @Mutation(() => WrittenRoundPayload, { description: '书面反馈: once for each item; until the last day is over it may be replaced.' })
  @Requires('meeting.answer')
  answerWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: AnswerWrittenRoundInput): Answer {
    return this.answer.of(actor, this.answering.run(actor, input));
  }

  @Mutation(() => WrittenRoundPayload, { description: '提问. The office replies to all.' })
  @Requires('meeting.answer')
  askInWrittenRound(@CurrentActor() actor: Actor, @Args('input') input: AskInWrittenRoundInput): Answer {
    return this.answer.of(actor, this.asking.run(actor, input));
  }
}
