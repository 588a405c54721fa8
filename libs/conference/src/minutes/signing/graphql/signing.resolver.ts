import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { MinutesAnswer } from '../../graphql/minutes-answer.js';
import { MinutesPayload } from '../../graphql/minutes.types.js';
import { CorrectMinutes } from '../correct-minutes.js';
import { DecideMinutes } from '../decide-minutes.js';
import { ReceiveMinutes } from '../receive-minutes.js';
import { SubmitMinutes } from '../submit-minutes.js';
import { TakeBackMinutes } from '../take-back-minutes.js';
import { DecideMinutesInput, MinutesActInput, MinutesReasonInput, SubmitMinutesInput } from './signing.inputs.js';

type Answer = ReturnType<MinutesAnswer['of']>;

/** 送审签、审签、收回、签收、更正 in the schema. */
@Resolver()
export class SigningResolver {
  constructor(
    private readonly submitting: SubmitMinutes,
    private readonly deciding: DecideMinutes,
    private readonly taking: TakeBackMinutes,
    private readonly receiving: ReceiveMinutes,
    private readonly correcting: CorrectMinutes,
    private readonly answer: MinutesAnswer,
  ) {}

  @Mutation(() => MinutesPayload, { description: '送审签: the text is fixed and lies before the convener.' })
  @Requires('minutes.issue')
  submitMinutes(@CurrentActor() actor: Actor, @Args('input') input: SubmitMinutesInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '审签, or 退回 with a reason.' })
  @Requires('minutes.sign')
  decideMinutes(@CurrentActor() actor: Actor, @Args('input') input: DecideMinutesInput): Answer {
    return this.answer.of(actor, this.deciding.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '收回 before the issue.' })
  @Requires('minutes.issue')
  takeBackMinutes(@CurrentActor() actor: Actor, @Args('input') input: MinutesReasonInput): Answer {
    return this.answer.of(actor, this.taking.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '签收 of the last issue.' })
  @Requires('minutes.receive')
  receiveMinutes(@CurrentActor() actor: Actor, @Args('input') input: MinutesActInput): Answer {
    return this.answer.of(actor, this.receiving.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '更正: what was issued stays; the text is drafted, signed, sealed and issued anew.' })
  @Requires('minutes.issue')
  correctMinutes(@CurrentActor() actor: Actor, @Args('input') input: MinutesReasonInput): Answer {
    return this.answer.of(actor, this.correcting.run(actor, input));
  }
}
