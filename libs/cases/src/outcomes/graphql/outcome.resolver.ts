import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ConfirmInvestigationOutcome } from '../confirm-investigation-outcome.js';
import { EndOutcome } from '../end-outcome.js';
import { RecordOutcome } from '../record-outcome.js';
import { OutcomeAnswer, type OutcomeAnswerType } from './outcome-answer.js';
import { ConfirmInvestigationOutcomeInput, EndOutcomeInput, RecordOutcomeInput } from './outcome.inputs.js';
import { MoneyPageType, OutcomePayload, OutcomeRuleType, OutcomeType } from './outcome.types.js';
import { outcomeRules } from './to-outcome.js';

/** 一案多处: deciding, ending, confirming; the money page. */
@Resolver()
export class InvestigationOutcomeResolver {
  constructor(
    private readonly answer: OutcomeAnswer,
    private readonly recording: RecordOutcome,
    private readonly ending: EndOutcome,
    private readonly confirming: ConfirmInvestigationOutcome,
  ) {}

  @Query(() => OutcomeType, { nullable: true, description: 'One outcome. Null when there is none or it is not the agency’s to know of.' })
  @Requires('joint.read')
  outcome(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<OutcomeType | null> {
    return this.answer.one(actor, id);
  }

  @Query(() => [OutcomeType], { description: 'What was decided on one of the agency’s own cases.' })
  @Requires('joint.read')
  outcomesOfCase(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID }) caseId: string): Promise<OutcomeType[]> {
    return this.answer.listOfCase(actor, caseId);
  }

  @Query(() => [OutcomeRuleType], { description: 'What the viewer’s agency may decide, with the bounds of each measure.' })
  @Requires('joint.read')
  outcomeRules(@CurrentActor() actor: Actor): OutcomeRuleType[] {
    return outcomeRules(actor);
  }

  @Query(() => MoneyPageType, { nullable: true, description: '资金闭环页 of a joint investigation.' })
  @Requires('joint.read')
  moneyOfInvestigation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MoneyPageType | null> {
    return this.answer.moneyOf(actor, { jointId: id });
  }

  @Query(() => MoneyPageType, { nullable: true, description: '资金闭环页 of one of the agency’s own cases.' })
  @Requires('joint.read')
  moneyOfCase(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MoneyPageType | null> {
    return this.answer.moneyOf(actor, { caseId: id });
  }

  @Mutation(() => OutcomePayload, { description: 'Records what the agency decided, in its own row or on its own case.' })
  @Requires('outcome.record')
  recordOutcome(@CurrentActor() actor: Actor, @Args('input') input: RecordOutcomeInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.recording.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: 'A decision was changed or revoked; what was published is withdrawn within 3 days.' })
  @Requires('outcome.record')
  endOutcome(@CurrentActor() actor: Actor, @Args('input') input: EndOutcomeInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.ending.run(actor, input));
  }

  @Mutation(() => OutcomePayload, { description: 'The agency whose case it is confirms that the outcome came back to it.' })
  @Requires('outcome.record')
  confirmInvestigationOutcome(@CurrentActor() actor: Actor, @Args('input') input: ConfirmInvestigationOutcomeInput): Promise<OutcomeAnswerType> {
    return this.answer.of(actor, this.confirming.run(actor, input));
  }
}
