import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum } from '@portal/cases/graphql';
import type { PartyRole } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { AgendaItemKindEnum, ItemVisibilityEnum, MeetingKindEnum, MeetingStateEnum } from '../../graphql/meeting.types.js';
import { ItemOutcomeEnum, MeetingOpinionEnum } from '../../day/graphql/day.types.js';
import type { Opinion, Outcome } from '../../day/day.table.js';
import type { ItemKind, ItemVisibility, MeetingKind, MeetingState } from '../../meeting.table.js';
import { ShareStateEnum } from '../../../minutes/graphql/minutes.types.js';
import type { ShareState } from '../../../minutes/consulting/consulting.rules.js';
import { WRITTEN_OPINIONS, type WrittenOpinion } from '../written.table.js';

export const WrittenOpinionEnum = enumOf<WrittenOpinion>(WRITTEN_OPINIONS);
registerEnumType(WrittenOpinionEnum, { name: 'WrittenOpinionKind', description: '同意 · 不同意 · 有修改意见.' });

@ObjectType('WrittenPaper', { description: 'A paper at an item, as it stands.' })
export class WrittenPaperType {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() name: string;
  @Field(() => Int) size: number;
  @Field() url: string;
}

@ObjectType('WrittenOpinion', { description: 'What a unit said of an item; of others, once the round is closed.' })
export class WrittenOpinionType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => MeetingOpinionEnum) opinion: Opinion;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field({ description: '逾期反馈.' }) late: boolean;
  @Field(() => Date) at: Date | string;
  @Field() by: string;
}

@ObjectType('WrittenItem', { description: 'An item that goes round.' })
export class WrittenItemType {
  @Field(() => ID) id: string;
  @Field(() => ID) line: string;
  @Field(() => AgendaItemKindEnum) kind: ItemKind;
  @Field() title: string;
  @Field(() => String, { nullable: true }) presenter: string | null;
  @Field(() => AgencyType, { nullable: true }) presenterAgency: AgencyType | null;
  @Field(() => ItemVisibilityEnum) visibility: ItemVisibility;
  @Field(() => ID, { nullable: true }) topicId: string | null;
  @Field(() => [WrittenPaperType]) papers: WrittenPaperType[];
  @Field(() => [WrittenOpinionType]) opinions: WrittenOpinionType[];
  @Field(() => ItemOutcomeEnum, { nullable: true }) outcome: Outcome | null;
  @Field(() => String, { nullable: true }) outcomeText: string | null;
  @Field(() => ItemOutcomeEnum, { nullable: true, description: 'For the office: 通过, when every unit asked has agreed; otherwise it is the office’s to put forward.' }) proposedOutcome: Outcome | null;
  @Field(() => [String], { description: '回避: units that stepped back; for the office, the lead agency, and the unit itself.' }) steppedBack: string[];
}

@ObjectType('WrittenShare', { description: 'A unit that is asked. Of others, once the round is closed.' })
export class WrittenShareType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ShareStateEnum) state: ShareState;
  @Field(() => Date, { nullable: true }) answeredAt: Date | string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
}

@ObjectType('WrittenQuestion', { description: 'Asked by a unit; once the office has replied, for everybody at the item.' })
export class WrittenQuestionType {
  @Field(() => ID) id: string;
  @Field(() => ID) line: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field() text: string;
  @Field(() => Date) askedAt: Date | string;
  @Field() askedBy: string;
  @Field(() => String, { nullable: true }) reply: string | null;
  @Field(() => Date, { nullable: true }) repliedAt: Date | string | null;
  @Field(() => String, { nullable: true }) repliedBy: string | null;
}

@ObjectType('WrittenRound', { description: '书面会议.' })
export class WrittenRoundType {
  @Field(() => ID, { description: 'Of the meeting.' }) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => MeetingKindEnum) kind: MeetingKind;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => ID) conferenceId: string;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: '召集.' }) chair: string | null;
  @Field(() => Date, { nullable: true }) openedAt: Date | string | null;
  @Field(() => String, { nullable: true }) openedBy: string | null;
  @Field(() => DayScalar, { nullable: true }) dueOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | string | null;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => String, { nullable: true }) closeReason: string | null;
  @Field({ description: 'The last day is over.' }) over: boolean;
  @Field(() => ID, { nullable: true }) minutesId: string | null;
  @Field(() => [WrittenItemType]) items: WrittenItemType[];
  @Field(() => Int, { description: 'Items the unit is asked about that are kept from the caller, because he keeps away from their matter.' }) keptFromMe: number;
  @Field(() => [WrittenShareType]) shares: WrittenShareType[];
  @Field(() => Int, { nullable: true, description: 'Version of the own unit’s answers; null: it is not asked.' }) myVersion: number | null;
  @Field(() => ShareStateEnum, { nullable: true }) myState: ShareState | null;
  @Field(() => [WrittenQuestionType]) questions: WrittenQuestionType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

export const WrittenRoundPayload = createUnionType({
  name: 'WrittenRoundPayload',
  types: () => [WrittenRoundType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : WrittenRoundType),
});
