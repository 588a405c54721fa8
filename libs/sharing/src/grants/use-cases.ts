import { DeliverData } from './deliver-data.js';
import { FileDestruction } from './file-destruction.js';
import { ListDataGrants } from './list-data-grants.js';
import { ListOverdueStatements } from './list-overdue-statements.js';
import { ReadSharedData } from './read-shared-data.js';
import { SuspendGrant } from './suspend-grant.js';

/** 授权 for both processes. */
export const GRANT_USE_CASES = [DeliverData, FileDestruction, ListDataGrants, ListOverdueStatements, ReadSharedData, SuspendGrant];
