import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DutyMatter, DutyProblem, DutyRole } from '@portal/agencies';
import { DayScalar } from '@portal/platform/graphql';
import { DutyMatterEnum, DutyProblemEnum, DutyRoleEnum } from './duty.enums.js';

const version = { description: 'The version the person saw.' };

@InputType()
export class DutyEntryInput {
  @Field(() => ID, { nullable: true, description: 'The same duty through all versions; absent for a new one.' }) key?: string | null;
  @Field() duty: string;
  @Field({ description: 'A law with its article, or the number of a document.' }) basis: string;
  @Field({ description: '承办处室.' }) department: string;
  @Field(() => ID, { description: 'A seat of a handler or of the liaison; never a person.' }) contactSeatId: string;
  @Field(() => DutyRoleEnum) role: DutyRole;
  @Field(() => [DutyMatterEnum]) matters: DutyMatter[];
  @Field(() => [DutyProblemEnum]) problems: DutyProblem[];
  @Field({ description: 'The unit’s own region or one below it.' }) regionCode: string;
  @Field({ description: 'It answers for the regions below that one too.' }) below: boolean;
}

@InputType()
export class DraftResponsibilityListInput {
  @Field(() => DayScalar, { description: 'In force from 00:00 of this day.' }) inForceFrom: string;
  @Field(() => String, { nullable: true, description: 'What the version rests on, or why there is a new one.' }) source?: string | null;
  @Field(() => [DutyEntryInput]) entries: DutyEntryInput[];
}

@InputType()
export class EditResponsibilityListInput extends DraftResponsibilityListInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class ResponsibilityListActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class ReviewResponsibilityListInput extends ResponsibilityListActInput {
  @Field() publish: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'Absent: the day that the unit asks for.' }) inForceFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}

@InputType()
export class DutyFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the duty, its basis or the office in charge.' }) query?: string | null;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => DutyProblemEnum, { nullable: true }) problem?: DutyProblem | null;
  @Field(() => DutyMatterEnum, { nullable: true }) matter?: DutyMatter | null;
  @Field(() => String, { nullable: true, description: 'The region an entry answers for.' }) regionCode?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Absent: today.' }) day?: string | null;
}

@InputType()
export class RouteAskedInput {
  @Field(() => DutyMatterEnum) matter: DutyMatter;
  @Field(() => DutyProblemEnum, { nullable: true, description: 'What it is about; not needed where the agency is given.' }) problem?: DutyProblem | null;
  @Field(() => String, { nullable: true, description: 'Absent: the region of the caller.' }) regionCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'The recipient, where it is given by something else: then its own entry is looked for.' }) agencyId?: string | null;
}
