import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isConflict, isRefusal, type Permission, Requires, t } from '@portal/platform';
import { EditConflictType, RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { CloseCase } from '../close-case.js';
import { CONCLUSION_ACTIONS, type ConclusionAction, conclusionObstacle } from '../closing.rules.js';
import { type ConclusionView, LoadConclusion } from '../reading/load-conclusion.js';
import { CloseCaseInput } from './outcome.inputs.js';
import { CaseConclusionType, CloseCasePayload, ClosedCaseType } from './outcome.types.js';

const RIGHTS: Readonly<Record<ConclusionAction, Permission>> = { recordOutcome: 'outcome.record', closeCase: 'joint.lead' };

/** The end of a case of one's own. */
@Resolver()
export class ConclusionResolver {
  constructor(private readonly load: LoadConclusion, private readonly closing: CloseCase) {}

  @Query(() => CaseConclusionType, { nullable: true, description: 'Null when there is no such case, or it is not the agency’s own.' })
  @Requires('joint.read')
  async caseConclusion(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID }) caseId: string): Promise<CaseConclusionType | null> {
    const view = await this.load.run(actor, caseId);
    return view && { ...view, availableActions: CONCLUSION_ACTIONS.map((action) => offer(action, view, actor)) };
  }

  @Mutation(() => CloseCasePayload, { description: '办结: closes a case of one’s own, its money even or the head’s reason why not.' })
  @Requires('joint.lead')
  async closeCase(@CurrentActor() actor: Actor, @Args('input') input: CloseCaseInput): Promise<ClosedCaseType | RefusalType | EditConflictType> {
    const result = await this.closing.run(actor, input);
    if (isRefusal(result)) return toRefusal(actor, result);
    return isConflict(result) ? toConflict(actor, result) : Object.assign(new ClosedCaseType(), result);
  }
}

function offer(action: ConclusionAction, view: ConclusionView, { locale, permissions }: Actor): CaseConclusionType['availableActions'][number] {
  const refusal = conclusionObstacle(action, view);
  const held = permissions.has(RIGHTS[action]);
  return {
    action, allowed: held && refusal === null, code: held ? refusal?.code ?? null : 'NO_RIGHT',
    reason: held ? refusal && t(locale, `refusal.${refusal.code}`, refusal.values) : t(locale, 'case.action.NO_RIGHT'), whoCan: held ? null : t(locale, 'case.action.whoCan'),
  };
}
