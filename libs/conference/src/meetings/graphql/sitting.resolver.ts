import { Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import { SITTING_STANDS, type SittingStand } from '../radar/half-year.rules.js';
import { ListSittingDuties } from '../radar/list-sitting-duties.js';

export const SittingStandEnum = enumOf<SittingStand>(SITTING_STANDS);
registerEnumType(SittingStandEnum, { name: 'SittingStand', description: 'Held or planned · there is time · it is time to plan.' });

@ObjectType('ProposedSitting', { description: 'A workday and hours when no unit sits in another meeting.' })
export class ProposedSittingType {
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
}

@ObjectType('SittingOfHalfYear')
export class SittingOfHalfYearType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => Date) startsAt: Date | string;
}

@ObjectType('SittingDuty', { description: '半年必开: how a conference stands with its meeting of this half-year.' })
export class SittingDutyType {
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => Int) year: number;
  @Field(() => Int) half: number;
  @Field(() => DayScalar, { description: 'Last day of the half-year.' }) to: string;
  @Field(() => SittingStandEnum) stand: SittingStand;
  @Field(() => SittingOfHalfYearType, { nullable: true }) meeting: SittingOfHalfYearType | null;
  @Field(() => [DayScalar], { description: 'First days of half-years that ended without one, for the office and the lead agency.' }) missed: readonly string[];
  @Field(() => [ProposedSittingType]) proposals: readonly ProposedSittingType[];
  @Field(() => String, { nullable: true, description: 'Where the last regular meeting was planned.' }) place: string | null;
}

/** 半年必开 in the schema. */
@Resolver()
export class SittingResolver {
  constructor(private readonly list: ListSittingDuties) {}

  @Query(() => [SittingDutyType], { description: 'Of the conferences that the agency is the office or a member of.' })
  @Requires('conference.read')
  sittingDuties(@CurrentActor() actor: Actor): Promise<SittingDutyType[]> {
    return this.list.run(actor);
  }
}
