import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { ReferralKindEnum } from '../../referrals/graphql/referral-enums.js';
import type { Cause } from '../frozen/differences.rules.js';
import type { Dimension } from '../figures.js';
import type { MeasureKey, Part, Stage, Verdict } from '../measures.table.js';
import { CauseEnum, DimensionEnum, MeasureEnum, PartEnum, StageEnum, VerdictEnum } from './statistics.inputs.js';

@ObjectType('StatisticDefinition', { description: '口径 of one measure, in the reader’s language.' })
export class StatisticDefinitionType {
  @Field(() => MeasureEnum) measure: MeasureKey;
  @Field() name: string;
  @Field({ description: 'What is counted; of days, how.' }) hit: string;
  @Field({ description: 'What it is a share of, or reckoned from.' }) all: string;
  @Field({ description: 'What is not counted.' }) leftOut: string;
}

@ObjectType('StatisticNumber', { description: 'One measure over one row. Parts that a measure does not have are null.' })
export class StatisticNumberType {
  @Field(() => MeasureEnum) measure: MeasureKey;
  @Field(() => Int) all: number;
  @Field(() => Int, { nullable: true }) hit?: number | null;
  @Field(() => Int, { nullable: true }) miss?: number | null;
  @Field(() => Int, { nullable: true }) leftOut?: number | null;
  @Field(() => Int, { nullable: true }) median?: number | null;
  @Field(() => Int, { nullable: true }) p90?: number | null;
  @Field(() => [Int], { nullable: true, description: 'How many in each class of days.' }) classes?: readonly number[] | null;
}

@ObjectType('StatisticRow', { description: 'The whole, a month, a kind, or a pair of sender and receiver.' })
export class StatisticRowType {
  @Field(() => DimensionEnum) dimension: Dimension;
  @Field(() => String, { nullable: true, description: 'YYYY-MM.' }) month: string | null;
  @Field(() => ReferralKindEnum, { nullable: true }) kind: string | null;
  @Field(() => ID, { nullable: true }) fromAgencyId: string | null;
  @Field(() => ID, { nullable: true }) toAgencyId: string | null;
  @Field(() => String, { nullable: true }) fromAgency: string | null;
  @Field(() => String, { nullable: true }) toAgency: string | null;
  @Field(() => [StatisticNumberType]) numbers: readonly StatisticNumberType[];
}

@ObjectType('DayClass', { description: 'Days from one to another, both counted in; `to` is null in the last.' })
export class DayClassType {
  @Field(() => Int) from: number;
  @Field(() => Int, { nullable: true }) to: number | null;
}

@ObjectType('StatisticPeriod')
export class StatisticPeriodType {
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => ReferralKindEnum, { nullable: true }) kind: string | null;
  @Field(() => ID, { nullable: true }) fromAgencyId: string | null;
  @Field(() => ID, { nullable: true }) toAgencyId: string | null;
}

@ObjectType('Statistics', { description: 'Figures of a period as they stood at an instant, over the referrals the reader’s agency has a place at.' })
export class StatisticsType {
  @Field(() => StatisticPeriodType) period: StatisticPeriodType;
  @Field(() => Date) asOf: Date;
  @Field(() => Int) definitionVersion: number;
  @Field({ description: 'Whose referrals are counted.' }) scope: string;
  @Field(() => [StatisticDefinitionType]) definitions: StatisticDefinitionType[];
  @Field(() => [DayClassType]) dayClasses: DayClassType[];
  @Field(() => [StatisticRowType]) rows: readonly StatisticRowType[];
}

@ObjectType('StatisticMatter', { description: 'One clock behind a number, with the referral it belongs to.' })
export class StatisticMatterType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null where the reader has no place at the referral any more.' }) referralId: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => ReferralKindEnum) kind: string;
  @Field() fromAgency: string;
  @Field() toAgency: string;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => VerdictEnum) verdict: Verdict;
  @Field(() => String, { nullable: true }) ruleLabel: string | null;
  @Field(() => Date) startedAt: Date | string;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date, { nullable: true }) doneAt: Date | string | null;
  @Field(() => Int, { nullable: true }) days: number | null;
}

@ObjectType('StatisticMatterEdge')
export class StatisticMatterEdgeType {
  @Field() cursor: string;
  @Field(() => StatisticMatterType) node: StatisticMatterType;
}

@ObjectType('StatisticMatterConnection')
export class StatisticMatterConnectionType {
  @Field(() => [StatisticMatterEdgeType]) edges: StatisticMatterEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => Int) totalCount: number;
}

@ObjectType('FrozenStatistic', { description: 'A statistic as it was frozen. Never changed.' })
export class FrozenStatisticType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => StatisticPeriodType) period: StatisticPeriodType;
  @Field(() => Date) asOf: Date;
  @Field(() => Int) definitionVersion: number;
  @Field(() => Int, { description: 'Clocks behind it.' }) factCount: number;
  @Field({ description: 'SHA-256 over version, period, instant, figures and all clocks behind them.' }) hash: string;
  @Field(() => Date) frozenAt: Date;
  @Field() personName: string;
  @Field() seatTitle: string;
}

@ObjectType('FrozenStatisticPage', { description: 'A frozen statistic with its figures.' })
export class FrozenStatisticPageType {
  @Field(() => FrozenStatisticType) statistic: FrozenStatisticType;
  @Field(() => StatisticsType) statistics: StatisticsType;
  @Field({ description: 'What lies there now gives the hash it was frozen with.' }) intact: boolean;
}

@ObjectType('FrozenStatisticEdge')
export class FrozenStatisticEdgeType {
  @Field() cursor: string;
  @Field(() => FrozenStatisticType) node: FrozenStatisticType;
}

@ObjectType('FrozenStatisticConnection')
export class FrozenStatisticConnectionType {
  @Field(() => [FrozenStatisticEdgeType]) edges: FrozenStatisticEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('StatisticFactChange', { description: 'A matter that came to a number, or went from it.' })
export class StatisticFactChangeType {
  @Field(() => ID) referralId: string;
  @Field(() => CauseEnum) cause: Cause;
  @Field(() => String, { nullable: true, description: 'Null where the reader has no place at the referral any more.' }) number: string | null;
}

@ObjectType('StatisticNumberChange', { description: 'A number that is not what it was. At most twenty matters are named on each side.' })
export class StatisticNumberChangeType {
  @Field(() => DimensionEnum) dimension: Dimension;
  @Field(() => String, { nullable: true }) month: string | null;
  @Field(() => ReferralKindEnum, { nullable: true }) kind: string | null;
  @Field(() => String, { nullable: true }) fromAgency: string | null;
  @Field(() => String, { nullable: true }) toAgency: string | null;
  @Field(() => MeasureEnum) measure: MeasureKey;
  @Field(() => PartEnum) part: Part;
  @Field(() => Int, { nullable: true }) dayClass: number | null;
  @Field(() => Int) before: number;
  @Field(() => Int) after: number;
  @Field(() => Int) cameCount: number;
  @Field(() => Int) wentCount: number;
  @Field(() => [StatisticFactChangeType]) came: StatisticFactChangeType[];
  @Field(() => [StatisticFactChangeType]) went: StatisticFactChangeType[];
}

@ObjectType('StatisticRerun', { description: '重算: what comes out when a frozen statistic is reckoned again.' })
export class StatisticRerunType {
  @Field(() => Date) asOf: Date;
  @Field({ description: 'Every number, and every matter behind it, is as it was.' }) same: boolean;
  @Field(() => Int, { description: 'Numbers that differ; at most 200 are given.' }) changeCount: number;
  @Field(() => [StatisticNumberChangeType]) changes: StatisticNumberChangeType[];
}

const either = (name: string) => (value: object): string => ('message' in value ? 'Refusal' : name);
export const StatisticsPayload = createUnionType({ name: 'StatisticsPayload', types: () => [StatisticsType, RefusalType] as const, resolveType: either('Statistics') });
export const FreezeStatisticPayload = createUnionType({ name: 'FreezeStatisticPayload', types: () => [FrozenStatisticType, RefusalType] as const, resolveType: either('FrozenStatistic') });
