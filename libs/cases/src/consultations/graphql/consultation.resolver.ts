import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import type { EditConflictType, RefusalType } from '@portal/platform/graphql';
import { ConcludeConsultation } from '../conclude-consultation.js';
import { GiveOpinion } from '../give-opinion.js';
import { OpenConsultation } from '../open-consultation.js';
import type { ConsultationSummary } from '../reading/consultation-page.js';
import { ListConsultations } from '../reading/list-consultations.js';
import { ReopenConsultation } from '../reopen-consultation.js';
import { ConsultationAnswer } from './consultation-answer.js';
import { ConcludeConsultationInput, ConsultationFilterInput, GiveOpinionInput, OpenConsultationInput, ReopenConsultationInput } from './consultation.inputs.js';
import { ConsultationConnectionType, ConsultationPayload, ConsultationType } from './consultation.types.js';

type Answer = Promise<ConsultationType | RefusalType | EditConflictType>;

/** 会商 in the schema. */
@Resolver()
export class ConsultationResolver {
  constructor(
    private readonly opening: OpenConsultation,
    private readonly opinions: GiveOpinion,
    private readonly concluding: ConcludeConsultation,
    private readonly reopening: ReopenConsultation,
    private readonly list: ListConsultations,
    private readonly answer: ConsultationAnswer,
  ) {}

  @Query(() => ConsultationType, { nullable: true, description: 'Null when there is no such consultation or the agency has no place at it.' })
  @Requires('consultation.read')
  consultation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ConsultationType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => ConsultationConnectionType, { description: '会商 of the agency, what happened last on top.' })
  @Requires('consultation.read')
  consultations(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ConsultationFilterInput, nullable: true }) filter: ConsultationFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<ConsultationSummary>> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
  }

  @Mutation(() => ConsultationPayload, { description: '发起会商: asks other agencies about one of the own cases.' })
  @Requires('consultation.hold')
  openConsultation(@CurrentActor() actor: Actor, @Args('input') input: OpenConsultationInput): Answer {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => ConsultationPayload, { description: '反馈书面意见. Kept as given.' })
  @Requires('consultation.answer')
  giveOpinion(@CurrentActor() actor: Actor, @Args('input') input: GiveOpinionInput): Answer {
    return this.answer.of(actor, this.opinions.run(actor, input));
  }

  @Mutation(() => ConsultationPayload, { description: '会商结论, with 采纳 / 未采纳 of every opinion.' })
  @Requires('consultation.hold')
  concludeConsultation(@CurrentActor() actor: Actor, @Args('input') input: ConcludeConsultationInput): Answer {
    return this.answer.of(actor, this.concluding.run(actor, input));
  }

  @Mutation(() => ConsultationPayload, { description: '重新会商: another round.' })
  @Requires('consultation.hold')
  reopenConsultation(@CurrentActor() actor: Actor, @Args('input') input: ReopenConsultationInput): Answer {
    return this.answer.of(actor, this.reopening.run(actor, input));
  }
}
