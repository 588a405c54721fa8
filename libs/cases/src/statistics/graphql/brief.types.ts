import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MoneyScalar, PageInfoType } from '@portal/platform/graphql';
import type { BriefSection } from '../brief/sections.js';
import { BriefSectionEnum } from './statistics.inputs.js';

@ObjectType('BriefNumber', { description: 'One number of 领导一页纸: how many lines its list has, and what they add up to where they are amounts.' })
export class BriefNumberType {
  @Field(() => BriefSectionEnum) section: BriefSection;
  @Field(() => Int) count: number;
  @Field(() => MoneyScalar, { nullable: true }) sum: string | null;
}

@ObjectType('BriefItem', { description: 'One line of a section of 领导一页纸.' })
export class BriefItemType {
  @Field(() => ID) id: string;
  @Field(() => BriefSectionEnum) section: BriefSection;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => String, { nullable: true }) kind: string | null;
  @Field(() => String, { nullable: true }) stateLabel: string | null;
  @Field(() => String, { nullable: true }) fromAgency: string | null;
  @Field(() => String, { nullable: true }) toAgency: string | null;
  @Field(() => String, { nullable: true, description: '球在谁手上.' }) holder: string | null;
  @Field() holderIsMe: boolean;
  @Field(() => String, { nullable: true }) ruleLabel: string | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => Date, { nullable: true }) at: Date | string | null;
  @Field(() => MoneyScalar, { nullable: true }) amount: string | null;
}

@ObjectType('LeaderBrief', { description: '领导一页纸.' })
export class LeaderBriefType {
  @Field(() => Date) asOf: Date;
  @Field(() => Int, { description: '将到期: within so many days.' }) daysAhead: number;
  @Field(() => Int, { description: '近期办结: since so many days.' }) daysBack: number;
  @Field(() => [BriefNumberType]) numbers: readonly BriefNumberType[];
  @Field(() => [BriefItemType], { description: 'The first lines of what is to decide, late and about to be.' }) items: readonly BriefItemType[];
  @Field(() => Int, { nullable: true, description: 'For the conference office: sealed referrals that are open. It is told no more.' }) sealedOpen: number | null;
}

@ObjectType('BriefItemEdge')
export class BriefItemEdgeType {
  @Field() cursor: string;
  @Field(() => BriefItemType) node: BriefItemType;
}

@ObjectType('BriefItemConnection')
export class BriefItemConnectionType {
  @Field(() => [BriefItemEdgeType]) edges: BriefItemEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => Int) totalCount: number;
  @Field(() => MoneyScalar, { nullable: true }) sum: string | null;
}
