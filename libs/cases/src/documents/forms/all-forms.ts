import type { PartyRole } from '@portal/platform';
import { ACCEPTANCE_FORMS } from './acceptance.forms.js';
import { ASSISTANCE_FORMS } from './assistance.forms.js';
import { AUDIT_FORMS } from './audit.forms.js';
import { CASE_FORMS } from './case.forms.js';
import { CONSULTATION_FORMS } from './consultation.forms.js';
import type { FormTemplate, MatterKind } from './form-template.js';
import { ITEMS_FORMS } from './items.forms.js';
import { LADDER_FORMS } from './ladder.forms.js';
import { LEAD_FORMS } from './lead.forms.js';
import { LISTED_FORMS } from './listed.forms.js';
import { OUTCOME_FORMS } from './outcome.forms.js';
import { REMEDY_FORMS } from './remedy.forms.js';
import { REVERSE_FORMS } from './reverse.forms.js';
import { TRANSFER_FORMS } from './transfer.forms.js';

/** Every form of the portal, by family. A new family is a file and a line here. */
export const FORMS: readonly FormTemplate[] = [
  ...CASE_FORMS, ...TRANSFER_FORMS, ...ACCEPTANCE_FORMS, ...REMEDY_FORMS, ...ITEMS_FORMS, ...REVERSE_FORMS, ...LEAD_FORMS, ...ASSISTANCE_FORMS, ...AUDIT_FORMS,
  ...OUTCOME_FORMS, ...CONSULTATION_FORMS, ...LISTED_FORMS, ...LADDER_FORMS,
];

const byCode = new Map(FORMS.map((form) => [form.code, form]));
export const formOf = (code: string): FormTemplate | null => byCode.get(code) ?? null;

/** Forms that are the letter of a referral: both bear one number, whichever comes first. */
export const LETTERS: readonly string[] = FORMS.filter(({ number }) => number?.known === 'referral.number').map(({ code }) => code);

/** Where an agency sits, and at what: `kind` is that of a referral or step, or what the agency is to an outcome or a listed supervision. */
export interface Place { readonly role: PartyRole; readonly matterKind: MatterKind; readonly kind: string | null; readonly content: boolean }

/** Whether an agency at this place draws up this form. Who may not read the content draws up none. */
export const isDrawnUpAt = ({ by }: FormTemplate, { role, matterKind, kind, content }: Place): boolean =>
  content && by.some((each) => each.role === role && each.at === matterKind && (each.kinds === undefined || (kind !== null && each.kinds.includes(kind))));
