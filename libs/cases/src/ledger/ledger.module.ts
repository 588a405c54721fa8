import '../leads/lead-messages.js';
import { Module } from '@nestjs/common';
import { DeclineLead } from '../leads/decline-lead.js';
import { ExtendLead } from '../leads/extend-lead.js';
import { FileLead } from '../leads/file-lead.js';
import { ListLeads } from '../leads/list-leads.js';
import { LoadLead } from '../leads/load-lead.js';
import { PassLeadOn } from '../leads/pass-lead-on.js';
import { RegisterLead } from '../leads/register-lead.js';
import { LoadSubject } from '../subjects/load-subject.js';
import { CheckImport } from './imports/check-import.js';
import { ConfirmImport } from './imports/confirm-import.js';
import { MakeTemplate } from './imports/make-template.js';
import { ExportLedger } from './sheets/export-ledger.js';
import { ListExports } from './sheets/list-exports.js';
import { LoadLayout } from './sheets/load-layout.js';
import { SaveLayout } from './sheets/save-layout.js';
import { DeleteLedgerView } from './views/delete-ledger-view.js';
import { ListLedgerViews } from './views/list-ledger-views.js';
import { SaveLedgerView } from './views/save-ledger-view.js';

const USE_CASES = [
  CheckImport, ConfirmImport, DeclineLead, DeleteLedgerView, ExportLedger, ExtendLead, FileLead, ListExports, ListLeads, ListLedgerViews, LoadLayout, LoadLead, LoadSubject,
  MakeTemplate, PassLeadOn, RegisterLead, SaveLayout, SaveLedgerView,
];

/** Leads, subjects with all their matters, and what a ledger is worked with: views, sheets out, sheets in. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class LedgerModule {}
