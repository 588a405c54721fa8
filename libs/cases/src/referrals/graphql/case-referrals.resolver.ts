import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseType } from '../../graphql/case.types.js';
import { ReferralSummaryType } from './referral.types.js';

/** `Case.referrals`: read with the case, in its one statement. */
@Resolver(() => CaseType)
export class CaseReferralsResolver {
  @ResolveField(() => [ReferralSummaryType], { description: 'Referrals of this case, oldest first.' })
  referrals(@Parent() parent: CaseType & { referrals?: ReferralSummaryType[] }): ReferralSummaryType[] {
    return parent.referrals ?? [];
  }
}
