import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CorrectBulletin } from '../correct-bulletin.js';
import { RecallBulletin } from '../recall-bulletin.js';
import { WithdrawBulletin } from '../withdraw-bulletin.js';
import { BulletinAnswer } from './bulletin-answer.js';
import { BulletinReasonInput, CorrectBulletinInput } from './bulletin.inputs.js';
import { BulletinPayload } from './bulletin.types.js';

type Answer = ReturnType<BulletinAnswer['of']>;

/** What was sent and is put right: 更正, 撤回, 收回. */
@Resolver()
export class BulletinVersionsResolver {
  constructor(private readonly correcting: CorrectBulletin, private readonly withdrawing: WithdrawBulletin, private readonly recalling: RecallBulletin, private readonly answer: BulletinAnswer) {}

  @Mutation(() => BulletinPayload, { description: '更正: a new version, for which each unit signs anew; the one before stays as 已更正.' })
  @Requires('bulletin.read')
  correctBulletin(@CurrentActor() actor: Actor, @Args('input') input: CorrectBulletinInput): Answer {
    return this.answer.of(actor, this.correcting.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '撤回: it holds no longer and stays to be read as 已撤回; the withdrawal is its last version, which each unit signs for.' })
  @Requires('bulletin.read')
  withdrawBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinReasonInput): Answer {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '收回 from units that have not received anything of it.' })
  @Requires('bulletin.read')
  recallBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinReasonInput): Answer {
    return this.answer.of(actor, this.recalling.run(actor, input));
  }
}
