import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import { BULLETIN_KINDS, type BulletinKind } from '../bulletin.table.js';
import { ENFORCEMENT_WAYS, FORMS, FRAUD_STAGES, MEASURES, PENALTIES, type Particular } from '../particulars.rules.js';

type Way = (typeof ENFORCEMENT_WAYS)[number];
type Measure = (typeof MEASURES)[number];
type Penalty = (typeof PENALTIES)[number];
type Stage = (typeof FRAUD_STAGES)[number];

export const BulletinKindEnum = enumOf<BulletinKind>(BULLETIN_KINDS);
const WayEnum = enumOf<Way>(ENFORCEMENT_WAYS);
const MeasureEnum = enumOf<Measure>(MEASURES);
const PenaltyEnum = enumOf<Penalty>(PENALTIES);
const StageEnum = enumOf<Stage>(FRAUD_STAGES);
const ParticularEnum = enumOf<Particular>([...new Set(Object.values(FORMS).flatMap((form) => form.map(({ key }) => key)))]);
registerEnumType(BulletinKindEnum, { name: 'BulletinKind', description: '违法违规 · 行政执法 · 行政处理 · 行政处罚 · 欺诈骗保案件查处信息 · 重大情况通报.' });
registerEnumType(WayEnum, { name: 'EnforcementWay', description: '日常检查 · 专项检查 · 飞行检查 · 联合检查 · 立案调查.' });
registerEnumType(MeasureEnum, { name: 'DispositionMeasure', description: '约谈 · 责令改正 · 追回基金 · 暂停协议 · 解除协议 · 记分 · 其他.' });
registerEnumType(PenaltyEnum, { name: 'BulletinPenalty', description: '行政处罚法 第九条.' });
registerEnumType(StageEnum, { name: 'FraudCaseStage', description: '立案 · 移送公安 · 公安立案 · 移送起诉 · 判决 · 结案.' });
registerEnumType(ParticularEnum, { name: 'BulletinParticular', description: 'What a bulletin states besides its text.' });

@ObjectType('BulletinParticulars', { description: 'What is stated besides the text; each kind its own part, the rest is null.' })
export class ParticularsType {
  @Field(() => [String], { nullable: true, description: 'Of the twelve kinds of violation.' }) conducts?: string[] | null;
  @Field(() => DayScalar, { nullable: true }) from?: string | null;
  @Field(() => DayScalar, { nullable: true }) to?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '涉及金额, 元.' }) amount?: string | null;
  @Field(() => WayEnum, { nullable: true }) way?: Way | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day of the inspection, the decision, the step, or the event.' }) day?: string | null;
  @Field(() => [MeasureEnum], { nullable: true }) measures?: Measure[] | null;
  @Field(() => String, { nullable: true }) documentNo?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '追回, 元.' }) recovered?: string | null;
  @Field(() => [PenaltyEnum], { nullable: true }) penalties?: Penalty[] | null;
  @Field(() => String, { nullable: true, description: 'The law, by name and article.' }) basis?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '罚款, 元.' }) fine?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '没收, 元.' }) confiscated?: string | null;
  @Field(() => StageEnum, { nullable: true }) stage?: Stage | null;
  @Field(() => String, { nullable: true, description: 'What was done about it so far.' }) handling?: string | null;
  @Field(() => String, { nullable: true, description: 'Post and telephone.' }) contact?: string | null;
}

@InputType()
export class BulletinParticularsInput {
  @Field(() => [String], { nullable: true, description: 'Of the twelve kinds of violation.' }) conducts?: string[] | null;
  @Field(() => DayScalar, { nullable: true }) from?: string | null;
  @Field(() => DayScalar, { nullable: true }) to?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amount?: string | null;
  @Field(() => WayEnum, { nullable: true }) way?: Way | null;
  @Field(() => DayScalar, { nullable: true }) day?: string | null;
  @Field(() => [MeasureEnum], { nullable: true }) measures?: Measure[] | null;
  @Field(() => String, { nullable: true }) documentNo?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) recovered?: string | null;
  @Field(() => [PenaltyEnum], { nullable: true }) penalties?: Penalty[] | null;
  @Field(() => String, { nullable: true }) basis?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) fine?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) confiscated?: string | null;
  @Field(() => StageEnum, { nullable: true }) stage?: Stage | null;
  @Field(() => String, { nullable: true }) handling?: string | null;
  @Field(() => String, { nullable: true }) contact?: string | null;
}

@ObjectType('BulletinFormField')
class BulletinFormFieldType {
  @Field(() => ParticularEnum) key: Particular;
  @Field({ description: 'Without it nothing of this kind is taken.' }) needed: boolean;
}

@ObjectType('BulletinForm', { description: 'What a bulletin of one kind states, and nothing else.' })
export class BulletinFormType {
  @Field(() => BulletinKindEnum) kind: BulletinKind;
  @Field(() => [BulletinFormFieldType]) fields: readonly BulletinFormFieldType[];
}
