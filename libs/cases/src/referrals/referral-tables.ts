import { CRIMINAL_TABLE } from './criminal.table.js';
import type { ReferralKind, ReferralTable } from './referral-table.js';

/** Every kind of referral there is. A new kind is a table more. */
const TABLES: Readonly<Record<ReferralKind, ReferralTable>> = { CRIMINAL: CRIMINAL_TABLE };

export const tableOf = (kind: ReferralKind): ReferralTable => TABLES[kind];
