import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { MoneyScalar } from '@portal/platform/graphql';
import { CaseSummaryType } from '../../graphql/case-summary.type.js';
import { SubjectType } from '../../graphql/subject.types.js';
import { LeadSummaryType } from '../../leads/graphql/lead.types.js';
import { LoadSubject } from '../../subjects/load-subject.js';

@ObjectType('SubjectTotals', { description: 'Of what the acting agency may see.' })
export class SubjectTotalsType {
  @Field(() => Int) cases: number;
  @Field(() => Int) open: number;
  @Field(() => Int) referrals: number;
  @Field(() => MoneyScalar, { description: '元, of the cases whose amount is known.' }) amountInvolved: string;
  @Field(() => MoneyScalar, { description: '元, of the agency’s own cases.' }) amountRecovered: string;
}

@ObjectType('SubjectFile', { description: '主体档案: a subject with everything about it that the acting agency may see.' })
export class SubjectFileType {
  @Field(() => SubjectType) subject: SubjectType;
  @Field(() => SubjectTotalsType) totals: SubjectTotalsType;
  @Field(() => [CaseSummaryType], { description: 'Newest first, at most 100.' }) cases: readonly CaseSummaryType[];
  @Field(() => [LeadSummaryType]) leads: readonly LeadSummaryType[];
  @Field(() => [SubjectType], { description: 'Entries of another code with a name like this one: perhaps the same.' }) similar: readonly SubjectType[];
}

@Resolver()
export class SubjectPageResolver {
  constructor(private readonly load: LoadSubject) {}

  @Query(() => SubjectFileType, { nullable: true, description: 'Null when there is no such subject, or it is known to another agency only.' })
  @Requires('case.read')
  async subjectFile(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<SubjectFileType | null> {
    const page = await this.load.run(actor, id);
    if (!page) return null;
    const { totals, cases, leads, similar, ...subject } = page;
    return { subject, totals, cases, leads, similar };
  }
}
