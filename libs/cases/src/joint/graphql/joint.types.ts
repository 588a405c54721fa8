import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import type { PartyRole } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, MoneyScalar, RefusalType } from '@portal/platform/graphql';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import { OutcomeType } from '../../outcomes/graphql/outcome.types.js';
import { COLLISION_STATES, type CollisionState } from '../collisions/collision.rules.js';
import { DECLINE_REASONS, type DeclineReason, TRACK_STAGES, type TrackStage } from '../track-stages.table.js';

export const TrackStageEnum = enumOf<TrackStage>(TRACK_STAGES);
registerEnumType(TrackStageEnum, { name: 'TrackStage', description: '受邀、不参加、受理、调查中、告知听证、决定、移送司法、办结、不予处理、退出。' });
export const DeclineReasonEnum = enumOf<DeclineReason>(DECLINE_REASONS);
registerEnumType(DeclineReasonEnum, { name: 'DeclineReason', description: 'Why an agency stays away, each with its article.' });
export const CollisionStateEnum = enumOf<CollisionState>(COLLISION_STATES);
registerEnumType(CollisionStateEnum, { name: 'CollisionState', description: '待双方答复、双方同意、有一方不同意、已并案协查。' });

@ObjectType('TrackOfficer')
export class TrackOfficerType {
  @Field() name: string;
  @Field() certificateNo: string;
}

@ObjectType('TrackColumns', { description: 'What an agency shows of its row to all who have joined.' })
export class TrackColumnsType {
  @Field({ description: '依据.' }) basis: string;
  @Field({ description: '文书号.' }) documentNo: string;
  @Field(() => MoneyScalar, { nullable: true, description: '金额, 元.' }) amount: string | null;
  @Field({ description: '进展说明.' }) result: string;
}

@ObjectType('TrackFacts', { description: 'Working facts: read by those the row’s agency chose.' })
export class TrackFactsType {
  @Field() facts: string;
  @Field(() => [TrackOfficerType]) officers: readonly TrackOfficerType[];
  @Field(() => ID, { nullable: true, description: 'Its own case; for itself only.' }) caseId: string | null;
}

@ObjectType('TrackStatement', { description: 'The last reason given with declining, leaving, or asking for another day.' })
export class TrackStatementType {
  @Field() act: string;
  @Field(() => String, { nullable: true, description: 'A legal reason, in words, with its article.' }) reason: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
}

@ObjectType('InvestigationTrack', { description: '分案: one agency’s row of the matrix. An empty cell is a gap.' })
export class InvestigationTrackType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => TrackStageEnum) stage: TrackStage;
  @Field() stageLabel: string;
  @Field(() => Int, { description: 'Send it back with every act on the row.' }) version: number;
  @Field({ description: 'Whether the row is the viewer’s own.' }) mine: boolean;
  @Field(() => Date) invitedAt: Date | string;
  @Field(() => Date, { nullable: true }) joinedAt: Date | string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Another reply day that was asked for and is not settled.' }) proposedDay: string | null;
  @Field({ description: 'Has an outcome, or a reason why there is none.' }) settled: boolean;
  @Field(() => [String], { description: 'Cells that are empty: BASIS, CLOCK, OUTCOME, AMOUNT, DOCUMENT.' }) gaps: readonly string[];
  @Field(() => TrackColumnsType, { nullable: true, description: 'Null for those who have not joined, and for the office.' }) columns: TrackColumnsType | null;
  @Field(() => TrackFactsType, { nullable: true }) facts: TrackFactsType | null;
  @Field(() => TrackStatementType, { nullable: true }) said: TrackStatementType | null;
  @Field(() => DeadlineType, { nullable: true, description: 'The clock that runs, else the last that ended.' }) clock: DeadlineType | null;
  @Field(() => [DeadlineType]) deadlines: readonly DeadlineType[];
  @Field(() => [OutcomeType]) outcomes: readonly OutcomeType[];
  @Field(() => [ID], { description: 'To whom the working facts are shown; for the row’s own agency.' }) sharedWith: readonly string[];
  @Field(() => [AvailableActionType]) availableActions: readonly AvailableActionType[];
}

@ObjectType('InvestigationComment', { description: 'Said to chosen agencies; nobody else reads it.' })
export class InvestigationCommentType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date | string;
  @Field() agencyName: string;
  @Field() personName: string;
  @Field() seatTitle: string;
  @Field() text: string;
  @Field(() => [String]) to: readonly string[];
}

@ObjectType('ViolationFact', { description: '违法事实: what outcomes are about, and what 一事不二罚 goes by.' })
export class ViolationFactType {
  @Field(() => ID) id: string;
  @Field() text: string;
}

@ObjectType('JointInvestigation', { description: '一案多查: a parent over one case, one row per agency, as the viewer may see it.' })
export class JointInvestigationType {
  @Field(() => ID) id: string;
  @Field({ description: '编号, such as 粤医保联查〔2026〕1号.' }) number: string;
  @Field({ description: 'OPEN or CLOSED.' }) state: string;
  @Field(() => Int) version: number;
  @Field(() => String) viewerRole: PartyRole;
  @Field(() => AgencyType) owner: AgencyType;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date, { nullable: true }) closedAt: Date | string | null;
  @Field(() => ID, { nullable: true, description: 'For the agency that opened it only.' }) caseId: string | null;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => String, { nullable: true }) subjectName: string | null;
  @Field(() => String, { nullable: true }) subjectCode: string | null;
  @Field(() => String, { nullable: true }) demoNote: string | null;
  @Field(() => String, { nullable: true }) closingText: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed with money that is not even.' }) unreconciledReason: string | null;
  @Field(() => [String], { description: 'Names of all at the table.' }) agencies: readonly string[];
  @Field(() => [InvestigationTrackType]) tracks: readonly InvestigationTrackType[];
  @Field(() => [ViolationFactType]) violationFacts: readonly ViolationFactType[];
  @Field(() => [InvestigationCommentType]) comments: readonly InvestigationCommentType[];
  @Field(() => [TimelineEntryType]) timeline: readonly TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: readonly AvailableActionType[];
}

@ObjectType('JointOfCase', { description: 'A joint investigation as the page of its case lists it.' })
export class JointOfCaseType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() state: string;
  @Field() title: string;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Int) agencies: number;
  @Field(() => Int) settled: number;
}

@ObjectType('CollisionContact', { description: 'The other side, once both have agreed.' })
export class CollisionContactType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field() seatTitle: string;
}

@ObjectType('Collision', { description: '撞案提示: another agency has a case on the same subject. Nothing of the other is shown until both agree.' })
export class CollisionType {
  @Field(() => ID) id: string;
  @Field(() => CollisionStateEnum) state: CollisionState;
  @Field(() => Date) noticedAt: Date | string;
  @Field(() => ID, { nullable: true, description: 'One’s own case.' }) caseId: string | null;
  @Field(() => String, { nullable: true }) caseNumber: string | null;
  @Field(() => ID, { nullable: true, description: 'A referral that one has taken in and has no case of one’s own on yet.' }) referralId: string | null;
  @Field(() => String, { nullable: true }) referralNumber: string | null;
  @Field(() => String, { nullable: true }) subjectName: string | null;
  @Field(() => String, { nullable: true, description: 'PENDING, AGREED or REFUSED: one’s own answer.' }) mine: string | null;
  @Field(() => String, { nullable: true }) myReason: string | null;
  @Field(() => CollisionContactType, { nullable: true }) other: CollisionContactType | null;
  @Field(() => ID, { nullable: true }) jointId: string | null;
  @Field(() => [AvailableActionType]) availableActions: readonly AvailableActionType[];
}

export const JointPayload = createUnionType({
  name: 'JointPayload', description: 'The joint investigation as it now stands, why the act was refused, or what somebody changed in between.',
  types: () => [JointInvestigationType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : JointInvestigationType),
});
export const CollisionPayload = createUnionType({
  name: 'CollisionPayload', types: () => [CollisionType, RefusalType] as const, resolveType: (value: object) => ('fields' in value ? RefusalType : CollisionType),
});
