import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CompleteDataRequest } from '../complete-data-request.js';
import { ConsentDataRequest } from '../consent-data-request.js';
import { DraftDataRequest } from '../draft-data-request.js';
import { EditDataRequest } from '../edit-data-request.js';
import { SubmitDataRequest } from '../submit-data-request.js';
import { DataRequestAnswer } from './request-answer.js';
import { CompleteDataRequestInput, ConsentDataRequestInput, DataRequestActInput, DraftDataRequestInput, EditDataRequestInput } from './request.inputs.js';
import { DataRequestPayload } from './request.types.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 数据申请 as it is written and handed over. */
@Resolver()
export class RequestResolver {
  constructor(
    private readonly drafting: DraftDataRequest,
    private readonly editing: EditDataRequest,
    private readonly submitting: SubmitDataRequest,
    private readonly consenting: ConsentDataRequest,
    private readonly completing: CompleteDataRequest,
    private readonly answer: DataRequestAnswer,
  ) {}

  @Mutation(() => DataRequestPayload, { description: '起草数据申请 (国务院令809号 第二十条).' })
  @Requires('data.ask')
  draftDataRequest(@CurrentActor() actor: Actor, @Args('input') input: DraftDataRequestInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '修改, while it is a draft.' })
  @Requires('data.read')
  editDataRequest(@CurrentActor() actor: Actor, @Args('input') input: EditDataRequestInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '报本单位负责人同意.' })
  @Requires('data.read')
  submitDataRequest(@CurrentActor() actor: Actor, @Args('input') input: DataRequestActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '本单位同意, with which it reaches the provider; or 退回.' })
  @Requires('data.read')
  consentDataRequest(@CurrentActor() actor: Actor, @Args('input') input: ConsentDataRequestInput): Answer {
    return this.answer.of(actor, this.consenting.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '补正.' })
  @Requires('data.read')
  completeDataRequest(@CurrentActor() actor: Actor, @Args('input') input: CompleteDataRequestInput): Answer {
    return this.answer.of(actor, this.completing.run(actor, input));
  }
}
