import './messages/index.js';
import { Module } from '@nestjs/common';
import { PdfConverter } from '@portal/documents';
import { CONFIG, type Config, FileStore } from '@portal/platform';
import { DiscardDocument } from './discard-document.js';
import { ExportDossier } from './dossier/export-dossier.js';
import { DraftDocument } from './draft-document.js';
import { FetchDocument } from './fetch-document.js';
import { FillFacts } from './fill-facts.js';
import { FindDocument } from './find-document.js';
import { IssueDocument } from './issue-document.js';
import { ListDocumentForms } from './list-document-forms.js';
import { ListDocuments } from './list-documents.js';
import { DocumentDoors } from './mount-documents.js';
import { RedraftDocument } from './redraft-document.js';

const USE_CASES = [DiscardDocument, DocumentDoors, DraftDocument, ExportDossier, FetchDocument, FillFacts, FindDocument, IssueDocument, ListDocumentForms, ListDocuments, RedraftDocument];

/** Documents of matters: forms, drafts, issue, download, dossier. */
@Module({
  providers: [
    ...USE_CASES,
    { provide: FileStore, useFactory: ({ filesDir }: Config) => new FileStore(filesDir), inject: [CONFIG] },
    { provide: PdfConverter, useFactory: ({ officeProgram }: Config) => new PdfConverter({ program: officeProgram }), inject: [CONFIG] },
  ],
  exports: [...USE_CASES, PdfConverter],
})
export class DocumentsModule {}
