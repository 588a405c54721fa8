import type { Lamp } from '@portal/deadlines';
import { LampEnum } from '@portal/deadlines/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import type { CaseState, EvidenceKind, LeadSource } from '../case.rules.js';
import type { SubjectKind } from '../subjects/subject.rules.js';
import { CaseStateEnum, LeadSourceEnum, SubjectKindEnum } from './case-summary.type.js';
import { EvidenceKindEnum } from './case.types.js';
import { SubjectInput } from './subject.types.js';

@InputType('CaseFilter', { description: 'Narrows the ledger; all that is given must hold.' })
export class CaseFilterInput {
  @Field(() => String, { nullable: true, description: 'Words: each part of a number, a title, a subject’s name or code, or the facts.' }) query?: string | null;
  @Field(() => CaseStateEnum, { nullable: true }) state?: CaseState | null;
  @Field(() => LeadSourceEnum, { nullable: true }) leadSource?: LeadSource | null;
  @Field(() => LampEnum, { nullable: true }) lamp?: Lamp | null;
  @Field(() => DayScalar, { nullable: true }) registeredFrom?: string | null;
  @Field(() => DayScalar, { nullable: true }) registeredTo?: string | null;
  @Field(() => SubjectKindEnum, { nullable: true }) subjectKind?: SubjectKind | null;
  @Field(() => String, { nullable: true }) subjectCode?: string | null;
  @Field(() => String, { nullable: true, description: 'One of the twelve agreed types.' }) violationType?: string | null;
  @Field(() => String, { nullable: true, description: 'A province takes in its cities, a city its counties.' }) regionCode?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountFrom?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'Registered the case, or takes part in a referral of it.' }) agencyId?: string | null;
  @Field(() => String, { nullable: true, description: 'Has a referral of this kind.' }) referralKind?: string | null;
  @Field(() => String, { nullable: true, description: 'Has a referral that stands there.' }) referralState?: string | null;
  @Field(() => String, { nullable: true, description: 'Has an outcome of this kind that stands.' }) outcomeKind?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: the agency’s own only; false: those shown to it only.' }) own?: boolean | null;
}

@InputType()
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'Of a line that is on the list already.' }) id?: string | null;
  @Field(() => EvidenceKindEnum) kind: EvidenceKind;
  @Field() name: string;
  @Field(() => String, { nullable: true }) source?: string | null;
  @Field() original: boolean;
  @Field(() => Int) copies: number;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of an uploaded file, or of the attachment that is there already. Without it the line has no file.' }) fileId?: string | null;
}

@InputType({ isAbstract: true })
class CaseFactsInput {
  @Field(() => LeadSourceEnum) leadSource: LeadSource;
  @Field(() => String, { nullable: true }) leadDetail?: string | null;
  @Field() facts: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => DayScalar, { nullable: true }) occurredFrom?: string | null;
  @Field(() => DayScalar, { nullable: true }) occurredTo?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved?: string | null;
  @Field(() => String, { nullable: true }) amountBasis?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountRecovered?: string | null;
  @Field(() => [EvidenceInput]) evidence: EvidenceInput[];
}

@InputType()
export class RegisterCaseInput extends CaseFactsInput {
  @Field(() => SubjectInput) subject: SubjectInput;
  @Field(() => String, { nullable: true, description: 'Made from subject and violation when it is left out.' }) title?: string | null;
  @Field(() => String, { nullable: true }) publishedSource?: string | null;
  @Field(() => String, { nullable: true }) demoNote?: string | null;
}

@InputType()
export class EditCaseInput extends CaseFactsInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Version of the case that the form was filled from.' }) expectedVersion: number;
  @Field() title: string;
}
