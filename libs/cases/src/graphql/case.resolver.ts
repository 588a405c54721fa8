import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isConflict, isRefusal, Requires, t } from '@portal/platform';
import { EditConflictType, RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { EditCase } from '../edit-case.js';
import { type CaseOrder, type CasePage, ListCases } from '../ledger/list-cases.js';
import { LoadCase } from '../load-case.js';
import { RegisterCase } from '../register-case.js';
import { LookUpSubject } from '../subjects/look-up-subject.js';
import { CaseConnectionType, CaseOrderEnum } from './case-summary.type.js';
import { CaseFilterInput, EditCaseInput, RegisterCaseInput } from './case.inputs.js';
import { CaseType, EditCasePayload, RegisterCasePayload } from './case.types.js';
import { SubjectLookupType } from './subject.types.js';
import { toCase } from './to-case.js';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly lookUp: LookUpSubject,
    private readonly list: ListCases,
    private readonly load: LoadCase,
    private readonly register: RegisterCase,
    private readonly edit: EditCase,
  ) {}

  @Query(() => SubjectLookupType, { description: '查重: asked while a case is being registered.' })
  @Requires('case.read')
  async lookUpSubject(
    @CurrentActor() actor: Actor, @Args('code') code: string, @Args('name', { type: () => String, nullable: true }) name: string | null,
  ): Promise<SubjectLookupType> {
    const known = await this.lookUp.run(actor, code, name ?? null);
    return { ...known, valid: known.problem === null, problem: known.problem && t(actor.locale, `field.${known.problem}`) };
  }

  @Query(() => CaseConnectionType, { description: '案件台账: the agency’s own cases and those shown to it.' })
  @Requires('case.read')
  cases(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter: CaseFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('order', { type: () => CaseOrderEnum, nullable: true, defaultValue: 'NEWEST' }) order: CaseOrder | null,
  ): Promise<CasePage> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after }, order ?? 'NEWEST');
  }

  @Query(() => CaseType, { nullable: true, description: 'Null when there is no such case or it is another agency’s.' })
  @Requires('case.read')
  async case(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CaseType | null> {
    const view = await this.load.run(actor, id);
    return view && toCase(actor, view);
  }

  @Mutation(() => RegisterCasePayload, { description: 'Enters a case in the ledger, with its subject and its evidence list.' })
  @Requires('case.register')
  async registerCase(@CurrentActor() actor: Actor, @Args('input') input: RegisterCaseInput): Promise<CaseType | RefusalType> {
    const done = await this.register.run(actor, input);
    return isRefusal(done) ? toRefusal(actor, done) : this.reload(actor, done.id);
  }

  @Mutation(() => EditCasePayload, { description: 'Changes facts and evidence of a case. A stale edit gets both texts back.' })
  @Requires('case.edit')
  async editCase(@CurrentActor() actor: Actor, @Args('input') input: EditCaseInput): Promise<CaseType | RefusalType | EditConflictType> {
    const done = await this.edit.run(actor, input);
    if (isRefusal(done)) return toRefusal(actor, done);
    return isConflict(done) ? toConflict(actor, done) : this.reload(actor, done.id);
  }

  private async reload(actor: Actor, id: string): Promise<CaseType> {
    const view = await this.load.run(actor, id);
    if (!view) throw new Error(`case ${id} was written and cannot be read`);
    return toCase(actor, view);
  }
}
