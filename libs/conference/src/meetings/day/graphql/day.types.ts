import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum } from '@portal/cases/graphql';
import type { PartyRole } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { AgendaItemKindEnum, AttendeeRoleEnum, ItemVisibilityEnum, MeetingFormEnum, MeetingKindEnum, MeetingStateEnum } from '../../graphql/meeting.types.js';
import type { ItemKind, ItemVisibility, MeetingForm, MeetingKind, MeetingState } from '../../meeting.table.js';
import {
  ALL_OPINIONS, ATTENDANCE_ROLES, ATTENDANCE_WAYS, type AttendanceRole, type AttendanceWay, CORRECTED, type Corrected, ITEM_STANDS, type ItemStand, type Opinion, type Outcome, OUTCOMES,
} from '../day.table.js';

export const AttendanceRoleEnum = enumOf<AttendanceRole>(ATTENDANCE_ROLES);
registerEnumType(AttendanceRoleEnum, { name: 'AttendanceRole', description: '出席 · 列席 · 请假.' });
export const AttendanceWayEnum = enumOf<AttendanceWay>(ATTENDANCE_WAYS);
registerEnumType(AttendanceWayEnum, { name: 'AttendanceWay', description: 'By the list of the office, or by the code on its screen.' });
export const MeetingOpinionEnum = enumOf<Opinion>(ALL_OPINIONS);
registerEnumType(MeetingOpinionEnum, { name: 'MeetingOpinionKind', description: '同意 · 不同意 · 保留 · 补充; of a meeting in writing also 有修改意见, and 逾期未反馈 · 提前结束时未反馈, which are no consent.' });
export const ItemOutcomeEnum = enumOf<Outcome>(OUTCOMES);
registerEnumType(ItemOutcomeEnum, { name: 'ItemOutcomeKind', description: '通过 · 原则通过 · 不通过 · 延后 · 转办.' });
export const ItemStandEnum = enumOf<ItemStand>(ITEM_STANDS);
registerEnumType(ItemStandEnum, { name: 'ItemStand' });
export const CorrectedEnum = enumOf<Corrected>(CORRECTED);
registerEnumType(CorrectedEnum, { name: 'CorrectedThing' });

@ObjectType('ItemTurn', { description: 'A line was on from then till then. Its time is the sum of its turns.' })
export class ItemTurnType {
  @Field(() => Date) startedAt: Date | string;
  @Field(() => Date, { nullable: true, description: 'Null: it is on.' }) endedAt: Date | string | null;
  @Field({ description: 'Passed over for now.' }) skipped: boolean;
}

@ObjectType('MeetingOpinion', { description: 'What a unit said on a line.' })
export class MeetingOpinionType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => MeetingOpinionEnum) opinion: Opinion;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => Int) version: number;
  @Field(() => Date) at: Date | string;
  @Field() by: string;
}

@ObjectType('ItemOutcome', { description: 'What came of a line.' })
export class ItemOutcomeType {
  @Field(() => ItemOutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => Int) version: number;
  @Field(() => Date) at: Date | string;
  @Field() by: string;
}

@ObjectType('CapturedResolution', { description: '议定事项 as it fell.' })
export class CapturedResolutionType {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => AgencyType, { nullable: true, description: '牵头.' }) lead: AgencyType | null;
  @Field(() => [ID], { description: '配合.' }) supportingIds: string[];
  @Field(() => [String], { description: 'Their short names.' }) supporting: string[];
  @Field(() => DayScalar, { nullable: true }) dueDay: string | null;
  @Field(() => String, { nullable: true }) deliverable: string | null;
  @Field(() => Int) version: number;
  @Field(() => Date) at: Date | string;
  @Field() by: string;
}

@ObjectType('DayCorrection', { description: 'What stood there before it was corrected.' })
export class DayCorrectionType {
  @Field(() => CorrectedEnum) what: Corrected;
  @Field(() => ID, { description: 'The agency whose opinion, the line whose outcome, or the captured resolution.' }) aboutId: string;
  @Field(() => String, { nullable: true, description: 'The code that stood there, of an opinion or an outcome.' }) code: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => Date) at: Date | string;
  @Field() by: string;
}

@ObjectType('SteppedBack', { description: '回避: who left before a line was taken up, or why he was let stay.' })
export class SteppedBackType {
  @Field(() => ID) id: string;
  @Field() who: string;
  @Field() wholeUnit: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Date, { nullable: true }) leftAt: Date | string | null;
  @Field(() => String, { nullable: true }) overrideReason: string | null;
  @Field(() => String, { nullable: true }) overriddenBy: string | null;
}

@ObjectType('MustLeave', { description: 'Somebody in the room who must keep away from a line.' })
export class MustLeaveType {
  @Field(() => ID) attendanceId: string;
  @Field() who: string;
}

@ObjectType('DayItem', { description: 'A line of the agenda in force, as it goes on the day.' })
export class DayItemType {
  @Field(() => ID) id: string;
  @Field(() => ID) line: string;
  @Field(() => AgendaItemKindEnum) kind: ItemKind;
  @Field() title: string;
  @Field(() => Int) minutes: number;
  @Field(() => String, { nullable: true }) presenter: string | null;
  @Field(() => AgencyType, { nullable: true }) presenterAgency: AgencyType | null;
  @Field(() => ItemVisibilityEnum) visibility: ItemVisibility;
  @Field(() => ID, { nullable: true }) topicId: string | null;
  @Field(() => String, { nullable: true }) topicNumber: string | null;
  @Field(() => ItemStandEnum) stand: ItemStand;
  @Field(() => [ItemTurnType]) turns: ItemTurnType[];
  @Field(() => ItemOutcomeType, { nullable: true }) outcome: ItemOutcomeType | null;
  @Field(() => [MeetingOpinionType]) opinions: MeetingOpinionType[];
  @Field(() => [CapturedResolutionType]) resolutions: CapturedResolutionType[];
  @Field(() => [DayCorrectionType]) corrections: DayCorrectionType[];
  @Field(() => [SteppedBackType]) steppedBack: SteppedBackType[];
  @Field(() => [MustLeaveType], { description: 'For the office and the lead agency.' }) mustLeave: MustLeaveType[];
}

@ObjectType('Attendance', { description: '签到.' })
export class AttendanceType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType, { nullable: true }) agency: AgencyType | null;
  @Field(() => String, { nullable: true, description: 'A unit that is not in the directory.' }) unit: string | null;
  @Field(() => ID, { nullable: true }) personId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field() post: string;
  @Field(() => AttendanceRoleEnum) role: AttendanceRole;
  @Field(() => String, { nullable: true, description: '替会.' }) standInFor: string | null;
  @Field(() => AttendanceWayEnum) way: AttendanceWay;
  @Field(() => Date, { nullable: true }) arrivedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) leftAt: Date | string | null;
  @Field(() => Int, { description: 'Minutes after the meeting had begun.' }) lateMinutes: number;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Struck out: why.' }) struckWhy: string | null;
  @Field() by: string;
}

@ObjectType('AskedUnit')
export class AskedUnitType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AttendeeRoleEnum) role: 'ATTEND' | 'OBSERVE';
}

@ObjectType('AttendanceCandidate', { description: 'A post of a unit that is asked, with who holds it today.' })
export class AttendanceCandidateType {
  @Field(() => ID) agencyId: string;
  @Field(() => ID) personId: string;
  @Field() name: string;
  @Field() post: string;
}

@ObjectType('SignInCode', { description: 'What stands on the screen this minute.' })
export class SignInCodeType {
  @Field() digits: string;
  @Field({ description: 'Path of the page that the QR code opens.' }) path: string;
  @Field(() => Date) until: Date;
}

@ObjectType('MeetingDay', { description: '会中: a meeting as it is held.' })
export class MeetingDayType {
  @Field(() => ID, { description: 'Id of the meeting.' }) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => MeetingKindEnum) kind: MeetingKind;
  @Field(() => MeetingFormEnum) form: MeetingForm;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => ID) conferenceId: string;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => Date) endsAt: Date | string;
  @Field(() => Int, { description: 'Counts what was done on the day.' }) version: number;
  @Field(() => Date, { nullable: true }) signOpenedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) startedAt: Date | string | null;
  @Field(() => String, { nullable: true }) startedBy: string | null;
  @Field(() => String, { nullable: true, description: '主持.' }) chair: string | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | string | null;
  @Field(() => ID, { nullable: true, description: 'The line that is on, if the caller may read it.' }) itemOn: string | null;
  @Field({ description: 'A line is on that is not for the caller.' }) hiddenOn: boolean;
  @Field(() => ID, { nullable: true }) minutesId: string | null;
  @Field(() => [DayItemType]) items: DayItemType[];
  @Field(() => [AskedUnitType]) asked: AskedUnitType[];
  @Field(() => [AttendanceType]) attendance: AttendanceType[];
  @Field(() => [AttendanceCandidateType], { description: 'For the office.' }) candidates: AttendanceCandidateType[];
  @Field(() => ID, { nullable: true, description: 'The caller has signed in.' }) mySignIn: string | null;
  @Field(() => SignInCodeType, { nullable: true, description: 'For the office, while one can sign in.' }) signCode: SignInCodeType | null;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MeetingDayEvent', { description: 'Something of the meeting changed; what, is asked for.' })
export class MeetingDayEventType {
  @Field(() => ID) meetingId: string;
  @Field(() => Int) version: number;
}

export const MeetingDayPayload = createUnionType({
  name: 'MeetingDayPayload',
  types: () => [MeetingDayType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MeetingDayType),
});
