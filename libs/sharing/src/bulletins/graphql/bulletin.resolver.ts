import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DiscardBulletin } from '../discard-bulletin.js';
import { DraftBulletin } from '../draft-bulletin.js';
import { EditBulletin } from '../edit-bulletin.js';
import { BulletinAnswer } from './bulletin-answer.js';
import { BulletinActInput, DraftBulletinInput, EditBulletinInput } from './bulletin.inputs.js';
import { BulletinPayload } from './bulletin.types.js';

type Answer = ReturnType<BulletinAnswer['of']>;

/** 通报 as it is written. */
@Resolver()
export class BulletinResolver {
  constructor(private readonly drafting: DraftBulletin, private readonly editing: EditBulletin, private readonly discarding: DiscardBulletin, private readonly answer: BulletinAnswer) {}

  @Mutation(() => BulletinPayload, { description: '起草通报 (粤医保发〔2020〕26号 二(四)、四(二)).' })
  @Requires('bulletin.write')
  draftBulletin(@CurrentActor() actor: Actor, @Args('input') input: DraftBulletinInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '修改, while it is a draft.' })
  @Requires('bulletin.read')
  editBulletin(@CurrentActor() actor: Actor, @Args('input') input: EditBulletinInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => BulletinPayload, { description: '作废草稿.' })
  @Requires('bulletin.read')
  discardBulletin(@CurrentActor() actor: Actor, @Args('input') input: BulletinActInput): Answer {
    return this.answer.of(actor, this.discarding.run(actor, input));
  }
}
