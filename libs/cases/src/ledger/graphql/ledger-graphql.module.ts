import { Module } from '@nestjs/common';
import { LeadActsResolver } from '../../leads/graphql/lead-acts.resolver.js';
import { LeadResolver } from '../../leads/graphql/lead.resolver.js';
import { LedgerModule } from '../ledger.module.js';
import { SheetsResolver } from './sheets.resolver.js';
import { SubjectPageResolver } from './subject-page.resolver.js';
import { ViewsResolver } from './views.resolver.js';

/** Leads, subjects and the tools of the ledger in the schema, for the api only. */
@Module({ imports: [LedgerModule], providers: [LeadResolver, LeadActsResolver, SheetsResolver, SubjectPageResolver, ViewsResolver] })
export class LedgerGraphqlModule {}
