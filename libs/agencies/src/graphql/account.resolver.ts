import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { type RefusalType, toRefusal } from '@portal/platform/graphql';
import { ListWithoutAccount, type WithoutAccount } from '../administration/list-without-account.js';
import { OpenAccount } from '../administration/open-account.js';
import { OpenAccountPayload, type OpenedAccountType, PersonWithoutAccountType } from './account.types.js';

/** Accounts for people who have none: named for a seat by their unit, entered when the conference confirmed it. */
@Resolver()
export class AccountResolver {
  constructor(private readonly list: ListWithoutAccount, private readonly opening: OpenAccount) {}

  @Query(() => [PersonWithoutAccountType], { description: 'For whom an account is still to be opened, among those I answer for.' })
  @Requires('directory.manage')
  peopleWithoutAccount(@CurrentActor() actor: Actor): Promise<WithoutAccount[]> {
    return this.list.run(actor);
  }

  @Mutation(() => OpenAccountPayload, { description: '开通账号: opens no door before a seat of the person is in force.' })
  @Requires('directory.manage')
  async openAccount(
    @CurrentActor() actor: Actor, @Args('personId', { type: () => ID }) personId: string, @Args('account') account: string,
  ): Promise<OpenedAccountType | RefusalType> {
    const result = await this.opening.run(actor, { personId, account });
    return isRefusal(result) ? toRefusal(actor, result) : result;
  }
}
