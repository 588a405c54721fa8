import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AskTransferWaiver } from '../transfer/ask-transfer-waiver.js';
import { CountTransfersDue, type TransfersDue } from '../transfer/count-transfers-due.js';
import { DecideTransferWaiver } from '../transfer/decide-transfer-waiver.js';
import { FindTransferWarning, type TransferWarning } from '../transfer/transfer-warning.js';
import { gateAnswer } from './gate-answer.js';
import { AskTransferWaiverInput, DecideTransferWaiverInput, GatePayload, TransfersDueType, TransferWarningType } from './gates.types.js';

/** 应移未移. */
@Resolver()
export class TransferWarningResolver {
  constructor(
    private readonly find: FindTransferWarning,
    private readonly asking: AskTransferWaiver,
    private readonly deciding: DecideTransferWaiver,
    private readonly count: CountTransfersDue,
  ) {}

  @Query(() => [TransfersDueType], { description: '应移未移 that is not resolved, by agency: numbers only, for the conference office.' })
  @Requires('joint.broker')
  transfersDue(@CurrentActor() actor: Actor): Promise<TransfersDue[]> {
    return this.count.run(actor);
  }

  @Query(() => TransferWarningType, { nullable: true, description: 'Null when nothing need be pointed out.' })
  @Requires('case.read')
  transferWarning(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID }) caseId: string): Promise<TransferWarning | null> {
    return this.find.run(actor, caseId);
  }

  @Mutation(() => GatePayload, { description: '说明未移送理由.' })
  @Requires('case.close')
  askTransferWaiver(@CurrentActor() actor: Actor, @Args('input') input: AskTransferWaiverInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.asking.run(actor, input));
  }

  @Mutation(() => GatePayload, { description: '是否同意不移送的理由, by the head.' })
  @Requires('referral.decide')
  decideTransferWaiver(@CurrentActor() actor: Actor, @Args('input') input: DecideTransferWaiverInput): ReturnType<typeof gateAnswer> {
    return gateAnswer(actor, this.deciding.run(actor, input));
  }
}
