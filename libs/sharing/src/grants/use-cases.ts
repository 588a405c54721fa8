import { AnswerDataError } from './answer-data-error.js';
import { AnswerDataExport } from './answer-data-export.js';
import { AskDataExport } from './ask-data-export.js';
import { DeliverData } from './deliver-data.js';
import { EndGrants } from './end-grants.js';
import { FileDestruction } from './file-destruction.js';
import { ListDataGrants } from './list-data-grants.js';
import { ListDataUses } from './list-data-uses.js';
import { ListOverdueStatements } from './list-overdue-statements.js';
import { ReadSharedData } from './read-shared-data.js';
import { RemindGrantEnds } from './remind-grant-ends.js';
import { ReportDataError } from './report-data-error.js';
import { SuspendGrant } from './suspend-grant.js';

/** 授权 for both processes. */
export const GRANT_USE_CASES = [AnswerDataError, AnswerDataExport, AskDataExport, DeliverData, EndGrants, FileDestruction, ListDataGrants, ListDataUses, ListOverdueStatements, ReadSharedData, RemindGrantEnds, ReportDataError, SuspendGrant];
