import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Attachment', { description: 'A file that was uploaded, hashed and typed.' })
export class AttachmentType {
  @Field(() => ID, { description: 'A form may send it back as a file id: the file then stays where it is.' }) id: string;
  @Field({ description: 'The place of the matter it lies at.' }) slot: string;
  @Field() name: string;
  @Field(() => Float, { description: 'Bytes.' }) size: number;
  @Field({ description: 'Lower-case hexadecimal, of the bytes.' }) sha256: string;
  @Field({ description: 'Found by content, not by name.' }) mediaType: string;
  @Field(() => Date) uploadedAt: Date | string;
  @Field({ description: 'Download, bound to the session; add ?inline=1 to show a PDF, JPEG or PNG.' }) url: string;
}
