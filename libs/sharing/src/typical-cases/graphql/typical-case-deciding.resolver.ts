import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideTypicalCase } from '../decide-typical-case.js';
import { EndTypicalCase } from '../end-typical-case.js';
import { PublishTypicalCase } from '../publish-typical-case.js';
import { TypicalCaseAnswer } from './typical-case-answer.js';
import { DecideTypicalCaseInput, EndTypicalCaseInput, TypicalCaseActInput } from './typical-case.inputs.js';
import { TypicalCasePayload } from './typical-case.types.js';

type Answer = ReturnType<TypicalCaseAnswer['of']>;

/** 典型案例 as it is approved, published, taken down. */
@Resolver()
export class TypicalCaseDecidingResolver {
  constructor(private readonly deciding: DecideTypicalCase, private readonly publishing: PublishTypicalCase, private readonly ending: EndTypicalCase, private readonly answer: TypicalCaseAnswer) {}

  @Mutation(() => TypicalCasePayload, { description: '原办案单位审核: approved, or sent back.' })
  @Requires('bulletin.read')
  decideTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: DecideTypicalCaseInput): Answer {
    return this.answer.of(actor, this.deciding.run(actor, input));
  }

  @Mutation(() => TypicalCasePayload, { description: '发布 to the library; never without the approval of the agency whose case it is.' })
  @Requires('bulletin.read')
  publishTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: TypicalCaseActInput): Answer {
    return this.answer.of(actor, this.publishing.run(actor, input));
  }

  @Mutation(() => TypicalCasePayload, { description: '撤下; a draft is discarded.' })
  @Requires('bulletin.read')
  endTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: EndTypicalCaseInput): Answer {
    return this.answer.of(actor, this.ending.run(actor, input));
  }
}
