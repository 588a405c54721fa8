import { Field, ID, InputType } from '@nestjs/graphql';
import { DataRequestActInput } from '../../requests/graphql/request.inputs.js';
import { type ReadingWay, ReadingWayEnum } from './grant.types.js';

@InputType()
export class DeliverDataInput extends DataRequestActInput {
  @Field({ description: 'A table as a sheet gives it, or the text of a CSV file; the first line names the columns by title or code.' }) table: string;
}

@InputType()
export class SuspendGrantInput extends DataRequestActInput {
  @Field({ description: 'true: nothing is read from the next reading on; false: read again.' }) suspend: boolean;
  @Field() reason: string;
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
