import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@portal/platform';
import { DoneType, RefusalType, toRefusal } from '@portal/platform/graphql';
import { DisableAccount } from '../administration/disable-account.js';
import { ListStaff, type StaffMember } from '../administration/list-staff.js';
import { RegisterApiClient } from '../administration/register-api-client.js';
import { ResetSecondFactor } from '../administration/reset-second-factor.js';
import { HandOverSeat } from '../seats/hand-over-seat.js';
import {
  AdministrationPayload, HandOverSeatInput, NewSecondFactorType, RegisterApiClientPayload, RegisteredApiClientType, ResetSecondFactorPayload, StaffMemberType,
} from './administration.types.js';

/** What the administrator of an agency does for its people: of the own agency, and from the conference office of every one. */
@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly listStaff: ListStaff,
    private readonly disabling: DisableAccount,
    private readonly handing: HandOverSeat,
    private readonly registering: RegisterApiClient,
    private readonly resetting: ResetSecondFactor,
  ) {}

  @Query(() => [StaffMemberType], { description: 'Who sits in an agency I answer for; nobody for any other.' })
  @Requires('directory.manage')
  staff(@CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID }) agencyId: string): Promise<StaffMember[]> {
    return this.listStaff.run(actor, agencyId);
  }

  @Mutation(() => AdministrationPayload, { description: 'Shuts an account for good and ends its sessions.' })
  @Requires('directory.manage')
  async disableAccount(@CurrentActor() actor: Actor, @Args('personId', { type: () => ID }) personId: string): Promise<DoneType | RefusalType> {
    return done(actor, await this.disabling.run(actor, personId));
  }

  @Mutation(() => AdministrationPayload, { description: 'Another person takes the seat from a day on. What hangs on the seat goes along.' })
  @Requires('directory.manage')
  async handOverSeat(@CurrentActor() actor: Actor, @Args('input') input: HandOverSeatInput): Promise<DoneType | RefusalType> {
    return done(actor, await this.handing.run(actor, input));
  }

  @Mutation(() => RegisterApiClientPayload, { description: 'Lets a system of an agency call the API in the name of its operators.' })
  @Requires('directory.manage')
  async registerApiClient(
    @CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID }) agencyId: string, @Args('name') name: string,
  ): Promise<RegisteredApiClientType | RefusalType> {
    const result = await this.registering.run(actor, agencyId, name);
    return isRefusal(result) ? toRefusal(actor, result) : result;
  }

  @Mutation(() => ResetSecondFactorPayload, { description: 'A new seed for one-time codes for who has lost the old one; the person is told.' })
  @Requires('directory.manage')
  async resetSecondFactor(@CurrentActor() actor: Actor, @Args('personId', { type: () => ID }) personId: string): Promise<NewSecondFactorType | RefusalType> {
    const result = await this.resetting.run(actor, personId);
    return isRefusal(result) ? toRefusal(actor, result) : result;
  }
}

const done = (actor: Actor, refusal: Refusal | null): DoneType | RefusalType => (refusal === null ? { ok: true } : toRefusal(actor, refusal));
