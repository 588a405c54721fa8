import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AttachmentType, MoneyScalar } from '@portal/platform/graphql';
import { LeadSourceEnum } from '../../graphql/case-summary.type.js';
import { EvidenceKindEnum } from '../../graphql/case.types.js';
import { SubjectKindEnum } from '../../graphql/case-summary.type.js';
import type { EvidenceKind, LeadSource } from '../../case.rules.js';
import type { SubjectKind } from '../../subjects/subject.rules.js';
import type { MaterialKind } from '../packet.rules.js';
import { FindingType, PacketFieldType } from './form.types.js';
import { OfficerType } from './officer.type.js';
import { MaterialKindEnum } from './referral-enums.js';

@ObjectType('ReferralMaterial', { description: '移送材料: one of the five kinds, with its files or the reason why there are none.' })
export class ReferralMaterialType {
  @Field(() => MaterialKindEnum) kind: MaterialKind;
  @Field() provided: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
}

@ObjectType('ReferralItem', { description: '涉案物品: one line of the list.' })
export class ReferralItemType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() quantity: string;
  @Field(() => String, { nullable: true }) feature: string | null;
  @Field(() => String, { nullable: true }) location: string | null;
  @Field(() => String, { nullable: true, description: 'How it came to be held: 查封, 扣押, 先行登记保存 …' }) sourceMeasure: string | null;
  @Field(() => MoneyScalar, { nullable: true }) value: string | null;
}

@ObjectType('PacketSubject')
export class PacketSubjectType {
  @Field(() => SubjectKindEnum) kind: SubjectKind;
  @Field() code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) representative: string | null;
}

@ObjectType('PacketEvidence')
export class PacketEvidenceType {
  @Field(() => EvidenceKindEnum) kind: EvidenceKind;
  @Field() name: string;
  @Field() original: boolean;
  @Field(() => Int) copies: number;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('ReferralPacket', { description: 'Exactly what the receiver reads. Live while a draft, frozen when handed over.' })
export class ReferralPacketType {
  @Field() title: string;
  @Field() fromAgency: string;
  @Field() toAgency: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => PacketSubjectType, { nullable: true }) subject: PacketSubjectType | null;
  @Field() offence: string;
  @Field() legalBasis: string;
  @Field() facts: string;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved: string | null;
  @Field(() => String, { nullable: true }) amountBasis: string | null;
  @Field(() => LeadSourceEnum, { nullable: true }) leadSource: LeadSource | null;
  @Field() report: string;
  @Field() advice: string;
  @Field(() => [PacketFieldType], { description: 'What the kind’s own form says besides.' }) fields: PacketFieldType[];
  @Field(() => [FindingType]) findings: FindingType[];
  @Field(() => [OfficerType]) officers: OfficerType[];
  @Field(() => String, { nullable: true }) priorPenalties: string | null;
  @Field(() => [PacketEvidenceType]) evidence: PacketEvidenceType[];
  @Field(() => [ReferralMaterialType]) materials: ReferralMaterialType[];
  @Field(() => [ReferralItemType]) items: ReferralItemType[];
  @Field(() => String, { nullable: true }) approvedBy: string | null;
  @Field(() => Date, { nullable: true }) approvedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the canonical JSON of what was handed over.' }) hash: string | null;
}

@ObjectType('MaterialCheck', { description: '齐备检查: READY, REASONED, MISSING or ABSENT (not there, and need not be).' })
export class MaterialCheckType {
  @Field(() => MaterialKindEnum) kind: MaterialKind;
  @Field() required: boolean;
  @Field() reasonAllowed: boolean;
  @Field() status: string;
  @Field() message: string;
}
