import { CRIMINAL_TABLE } from './criminal.table.js';
import { ADMINISTRATIVE_TABLE } from './kinds/administrative.table.js';
import { ASSISTANCE_TABLE } from './kinds/assistance.table.js';
import { AUDIT_TABLE } from './kinds/audit.table.js';
import { DISCIPLINE_TABLE } from './kinds/discipline.table.js';
import { EARLY_NOTICE_TABLE } from './kinds/early-notice.table.js';
import { REVERSE_TABLE } from './kinds/reverse.table.js';
import type { ReferralKind, ReferralTable } from './referral-table.js';

/** Every kind of referral there is. A new kind is a table more. */
const BY_KIND: Readonly<Record<ReferralKind, ReferralTable>> = {
  CRIMINAL: CRIMINAL_TABLE, EARLY_NOTICE: EARLY_NOTICE_TABLE, ADMINISTRATIVE: ADMINISTRATIVE_TABLE, REVERSE: REVERSE_TABLE, AUDIT: AUDIT_TABLE,
  DISCIPLINE: DISCIPLINE_TABLE, ASSISTANCE: ASSISTANCE_TABLE,
};

export const TABLES: readonly ReferralTable[] = Object.values(BY_KIND);

export const tableOf = (kind: ReferralKind): ReferralTable => BY_KIND[kind];
