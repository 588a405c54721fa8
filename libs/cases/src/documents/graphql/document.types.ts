import { enumOf } from '@portal/agencies/graphql';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, DoneType, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { DOCUMENT_STATES, type DocumentState } from '../document-view.js';
import { FORM_FAMILIES, type FormFamily } from '../forms/form-template.js';

export const DocumentStateEnum = enumOf<DocumentState>(DOCUMENT_STATES);
registerEnumType(DocumentStateEnum, { name: 'DocumentState', description: '草稿、已签发、已作废。' });
export const FormFamilyEnum = enumOf<FormFamily>(FORM_FAMILIES);
registerEnumType(FormFamilyEnum, { name: 'DocumentFormFamily' });

@ObjectType('DocumentFact', { description: 'A fact that a document reads, by key and in the words of the caller.' })
export class DocumentFactType {
  @Field() key: string;
  @Field() label: string;
  @Field({ description: 'Whether it may be filled in, once for all documents of the matter; else an act of the portal settles it.' }) fillable: boolean;
}

@ObjectType('DocumentForm', { description: 'A form that the agency may draw up at this matter.' })
export class DocumentFormType {
  @Field({ description: 'Stable code of the form.' }) code: string;
  @Field() title: string;
  @Field(() => FormFamilyEnum) family: FormFamily;
  @Field({ description: 'An internal form, which no other party sees.' }) internal: boolean;
  @Field(() => Int, { description: 'How many facts it reads.' }) facts: number;
  @Field(() => [DocumentFactType], { description: 'What it would leave open now.' }) missing: DocumentFactType[];
}

@ObjectType('CaseDocument', { description: '文书: a draft of the agency’s own, or what a party of the matter issued.' })
export class CaseDocumentType {
  @Field(() => ID) id: string;
  @Field() form: string;
  @Field() title: string;
  @Field(() => DocumentStateEnum) state: DocumentState;
  @Field(() => Int, { description: 'To be sent back as expectedVersion.' }) version: number;
  @Field() agency: string;
  @Field({ description: 'Drawn up by the caller’s agency.' }) own: boolean;
  @Field(() => String, { nullable: true, description: '文号, given when it was issued.' }) number: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn: string | null;
  @Field(() => String, { nullable: true }) issuedBy: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the frozen bytes.' }) sha256: string | null;
  @Field(() => Int, { nullable: true, description: 'Bytes.' }) size: number | null;
  @Field(() => Date) lastChangedAt: Date | string;
  @Field() lastChangedBy: string;
  @Field({ description: 'Of a draft: something that it says is no longer so.' }) stale: boolean;
  @Field(() => [String], { description: 'Names of the facts that changed since.' }) changedFacts: string[];
  @Field(() => [DocumentFactType], { description: 'What is missing in it.' }) blanks: DocumentFactType[];
  @Field({ description: 'Where its .docx is; each download is entered in the record.' }) docxUrl: string;
  @Field() pdfUrl: string;
}

@ObjectType('DocumentReuse', { description: '一次填、处处用: what was entered once and stands in several documents.' })
export class DocumentReuseType {
  @Field(() => Int, { description: 'Facts that stand in the agency’s documents of this matter.' }) facts: number;
  @Field(() => Int, { description: 'Places in which they stand.' }) uses: number;
  @Field(() => Int, { description: 'Times that nobody had to type.' }) spared: number;
}

@ObjectType('DocumentList')
export class DocumentListType {
  @Field(() => [CaseDocumentType], { description: 'Newest first.' }) documents: CaseDocumentType[];
  @Field(() => DocumentReuseType) reuse: DocumentReuseType;
}

@ObjectType('DocumentPreview', { description: 'A document as a page, for a frame without scripts.' })
export class DocumentPreviewType {
  @Field(() => CaseDocumentType) document: CaseDocumentType;
  @Field({ description: 'A whole HTML page; every text in it is escaped.' }) html: string;
}

@InputType()
export class DraftDocumentInput {
  @Field(() => ID, { description: 'Of the case or referral.' }) matterId: string;
  @Field() form: string;
}

@InputType()
export class DocumentActInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class IssueDocumentInput extends DocumentActInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Issue though facts are missing: they are filled in by hand.' }) withBlanks: boolean;
}

@InputType()
export class DocumentFactInput {
  @Field() key: string;
  @Field({ description: 'Empty: takes back what was filled in.' }) value: string;
}

@InputType()
export class FillDocumentFactsInput {
  @Field(() => ID) matterId: string;
  @Field(() => [DocumentFactInput]) facts: DocumentFactInput[];
}

const kindOf = (value: object): string =>
  ('currentVersion' in value ? 'EditConflict' : 'message' in value ? 'Refusal' : 'ok' in value ? 'Done' : 'CaseDocument');

export const DocumentPayload = createUnionType({
  name: 'DocumentPayload', types: () => [CaseDocumentType, RefusalType, EditConflictType] as const, resolveType: kindOf,
});
export const DocumentDonePayload = createUnionType({
  name: 'DocumentDonePayload', types: () => [DoneType, RefusalType, EditConflictType] as const, resolveType: kindOf,
});
