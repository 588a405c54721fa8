import { type Locale, t } from '@portal/platform';
import { LINE, LONG_TEXT } from '../act-input.rules.js';
import type { ReferralTable } from '../referral-table.js';
import type { FormField } from './form-field.js';

/** A field as a client draws it. */
export interface WordedField {
  readonly name: string; readonly type: string; readonly label: string; readonly required: boolean; readonly maxLength: number | null;
  readonly options: { readonly value: string; readonly label: string }[]; readonly agencyKinds: string[];
  readonly materials: { readonly value: string; readonly label: string }[];
}

const LENGTHS: Readonly<Partial<Record<FormField['type'], number>>> = { LINE, TEXT: LONG_TEXT, LINES: LINE };

export const fieldLabel = ({ name, label }: FormField, locale: Locale): string => t(locale, `form.${label ?? name}`);
export const optionLabel = (code: string, locale: Locale): string => t(locale, `form.option.${code}`);

/** The fields of a form in words, with all that a client needs to draw and fill them. */
export function worded(table: ReferralTable, fields: readonly FormField[], locale: Locale): WordedField[] {
  return fields.map((field) => ({
    name: field.name, type: field.type, label: fieldLabel(field, locale), required: field.required ?? false, maxLength: LENGTHS[field.type] ?? null,
    options: (field.options ?? []).map((value) => ({ value, label: optionLabel(value, locale) })),
    agencyKinds: field.type === 'AGENCY' || field.type === 'PARTS' ? [...field.agencyKinds ?? table.sides.RECEIVER] : [],
    materials: field.type === 'MATERIALS' ? table.materials.map(({ kind }) => ({ value: kind, label: t(locale, `material.${kind}`) })) : [],
  }));
}
