import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import type { Lamp } from '@portal/deadlines';
import { LampEnum } from '@portal/deadlines/graphql';
import { DayScalar, MoneyScalar, PageInfoType } from '@portal/platform/graphql';
import type { FindingState } from '../forms/form-field.js';
import type { ReferralKind, ReferralState } from '../referral-table.js';
import { FindingStateEnum, ReferralKindEnum, ReferralStateEnum } from './referral-enums.js';

export const FindingSideEnum = enumOf<'SENT' | 'RECEIVED'>(['SENT', 'RECEIVED']);
registerEnumType(FindingSideEnum, { name: 'FindingSide', description: 'SENT: handed over by this agency. RECEIVED: for it to rectify.' });
export const OwedEnum = enumOf<'TO_US' | 'BY_US'>(['TO_US', 'BY_US']);
registerEnumType(OwedEnum, { name: 'Owed', description: 'To whom an answer is owed. For the conference office TO_US is all it sees.' });

@InputType()
export class FindingFilterInput {
  @Field(() => FindingSideEnum) side: 'SENT' | 'RECEIVED';
  @Field(() => FindingStateEnum, { nullable: true }) state?: FindingState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose day has passed and which are not settled.' }) overdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the number of the referral or of the title.' }) query?: string | null;
}

@ObjectType('FindingItem', { description: 'One line of 整改台账.' })
export class FindingItemType {
  @Field(() => ID) id: string;
  @Field(() => ID) referralId: string;
  @Field(() => String, { nullable: true }) referralNumber: string | null;
  @Field() no: string;
  @Field() title: string;
  @Field() fromAgency: string;
  @Field() toAgency: string;
  @Field(() => MoneyScalar, { nullable: true }) amount: string | null;
  @Field(() => MoneyScalar, { nullable: true }) rectifiedAmount: string | null;
  @Field(() => MoneyScalar, { nullable: true }) balance: string | null;
  @Field(() => FindingStateEnum) state: FindingState;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true }) replyNo: string | null;
  @Field(() => String, { nullable: true, description: 'Its own receipt.' }) receiptNo: string | null;
  @Field(() => Int, { description: 'How often it was opened again after it was closed.' }) reopenings: number;
  @Field(() => Date, { nullable: true }) reportedAt: Date | string | null;
  @Field(() => DayScalar, { nullable: true }) dueOn: string | null;
  @Field(() => LampEnum) lamp: Lamp;
}

@ObjectType('FindingItemEdge')
export class FindingItemEdgeType {
  @Field() cursor: string;
  @Field(() => FindingItemType) node: FindingItemType;
}

@ObjectType('FindingTotals', { description: 'What all lines that the filter lets through add up to.' })
export class FindingTotalsType {
  @Field(() => Int) count: number;
  @Field(() => MoneyScalar) amount: string;
  @Field(() => MoneyScalar) rectified: string;
  @Field(() => MoneyScalar, { description: 'Still to be rectified; what is 不予采纳 is not in it.' }) balance: string;
  @Field(() => Int) settled: number;
}

@ObjectType('FindingItemConnection')
export class FindingItemConnectionType {
  @Field(() => [FindingItemEdgeType]) edges: FindingItemEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => FindingTotalsType) totals: FindingTotalsType;
}

@ObjectType('UnansweredItem', { description: 'One line of 移而不答: an answer that is owed and late.' })
export class UnansweredItemType {
  @Field(() => ID) id: string;
  @Field(() => ReferralKindEnum) kind: ReferralKind;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => ReferralStateEnum) state: ReferralState;
  @Field() fromAgency: string;
  @Field() toAgency: string;
  @Field(() => Date) sentAt: Date | string;
  @Field(() => Date) dueAt: Date | string;
  @Field() deadlineLabel: string;
  @Field() legalBasis: string;
  @Field(() => Int) daysLate: number;
}

@ObjectType('UnansweredItemEdge')
export class UnansweredItemEdgeType {
  @Field() cursor: string;
  @Field(() => UnansweredItemType) node: UnansweredItemType;
}

@ObjectType('UnansweredItemConnection')
export class UnansweredItemConnectionType {
  @Field(() => [UnansweredItemEdgeType]) edges: UnansweredItemEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}
