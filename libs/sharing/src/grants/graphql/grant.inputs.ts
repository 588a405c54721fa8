import { Field, ID, InputType } from '@nestjs/graphql';
import { DataRequestActInput } from '../../requests/graphql/request.inputs.js';
import type { DataErrorVerdict } from '../answer-data-error.js';
import { DataErrorVerdictEnum, type ReadingWay, ReadingWayEnum } from './grant.types.js';

@InputType()
export class DeliverDataInput extends DataRequestActInput {
  @Field(() => String, { nullable: true, description: 'A table as a sheet gives it, or the text of a CSV file; the first line names the columns by title or code.' }) table?: string | null;
  @Field(() => ID, { nullable: true, description: 'In its place an upload of one’s own: .csv, or the first sheet of an .xlsx.' }) fileId?: string | null;
}

@InputType()
export class ReportDataErrorInput extends DataRequestActInput {
  @Field(() => [String], { description: 'Codes of the columns in which something is wrong.' }) fields: string[];
  @Field({ description: 'Which rows, and what is wrong with them.' }) text: string;
  @Field(() => String, { nullable: true, description: 'What it was found by.' }) evidence?: string | null;
}

@InputType()
export class AnswerDataErrorInput extends DeliverDataInput {
  @Field(() => DataErrorVerdictEnum) verdict: DataErrorVerdict;
  @Field({ description: 'What was checked, and what it came to.' }) text: string;
}

@InputType()
export class DataUseFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: read by the caller’s agency; false: read of what it holds.' }) ours?: boolean | null;
  @Field(() => ID, { nullable: true }) requestId?: string | null;
}

@InputType()
export class SuspendGrantInput extends DataRequestActInput {
  @Field({ description: 'true: nothing is read from the next reading on; false: read again.' }) suspend: boolean;
  @Field() reason: string;
}

@InputType()
export class AskDataExportInput extends DataRequestActInput {
  @Field({ description: 'What the file is for, and where it will be kept.' }) reason: string;
}

@InputType()
export class AnswerDataExportInput extends DataRequestActInput {
  @Field() allow: boolean;
  @Field(() => String, { nullable: true, description: 'Conditions, if any; needed where it is not allowed.' }) reason?: string | null;
}

@InputType()
export class FileDestructionInput extends DataRequestActInput {
  @Field() statement: string;
  @Field({ description: 'Who destroyed it and who watched: posts.' }) witnesses: string;
}

@InputType()
export class ReadSharedDataInput {
  @Field(() => ID) id: string;
  @Field(() => ReadingWayEnum) way: ReadingWay;
}
