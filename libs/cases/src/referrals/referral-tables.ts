import { CRIMINAL_TABLE } from './criminal.table.js';
import type { ReferralKind, ReferralTable } from './referral-table.js';

/** Every kind of referral there is. A new kind is a table more. */
const BY_KIND: Readonly<Record<ReferralKind, ReferralTable>> = { CRIMINAL: CRIMINAL_TABLE };

export const TABLES: readonly ReferralTable[] = Object.values(BY_KIND);

export const tableOf = (kind: ReferralKind): ReferralTable => BY_KIND[kind];
