import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DisputeDataRequest } from '../dispute-data-request.js';
import { EscalateDataDispute } from '../escalate-data-dispute.js';
import { RecordDisputeOutcome } from '../record-dispute-outcome.js';
import { SettleDataDispute } from '../settle-data-dispute.js';
import { DataRequestAnswer } from './request-answer.js';
import { DataDisputeInput, DataRequestReasonInput, RecordDisputeOutcomeInput } from './request.inputs.js';
import { DataRequestPayload } from './request.types.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 争议: 协商 → 同级主管部门 → 共同上级 (国务院令809号 第二十八条). */
@Resolver()
export class RequestDisputeResolver {
  constructor(
    private readonly disputing: DisputeDataRequest,
    private readonly escalating: EscalateDataDispute,
    private readonly settling: SettleDataDispute,
    private readonly recording: RecordDisputeOutcome,
    private readonly answer: DataRequestAnswer,
  ) {}

  @Mutation(() => DataRequestPayload, { description: '提出争议: about a refusal, a part left out, or silence.' })
  @Requires('data.read')
  disputeDataRequest(@CurrentActor() actor: Actor, @Args('input') input: DataRequestReasonInput): Answer {
    return this.answer.of(actor, this.disputing.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '协商不成, 提请协调.' })
  @Requires('data.read')
  escalateDataDispute(@CurrentActor() actor: Actor, @Args('input') input: DataDisputeInput): Answer {
    return this.answer.of(actor, this.escalating.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '争议了结: the asker lets the answer stand.' })
  @Requires('data.read')
  settleDataDispute(@CurrentActor() actor: Actor, @Args('input') input: DataDisputeInput): Answer {
    return this.answer.of(actor, this.settling.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '登记协调结果.' })
  @Requires('data.read')
  recordDisputeOutcome(@CurrentActor() actor: Actor, @Args('input') input: RecordDisputeOutcomeInput): Answer {
    return this.answer.of(actor, this.recording.run(actor, input));
  }
}
