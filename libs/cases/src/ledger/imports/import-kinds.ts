import './import-messages.js';
import { FINDING_SHEET } from '../../referrals/findings/finding-sheet.js';
import { CASE_SHEET } from './case-sheet.js';
import type { ImportKind } from './import-kind.js';

/** What can come in as a sheet. */
export const IMPORT_KINDS = ['CASES', 'FINDINGS'] as const;
export type ImportKindKey = (typeof IMPORT_KINDS)[number];

const BY_KEY: Readonly<Record<ImportKindKey, ImportKind>> = { CASES: CASE_SHEET, FINDINGS: FINDING_SHEET };

export const importKind = (key: ImportKindKey): ImportKind => BY_KEY[key];
