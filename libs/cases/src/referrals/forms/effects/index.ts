import type { Refusal, Tx } from '@portal/platform';
import type { Particulars } from '../../perform-act.js';
import type { LoadedReferral } from '../../referral-standing.js';
import type { Effect } from '../../referral-table.js';
import type { FormValues } from '../form-field.js';
import { agreeDate } from './agree-date.js';
import { convert } from './convert.js';
import { forward } from './forward.js';
import { reopenFindings } from './reopen-findings.js';
import { reportFindings } from './report-findings.js';
import { seatProcuratorate } from './seat-procuratorate.js';
import { split } from './split.js';
import { supplement } from './supplement.js';

/** Does what the form of an act cannot say. Refuses before it writes anything. */
export type EffectOf = (tx: Tx, loaded: LoadedReferral, form: FormValues) => Promise<Particulars | Refusal>;

/** The closed list. None of them knows a kind. */
export const EFFECTS: Readonly<Record<Effect, EffectOf>> = {
  AGREE_DATE: agreeDate, CONVERT: convert, FORWARD: forward, REOPEN_FINDINGS: reopenFindings, REPORT_FINDINGS: reportFindings, SEAT_PROCURATORATE: seatProcuratorate, SPLIT: split, SUPPLEMENT: supplement,
};
