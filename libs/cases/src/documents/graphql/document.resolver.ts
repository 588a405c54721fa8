import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { renderHtml } from '@portal/documents';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { FindDocument } from '../find-document.js';
import { ListDocumentForms } from '../list-document-forms.js';
import { ListDocuments } from '../list-documents.js';
import { DocumentFormType, DocumentListType, DocumentPreviewType } from './document.types.js';
import { toDocument, toForm } from './to-document.js';

@Resolver()
export class DocumentResolver {
  constructor(private readonly forms: ListDocumentForms, private readonly list: ListDocuments, private readonly find: FindDocument) {}

  @Query(() => [DocumentFormType], { description: 'Forms that the agency draws up at a case or referral, each with what it would leave open.' })
  @Requires('document.read')
  async documentForms(@CurrentActor() actor: Actor, @Args('matterId', { type: () => ID }) matterId: string): Promise<DocumentFormType[]> {
    return (await this.forms.run(actor, matterId)).map((offered) => toForm(actor, offered));
  }

  @Query(() => DocumentListType, { description: 'Documents of a case or referral: own drafts, and what any party issued.' })
  @Requires('document.read')
  async documents(@CurrentActor() actor: Actor, @Args('matterId', { type: () => ID }) matterId: string): Promise<DocumentListType> {
    const { documents, reuse } = await this.list.run(actor, matterId);
    return { documents: documents.map((view) => toDocument(actor, view)), reuse };
  }

  @Query(() => DocumentPreviewType, { nullable: true, description: 'Null when there is no such document or it is not for the caller.' })
  @Requires('document.read')
  async previewDocument(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<DocumentPreviewType | null> {
    const found = await this.find.run(actor, id);
    return found && { document: toDocument(actor, found.view), html: renderHtml(found.model) };
  }
}
