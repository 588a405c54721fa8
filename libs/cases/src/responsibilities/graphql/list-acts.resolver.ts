import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DiscardResponsibilityList } from '../discard-responsibility-list.js';
import { DraftResponsibilityList } from '../draft-responsibility-list.js';
import { EditResponsibilityList } from '../edit-responsibility-list.js';
import { ReviewResponsibilityList } from '../review-responsibility-list.js';
import { SubmitResponsibilityList } from '../submit-responsibility-list.js';
import { ListAnswer } from './list-answer.js';
import { DraftResponsibilityListInput, EditResponsibilityListInput, ResponsibilityListActInput, ReviewResponsibilityListInput } from './list.inputs.js';
import { ResponsibilityListPayload } from './list.types.js';

type Answer = ReturnType<ListAnswer['of']>;

/** 联合监管责任清单 as it is written and looked over. */
@Resolver()
export class ListActsResolver {
  constructor(
    private readonly drafting: DraftResponsibilityList,
    private readonly editing: EditResponsibilityList,
    private readonly submitting: SubmitResponsibilityList,
    private readonly reviewing: ReviewResponsibilityList,
    private readonly discarding: DiscardResponsibilityList,
    private readonly answer: ListAnswer,
  ) {}

  @Mutation(() => ResponsibilityListPayload, { description: '编制: the next version of the unit’s own list.' })
  @Requires('responsibility.edit')
  draftResponsibilityList(@CurrentActor() actor: Actor, @Args('input') input: DraftResponsibilityListInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => ResponsibilityListPayload, { description: '修改, while it is a draft.' })
  @Requires('conference.read')
  editResponsibilityList(@CurrentActor() actor: Actor, @Args('input') input: EditResponsibilityListInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => ResponsibilityListPayload, { description: '报送审核, by the liaison or the head.' })
  @Requires('conference.read')
  submitResponsibilityList(@CurrentActor() actor: Actor, @Args('input') input: ResponsibilityListActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => ResponsibilityListPayload, { description: '审核: published from a day to come, or sent back.' })
  @Requires('conference.read')
  reviewResponsibilityList(@CurrentActor() actor: Actor, @Args('input') input: ReviewResponsibilityListInput): Answer {
    return this.answer.of(actor, this.reviewing.run(actor, input));
  }

  @Mutation(() => ResponsibilityListPayload, { description: '放弃草稿.' })
  @Requires('conference.read')
  discardResponsibilityList(@CurrentActor() actor: Actor, @Args('input') input: ResponsibilityListActInput): Answer {
    return this.answer.of(actor, this.discarding.run(actor, input));
  }
}
