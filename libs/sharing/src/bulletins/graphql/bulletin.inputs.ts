import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { BulletinKind } from '../bulletin.table.js';
import { BulletinKindEnum, BulletinParticularsInput } from './particulars.types.js';

@InputType()
class BulletinWordsInput {
  @Field() title: string;
  @Field() text: string;
  @Field(() => ID, { nullable: true, description: 'An organisation of the register; only 重大情况通报 may do without.' }) subjectId?: string | null;
  @Field(() => BulletinParticularsInput) particulars: BulletinParticularsInput;
  @Field(() => ID, { nullable: true, description: 'An own case about the subject that it comes from; units are told its number only. Left out of a correction: it stays while the subject does.' }) caseId?: string | null;
}

@InputType()
export class DraftBulletinInput extends BulletinWordsInput {
  @Field(() => BulletinKindEnum) kind: BulletinKind;
  @Field(() => [ID], { description: 'Exactly these units.' }) unitIds: string[];
}

@InputType()
export class EditBulletinInput extends DraftBulletinInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class CorrectBulletinInput extends BulletinWordsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field({ description: 'What was wrong; told with both versions.' }) reason: string;
}

@InputType()
export class BulletinActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

@InputType()
export class BulletinReasonInput extends BulletinActInput {
  @Field() reason: string;
}

@InputType()
export class AddBulletinUnitsInput extends BulletinActInput {
  @Field(() => [ID]) unitIds: string[];
}

@InputType()
export class ReceiveBulletinInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was read.' }) no: number;
}

@InputType()
export class BulletinFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: sent by the caller’s agency, drafts among them; false: sent to it.' }) ours?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true: 重大情况通报 alone; false: all others.' }) urgent?: boolean | null;
  @Field(() => [BulletinKindEnum], { nullable: true }) kinds?: BulletinKind[] | null;
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'An own case that it comes from.' }) caseId?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Sent on this day or later.' }) from?: string | null;
  @Field(() => DayScalar, { nullable: true }) to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: what the caller’s agency has still to receive.' }) toReceive?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words of its title, of its subject’s name, or its number.' }) query?: string | null;
}
