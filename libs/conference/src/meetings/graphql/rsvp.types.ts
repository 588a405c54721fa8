import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { RSVP_ANSWERS, RSVP_VIAS, type RsvpAnswer, type RsvpVia } from '../rsvp/rsvp.rules.js';

export const RsvpAnswerEnum = enumOf<RsvpAnswer>(RSVP_ANSWERS);
registerEnumType(RsvpAnswerEnum, { name: 'RsvpAnswer', description: '参加 · 不能参加 · 派员代会.' });
export const RsvpViaEnum = enumOf<RsvpVia>(RSVP_VIAS);
registerEnumType(RsvpViaEnum, { name: 'RsvpVia', description: 'In the portal, or by the link in the e-mail.' });

@ObjectType('MeetingRsvp', { description: '回执 of one unit that is asked; `answer` is null until it has answered.' })
export class MeetingRsvpType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => RsvpAnswerEnum, { nullable: true }) answer: RsvpAnswer | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Who comes instead.' }) standIn: string | null;
  @Field(() => String, { nullable: true }) standInPhone: string | null;
  @Field(() => RsvpViaEnum, { nullable: true }) via: RsvpVia | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Name and post of the day.' }) answeredBy: string | null;
  @Field({ description: 'It answered before the time was changed.' }) stale: boolean;
  @Field(() => Int, { description: 'How often it answered.' }) times: number;
}
