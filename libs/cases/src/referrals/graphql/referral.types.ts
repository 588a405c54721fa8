import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '@portal/agencies/graphql';
import { DeadlineType, LampEnum } from '@portal/deadlines/graphql';
import type { Lamp } from '@portal/deadlines';
import type { PartyRole } from '@portal/platform';
import { AvailableActionType, DayScalar } from '@portal/platform/graphql';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import type { MaterialKind } from '../packet.rules.js';
import type { ReferralKind, ReferralState } from '../referral-table.js';
import { FindingType, ReferralFormValuesType, ReferralStepType } from './form.types.js';
import { OfficerType } from './officer.type.js';
import { MaterialCheckType, ReferralItemType, ReferralMaterialType, ReferralPacketType } from './packet.types.js';
import { MaterialKindEnum, PartyRoleEnum, ReferralKindEnum, ReferralStateEnum } from './referral-enums.js';

@ObjectType('ReferralSummary', { description: 'A referral as a list shows it.' })
export class ReferralSummaryType {
  @Field(() => ID) id: string;
  @Field(() => ReferralKindEnum) kind: ReferralKind;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => ReferralStateEnum) state: ReferralState;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => AgencyType) fromAgency: AgencyType;
  @Field(() => AgencyType) toAgency: AgencyType;
  @Field(() => Date, { nullable: true }) sentAt: Date | string | null;
  @Field(() => AgencyType, { nullable: true }) holder: AgencyType | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => LampEnum, { nullable: true }) lamp: Lamp | null;
}

@ObjectType('HolderSpan', { description: '球在谁手上: one span of time, one party. The spans of a referral sum to its time.' })
export class HolderSpanType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Date) from: Date | string;
  @Field(() => Date, { nullable: true }) to: Date | string | null;
  @Field(() => Float) seconds: number;
}

@ObjectType('Receipt', { description: '移送书回执.' })
export class ReceiptType {
  @Field() number: string;
  @Field(() => Date) signedAt: Date | string;
  @Field() signer: string;
  @Field(() => Int) copies: number;
  @Field(() => [MaterialKindEnum]) missing: MaterialKind[];
  @Field({ description: 'SHA-256 of what was received.' }) manifestHash: string;
}

@ObjectType('FilingDecision', { description: '立案 (FILED) or 不予立案 (NOT_FILED).' })
export class FilingDecisionType {
  @Field() outcome: string;
  @Field() number: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field(() => String, { nullable: true }) offence: string | null;
  @Field(() => String, { nullable: true, description: 'NO_CRIME, MINOR or OTHER.' }) reasonCode: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [String]) returnedFiles: string[];
}

@ObjectType('Supplement', { description: '补正: what was asked for, and the answer.' })
export class SupplementType {
  @Field(() => Date) requestedAt: Date | string;
  @Field(() => [String]) items: string[];
  @Field() reason: string;
  @Field(() => Date, { nullable: true }) providedAt: Date | string | null;
  @Field(() => String, { nullable: true }) reply: string | null;
}

@ObjectType('Handover', { description: '涉案物品移交: a list signed by both.' })
export class HandoverType {
  @Field(() => [ReferralItemType]) items: ReferralItemType[];
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => Date, { nullable: true }) senderSignedAt: Date | string | null;
  @Field(() => String, { nullable: true }) senderSigner: string | null;
  @Field(() => Date, { nullable: true }) receiverSignedAt: Date | string | null;
  @Field(() => String, { nullable: true }) receiverSigner: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('Milestone', { description: 'How far the police matter has come: a day and a number, never its content.' })
export class MilestoneType {
  @Field({ description: 'INVESTIGATION_CONCLUDED, PROSECUTION_TRANSFERRED, FILING_WITHDRAWN or JUDGED.' }) kind: string;
  @Field(() => DayScalar) on: string;
  @Field(() => String, { nullable: true }) documentNo: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) recordedAt: Date | string;
}

@ObjectType('RemedyWays', { description: 'The three ways after 不予立案, and until when.' })
export class RemedyWaysType {
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field() lapsed: boolean;
  @Field(() => AvailableActionType) reconsideration: AvailableActionType;
  @Field(() => AvailableActionType) supervision: AvailableActionType;
  @Field(() => AvailableActionType) administrative: AvailableActionType;
}

@ObjectType('RecallCertificate', { description: '未阅证明: that nobody had read it until it was taken back.' })
export class RecallCertificateType {
  @Field(() => Date) recalledAt: Date | string;
  @Field() statement: string;
  @Field() hash: string;
}

@ObjectType('ReferralDraft', { description: 'What the sender is writing.' })
export class ReferralDraftType {
  @Field() offence: string;
  @Field() offenceCode: string;
  @Field() legalBasis: string;
  @Field() report: string;
  @Field() advice: string;
  @Field(() => [OfficerType]) officers: OfficerType[];
  @Field(() => String, { nullable: true }) priorPenalties: string | null;
  @Field(() => [ReferralItemType]) items: ReferralItemType[];
  @Field(() => ReferralFormValuesType, { nullable: true, description: 'The fields of the kind’s own form; null for a kind that has none.' }) form: ReferralFormValuesType | null;
}

@ObjectType('Referral', { description: '移送: a formal hand-over between agencies, as the viewer may see it.' })
export class ReferralType {
  @Field(() => ID) id: string;
  @Field(() => ReferralKindEnum) kind: ReferralKind;
  @Field(() => String, { nullable: true, description: '文号; null before it is sent.' }) number: string | null;
  @Field(() => ReferralStateEnum) state: ReferralState;
  @Field(() => Int, { description: 'Send it back with every act.' }) version: number;
  @Field(() => PartyRoleEnum) viewerRole: Exclude<PartyRole, 'OWNER'>;
  @Field({ description: 'Whether the present receiver has opened it.' }) opened: boolean;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => ID, { nullable: true, description: 'For the sender only.' }) caseId: string | null;
  @Field(() => AgencyType) fromAgency: AgencyType;
  @Field(() => AgencyType) toAgency: AgencyType;
  @Field(() => AgencyType, { nullable: true, description: '球在谁手上; null once the matter is over.' }) holder: AgencyType | null;
  @Field({ description: 'For the sender and one named seat only.' }) sealed: boolean;
  @Field(() => ID, { nullable: true, description: 'The one seat a sealed referral is for.' }) toSeatId: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day by which an answer was asked for or agreed.' }) replyBy: string | null;
  @Field(() => ID, { nullable: true, description: 'Sent to several recipients in one act: the same for all of them. For the sender only.' }) batchId: string | null;
  @Field(() => ID, { nullable: true, description: 'The referral this one came from, where the viewer sees that one too.' }) originId: string | null;
  @Field(() => [FindingType]) findings: FindingType[];
  @Field(() => [ReferralStepType], { description: 'What was done with forms, and what was said with it, oldest first.' }) steps: ReferralStepType[];
  @Field(() => Date) createdAt: Date | string;
  @Field(() => Date, { nullable: true }) sentAt: Date | string | null;
  @Field(() => Date, { nullable: true }) openedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | string | null;
  @Field(() => ReferralDraftType, { nullable: true }) draft: ReferralDraftType | null;
  @Field(() => ReferralPacketType, { nullable: true }) packet: ReferralPacketType | null;
  @Field(() => [ReferralMaterialType], { description: 'As they lie now, with what was supplied later.' }) materials: ReferralMaterialType[];
  @Field(() => [MaterialCheckType]) check: MaterialCheckType[];
  @Field(() => ReceiptType, { nullable: true }) receipt: ReceiptType | null;
  @Field(() => [SupplementType]) supplements: SupplementType[];
  @Field(() => FilingDecisionType, { nullable: true }) decision: FilingDecisionType | null;
  @Field(() => RemedyWaysType, { nullable: true }) remedies: RemedyWaysType | null;
  @Field(() => HandoverType, { nullable: true }) handover: HandoverType | null;
  @Field(() => [MilestoneType]) milestones: MilestoneType[];
  @Field(() => [DeadlineType]) deadlines: DeadlineType[];
  @Field(() => [HolderSpanType]) holders: HolderSpanType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => RecallCertificateType, { nullable: true }) recall: RecallCertificateType | null;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}
