import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { DataFormat, DataLevel, FieldType, Mask, Refresh, Sensitivity, SharingClass, SharingWay } from '../catalogue.table.js';
import { DataFormatEnum, DataLevelEnum, FieldTypeEnum, MaskEnum, RefreshEnum, SensitivityEnum, SharingClassEnum, SharingWayEnum } from './catalogue.types.js';

const version = { description: 'The version the person saw.' };

@InputType()
export class DataFieldInput {
  @Field({ description: 'Small letters, digits and _; stays through all editions.' }) key: string;
  @Field() title: string;
  @Field(() => FieldTypeEnum) type: FieldType;
  @Field(() => SensitivityEnum) sensitivity: Sensitivity;
  @Field(() => MaskEnum) mask: Mask;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class DraftCatalogueEntryInput {
  @Field() name: string;
  @Field() summary: string;
  @Field(() => SharingClassEnum) sharingClass: SharingClass;
  @Field(() => String, { nullable: true, description: 'Needed for 不予共享.' }) classBasis?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed for 有条件共享, and for nothing else.' }) conditions?: string | null;
  @Field(() => DataLevelEnum) dataLevel: DataLevel;
  @Field(() => DataFormatEnum) format: DataFormat;
  @Field(() => RefreshEnum) refresh: Refresh;
  @Field(() => SharingWayEnum) way: SharingWay;
  @Field(() => DayScalar, { nullable: true }) refreshedOn?: string | null;
  @Field({ description: '保密审查 was done.' }) secrecyChecked: boolean;
  @Field({ description: '个人信息保护影响评估 was done.' }) impactAssessed: boolean;
  @Field(() => [DataFieldInput]) fields: DataFieldInput[];
}

@InputType()
export class EditCatalogueEntryInput extends DraftCatalogueEntryInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class CatalogueEntryActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class ReviewCatalogueEntryInput extends CatalogueEntryActInput {
  @Field() publish: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}

@InputType()
export class ReportCatalogueChangeInput extends CatalogueEntryActInput {
  @Field(() => DayScalar, { description: 'The day on which it changed: the clock runs from there.' }) changedOn: string;
  @Field() text: string;
}

@InputType()
export class RefreshCatalogueEntryInput extends CatalogueEntryActInput {
  @Field(() => DayScalar, { description: 'The day up to which the data go now.' }) refreshedOn: string;
}

@InputType()
export class ExtendCatalogueChangeInput extends CatalogueEntryActInput {
  @Field({ description: 'Who agreed, as the paper says.' }) approver: string;
  @Field() reason: string;
}

@InputType()
export class WithdrawCatalogueEntryInput extends CatalogueEntryActInput {
  @Field() reason: string;
}

@InputType()
export class CatalogueFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the name, the summary, a field, or a number.' }) query?: string | null;
  @Field(() => SharingClassEnum, { nullable: true }) sharingClass?: SharingClass | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what the caller’s agency holds.' }) mine?: boolean | null;
}
