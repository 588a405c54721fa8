import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AddBulletinUnits } from '../add-bulletin-units.js';
import { ChaseBulletin } from '../chase-bulletin.js';
import { ReceiveBulletin } from '../receive-bulletin.js';
import { SendBulletin } from '../send-bulletin.js';
import { BulletinAnswer } from './bulletin-answer.js';
import { AddBulletinUnitsInput, BulletinActInput, ReceiveBulletinInput } from './bulletin.inputs.js';
import { BulletinPayload } from './bulletin.types.js';

type Answer = ReturnType<BulletinAnswer['of']>;

/** 通报 as it is sent, received, chased. */
@Resolver()
export class BulletinSendingResolver {
  constructor(private readonly sending: SendBulletin, private readonly adding: AddBulletinUnits, private readonly receiving: ReceiveBulletin, private readonly chasing: ChaseBulletin, private readonly answer: BulletinAnswer) {}

  @Mutation(() => BulletinPayload, { description: '发出: it reaches the units of its list, and no other.' })
  @Requires('bulletin.read')
  sendBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinActInput): Answer {
    return this.answer.of(actor, this.sending.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '增发 to more units, each chosen.' })
  @Requires('bulletin.read')
  addBulletinUnits(@CurrentActor() actor: Actor, @Args('input') input: AddBulletinUnitsInput): Answer {
    return this.answer.of(actor, this.adding.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '签收 of the version that was read.' })
  @Requires('bulletin.read')
  receiveBulletin(@CurrentActor() actor: Actor, @Args('input') input: ReceiveBulletinInput): Answer {
    return this.answer.of(actor, this.receiving.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '催收: units that have not received the version in force.' })
  @Requires('bulletin.read')
  chaseBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinActInput): Answer {
    return this.answer.of(actor, this.chasing.run(actor, input));
  }
}
