import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ReturnBulletin } from '../return-bulletin.js';
import { SubmitBulletin } from '../submit-bulletin.js';
import { TakeBackBulletin } from '../take-back-bulletin.js';
import { BulletinAnswer } from './bulletin-answer.js';
import { BulletinActInput, BulletinReasonInput } from './bulletin.inputs.js';
import { BulletinPayload } from './bulletin.types.js';

type Answer = ReturnType<BulletinAnswer['of']>;

/** 通报 on the way to who sends it, and back. */
@Resolver()
export class BulletinHandingInResolver {
  constructor(private readonly submitting: SubmitBulletin, private readonly returning: ReturnBulletin, private readonly takingBack: TakeBackBulletin, private readonly answer: BulletinAnswer) {}

  @Mutation(() => BulletinPayload, { description: '报请发出.' })
  @Requires('bulletin.read')
  submitBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '退回修改.' })
  @Requires('bulletin.read')
  returnBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinReasonInput): Answer {
    return this.answer.of(actor, this.returning.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '取回修改: what was handed in and not yet sent.' })
  @Requires('bulletin.read')
  takeBackBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinActInput): Answer {
    return this.answer.of(actor, this.takingBack.run(actor, input));
  }
}
