import { Args, createUnionType, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, notFound, Requires } from '@portal/platform';
import { RefusalType, toRefusal } from '@portal/platform/graphql';
import { FanOutReferral } from '../hand-over/fan-out-referral.js';
import { toPacket } from '../reading/packet-words.js';
import { PreviewFanOut } from '../reading/preview-fan-out.js';
import { FanOutReferralInput } from './form.inputs.js';
import { ReferralPacketType } from './packet.types.js';

@ObjectType('FannedOut', { description: 'One result that went to several recipients in one act.' })
export class FannedOutType {
  @Field(() => ID) batchId: string;
  @Field(() => [ID], { description: 'In the order of the recipients. One that its head must decide on first is a draft still.' }) referralIds: string[];
}

export const FanOutPayload = createUnionType({
  name: 'FanOutPayload',
  types: () => [FannedOutType, RefusalType] as const,
  resolveType: (value: object) => ('fields' in value ? RefusalType : FannedOutType),
});

@ObjectType('FanOutPreview', { description: 'What one of several recipients would read.' })
export class FanOutPreviewType {
  @Field(() => ReferralPacketType) packet: ReferralPacketType;
}

export const FanOutPreviewPayload = createUnionType({
  name: 'FanOutPreviewPayload',
  types: () => [FanOutPreviewType, RefusalType] as const,
  resolveType: (value: object) => ('packet' in value ? FanOutPreviewType : RefusalType),
});

/** One result to several recipients. */
@Resolver()
export class FanOutResolver {
  constructor(private readonly batches: FanOutReferral, private readonly preview: PreviewFanOut) {}

  @Query(() => FanOutPreviewPayload, { description: '对方将看到什么, for one of several recipients; nothing is kept.' })
  @Requires('referral.send')
  async fanOutPreview(
    @CurrentActor() actor: Actor, @Args('input') input: FanOutReferralInput,
    @Args('recipient', { type: () => Int, description: 'Which of the recipients, counted from 0.' }) recipient: number,
  ): Promise<typeof FanOutPreviewPayload> {
    const result = await this.preview.run(actor, input);
    if ('kind' in result) return toRefusal(actor, result);
    const packet = result[recipient];
    return packet ? Object.assign(new FanOutPreviewType(), { packet: toPacket(packet, actor.locale) }) : toRefusal(actor, notFound());
  }

  @Mutation(() => FanOutPayload, { description: 'One result to several recipients, each by its own kind: all are sent, or none is.' })
  @Requires('referral.send')
  async fanOutReferral(@CurrentActor() actor: Actor, @Args('input') input: FanOutReferralInput): Promise<typeof FanOutPayload> {
    const result = await this.batches.run(actor, input);
    return isRefusal(result) ? toRefusal(actor, result) : Object.assign(new FannedOutType(), { batchId: result.batchId, referralIds: [...result.referralIds] });
  }
}
