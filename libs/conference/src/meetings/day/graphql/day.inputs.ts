import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { AttendanceRole, Opinion, Outcome } from '../day.table.js';
import { AttendanceRoleEnum, ItemOutcomeEnum, MeetingOpinionEnum } from './day.types.js';

@InputType()
export class MeetingDayInput {
  @Field(() => ID) meetingId: string;
}

@InputType()
export class SignInToMeetingInput extends MeetingDayInput {
  @Field({ description: 'Six digits from the screen, or what its QR code carries.' }) code: string;
}

@InputType()
export class StartMeetingInput extends MeetingDayInput {
  @Field({ description: '主持: post of who chairs.' }) chair: string;
}

@InputType()
export class EndMeetingInput extends MeetingDayInput {
  @Field(() => Int, { description: 'Version of the day that was on the screen.' }) expectedVersion: number;
}

@InputType()
export class DayItemInput extends EndMeetingInput {
  @Field(() => ID, { description: 'Line of the agenda in force.' }) line: string;
}

@InputType()
export class NoteAttendanceInput extends MeetingDayInput {
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a guest whose unit is not in the directory.' }) unit?: string | null;
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field() post: string;
  @Field(() => AttendanceRoleEnum) role: AttendanceRole;
  @Field(() => String, { nullable: true, description: '替会: for which post.' }) standInFor?: string | null;
  @Field(() => Date, { nullable: true, description: 'Absent: now.' }) arrivedAt?: Date | null;
  @Field(() => Date, { nullable: true }) leftAt?: Date | null;
}

@InputType()
export class ChangeAttendanceInput extends MeetingDayInput {
  @Field(() => ID) attendanceId: string;
  @Field(() => Int, { description: 'Of this entry, as it was on the screen.' }) expectedVersion: number;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field() post: string;
  @Field(() => AttendanceRoleEnum) role: AttendanceRole;
  @Field(() => String, { nullable: true }) standInFor?: string | null;
  @Field(() => Date, { nullable: true }) arrivedAt?: Date | null;
  @Field(() => Date, { nullable: true }) leftAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Entered by mistake: why.' }) strike?: string | null;
}

@InputType()
export class RecordStepBackInput extends MeetingDayInput {
  @Field(() => ID) line: string;
  @Field(() => ID, { nullable: true, description: 'Who left; absent: the unit as a whole.' }) attendanceId?: string | null;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class LetStayInput extends MeetingDayInput {
  @Field(() => ID) line: string;
  @Field(() => ID) attendanceId: string;
  @Field() reason: string;
}

@InputType()
export class RecordOpinionInput extends MeetingDayInput {
  @Field(() => ID) line: string;
  @Field(() => ID) agencyId: string;
  @Field(() => MeetingOpinionEnum) opinion: Opinion;
  @Field(() => String, { nullable: true, description: 'Needed for all but 同意.' }) text?: string | null;
  @Field(() => Int, { description: 'Of this opinion, as it was on the screen; 0: there was none.' }) expectedVersion: number;
}

@InputType()
export class RecordOutcomeOfItemInput extends MeetingDayInput {
  @Field(() => ID) line: string;
  @Field(() => ItemOutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'Needed for 转办.' }) text?: string | null;
  @Field(() => Int, { description: 'Of this outcome, as it was on the screen; 0: there was none.' }) expectedVersion: number;
}

@InputType()
export class CaptureResolutionInput extends MeetingDayInput {
  @Field(() => ID) line: string;
  @Field(() => ID, { description: 'Named by who captures it: what is sent again after a lost answer is known again.' }) resolutionId: string;
  @Field() text: string;
  @Field(() => ID, { nullable: true }) leadId?: string | null;
  @Field(() => [ID]) supportingIds: string[];
  @Field(() => DayScalar, { nullable: true }) dueDay?: string | null;
  @Field(() => String, { nullable: true }) deliverable?: string | null;
  @Field({ description: 'Taken back; it stays on record.' }) removed: boolean;
  @Field(() => Int, { description: 'Of this resolution, as it was on the screen; 0: there was none.' }) expectedVersion: number;
}
