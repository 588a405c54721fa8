import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DraftCatalogueEntry } from '../draft-catalogue-entry.js';
import { EditCatalogueEntry } from '../edit-catalogue-entry.js';
import { ReviewCatalogueEntry } from '../review-catalogue-entry.js';
import { SubmitCatalogueEntry } from '../submit-catalogue-entry.js';
import { WithdrawCatalogueEntry } from '../withdraw-catalogue-entry.js';
import { CatalogueAnswer } from './catalogue-answer.js';
import { CatalogueEntryActInput, DraftCatalogueEntryInput, EditCatalogueEntryInput, ReviewCatalogueEntryInput, WithdrawCatalogueEntryInput } from './catalogue.inputs.js';
import { CatalogueEntryPayload } from './catalogue.types.js';

type Answer = ReturnType<CatalogueAnswer['of']>;

/** 数据目录 as it is written and looked over. */
@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly drafting: DraftCatalogueEntry,
    private readonly editing: EditCatalogueEntry,
    private readonly submitting: SubmitCatalogueEntry,
    private readonly reviewing: ReviewCatalogueEntry,
    private readonly withdrawing: WithdrawCatalogueEntry,
    private readonly answer: CatalogueAnswer,
  ) {}

  @Mutation(() => CatalogueEntryPayload, { description: '编制目录条目.' })
  @Requires('catalogue.edit')
  draftCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: DraftCatalogueEntryInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '修改, while it is a draft or a change is being entered.' })
  @Requires('data.read')
  editCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: EditCatalogueEntryInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '提交审核.' })
  @Requires('data.read')
  submitCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: CatalogueEntryActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '审核: published, or sent back.' })
  @Requires('data.read')
  reviewCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: ReviewCatalogueEntryInput): Answer {
    return this.answer.of(actor, this.reviewing.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '撤下.' })
  @Requires('data.read')
  withdrawCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: WithdrawCatalogueEntryInput): Answer {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }
}
