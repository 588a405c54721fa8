import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, MoneyScalar, RefusalType } from '@portal/platform/graphql';
import { MEASURE_CODES, type MeasureCode } from '../measures.table.js';
import { type Destination, MONEY_KINDS, type MoneyKind } from '../money.rules.js';
import { OUTCOME_KINDS, type OutcomeKind, type OutcomeLevel } from '../outcome-kinds.table.js';
import { FOLLOW_UP_ACTIONS, type FollowUpAction } from '../report-follow-up.js';

export const OutcomeKindEnum = enumOf<OutcomeKind>(OUTCOME_KINDS);
registerEnumType(OutcomeKindEnum, { name: 'OutcomeKind', description: '协议处理、行政处理、行政处罚、记分、刑事、纪检、不予处理。' });
export const OutcomeLevelEnum = enumOf<OutcomeLevel>(['INSTITUTION', 'PERSON']);
registerEnumType(OutcomeLevelEnum, { name: 'OutcomeLevel', description: '机构、个人。' });
export const OutcomeEndingEnum = enumOf<'CHANGED' | 'REVOKED'>(['CHANGED', 'REVOKED']);
registerEnumType(OutcomeEndingEnum, { name: 'OutcomeEnding', description: '变更、撤销。' });
export const MeasureCodeEnum = enumOf<MeasureCode>(MEASURE_CODES);
registerEnumType(MeasureCodeEnum, { name: 'MeasureCode', description: '约谈、限期整改、暂停拨付、中止协议、中止协议（情节较重）、解除协议、暂停责任部门、暂停联网结算、禁业、吊销许可、记分。' });
export const MoneyKindEnum = enumOf<MoneyKind>(MONEY_KINDS);
registerEnumType(MoneyKindEnum, { name: 'MoneyKind', description: '认定、应追回、罚款、没收、罚金。' });
export const DestinationEnum = enumOf<Destination>(['FISCAL_ACCOUNT', 'TREASURY']);
registerEnumType(DestinationEnum, { name: 'MoneyDestination', description: '财政专户、国库。' });
export const FollowUpActionEnum = enumOf<FollowUpAction>(FOLLOW_UP_ACTIONS);
registerEnumType(FollowUpActionEnum, { name: 'FollowUpAction', description: '已解除协议、已中止协议、已追回、无服务协议、其他。' });

@ObjectType('OutcomeMeasure', { description: 'A measure with its term.' })
export class OutcomeMeasureType {
  @Field(() => ID) id: string;
  @Field(() => MeasureCodeEnum) code: MeasureCode;
  @Field() label: string;
  @Field({ description: 'The text it rests on.' }) basis: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field() scope: string;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => DayScalar) startsOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'Last day it counts.' }) endsOn: string | null;
  @Field({ description: 'RUNNING, EXPIRED, HANDLED, LIFTED or WITHOUT_TERM.' }) state: string;
}

@ObjectType('OutcomePublication', { description: 'Proof of publication: where, under which reference, on which day.' })
export class OutcomePublicationType {
  @Field() publishedAt: string;
  @Field() reference: string;
  @Field(() => DayScalar) publishedOn: string;
  @Field(() => DayScalar, { nullable: true }) withdrawnOn: string | null;
  @Field(() => String, { nullable: true }) withdrawalReference: string | null;
}

@ObjectType('OutcomeFollowUp', { description: 'What the 医保经办机构 was asked for, and what it did about the service agreement.' })
export class OutcomeFollowUpType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field() reason: string;
  @Field(() => FollowUpActionEnum, { nullable: true }) action: FollowUpAction | null;
  @Field(() => String, { nullable: true }) documentNo: string | null;
  @Field(() => DayScalar, { nullable: true }) doneOn: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
}

@ObjectType('OutcomeMoney')
export class OutcomeMoneyType {
  @Field(() => MoneyKindEnum) kind: MoneyKind;
  @Field(() => MoneyScalar) amount: string;
}

@ObjectType('Outcome', { description: '一案多处: what an agency decided, as the viewer may see it.' })
export class OutcomeType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) jointId: string | null;
  @Field(() => ID, { nullable: true }) caseId: string | null;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => OutcomeKindEnum) kind: OutcomeKind;
  @Field() label: string;
  @Field(() => OutcomeLevelEnum) level: OutcomeLevel;
  @Field({ description: 'STANDING, CHANGED or REVOKED.' }) state: string;
  @Field(() => Int) version: number;
  @Field(() => DayScalar) decidedOn: string;
  @Field(() => DayScalar, { nullable: true }) endedOn: string | null;
  @Field(() => Date, { nullable: true, description: 'When the agency whose case it is confirmed it.' }) confirmedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) documentNo: string | null;
  @Field(() => String, { nullable: true }) subjectName: string | null;
  @Field(() => String, { nullable: true }) basis: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => Int, { nullable: true, description: '记分.' }) points: number | null;
  @Field(() => String, { nullable: true, description: 'Why a second fine for the same fact was lawful.' }) secondFineReason: string | null;
  @Field(() => String, { nullable: true }) endingReason: string | null;
  @Field(() => [OutcomeMeasureType]) measures: readonly OutcomeMeasureType[];
  @Field(() => [OutcomeMoneyType]) money: readonly OutcomeMoneyType[];
  @Field(() => OutcomePublicationType, { nullable: true }) publication: OutcomePublicationType | null;
  @Field(() => OutcomeFollowUpType, { nullable: true }) followUp: OutcomeFollowUpType | null;
  @Field(() => [DeadlineType]) deadlines: readonly DeadlineType[];
  @Field(() => [AvailableActionType]) availableActions: readonly AvailableActionType[];
}

@ObjectType('MoneyReceipt')
export class MoneyReceiptType {
  @Field(() => ID) id: string;
  @Field(() => MoneyScalar) amount: string;
  @Field(() => DestinationEnum) destination: Destination;
  @Field() receiptNo: string;
  @Field(() => DayScalar) receivedOn: string;
  @Field(() => Date, { nullable: true, description: 'Entered wrongly: it stays, and counts nowhere.' }) voidedAt: Date | string | null;
  @Field(() => String, { nullable: true }) voidReason: string | null;
}

@ObjectType('MoneyLine', { description: 'One claim with what came in on it.' })
export class MoneyLineType {
  @Field(() => ID) id: string;
  @Field(() => ID) outcomeId: string;
  @Field() agency: string;
  @Field() mine: boolean;
  @Field(() => MoneyKindEnum) kind: MoneyKind;
  @Field(() => DestinationEnum, { nullable: true, description: 'Where it goes; null for a finding.' }) destination: Destination | null;
  @Field() subjectName: string;
  @Field() documentNo: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field(() => MoneyScalar) amount: string;
  @Field({ description: 'Still to come, 元.' }) outstanding: string;
  @Field(() => [MoneyReceiptType]) receipts: readonly MoneyReceiptType[];
}

@ObjectType('FineOffsetItem')
export class FineOffsetItemType {
  @Field(() => ID) lineId: string;
  @Field() agency: string;
  @Field() documentNo: string;
  @Field(() => MoneyScalar) amount: string;
  @Field({ description: 'How much of it counts towards the 罚金, 元.' }) applied: string;
}

@ObjectType('FineOffset', { description: '罚款折抵: the fines imposed before a 罚金 on the same subject.' })
export class FineOffsetType {
  @Field() documentNo: string;
  @Field(() => MoneyScalar) criminalFine: string;
  @Field({ description: 'Sum of the fines listed, 元.' }) listed: string;
  @Field({ description: '折抵, 元.' }) applied: string;
  @Field(() => [FineOffsetItemType]) items: readonly FineOffsetItemType[];
}

@ObjectType('MoneyPage', { description: '资金闭环页. Sums in 元; reckoned at each reading.' })
export class MoneyPageType {
  @Field() found: string;
  @Field() recoverable: string;
  @Field() recovered: string;
  @Field() fines: string;
  @Field() confiscated: string;
  @Field() criminalFines: string;
  @Field() offset: string;
  @Field() paidToTreasury: string;
  @Field({ description: '应追回 less 已追回.' }) fundDifference: string;
  @Field({ description: '罚没 and 罚金, less 折抵 and what was paid.' }) treasuryDifference: string;
  @Field(() => [String]) problems: readonly string[];
  @Field() balanced: boolean;
  @Field(() => [MoneyLineType]) lines: readonly MoneyLineType[];
  @Field(() => [FineOffsetType]) offsets: readonly FineOffsetType[];
}

@ObjectType('MeasureRule', { description: 'A measure that may be imposed, with its bounds.' })
export class MeasureRuleType {
  @Field(() => MeasureCodeEnum) code: MeasureCode;
  @Field() label: string;
  @Field(() => String, { nullable: true, description: 'MONTH or DAY.' }) unit: string | null;
  @Field(() => Int, { nullable: true }) min: number | null;
  @Field(() => Int, { nullable: true }) max: number | null;
  @Field() basis: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [OutcomeLevelEnum]) levels: readonly OutcomeLevel[];
}

@ObjectType('OutcomeRule', { description: 'A kind of outcome that the viewer’s agency may decide on.' })
export class OutcomeRuleType {
  @Field(() => OutcomeKindEnum) kind: OutcomeKind;
  @Field() label: string;
  @Field() basis: string;
  @Field() published: boolean;
  @Field(() => [MoneyKindEnum]) money: readonly MoneyKind[];
  @Field(() => [MeasureRuleType]) measures: readonly MeasureRuleType[];
}

@ObjectType('ClosedCase')
export class ClosedCaseType {
  @Field(() => ID) id: string;
}

export const OutcomePayload = createUnionType({
  name: 'OutcomePayload', description: 'The outcome as it now stands, why the act was refused, or what somebody changed in between.',
  types: () => [OutcomeType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : OutcomeType),
});
export const CloseCasePayload = createUnionType({
  name: 'CloseCasePayload', types: () => [ClosedCaseType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : ClosedCaseType),
});

@ObjectType('CaseClosing', { description: 'How a case of one’s own was closed.' })
export class CaseClosingType {
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'Why its money need not be even, by the head.' }) unreconciledReason: string | null;
  @Field(() => Date) closedAt: Date | string;
  @Field() by: string;
}

@ObjectType('CaseConclusion', { description: 'A case of one’s own between its decisions and its end.' })
export class CaseConclusionType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field() subjectName: string;
  @Field() state: string;
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true, description: 'The open joint investigation in which its outcomes are recorded.' }) jointId: string | null;
  @Field(() => CaseClosingType, { nullable: true }) closing: CaseClosingType | null;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}
