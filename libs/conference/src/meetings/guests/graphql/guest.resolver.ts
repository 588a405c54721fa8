import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@portal/platform';
import { type RefusalType, toRefusal } from '@portal/platform/graphql';
import { withStateName } from '@portal/cases';
import { MeetingPapersPayload } from '../../materials/graphql/paper.types.js';
import { PapersAnswer } from '../../materials/graphql/papers-answer.js';
import { AnswerAsGuest } from '../answer-as-guest.js';
import { DecideGuest } from '../decide-guest.js';
import { InviteGuest } from '../invite-guest.js';
import { type GuestItem, ReadAsGuest } from '../read-as-guest.js';
import { RevokeGuest } from '../revoke-guest.js';
import { DecideGuestInput, GuestAnswerInput, GuestItemType, GuestPayload, InviteGuestInput, InvitedGuestPayload, InvitedGuestType, RevokeGuestInput } from './guest.types.js';

/** 列席人员: invited by the office, reading without an account. */
@Resolver()
export class GuestResolver {
  constructor(
    private readonly inviting: InviteGuest, private readonly deciding: DecideGuest, private readonly revoking: RevokeGuest, private readonly reading: ReadAsGuest, private readonly answering: AnswerAsGuest,
    private readonly answer: PapersAnswer,
  ) {}

  @Mutation(() => InvitedGuestPayload, { description: '邀请列席 one line of the agenda.' })
  @Requires('meeting.prepare')
  async inviteGuest(@CurrentActor() actor: Actor, @Args('input') input: InviteGuestInput): Promise<InvitedGuestType | RefusalType> {
    const invited = await this.inviting.run(actor, input);
    if (isRefusal(invited)) return toRefusal(actor, withStateName(actor, 'meeting', invited));
    return Object.assign(new InvitedGuestType(), { id: invited.id, path: `/guest#${invited.token}` });
  }

  @Mutation(() => MeetingPapersPayload, { description: '核准列席: the link opens, or never does.' })
  @Requires('agenda.decide')
  decideGuest(@CurrentActor() actor: Actor, @Args('input') input: DecideGuestInput): ReturnType<PapersAnswer['of']> {
    return this.answer.of(actor, this.deciding.run(actor, input));
  }

  @Mutation(() => MeetingPapersPayload, { description: '收回列席链接.' })
  @Requires('meeting.prepare')
  revokeGuest(@CurrentActor() actor: Actor, @Args('input') input: RevokeGuestInput): ReturnType<PapersAnswer['of']> {
    return this.answer.of(actor, this.revoking.run(actor, input));
  }

  @Mutation(() => GuestPayload, { description: '列席阅览: an act, because each reading is recorded.' })
  @Requires('public')
  async openAsGuest(@CurrentActor() actor: Actor, @Args('secret') secret: string): Promise<GuestItemType | RefusalType> {
    return itemOf(actor, await this.reading.run(actor, secret));
  }

  @Mutation(() => GuestPayload, { description: '列席回执和书面意见, given anew as often as he likes until the meeting was held.' })
  @Requires('public')
  async answerAsGuest(@CurrentActor() actor: Actor, @Args('secret') secret: string, @Args('input') input: GuestAnswerInput): Promise<GuestItemType | RefusalType> {
    const taken = await this.answering.run(actor, secret, input);
    return itemOf(actor, isRefusal(taken) ? taken : await this.reading.run(actor, secret));
  }
}

const itemOf = (actor: Actor, item: GuestItem | Refusal): GuestItemType | RefusalType =>
  (isRefusal(item) ? toRefusal(actor, item.code === 'NOT_FOUND' ? { ...item, code: 'GUEST_UNKNOWN' } : item) : Object.assign(new GuestItemType(), item));
