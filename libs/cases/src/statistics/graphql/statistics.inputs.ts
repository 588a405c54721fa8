import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { ReferralKind } from '../../referrals/referral-table.js';
import { ReferralKindEnum } from '../../referrals/graphql/referral-enums.js';
import { BRIEF_SECTIONS, type BriefSection } from '../brief/sections.js';
import { CAUSES, type Cause } from '../frozen/differences.rules.js';
import { DIMENSIONS, type Dimension } from '../figures.js';
import { MEASURE_KEYS, type MeasureKey, type Part, PARTS, STAGES, type Stage, type Verdict, VERDICTS } from '../measures.table.js';

export const MeasureEnum = enumOf<MeasureKey>(MEASURE_KEYS);
registerEnumType(MeasureEnum, { name: 'StatisticMeasure', description: '移送件次 · 按期签收率 · 按期受理率 · 约定日期前答复率 · 反馈率 · 受理答复天数 · 结果答复天数.' });
export const PartEnum = enumOf<Part>(PARTS);
registerEnumType(PartEnum, { name: 'StatisticPart', description: 'ALL: what it is a share of, or reckoned from. HIT: the numerator. MISS: the rest. LEFT_OUT: neither done nor due.' });
export const DimensionEnum = enumOf<Dimension>(DIMENSIONS);
registerEnumType(DimensionEnum, { name: 'StatisticDimension', description: '合计 · 按月 · 按移送种类 · 按单位（移送→接收）.' });
export const StageEnum = enumOf<Stage>(STAGES);
registerEnumType(StageEnum, { name: 'StatisticStage', description: '签收 · 受理 · 答复.' });
export const VerdictEnum = enumOf<Verdict>(VERDICTS);
registerEnumType(VerdictEnum, { name: 'StatisticVerdict', description: '按期 · 逾期办结 · 逾期未办 · 时限未到.' });
export const CauseEnum = enumOf<Cause>(CAUSES);
registerEnumType(CauseEnum, { name: 'StatisticCause', description: 'Why a matter is counted otherwise than when the statistic was frozen.' });
export const RerunEnum = enumOf<'SAME' | 'NOW'>(['SAME', 'NOW']);
registerEnumType(RerunEnum, { name: 'RerunUntil', description: 'SAME: of the instant the statistic was frozen for. NOW: of now.' });
export const BriefSectionEnum = enumOf<BriefSection>(BRIEF_SECTIONS);
registerEnumType(BriefSectionEnum, { name: 'BriefSection', description: '领导一页纸的各栏.' });

@InputType({ description: 'Clocks that began on these days, both counted in.' })
export class StatisticFilterInput {
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => ReferralKindEnum, { nullable: true }) kind?: ReferralKind | null;
  @Field(() => ID, { nullable: true, description: 'The sender.' }) fromAgencyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The receiver whose clock it is.' }) toAgencyId?: string | null;
}

@InputType({ description: 'One number of a statistic.' })
export class StatisticNumberInput {
  @Field(() => MeasureEnum) measure: MeasureKey;
  @Field(() => PartEnum) part: Part;
  @Field(() => Int, { nullable: true, description: 'Of days: one class of them, by its place in the list.' }) dayClass?: number | null;
  @Field(() => ID, { nullable: true, description: 'Of this frozen statistic; else of the matters as they stand.' }) statisticId?: string | null;
  @Field(() => Date, { nullable: true, description: 'The instant of counting; absent: now.' }) asOf?: Date | null;
}

@InputType()
export class FreezeStatisticInput {
  @Field() name: string;
  @Field(() => StatisticFilterInput) filter: StatisticFilterInput;
  @Field(() => Date, { nullable: true, description: 'The instant whose figures are frozen; absent: now.' }) asOf?: Date | null;
}
