import { RegionType } from '@portal/agencies/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { SubjectKind } from '../subjects/subject.rules.js';
import { CaseSummaryType, SubjectKindEnum } from './case-summary.type.js';

@ObjectType('Subject', { description: '监管对象: whom cases are about. One record for all cases, found by its code.' })
export class SubjectType {
  @Field(() => ID) id: string;
  @Field(() => SubjectKindEnum) kind: SubjectKind;
  @Field({ description: '统一社会信用代码; for persons a citizen number or a register code.' }) code: string;
  @Field() name: string;
  @Field(() => RegionType, { nullable: true }) region: RegionType | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) representative: string | null;
  @Field(() => String, { nullable: true, description: 'What of this record is made up for the demonstration.' }) demoNote: string | null;
}

@ObjectType('SubjectLookup', { description: 'What is already known of a code: the subject, and this agency’s own cases on it.' })
export class SubjectLookupType {
  @Field() code: string;
  @Field() valid: boolean;
  @Field(() => String, { nullable: true, description: 'Why the code cannot be right.' }) problem: string | null;
  @Field(() => SubjectType, { nullable: true }) subject: SubjectType | null;
  @Field(() => [CaseSummaryType], { description: 'Newest first, at most 20. Open ones are a warning, not a bar.' }) cases: readonly CaseSummaryType[];
  @Field(() => [SubjectType], { description: 'Subjects of another code with a name like the one given.' }) similar: readonly SubjectType[];
}

@InputType()
export class SubjectInput {
  @Field(() => SubjectKindEnum) kind: SubjectKind;
  @Field() code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) representative?: string | null;
}
