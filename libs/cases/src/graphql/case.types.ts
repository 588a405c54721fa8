import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachmentType, AvailableActionType, DayScalar, EditConflictType, MoneyScalar, RefusalType } from '@portal/platform/graphql';
import { type CaseState, EVIDENCE_KINDS, type EvidenceKind, type LeadSource } from '../case.rules.js';
import { CaseStateEnum, LeadSourceEnum } from './case-summary.type.js';
import { SubjectType } from './subject.types.js';
import { TimelineEntryType } from './timeline.type.js';

export const EvidenceKindEnum = enumOf<EvidenceKind>(EVIDENCE_KINDS);
registerEnumType(EvidenceKindEnum, { name: 'EvidenceKind', description: '书证、物证、视听资料、电子数据、证人证言、当事人陈述、鉴定意见、勘验检查笔录。' });

@ObjectType('EvidenceItem', { description: 'One line of the evidence list.' })
export class EvidenceItemType {
  @Field(() => ID) id: string;
  @Field(() => EvidenceKindEnum) kind: EvidenceKind;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'Where it was obtained.' }) source: string | null;
  @Field({ description: 'The original (原件), not a copy.' }) original: boolean;
  @Field(() => Int, { description: 'How many (份).' }) copies: number;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => AttachmentType, { nullable: true }) attachment: AttachmentType | null;
}

@ObjectType('Case', { description: '案件: one matter about one subject, in the ledger of the agency that registered it.' })
export class CaseType {
  @Field(() => ID) id: string;
  @Field({ description: '案件编号, such as 粤医保案〔2026〕12号.' }) number: string;
  @Field() title: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => Int, { description: 'To be sent back as expectedVersion.' }) version: number;
  @Field(() => SubjectType) subject: SubjectType;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => LeadSourceEnum) leadSource: LeadSource;
  @Field(() => String, { nullable: true }) leadDetail: string | null;
  @Field() facts: string;
  @Field(() => [String], { description: 'Of the twelve agreed types.' }) violationTypes: readonly string[];
  @Field(() => DayScalar, { nullable: true }) occurredFrom: string | null;
  @Field(() => DayScalar, { nullable: true }) occurredTo: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '涉案金额, 元.' }) amountInvolved: string | null;
  @Field(() => String, { nullable: true, description: 'How the amount was worked out.' }) amountBasis: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '已追回, 元.' }) amountRecovered: string | null;
  @Field(() => String, { nullable: true, description: 'The public notice the case was taken from.' }) publishedSource: string | null;
  @Field(() => String, { nullable: true, description: '演示: what of the case is made up for the demonstration.' }) demoNote: string | null;
  @Field(() => Date) registeredAt: Date | string;
  @Field() registeredBy: string;
  @Field(() => [EvidenceItemType]) evidence: readonly EvidenceItemType[];
  @Field(() => [AttachmentType], { description: 'All files of the case, those of the evidence list included.' }) attachments: readonly AttachmentType[];
  @Field(() => [TimelineEntryType], { description: 'The record of the case and its referrals, oldest first.' }) timeline: readonly TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

const kindOf = (value: object): string => ('currentVersion' in value ? 'EditConflict' : 'message' in value ? 'Refusal' : 'Case');

export const RegisterCasePayload = createUnionType({ name: 'RegisterCasePayload', types: () => [CaseType, RefusalType] as const, resolveType: kindOf });
export const EditCasePayload = createUnionType({ name: 'EditCasePayload', types: () => [CaseType, RefusalType, EditConflictType] as const, resolveType: kindOf });
