import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@portal/platform/graphql';
import { PacketStateEnum } from '../../materials/graphql/paper.types.js';

@ObjectType('InvitedGuest', { description: 'An invitation just made. Its secret is shown this once.' })
export class InvitedGuestType {
  @Field(() => ID) id: string;
  @Field({ description: 'Path of the link; what stands behind # reaches no server and no log.' }) path: string;
}

@ObjectType('GuestPaper')
export class GuestPaperType {
  @Field() title: string;
  @Field() name: string;
}

@ObjectType('GuestItem', { description: '列席人员 sees one line of an agenda and what is shared with guests there.' })
export class GuestItemType {
  @Field() conference: string;
  @Field() title: string;
  @Field(() => Date) startsAt: Date;
  @Field(() => Int) minutes: number;
  @Field() unit: string;
  @Field() post: string;
  @Field(() => Date, { description: 'When the link ends.' }) toAt: Date;
  @Field(() => Boolean, { nullable: true, description: 'Whether he comes; null as long as he has not said.' }) coming: boolean | null;
  @Field(() => String, { nullable: true, description: 'What he wrote.' }) opinion: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => [GuestPaperType]) papers: GuestPaperType[];
  @Field(() => PacketStateEnum, { nullable: true, description: 'What he reads, bound and watermarked; null when nothing is shared.' }) packet: 'QUEUED' | 'READY' | 'FAILED' | null;
}

@InputType()
export class InviteGuestInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) line: string;
  @Field() unit: string;
  @Field({ description: 'A post, not a person.' }) post: string;
  @Field(() => Date) fromAt: Date;
  @Field(() => Date) toAt: Date;
}

@InputType()
export class RevokeGuestInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
}

@InputType()
export class DecideGuestInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Required when it is declined.' }) reason?: string | null;
}

@InputType()
export class GuestAnswerInput {
  @Field() coming: boolean;
  @Field(() => String, { nullable: true, description: 'A written opinion on the line.' }) opinion?: string | null;
}

const typeOf = <T>(own: T) => (value: object) => ('fields' in value ? RefusalType : own);
export const InvitedGuestPayload = createUnionType({ name: 'InvitedGuestPayload', types: () => [InvitedGuestType, RefusalType] as const, resolveType: typeOf(InvitedGuestType) });
export const GuestPayload = createUnionType({ name: 'GuestPayload', types: () => [GuestItemType, RefusalType] as const, resolveType: typeOf(GuestItemType) });
