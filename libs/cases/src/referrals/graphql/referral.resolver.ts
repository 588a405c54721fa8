import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Database, Requires } from '@portal/platform';
import { OFFENCES } from '../offences.js';
import type { Packet } from '../packet.rules.js';
import { FindReferral } from '../reading/find-referral.js';
import { toPacket } from '../reading/packet-words.js';
import { PreviewReferral } from '../reading/preview-referral.js';
import { OffenceType } from './offence.type.js';
import { ReferralPacketType } from './packet.types.js';
import { ReferralType } from './referral.types.js';
import { toReferral } from './to-referral.js';

@Resolver()
export class ReferralResolver {
  constructor(private readonly find: FindReferral, private readonly preview: PreviewReferral, private readonly db: Database) {}

  @Query(() => ReferralType, { nullable: true, description: 'Null when there is no such referral or the agency has no place at it.' })
  @Requires('referral.read')
  async referral(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ReferralType | null> {
    const page = await this.find.run(actor, id);
    return page && toReferral(page, actor, this.db.now());
  }

  @Query(() => ReferralPacketType, { nullable: true, description: '对方将看到什么: exactly what the receiver will read, files included.' })
  @Requires('referral.read')
  async referralPreview(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Packet | null> {
    const packet = await this.preview.run(actor, id);
    return packet && toPacket(packet, actor.locale);
  }

  @Query(() => [OffenceType], { description: 'Offences that fund cases are referred for. A case may name another in words.' })
  @Requires('referral.read')
  offences(): OffenceType[] {
    return [...OFFENCES];
  }
}
