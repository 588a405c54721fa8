import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { WorkBox } from '@portal/platform';
import { WorkBoxEnum } from '../../work-list/graphql/work-list.types.js';
import type { CasePart, Stance } from '../consultation.rules.js';
import type { ConsultationKind, ConsultationState } from '../consultation.table.js';
import { CasePartEnum, ConsultationKindEnum, ConsultationStateEnum, StanceEnum } from './consultation.types.js';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType({ description: 'An agency whose opinion is asked for, and what of the case it may read for it.' })
export class InvitationInput {
  @Field(() => ID) agencyId: string;
  @Field(() => [CasePartEnum]) parts: CasePart[];
  @Field(() => [ID], { description: 'Attachments of the case.' }) fileIds: string[];
}

@InputType()
export class OpenConsultationInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true }) jointId?: string | null;
  @Field(() => ConsultationKindEnum) kind: ConsultationKind;
  @Field() title: string;
  @Field() question: string;
  @Field(() => Int, { description: 'Working days for the opinions: an agreed term.' }) workingDays: number;
  @Field(() => [InvitationInput]) invitations: InvitationInput[];
}

@InputType()
export class GiveOpinionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => StanceEnum) stance: Stance;
  @Field() text: string;
  @Field(() => [ID], { description: 'Lines of the shared evidence list. A medical review cites at least one that corroborates it.' }) evidenceIds: string[];
  @Field(() => [ID]) fileIds: string[];
}

@InputType()
export class AdoptionInput {
  @Field(() => ID) opinionId: string;
  @Field() adopted: boolean;
  @Field(() => String, { nullable: true, description: 'Needed where it is not adopted.' }) reason?: string | null;
}

@InputType()
export class ConcludeConsultationInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() conclusion: string;
  @Field(() => [AdoptionInput]) adoptions: AdoptionInput[];
}

@InputType()
export class ReopenConsultationInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() reason: string;
  @Field(() => String, { nullable: true }) question?: string | null;
  @Field(() => Int) workingDays: number;
}

@InputType()
export class ConsultationFilterInput {
  @Field(() => WorkBoxEnum, { nullable: true }) box?: WorkBox | null;
  @Field(() => ConsultationStateEnum, { nullable: true }) state?: ConsultationState | null;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
}
