import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { SharingWay } from '../../catalogue/catalogue.table.js';
import { SharingWayEnum } from '../../catalogue/graphql/catalogue.types.js';
import type { DataAnswer, DisputeOutcome, PurposeKind, RequestState } from '../request.table.js';
import { DataAnswerEnum, DisputeOutcomeEnum, PurposeKindEnum, RequestStateEnum } from './request.types.js';

@InputType()
class DataRequestForm {
  @Field() purpose: string;
  @Field(() => PurposeKindEnum) objectKind: PurposeKind;
  @Field(() => ID, { description: 'The case, or the resolution.' }) objectId: string;
  @Field() basis: string;
  @Field() scenario: string;
  @Field(() => [String], { description: 'Codes of the fields that are needed.' }) fields: string[];
  @Field(() => DayScalar) periodFrom: string;
  @Field(() => DayScalar) periodTo: string;
  @Field(() => SharingWayEnum) way: SharingWay;
  @Field(() => DayScalar, { description: '到期日, at most a year from now.' }) until: string;
  @Field({ description: 'Post and telephone.' }) responsible: string;
}

@InputType()
export class DraftDataRequestInput extends DataRequestForm {
  @Field(() => ID) entryId: string;
}

@InputType()
export class EditDataRequestInput extends DataRequestForm {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class DataRequestActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

@InputType()
export class ConsentDataRequestInput extends DataRequestActInput {
  @Field() consent: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}

@InputType()
export class TellMissingMaterialsInput extends DataRequestActInput {
  @Field(() => [String], { description: 'Each thing that is missing; told once.' }) missing: string[];
}

@InputType()
export class CompleteDataRequestInput extends DataRequestActInput {
  @Field() supplement: string;
}

@InputType()
export class ExtendDataAnswerInput extends DataRequestActInput {
  @Field(() => Int, { description: 'Workdays, one to ten.' }) days: number;
  @Field({ description: 'Who of the authority in charge consented.' }) approver: string;
  @Field() reason: string;
}

@InputType()
export class AnswerDataRequestInput extends DataRequestActInput {
  @Field(() => DataAnswerEnum) answer: DataAnswer;
  @Field(() => [String], { nullable: true, description: '部分同意: codes of the fields that are shared.' }) fields?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Fields whose masking is lifted for this request.' }) unmasked?: string[] | null;
  @Field(() => DayScalar, { nullable: true, description: '部分同意: an earlier end.' }) until?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed unless all is granted.' }) reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed for a refusal.' }) basis?: string | null;
}

@InputType()
export class DataRequestReasonInput extends DataRequestActInput {
  @Field() reason: string;
}

@InputType()
export class DataDisputeInput extends DataRequestActInput {
  @Field({ description: 'What the talks, or the mediation, came to.' }) outcome: string;
}

@InputType()
export class RecordDisputeOutcomeInput extends DataRequestActInput {
  @Field(() => DisputeOutcomeEnum) outcome: DisputeOutcome;
  @Field({ description: 'Who decided, or to whom it goes.' }) authority: string;
  @Field() text: string;
}

@InputType()
export class DataRequestFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: asked by the caller’s agency; false: asked of it.' }) ours?: boolean | null;
  @Field(() => RequestStateEnum, { nullable: true }) state?: RequestState | null;
  @Field(() => String, { nullable: true, description: 'Words of the entry, the purpose, or a number.' }) query?: string | null;
  @Field(() => ID, { nullable: true }) entryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The case or the resolution that the caller’s agency asked for.' }) objectId?: string | null;
}
