import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Database, Requires } from '@portal/platform';
import { AnswerMinutes } from '../answer-minutes.js';
import { ListMinutesRounds } from '../reading/list-rounds.js';
import { ProposeSending } from '../reading/propose-sending.js';
import { AnswerMinutesInput } from './consulting.inputs.js';
import { MinutesRoundType, MinutesSharePayload, MinutesShareType, MinutesToSendType } from './consulting.types.js';
import { ShareAnswer, toRounds } from './share-answer.js';

/** 逐条会签 in the schema: what is read of it, and what a unit says. */
@Resolver()
export class ShareResolver {
  constructor(
    private readonly answering: AnswerMinutes,
    private readonly proposing: ProposeSending,
    private readonly rounds: ListMinutesRounds,
    private readonly answer: ShareAnswer,
    private readonly db: Database,
  ) {}

  @Query(() => MinutesShareType, { nullable: true, description: 'What a unit was sent of a draft. Null when there is none or the agency has no place at it.' })
  @Requires('minutes.read')
  minutesShare(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MinutesShareType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => [MinutesRoundType], { nullable: true, description: '会签情况 of minutes, the latest round first. Null where there was none yet, and for who is only asked.' })
  @Requires('minutes.read')
  async minutesRounds(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MinutesRoundType[] | null> {
    const rounds = toRounds(await this.rounds.run(actor, id), this.db.now());
    return rounds.length > 0 ? rounds : null;
  }

  @Query(() => MinutesToSendType, { nullable: true, description: 'Lines of a draft with the units that each names. Null for everybody but its office.' })
  @Requires('minutes.draft')
  async minutesToSend(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MinutesToSendType | null> {
    return await this.proposing.run(actor, id) as MinutesToSendType | null;
  }

  @Mutation(() => MinutesSharePayload, { description: '逐条会签: 同意, 修改建议, 保留意见 of lines that the unit was sent.' })
  @Requires('minutes.answer')
  answerMinutes(@CurrentActor() actor: Actor, @Args('input') input: AnswerMinutesInput): ReturnType<ShareAnswer['of']> {
    return this.answer.of(actor, this.answering.run(actor, input));
  }
}
