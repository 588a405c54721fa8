import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DraftTypicalCase } from '../draft-typical-case.js';
import { EditTypicalCase } from '../edit-typical-case.js';
import { JustifyFinding } from '../justify-finding.js';
import { SubmitTypicalCase } from '../submit-typical-case.js';
import { TypicalCaseAnswer } from './typical-case-answer.js';
import { DraftTypicalCaseInput, EditTypicalCaseInput, JustifyFindingInput, TypicalCaseActInput } from './typical-case.inputs.js';
import { TypicalCasePayload } from './typical-case.types.js';

type Answer = ReturnType<TypicalCaseAnswer['of']>;

/** 典型案例 as it is written and freed of what names persons. */
@Resolver()
export class TypicalCaseResolver {
  constructor(private readonly drafting: DraftTypicalCase, private readonly editing: EditTypicalCase, private readonly justifying: JustifyFinding, private readonly submitting: SubmitTypicalCase, private readonly answer: TypicalCaseAnswer) {}

  @Mutation(() => TypicalCasePayload, { description: '编写典型案例 (粤医保发〔2020〕26号 五(二)).' })
  @Requires('bulletin.write')
  draftTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: DraftTypicalCaseInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => TypicalCasePayload, { description: '修改, while it is a draft.' })
  @Requires('bulletin.read')
  editTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: EditTypicalCaseInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => TypicalCasePayload, { description: '说明保留理由, by a second person.' })
  @Requires('bulletin.read')
  justifyFinding(@CurrentActor() actor: Actor, @Args('input') input: JustifyFindingInput): Answer {
    return this.answer.of(actor, this.justifying.run(actor, input));
  }

  @Mutation(() => TypicalCasePayload, { description: '报原办案单位审核; not with a finding open.' })
  @Requires('bulletin.read')
  submitTypicalCase(@CurrentActor() actor: Actor, @Args('input') input: TypicalCaseActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }
}
