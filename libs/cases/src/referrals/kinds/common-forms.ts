import { type FormField, may, must } from '../forms/form-field.js';

export { may, must };

/** 秘密等级 of what is sent; classified matter does not belong on this network at all. */
export const SECRECY = ['ORDINARY', 'INTERNAL', 'WORK_SECRET'] as const;

/** What every letter says. */
export const LETTER: readonly FormField[] = [
  must.line('title'), must.text('facts'), must.text('legalBasis'), may.text('advice'), may.money('amount', { label: 'amountInvolved' }),
];
/** The number and day of the sender's own paper, where there is one. */
export const PAPER: readonly FormField[] = [may.line('documentNo'), may.day('documentDay')];

export const FORWARD_FORM: readonly FormField[] = [must.agency('agencyId', { label: 'forwardTo' }), must.text('reason')];

/** Why an agency need not take a matter on. Each is a reason of law; the words under it are the person's. */
export const DECLINE_REASONS = ['NO_JURISDICTION', 'NOT_MY_DUTY', 'HANDLED_BEFORE', 'TIME_BARRED', 'NO_VIOLATION', 'OTHER_LEGAL_REASON'] as const;
export const DECLINE_FORM: readonly FormField[] = [
  must.code('reasonCode', DECLINE_REASONS), must.text('reason'), must.text('legalBasis', { label: 'legalBasisOfRefusal' }), may.line('documentNo'), may.files('fileIds'),
];

/** What became of a matter, as its receiver says. */
export const RESULTS = ['PENALTY', 'ADMINISTRATIVE_HANDLING', 'AGREEMENT_HANDLING', 'LICENCE_REVOKED', 'TRANSFERRED', 'NO_VIOLATION', 'NOT_HANDLED'] as const;
export const RESULT_FORM: readonly FormField[] = [
  must.code('reasonCode', RESULTS, 'result'), must.text('text', { label: 'feedback' }), may.line('documentNo'), may.day('documentDay'), may.money('amount', { label: 'amountHandled' }),
  may.files('fileIds'),
];
