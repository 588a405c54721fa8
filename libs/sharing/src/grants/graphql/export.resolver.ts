import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DataRequestAnswer } from '../../requests/graphql/request-answer.js';
import { DataRequestPayload } from '../../requests/graphql/request.types.js';
import { AnswerDataExport } from '../answer-data-export.js';
import { AskDataExport } from '../ask-data-export.js';
import { AnswerDataExportInput, AskDataExportInput } from './grant.inputs.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 导出: shared data leave the portal as a file with the consent of who answers for sharing at the agency that asked. */
@Resolver()
export class ExportResolver {
  constructor(private readonly asking: AskDataExport, private readonly answering: AnswerDataExport, private readonly answer: DataRequestAnswer) {}

  @Mutation(() => DataRequestPayload, { description: '申请导出, within the own agency.' })
  @Requires('data.read')
  askDataExport(@CurrentActor() actor: Actor, @Args('input') input: AskDataExportInput): Answer {
    return this.answer.of(actor, this.asking.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '同意导出, until the end of the grant; or not.' })
  @Requires('data.read')
  answerDataExport(@CurrentActor() actor: Actor, @Args('input') input: AnswerDataExportInput): Answer {
    return this.answer.of(actor, this.answering.run(actor, input));
  }
}
