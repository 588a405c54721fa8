import type { AgencyKind } from '@portal/platform';
import type { MaterialRule } from '../packet.rules.js';

/** 联席会议 members, and those who are invited to it (粤医保发〔2020〕26号 三(一), 四(一)); 经办机构 act for 医保. */
export const MEMBERS: readonly AgencyKind[] = [
  'HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'PROCURATORATE', 'DISCIPLINE_INSPECTION',
  'FINANCE', 'HANDLING_AGENCY',
];
/** Who may impose an administrative measure. */
export const ADMINISTRATIVE_AGENCIES: readonly AgencyKind[] = ['HEALTHCARE_SECURITY', 'HEALTH', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'FINANCE', 'AUDIT'];

const always = (kind: MaterialRule['kind']): MaterialRule => ({ kind, required: true, reasonAllowed: false });
export const orReason = (kind: MaterialRule['kind']): MaterialRule => ({ kind, required: true, reasonAllowed: true });
export const ifAny = (kind: MaterialRule['kind']): MaterialRule => ({ kind, required: false, reasonAllowed: false });
export { always };

/** A letter, the evidence or why there is none, and what else there is. */
export const LETTER_MATERIALS: readonly MaterialRule[] = [always('TRANSFER_LETTER'), orReason('EVIDENCE'), ifAny('OTHER')];
