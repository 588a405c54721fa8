import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { WorkBox } from '@portal/platform';
import { WorkBoxEnum } from '../../work-list/graphql/work-list.types.js';
import type { SupervisionStepKind } from '../ladder/ladder.rules.js';
import type { ListedState, SupervisionLevel } from '../listed/listed.table.js';
import { ListedStateEnum, SupervisionLevelEnum, SupervisionStepKindEnum } from './supervision.types.js';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType()
export class NominateListingInput {
  @Field(() => ID, { nullable: true, description: 'One of the own cases; the office nominates without one.' }) caseId?: string | null;
  @Field(() => SupervisionLevelEnum) level: SupervisionLevel;
  @Field() title: string;
  @Field() reason: string;
  @Field({ description: 'Lets the liaison office read the content.' }) shareWithOffice: boolean;
}

@InputType()
export class NominateAgainInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() title: string;
  @Field() reason: string;
}

@InputType()
export class SupervisionMeasureInput {
  @Field(() => ID) agencyId: string;
  @Field() text: string;
  @Field(() => Int) workingDays: number;
}

@InputType()
export class DecideListingInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() approve: boolean;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => SupervisionLevelEnum, { nullable: true }) level?: SupervisionLevel | null;
  @Field(() => [SupervisionMeasureInput], { nullable: true }) measures?: SupervisionMeasureInput[] | null;
  @Field(() => Int, { nullable: true }) reportDays?: number | null;
}

@InputType()
export class FileSupervisionReportInput {
  @Field(() => ID) measureId: string;
  @Field() text: string;
  @Field() done: boolean;
  @Field(() => [ID]) fileIds: string[];
}

@InputType()
export class RequestDelistingInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() reason: string;
}

@InputType()
export class DecideDelistingInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() approve: boolean;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class IssueSupervisionStepInput {
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => ID) targetAgencyId: string;
  @Field(() => SupervisionStepKindEnum) kind: SupervisionStepKind;
  @Field() reason: string;
  @Field(() => String, { nullable: true }) skipReason?: string | null;
  @Field(() => Int, { nullable: true }) workingDays?: number | null;
}

@InputType()
export class AnswerSupervisionStepInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() text: string;
  @Field(() => [ID]) fileIds: string[];
}

@InputType()
export class ListedSupervisionFilterInput {
  @Field(() => WorkBoxEnum, { nullable: true }) box?: WorkBox | null;
  @Field(() => ListedStateEnum, { nullable: true }) state?: ListedState | null;
  @Field(() => SupervisionLevelEnum, { nullable: true }) level?: SupervisionLevel | null;
}
