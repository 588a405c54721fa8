import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import type { EditConflictType, RefusalType } from '@portal/platform/graphql';
import { DismissWriter } from '../dismiss-writer.js';
import { EditMinutesHead } from '../edit-minutes-head.js';
import { InviteWriter } from '../invite-writer.js';
import { NameMinutesVersion } from '../name-version.js';
import { MinutesAnswer } from './minutes-answer.js';
import { EditMinutesHeadInput, MinutesWriterInput, NameMinutesVersionInput } from './minutes.inputs.js';
import { MinutesPayload, type MinutesType } from './minutes.types.js';

type Answer = Promise<MinutesType | RefusalType | EditConflictType>;

/** 纪要 in the schema: what is done with them while they are drafted. */
@Resolver()
export class MinutesActsResolver {
  constructor(
    private readonly editing: EditMinutesHead,
    private readonly inviting: InviteWriter,
    private readonly dismissing: DismissWriter,
    private readonly naming: NameMinutesVersion,
    private readonly answer: MinutesAnswer,
  ) {}

  @Mutation(() => MinutesPayload, { description: 'Title, meeting, day, place, chair, who was there.' })
  @Requires('minutes.draft')
  editMinutesHead(@CurrentActor() actor: Actor, @Args('input') input: EditMinutesHeadInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '邀请共同起草: another agency writes in the draft too.' })
  @Requires('minutes.draft')
  inviteMinutesWriter(@CurrentActor() actor: Actor, @Args('input') input: MinutesWriterInput): Answer {
    return this.answer.of(actor, this.inviting.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: 'Ends an agency’s part in the drafting, and its open connections.' })
  @Requires('minutes.draft')
  dismissMinutesWriter(@CurrentActor() actor: Actor, @Args('input') input: MinutesWriterInput): Answer {
    return this.answer.of(actor, this.dismissing.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '存为版本: the text of this moment under a name.' })
  @Requires('minutes.draft')
  nameMinutesVersion(@CurrentActor() actor: Actor, @Args('input') input: NameMinutesVersionInput): Answer {
    return this.answer.of(actor, this.naming.run(actor, input));
  }
}
