import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { AvailableActionType, DayScalar, EditConflictType, MoneyScalar, RefusalType } from '@portal/platform/graphql';
import { RECUSAL_STATES, type RecusalState } from '../recusal/recusal.table.js';
import type { RecusalDecision } from '../recusal/decide-recusal.js';
import type { ReviewResult } from '../review/decide-legal-review.js';
import { type Gate, GATE_STATES, type GateOfficer, GATES, type GateState } from '../review/gate.rules.js';

export const GateEnum = enumOf<Gate>(GATES);
registerEnumType(GateEnum, { name: 'Gate', description: '法制审核 · 集体讨论 · 两名以上执法人员.' });
export const GateStateEnum = enumOf<GateState>(GATE_STATES);
registerEnumType(GateStateEnum, { name: 'GateState' });
export const ReviewResultEnum = enumOf<ReviewResult>(['PASSED', 'FAILED', 'CORRECTION']);
registerEnumType(ReviewResultEnum, { name: 'ReviewResult', description: '通过 · 不通过 · 补正.' });
export const RecusalStateEnum = enumOf<RecusalState>(RECUSAL_STATES);
registerEnumType(RecusalStateEnum, { name: 'RecusalState' });
export const RecusalDecisionEnum = enumOf<RecusalDecision>(['GRANT', 'REFUSE', 'END']);
registerEnumType(RecusalDecisionEnum, { name: 'RecusalDecision' });

@ObjectType('GateOfficer', { description: 'Who looks into it: a post and a certificate.' })
export class GateOfficerType {
  @Field() name: string;
  @Field() certificateNo: string;
}

@ObjectType('GateRecord', { description: 'A gate of a matter, internal to the agency.' })
export class GateRecordType {
  @Field(() => ID) id: string;
  @Field(() => GateEnum) gate: Gate;
  @Field(() => GateStateEnum) state: GateState;
  @Field(() => Int) version: number;
  @Field(() => DayScalar, { nullable: true }) heldOn: string | null;
  @Field(() => String, { nullable: true }) chair: string | null;
  @Field(() => [String]) participants: string[];
  @Field(() => String, { nullable: true }) dissent: string | null;
  @Field(() => String, { nullable: true }) opinion: string | null;
  @Field() creator: string;
  @Field() mine: boolean;
  @Field(() => Date) createdAt: Date | string;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => [GateOfficerType], { description: 'Of two officers.' }) officers: readonly GateOfficer[];
}

@ObjectType('GateNeed', { description: 'A gate that the rules set before an act on this matter.' })
export class GateNeedType {
  @Field(() => GateEnum) gate: Gate;
  @Field({ description: 'The act that needs it.' }) before: string;
  @Field(() => MoneyScalar) fromAmount: string;
  @Field() basis: string;
  @Field({ description: 'false: agreed on this platform, not set by law.' }) statutory: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the amount reaches the rule; null: the decision itself will say.' }) reached: boolean | null;
  @Field(() => GateStateEnum, { nullable: true, description: 'Of its latest record.' }) state: GateState | null;
}

@ObjectType('GatePanel', { description: '前置程序 of one matter, internal to the agency: what is needed, what was done, what can be done now.' })
export class GatePanelType {
  @Field() objectKind: string;
  @Field(() => [GateNeedType]) needs: GateNeedType[];
  @Field(() => [GateRecordType], { description: 'Latest first.' }) records: GateRecordType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('WaitingReview', { description: '待法制审核.' })
export class WaitingReviewType {
  @Field(() => ID) id: string;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => ID, { description: 'Where it is read: a row is read in its joint investigation.' }) pageId: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field() creator: string;
  @Field(() => Date) createdAt: Date | string;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
}

@ObjectType('Recusal', { description: '回避: internal to the agency; says of the matter its number only.' })
export class RecusalType {
  @Field(() => ID) id: string;
  @Field() personName: string;
  @Field() mine: boolean;
  @Field() objectKind: string;
  @Field() objectNumber: string;
  @Field(() => RecusalStateEnum) state: RecusalState;
  @Field(() => Int) version: number;
  @Field() reason: string;
  @Field() declaredBy: string;
  @Field(() => Date) declaredAt: Date | string;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
}

@ObjectType('TransferWarning', { description: '应移未移: the amount reaches a criterion and the case was not transferred.' })
export class TransferWarningType {
  @Field() offence: string;
  @Field(() => MoneyScalar) fromAmount: string;
  @Field() basis: string;
  @Field({ description: 'false: 未核实.' }) verified: boolean;
  @Field(() => ID, { nullable: true }) waiverId: string | null;
  @Field(() => String, { nullable: true, description: 'ASKED, APPROVED.' }) waiverState: string | null;
  @Field(() => Int, { nullable: true }) waiverVersion: number | null;
  @Field(() => String, { nullable: true }) waiverReason: string | null;
}

@ObjectType('TransfersDue', { description: '应移未移 of one agency that nobody has resolved.' })
export class TransfersDueType {
  @Field() agency: string;
  @Field(() => Int, { description: 'Open cases that reach a criterion, without a transfer and without an agreed reason.' }) count: number;
  @Field(() => Int, { description: 'Of these, how many wait for the head to decide on the reason.' }) waiting: number;
}

@ObjectType('GateActed', { description: 'The act was done.' })
export class GateActedType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

export const GatePayload = createUnionType({
  name: 'GatePayload', types: () => [GateActedType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : GateActedType),
});

@InputType()
export class MatterInput {
  @Field({ description: 'CASE, REFERRAL, INVESTIGATION_TRACK.' }) objectKind: string;
  @Field(() => ID) objectId: string;
}

@InputType()
export class DecideLegalReviewInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ReviewResultEnum) result: ReviewResult;
  @Field() opinion: string;
}

@InputType()
export class RecordDiscussionInput extends MatterInput {
  @Field(() => DayScalar) heldOn: string;
  @Field({ description: 'A post.' }) chair: string;
  @Field(() => [String], { description: 'Posts.' }) participants: string[];
  @Field() conclusion: string;
  @Field(() => String, { nullable: true }) dissent?: string | null;
  @Field() passed: boolean;
}

@InputType()
export class GateOfficerInput {
  @Field({ description: 'A post.' }) name: string;
  @Field() certificateNo: string;
}

@InputType()
export class RecordOfficersInput extends MatterInput {
  @Field(() => [GateOfficerInput], { description: 'Two or more, each with a certificate of his own.' }) officers: GateOfficerInput[];
}

@InputType()
export class DeclareRecusalInput {
  @Field({ description: 'CASE, REFERRAL, LEAD, CONSULTATION, JOINT_INVESTIGATION.' }) objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => ID, { nullable: true, description: 'A colleague; oneself when absent.' }) personId?: string | null;
  @Field() reason: string;
}

@InputType()
export class DecideRecusalInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => RecusalDecisionEnum) decision: RecusalDecision;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class AskTransferWaiverInput {
  @Field(() => ID) caseId: string;
  @Field() reason: string;
}

@InputType()
export class DecideTransferWaiverInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field() approve: boolean;
  @Field(() => String, { nullable: true }) reason?: string | null;
}
