import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { MinutesLineType, ShareStateEnum } from '../../graphql/minutes.types.js';
import type { ShareState } from '../consulting.rules.js';
import { type Handling, HANDLINGS, type Opinion, OPINIONS } from '../consulting.table.js';

export const OpinionEnum = enumOf<Opinion>(OPINIONS);
registerEnumType(OpinionEnum, { name: 'MinutesOpinion', description: '同意 · 修改建议 · 保留意见.' });
export const HandlingEnum = enumOf<Handling>(HANDLINGS);
registerEnumType(HandlingEnum, { name: 'MinutesHandling', description: '采纳 · 部分采纳 · 不采纳.' });
const RoundStateEnum = enumOf<'OPEN' | 'CLOSED'>(['OPEN', 'CLOSED']);
registerEnumType(RoundStateEnum, { name: 'MinutesRoundState' });

@ObjectType('MinutesLineOpinion', { description: 'What a unit said of a line.' })
export class LineOpinionType {
  @Field(() => OpinionEnum) opinion: Opinion;
  @Field(() => String, { nullable: true, description: 'How the line should read.' }) proposal: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field({ description: 'Said after the last day was over.' }) late: boolean;
  @Field(() => Date) at: string;
  @Field() person: string;
  @Field() seat: string;
}

@ObjectType('MinutesLineHandling', { description: 'What became of a suggestion or a reservation.' })
export class LineHandlingType {
  @Field(() => HandlingEnum) outcome: Handling;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'How the line read then; null where the text was not changed with it.' }) text: string | null;
  @Field(() => Date) at: string;
  @Field() person: string;
  @Field() seat: string;
}

@ObjectType('MinutesAskedLine', { description: 'A line as it was sent to one unit.' })
export class AskedLineType extends MinutesLineType {
  @Field(() => Int, { description: 'Place in the whole text, counted from 1.' }) position: number;
  @Field(() => LineOpinionType, { nullable: true }) opinion: LineOpinionType | null;
  @Field(() => LineHandlingType, { nullable: true }) handling: LineHandlingType | null;
}

@ObjectType('MinutesRoundLine')
export class RoundLineType extends AskedLineType {
  @Field(() => String, { nullable: true, description: 'How it reads in the living text by now; null when it is gone.' }) textNow: string | null;
}

@ObjectType('MinutesRoundShare', { description: 'What one unit was sent, as the office sees it.' })
export class RoundShareType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ShareStateEnum) state: ShareState;
  @Field(() => Date, { nullable: true }) answeredAt: string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
  @Field(() => [RoundLineType]) lines: RoundLineType[];
}

@ObjectType('MinutesRound', { description: '一轮征求意见.' })
export class MinutesRoundType {
  @Field(() => ID) id: string;
  @Field(() => Int) no: number;
  @Field(() => RoundStateEnum) state: 'OPEN' | 'CLOSED';
  @Field(() => DayScalar) dueOn: string;
  @Field(() => Date) dueAt: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) openedAt: string;
  @Field() openedBy: string;
  @Field(() => Date, { nullable: true }) closedAt: string | null;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => ID, { description: '征求意见稿.' }) sentVersionId: string;
  @Field(() => ID, { nullable: true, description: 'The text when the last suggestion was dealt with.' }) finalVersionId: string | null;
  @Field(() => [RoundShareType]) shares: RoundShareType[];
}

@ObjectType('MinutesShare', { description: 'What a unit was sent of a draft: its own lines and nothing else.' })
export class MinutesShareType {
  @Field(() => ID) id: string;
  @Field(() => ID) minutesId: string;
  @Field(() => Int) version: number;
  @Field(() => ShareStateEnum) state: ShareState;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AgencyType) office: AgencyType;
  @Field() title: string;
  @Field() meeting: string;
  @Field(() => DayScalar) heldOn: string;
  @Field(() => Int) roundNo: number;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => Date) dueAt: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) askedAt: string;
  @Field(() => Date, { nullable: true }) answeredAt: string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
  @Field(() => Date, { nullable: true }) closedAt: string | null;
  @Field(() => [AskedLineType]) lines: AskedLineType[];
  @Field(() => DeadlineType, { nullable: true }) clock: DeadlineType | null;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MinutesLineToSend')
export class LineToSendType extends MinutesLineType {
  @Field(() => Int) position: number;
  @Field(() => [ID], { description: 'Units that the line names, as the portal reads it.' }) asked: string[];
}

@ObjectType('MinutesToSend', { description: 'A draft before it is sent for comment.' })
export class MinutesToSendType {
  @Field(() => [LineToSendType]) lines: LineToSendType[];
  @Field(() => [AgencyType], { description: 'Members of the conference.' }) agencies: AgencyType[];
}

export const MinutesSharePayload = createUnionType({
  name: 'MinutesSharePayload',
  types: () => [MinutesShareType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MinutesShareType),
});
