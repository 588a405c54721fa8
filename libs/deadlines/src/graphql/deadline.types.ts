import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { DeadlineState, Lamp } from '../lamp.rules.js';

export const DeadlineStateEnum: Record<DeadlineState, DeadlineState> = {
  RUNNING: 'RUNNING', PAUSED: 'PAUSED', MET: 'MET', MISSED: 'MISSED', CANCELLED: 'CANCELLED',
};
export const LampEnum: Record<Lamp, Lamp> = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED', PAUSED: 'PAUSED', DONE: 'DONE' };
registerEnumType(DeadlineStateEnum, { name: 'DeadlineState', description: 'How a clock stands.' });
registerEnumType(LampEnum, { name: 'Lamp', description: 'GREEN: time enough. YELLOW: 24 hours, or a third of the term, left. RED: run out, or past a strict date.' });

@ObjectType('DeadlineRule', { description: '法定时限规则: a term as the law (or an agreement, when not statutory) states it.' })
export class DeadlineRuleType {
  @Field(() => ID) id: string;
  @Field() code: string;
  @Field() label: string;
  @Field(() => String, { nullable: true, description: 'Six-digit region; null: the whole country.' }) province: string | null;
  @Field() actor: string;
  @Field() triggerEvent: string;
  @Field(() => Int, { nullable: true, description: 'Null where the text names no number.' }) amount: number | null;
  @Field({ description: 'HOUR, DAY, WORKING_DAY, MONTH, YEAR or NONE.' }) unit: string;
  @Field({ description: 'NATURAL (a last day off moves on), WORKING, WALL_CLOCK or NONE.' }) calendar: string;
  @Field(() => String, { nullable: true, description: 'The other reading, shown beside.' }) altCalendar: string | null;
  @Field() legalBasis: string;
  @Field(() => String, { nullable: true }) onBreach: string | null;
  @Field({ description: 'A: read in the article. B: read in an excerpt (复核). C: not read (未核实). HOUSE: agreed.' }) confidence: string;
  @Field({ description: 'False: 约定时限, agreed and not law.' }) statutory: boolean;
  @Field() enabled: boolean;
  @Field({ description: '未核实' }) unverified: boolean;
  @Field() note: string;
  @Field(() => DayScalar) effectiveFrom: string;
  @Field(() => DayScalar, { nullable: true }) effectiveTo: string | null;
  @Field(() => String, { nullable: true, description: 'How it may be extended, in words.' }) extensions: string | null;
  @Field() pausable: boolean;
}

@ObjectType('DeadlineInterval', { description: 'An entry of a clock’s ledger: PAUSE or EXTENSION.' })
export class DeadlineIntervalType {
  @Field() kind: string;
  @Field(() => Date) from: Date;
  @Field(() => Date, { nullable: true }) to: Date | null;
  @Field(() => Int, { nullable: true }) amount: number | null;
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field(() => String, { nullable: true }) approver: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) basis: string | null;
}

@ObjectType('Deadline', { description: '时限: a running clock of one matter. Its dates are computed, never entered.' })
export class DeadlineType {
  /** Whose clock it is. A library that knows agencies adds the field `party` from its own side. */
  partyAgencyId: string;

  @Field(() => ID, { nullable: true, description: 'Part of the matter that has a clock of its own (a finding); null: the matter itself.' }) partId: string | null;

  @Field(() => ID) id: string;
  @Field(() => DeadlineRuleType) rule: DeadlineRuleType;
  @Field() label: string;
  @Field(() => DeadlineStateEnum) state: DeadlineState;
  @Field(() => LampEnum) lamp: Lamp;
  @Field(() => Date) startedAt: Date;
  @Field(() => DayScalar, { nullable: true, description: 'Last day; null for a term in hours.' }) dueOn: string | null;
  @Field(() => Date, { description: '24:00 of the last day in Shanghai, or the exact instant of a term in hours.' }) dueAt: Date;
  @Field(() => DayScalar, { nullable: true, description: 'Last day with neither pause nor extension.' }) strictDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day under the other reading of the text.' }) alternativeDueOn: string | null;
  @Field({ description: '已延长' }) extended: boolean;
  @Field({ description: '暂估: depends on a year whose notice is not published.' }) provisional: boolean;
  @Field(() => Date, { nullable: true }) pausedSince: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it may wait, where that is an agreed reading (约定口径).' }) pauseNote: string | null;
  @Field(() => Date, { nullable: true }) metAt: Date | null;
  @Field(() => Date, { nullable: true }) missedAt: Date | null;
  @Field(() => [DeadlineIntervalType]) intervals: DeadlineIntervalType[];
}

@ObjectType('DayExplanation', { description: 'One day, and whether and why it counts.' })
export class DayExplanationType {
  @Field(() => DayScalar) day: string;
  @Field() kind: string;
  @Field() counted: boolean;
  @Field() reason: string;
  @Field(() => String, { nullable: true }) noticeNo: string | null;
}

@ObjectType('DeadlineExplanation', { description: 'A due date with every day that led to it.' })
export class DeadlineExplanationType {
  @Field(() => DeadlineRuleType) rule: DeadlineRuleType;
  @Field(() => Date) startedAt: Date;
  @Field(() => DayScalar, { nullable: true }) dueOn: string | null;
  @Field(() => Date) dueAt: Date;
  @Field(() => DayScalar, { nullable: true }) strictDueOn: string | null;
  @Field(() => DayScalar, { nullable: true }) alternativeDueOn: string | null;
  @Field() provisional: boolean;
  @Field(() => [DayExplanationType]) days: DayExplanationType[];
  @Field() summary: string;
}

@ObjectType('CalendarDay')
export class CalendarDayType {
  @Field(() => DayScalar) day: string;
  @Field({ description: 'LEGAL_HOLIDAY, BRIDGE_OFF, WEEKEND_IN_HOLIDAY or MAKEUP_WORKDAY.' }) kind: string;
  @Field(() => String, { nullable: true }) noticeNo: string | null;
}

@ObjectType('WorkCalendar', { description: 'One year of the work calendar. Days not listed are ordinary weekdays and weekends.' })
export class WorkCalendarType {
  @Field(() => Int) year: number;
  @Field({ description: '暂估: no notice is published yet.' }) provisional: boolean;
  @Field(() => String, { nullable: true }) noticeNo: string | null;
  @Field({ description: 'False: the notice’s number has not been checked against the notice.' }) noticeNoVerified: boolean;
  @Field() source: string;
  @Field(() => [CalendarDayType]) days: CalendarDayType[];
}
