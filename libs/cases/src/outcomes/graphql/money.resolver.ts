import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { RecordReceipt } from '../record-receipt.js';
import { VoidReceipt } from '../void-receipt.js';
import { OutcomeAnswer, type OutcomeAnswerType } from './outcome-answer.js';
import { RecordReceiptInput, VoidReceiptInput } from './outcome.inputs.js';
import { OutcomePayload } from './outcome.types.js';

/** What came in on a decision. */
@Resolver()
export class MoneyResolver {
  constructor(private readonly answer: OutcomeAnswer, private readonly receiving: RecordReceipt, private readonly voiding: VoidReceipt) {}

  @Mutation(() => OutcomePayload, { description: '到账: fund money to the 财政专户, fines and confiscations to the 国库 (条例 45).' })
  @Requires('outcome.record')
  recordReceipt(@CurrentActor() actor: Actor, @Args('input') input: RecordReceiptInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.receiving.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: '作废到账登记: a receipt entered wrongly counts no more and stays, with the reason.' })
  @Requires('outcome.record')
  voidReceipt(@CurrentActor() actor: Actor, @Args('input') input: VoidReceiptInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.voiding.run(actor, input));
  }
}
