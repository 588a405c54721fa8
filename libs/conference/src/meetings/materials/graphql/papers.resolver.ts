import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AddPaper } from '../add-paper.js';
import { ListPaperReadings, type PaperReadingView } from '../list-paper-readings.js';
import { OrderPapers } from '../order-papers.js';
import { TakeOverPapers } from '../take-over-papers.js';
import { AddPaperInput, MeetingPapersPayload, MeetingPapersType, OrderPapersInput, PaperLineInput, PaperReadingType } from './paper.types.js';
import { PapersAnswer } from './papers-answer.js';

type Answer = ReturnType<PapersAnswer['of']>;

/** 会议材料 at the lines of an agenda. */
@Resolver()
export class PapersResolver {
  constructor(
    private readonly adding: AddPaper,
    private readonly takingOver: TakeOverPapers,
    private readonly ordering: OrderPapers,
    private readonly readings: ListPaperReadings,
    private readonly answer: PapersAnswer,
  ) {}

  @Query(() => MeetingPapersType, { nullable: true, description: '会议材料. Null when the agency may not read the meeting.' })
  @Requires('conference.read')
  meetingPapers(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): Promise<MeetingPapersType | null> {
    return this.answer.page(actor, meetingId);
  }

  @Query(() => [PaperReadingType], { description: '调阅记录, for who brought the paper and for the office; the latest on top.' })
  @Requires('conference.read')
  paperReadings(@CurrentActor() actor: Actor, @Args('paperId', { type: () => ID }) paperId: string): Promise<PaperReadingView[]> {
    return this.readings.run(actor, paperId);
  }

  @Mutation(() => MeetingPapersPayload, { description: '提交会议材料.' })
  @Requires('topic.propose')
  addPaper(@CurrentActor() actor: Actor, @Args('input') input: AddPaperInput): Answer {
    return this.answer.of(actor, this.adding.run(actor, input));
  }

  @Mutation(() => MeetingPapersPayload, { description: '转入议题附件.' })
  @Requires('topic.propose')
  takeOverPapers(@CurrentActor() actor: Actor, @Args('input') input: PaperLineInput): Answer {
    return this.answer.of(actor, this.takingOver.run(actor, input));
  }

  @Mutation(() => MeetingPapersPayload, { description: '材料排序.' })
  @Requires('meeting.prepare')
  orderPapers(@CurrentActor() actor: Actor, @Args('input') input: OrderPapersInput): Answer {
    return this.answer.of(actor, this.ordering.run(actor, input));
  }
}
