import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { MeetingPapersPayload } from '../../materials/graphql/paper.types.js';
import { PapersAnswer } from '../../materials/graphql/papers-answer.js';
import { AskPacket } from '../ask-packet.js';

/** 会议材料包. */
@Resolver()
export class PacketResolver {
  constructor(private readonly asking: AskPacket, private readonly answer: PapersAnswer) {}

  @Mutation(() => MeetingPapersPayload, { description: '制作会议材料包: what the agency may see of the papers, bound by the worker.' })
  @Requires('conference.read')
  askPacket(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): ReturnType<PapersAnswer['of']> {
    return this.answer.of(actor, this.asking.run(actor, meetingId));
  }
}
