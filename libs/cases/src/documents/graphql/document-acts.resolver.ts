import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type EditConflict, isConflict, isRefusal, type Refusal, Requires } from '@portal/platform';
import { DoneType, EditConflictType, RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { DiscardDocument } from '../discard-document.js';
import { DraftDocument } from '../draft-document.js';
import { FillFacts } from '../fill-facts.js';
import { FindDocument } from '../find-document.js';
import { IssueDocument } from '../issue-document.js';
import { RedraftDocument } from '../redraft-document.js';
import { CaseDocumentType, DocumentActInput, DocumentDonePayload, DocumentPayload, DraftDocumentInput, FillDocumentFactsInput, IssueDocumentInput } from './document.types.js';
import { toDocument } from './to-document.js';

type DocumentAnswer = CaseDocumentType | RefusalType | EditConflictType;
type DoneAnswer = DoneType | RefusalType | EditConflictType;

@Resolver()
export class DocumentActsResolver {
  constructor(
    private readonly drafting: DraftDocument,
    private readonly redrafting: RedraftDocument,
    private readonly issuing: IssueDocument,
    private readonly discarding: DiscardDocument,
    private readonly filling: FillFacts,
    private readonly find: FindDocument,
  ) {}

  @Mutation(() => DocumentPayload, { description: 'Draws up a document from the facts that the portal holds. What is missing is a visible blank.' })
  @Requires('document.draft')
  async draftDocument(@CurrentActor() actor: Actor, @Args('input') input: DraftDocumentInput): Promise<DocumentAnswer> {
    return this.answer(actor, await this.drafting.run(actor, input));
  }

  @Mutation(() => DocumentPayload, { description: 'Draws a draft up again from the facts as they are now.' })
  @Requires('document.draft')
  async redraftDocument(@CurrentActor() actor: Actor, @Args('input') input: DocumentActInput): Promise<DocumentAnswer> {
    return this.answer(actor, await this.redrafting.run(actor, input));
  }

  @Mutation(() => DocumentPayload, { description: '签发: number, day, frozen bytes. A stale draft is refused; one with blanks too, unless that is wanted.' })
  @Requires('document.issue')
  async issueDocument(@CurrentActor() actor: Actor, @Args('input') input: IssueDocumentInput): Promise<DocumentAnswer> {
    return this.answer(actor, await this.issuing.run(actor, input));
  }

  @Mutation(() => DocumentDonePayload, { description: 'Takes a draft off the list.' })
  @Requires('document.draft')
  async discardDocument(@CurrentActor() actor: Actor, @Args('input') input: DocumentActInput): Promise<DoneAnswer> {
    return this.done(actor, await this.discarding.run(actor, input));
  }

  @Mutation(() => DocumentDonePayload, { description: 'Fills in what the portal does not hold, once for all documents of a matter.' })
  @Requires('document.draft')
  async fillDocumentFacts(@CurrentActor() actor: Actor, @Args('input') input: FillDocumentFactsInput): Promise<DoneAnswer> {
    return this.done(actor, await this.filling.run(actor, input));
  }

  private async answer(actor: Actor, result: { readonly id: string } | Refusal | EditConflict): Promise<DocumentAnswer> {
    const stopped = this.stopped(actor, result);
    if (stopped) return stopped;
    const found = await this.find.run(actor, (result as { id: string }).id);
    if (!found) throw new Error('a document was written and cannot be read');
    return toDocument(actor, found.view);
  }

  private done(actor: Actor, result: object): DoneAnswer {
    return this.stopped(actor, result) ?? Object.assign(new DoneType(), { ok: true });
  }

  private stopped(actor: Actor, result: object): RefusalType | EditConflictType | null {
    if (isRefusal(result)) return toRefusal(actor, result);
    return isConflict(result) ? toConflict(actor, result) : null;
  }
}
