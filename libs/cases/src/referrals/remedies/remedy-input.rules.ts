import type { Refusal } from '@portal/platform';
import { dayBorne, invalid, LINE, optional, required } from '../act-input.rules.js';
import type { ActOn } from '../act-result.js';
import type { Particulars } from '../perform-act.js';

/** A remedy of the sender: why, and under which document. */
export interface RemedyInput extends ActOn { readonly reason: string; readonly documentNo?: string | null }

export const remedyProblem = ({ reason, documentNo }: RemedyInput): Refusal | null =>
  invalid(required('reason', reason), optional('documentNo', documentNo, LINE));

export const said = ({ reason, documentNo }: RemedyInput): Particulars => ({ text: reason.trim(), documentNo: documentNo?.trim() || null });

/** A step of the procuratorate's supervision, or the answer to one: a document with number, day and reason. */
export interface SupervisionStepInput extends ActOn { readonly number: string; readonly decidedOn: string; readonly reason: string }

export const stepProblem = ({ number, decidedOn, reason }: SupervisionStepInput, today: string): Refusal | null =>
  invalid(required('number', number, LINE), dayBorne('decidedOn', decidedOn, today), required('reason', reason));

export const stepSaid = ({ number, decidedOn, reason }: SupervisionStepInput): Particulars =>
  ({ documentNo: number.trim(), documentDay: decidedOn, text: reason.trim() });
