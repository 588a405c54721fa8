import { REFERRAL_KINDS } from '../../referrals/referral-table.js';
import { WORK_KINDS } from '../work-kinds.sql.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import type { Lamp } from '@portal/deadlines';
import { LampEnum } from '@portal/deadlines/graphql';
import type { WorkBox } from '@portal/platform';
import { MoneyScalar, PageInfoType } from '@portal/platform/graphql';

export const WorkBoxEnum = enumOf<WorkBox>(['TODO', 'DONE', 'STARTED', 'COPIED']);
/** Kinds of matter by which a box is narrowed: those of referrals one by one. */
export const WORK_KIND_NAMES = [...REFERRAL_KINDS, ...WORK_KINDS.filter((kind) => kind !== 'REFERRAL')];
export const WorkKindEnum = enumOf<string>(WORK_KIND_NAMES);
registerEnumType(WorkKindEnum, { name: 'WorkKind', description: 'A kind of matter in a box; a referral stands under its own kind.' });

registerEnumType(WorkBoxEnum, { name: 'WorkBox', description: '待办 · 已办 · 我发起的 · 抄送我的.' });

@ObjectType('WorkItem', { description: '代办件: one matter in a box of the agency.' })
export class WorkItemType {
  @Field(() => ID) id: string;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field() state: string;
  @Field({ description: 'The state in the words of the caller’s language.' }) stateLabel: string;
  @Field() kind: string;
  @Field() fromAgency: string;
  @Field() toAgency: string;
  @Field(() => String, { nullable: true, description: '球在谁手上.' }) holder: string | null;
  @Field() holderIsMe: boolean;
  @Field() opened: boolean;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => LampEnum) lamp: Lamp;
  @Field(() => String, { nullable: true }) deadlineLabel: string | null;
  @Field(() => String, { nullable: true }) legalBasis: string | null;
  @Field(() => Date, { nullable: true }) sentAt: Date | string | null;
  @Field(() => Date) lastActAt: Date | string;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved: string | null;
}

@ObjectType('WorkItemEdge')
export class WorkItemEdgeType {
  @Field() cursor: string;
  @Field(() => WorkItemType) node: WorkItemType;
}

@ObjectType('WorkItemConnection')
export class WorkItemConnectionType {
  @Field(() => [WorkItemEdgeType]) edges: WorkItemEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@InputType()
export class WorkItemFilter {
  @Field(() => LampEnum, { nullable: true }) lamp?: Lamp | null;
  @Field(() => String, { nullable: true }) state?: string | null;
  @Field(() => WorkKindEnum, { nullable: true }) kind?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a number, a title or an agency.' }) query?: string | null;
}

@ObjectType('Workbench', { description: 'The numbers at the top of 工作台. 10,000 means that many or more.' })
export class WorkbenchType {
  @Field(() => Int) todo: number;
  @Field(() => Int) done: number;
  @Field(() => Int) started: number;
  @Field(() => Int) copied: number;
  @Field(() => Int, { description: 'Of what is to do: run out.' }) red: number;
  @Field(() => Int, { description: 'Of what is to do: about to run out.' }) yellow: number;
  @Field(() => Int) unreadNotifications: number;
  @Field(() => Int) closedThisMonth: number;
}
