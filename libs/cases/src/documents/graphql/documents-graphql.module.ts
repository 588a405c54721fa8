import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents.module.js';
import { DocumentActsResolver } from './document-acts.resolver.js';
import { DocumentResolver } from './document.resolver.js';

/** Documents in the schema, for the api only. */
@Module({ imports: [DocumentsModule], providers: [DocumentResolver, DocumentActsResolver] })
export class DocumentsGraphqlModule {}
