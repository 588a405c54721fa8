import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { dayOf } from '@portal/kernel';
import { type Actor, CurrentActor, Database, type Page, Requires } from '@portal/platform';
import { type FindingPage, ListFindings } from '../findings/list-findings.js';
import { ListUnanswered, type UnansweredItem } from '../reading/list-unanswered.js';
import { FindingFilterInput, FindingItemConnectionType, OwedEnum, UnansweredItemConnectionType } from './kind-lists.types.js';

/** 整改台账 and 移而不答. */
@Resolver()
export class KindListsResolver {
  constructor(private readonly findings: ListFindings, private readonly late: ListUnanswered, private readonly db: Database) {}

  @Query(() => FindingItemConnectionType, { description: '整改台账: findings of audits by the day on which each is due.' })
  @Requires('referral.read')
  auditFindings(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => FindingFilterInput }) filter: FindingFilterInput,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<FindingPage> {
    return this.findings.run(actor, filter, dayOf(this.db.now()), { first: first ?? 20, after });
  }

  @Query(() => UnansweredItemConnectionType, { description: '移而不答: answers that are owed and late.' })
  @Requires('referral.read')
  unansweredReferrals(
    @CurrentActor() actor: Actor,
    @Args('owed', { type: () => OwedEnum }) owed: 'TO_US' | 'BY_US',
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<UnansweredItem>> {
    return this.late.run(actor, owed, { first: first ?? 20, after });
  }
}
