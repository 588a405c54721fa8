import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyType } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';

/** `Deadline.party`: whose clock it is. The page that shows the clock knows its parties and hands the agency along. */
@Resolver(() => DeadlineType)
export class DeadlinePartyResolver {
  @ResolveField(() => AgencyType, { description: 'Whose clock it is.' })
  party(@Parent() deadline: DeadlineType & { party: AgencyType }): AgencyType {
    return deadline.party;
  }
}
