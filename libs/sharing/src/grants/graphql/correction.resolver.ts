import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DataRequestAnswer } from '../../requests/graphql/request-answer.js';
import { DataRequestPayload } from '../../requests/graphql/request.types.js';
import { AnswerDataError } from '../answer-data-error.js';
import { ReportDataError } from '../report-data-error.js';
import { AnswerDataErrorInput, ReportDataErrorInput } from './grant.inputs.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 校核: what is wrong with shared data, and what came of it. */
@Resolver()
export class CorrectionResolver {
  constructor(private readonly reporting: ReportDataError, private readonly answering: AnswerDataError, private readonly answer: DataRequestAnswer) {}

  @Mutation(() => DataRequestPayload, { description: '校核申请 (国务院令809号 第二十六条): ten workdays for the answer.' })
  @Requires('data.read')
  reportDataError(@CurrentActor() actor: Actor, @Args('input') input: ReportDataErrorInput): Answer {
    return this.answer.of(actor, this.reporting.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '核实更正, with the corrected table; or 核实无误.' })
  @Requires('data.read')
  answerDataError(@CurrentActor() actor: Actor, @Args('input') input: AnswerDataErrorInput): Answer {
    return this.answer.of(actor, this.answering.run(actor, input));
  }
}
