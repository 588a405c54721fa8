import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AnswerDataRequest } from '../answer-data-request.js';
import { ExtendDataAnswer } from '../extend-data-answer.js';
import { TellMissingMaterials } from '../tell-missing-materials.js';
import { WithdrawDataRequest } from '../withdraw-data-request.js';
import { DataRequestAnswer } from './request-answer.js';
import { AnswerDataRequestInput, DataRequestReasonInput, ExtendDataAnswerInput, TellMissingMaterialsInput } from './request.inputs.js';
import { DataRequestPayload } from './request.types.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 答复, and what comes before it (国务院令809号 第二十一条). */
@Resolver()
export class RequestAnsweringResolver {
  constructor(
    private readonly telling: TellMissingMaterials,
    private readonly extending: ExtendDataAnswer,
    private readonly answering: AnswerDataRequest,
    private readonly withdrawing: WithdrawDataRequest,
    private readonly answer: DataRequestAnswer,
  ) {}

  @Mutation(() => DataRequestPayload, { description: '一次性告知需要补正的材料.' })
  @Requires('data.read')
  tellMissingMaterials(@CurrentActor() actor: Actor, @Args('input') input: TellMissingMaterialsInput): Answer {
    return this.answer.of(actor, this.telling.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '延长答复时限, once; the asker is told.' })
  @Requires('data.read')
  extendDataAnswer(@CurrentActor() actor: Actor, @Args('input') input: ExtendDataAnswerInput): Answer {
    return this.answer.of(actor, this.extending.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '答复: 同意, 部分同意, 不予共享.' })
  @Requires('data.read')
  answerDataRequest(@CurrentActor() actor: Actor, @Args('input') input: AnswerDataRequestInput): Answer {
    return this.answer.of(actor, this.answering.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '撤回申请.' })
  @Requires('data.read')
  withdrawDataRequest(@CurrentActor() actor: Actor, @Args('input') input: DataRequestReasonInput): Answer {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }
}
