import type { Said } from '../write-act.js';
import type { FormValues } from './form-field.js';

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** What of a form every party may know: days that were proposed, codes. The rest is for those who may read the content. */
export function saidOf(form: FormValues): Said & { readonly facts: Readonly<Record<string, unknown>>; readonly data: Readonly<Record<string, unknown>> } {
  const { amount, officers, lines, legalBasis, documentNo, documentDay, reasonCode, date } = form;
  const data = {
    ...(text(amount) && { amount: text(amount) }), ...(text(legalBasis) && { legalBasis: text(legalBasis) }),
    ...(officers && officers.length > 0 && { officers: officers.map((each) => ({ name: each.name.trim(), certificateNo: each.certificateNo.trim(), phone: text(each.phone) })) }),
    ...(lines && lines.length > 0 && { items: lines.map((line) => line.trim()) }),
  };
  return {
    documentNo: text(documentNo), documentDay: documentDay ?? null, reasonCode: reasonCode ?? null,
    text: text(form.reason) ?? text(form.text),
    facts: { ...(date && { date }) }, data,
  };
}
