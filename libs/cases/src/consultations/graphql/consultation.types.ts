import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import type { PartyRole, WorkBox } from '@portal/platform';
import { AttachmentType, AvailableActionType, EditConflictType, MoneyScalar, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { EvidenceKindEnum } from '../../graphql/case.types.js';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import { PartyRoleEnum } from '../../referrals/graphql/referral-enums.js';
import { WorkBoxEnum } from '../../work-list/graphql/work-list.types.js';
import { CASE_PARTS, type CasePart, type Stance, STANCES } from '../consultation.rules.js';
import { CONSULTATION_KINDS, CONSULTATION_STATES, type ConsultationKind, type ConsultationState } from '../consultation.table.js';

export const ConsultationKindEnum = enumOf<ConsultationKind>(CONSULTATION_KINDS);
registerEnumType(ConsultationKindEnum, { name: 'ConsultationKind', description: '综合会商 · 法律适用咨询 · 提前介入 · 医学评审.' });
export const ConsultationStateEnum = enumOf<ConsultationState>(CONSULTATION_STATES);
registerEnumType(ConsultationStateEnum, { name: 'ConsultationState' });
export const StanceEnum = enumOf<Stance>(STANCES);
registerEnumType(StanceEnum, { name: 'Stance', description: '同意 · 不同意 · 保留 · 补充. Silence is none of them.' });
export const CasePartEnum = enumOf<CasePart>(CASE_PARTS);
registerEnumType(CasePartEnum, { name: 'CasePart', description: 'What of a case is given to read: facts, amount, evidence list, files.' });

@ObjectType('SharedEvidence', { description: 'A line of the evidence list as it was shared.' })
export class SharedEvidenceType {
  @Field(() => ID) id: string;
  @Field(() => EvidenceKindEnum) kind: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) source: string | null;
}

@ObjectType('SharedCase', { description: 'What of the case an invited agency was given to read, as it was then.' })
export class SharedCaseType {
  @Field() title: string;
  @Field() subject: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => String, { nullable: true }) facts: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved: string | null;
  @Field(() => String, { nullable: true }) amountBasis: string | null;
  @Field(() => [SharedEvidenceType]) evidence: SharedEvidenceType[];
}

@ObjectType('ConsultationInvitation', { description: 'One invited agency in one round.' })
export class ConsultationInvitationType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int) round: number;
  @Field(() => [CasePartEnum]) parts: CasePart[];
  @Field({ description: 'ANSWERED, AWAITED, OVERDUE (逾期未反馈; never consent).' }) status: string;
  @Field(() => Date) invitedAt: Date | string;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date, { nullable: true }) answeredAt: Date | string | null;
  @Field(() => SharedCaseType, { nullable: true, description: 'For this agency and the convener only.' }) packet: SharedCaseType | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was shared.' }) packetHash: string | null;
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
  @Field(() => DeadlineType, { nullable: true, description: '约定时限 of the opinion.' }) deadline: DeadlineType | null;
}

@ObjectType('ConsultationOpinion', { description: '书面意见. Kept for ever, dissent included.' })
export class ConsultationOpinionType {
  @Field(() => ID) id: string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => Int) round: number;
  @Field(() => StanceEnum) stance: Stance;
  @Field() text: string;
  @Field(() => [SharedEvidenceType]) evidence: SharedEvidenceType[];
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
  @Field(() => Date) at: Date | string;
  @Field(() => Boolean, { nullable: true, description: 'Null until the round is concluded.' }) adopted: boolean | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('ConsultationConclusion')
export class ConsultationConclusionType {
  @Field(() => ID) id: string;
  @Field(() => Int) round: number;
  @Field() text: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => Date) at: Date | string;
}

@ObjectType('Consultation', { description: '会商: question, invited agencies, written opinions, conclusion, dissent kept.' })
export class ConsultationType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ConsultationKindEnum) kind: ConsultationKind;
  @Field(() => ConsultationStateEnum) state: ConsultationState;
  @Field(() => Int) version: number;
  @Field(() => Int) round: number;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => ID, { nullable: true, description: 'For the convening agency.' }) caseId: string | null;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => String, { nullable: true }) question: string | null;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date, { nullable: true }) concludedAt: Date | string | null;
  @Field(() => [ConsultationInvitationType]) invitations: ConsultationInvitationType[];
  @Field(() => [ConsultationOpinionType]) opinions: ConsultationOpinionType[];
  @Field(() => [ConsultationConclusionType]) conclusions: ConsultationConclusionType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('ConsultationSummary')
export class ConsultationSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ConsultationKindEnum) kind: ConsultationKind;
  @Field(() => ConsultationStateEnum) state: ConsultationState;
  @Field(() => Int) round: number;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field() agency: string;
  @Field(() => ID, { nullable: true }) caseId: string | null;
  @Field(() => WorkBoxEnum) box: WorkBox;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => Int) invited: number;
  @Field(() => Int) answered: number;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date) lastActAt: Date | string;
}

@ObjectType('ConsultationEdge')
export class ConsultationEdgeType {
  @Field() cursor: string;
  @Field(() => ConsultationSummaryType) node: ConsultationSummaryType;
}

@ObjectType('ConsultationConnection')
export class ConsultationConnectionType {
  @Field(() => [ConsultationEdgeType]) edges: ConsultationEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const ConsultationPayload = createUnionType({
  name: 'ConsultationPayload',
  description: 'The consultation as it now stands, why the act was refused, or what somebody changed in between.',
  types: () => [ConsultationType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : ConsultationType),
});
