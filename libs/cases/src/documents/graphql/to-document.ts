import type { Actor } from '@portal/platform';
import { factLabel, isFillable } from '../facts/fact-catalogue.js';
import type { DocumentView } from '../document-view.js';
import { formOf } from '../forms/all-forms.js';
import type { OfferedForm } from '../list-document-forms.js';
import type { CaseDocumentType, DocumentFactType, DocumentFormType } from './document.types.js';

const toFact = (locale: Actor['locale']) => (key: string): DocumentFactType => ({ key, label: factLabel(key, locale), fillable: isFillable(key) });

export const toForm = ({ locale }: Actor, { form, missing, facts }: OfferedForm): DocumentFormType => ({
  code: form.code, title: locale === 'en' ? form.titleEn : form.title, family: form.family, internal: form.audience === 'AGENCY', facts, missing: missing.map(toFact(locale)),
});

/** A document in the words of the caller's language; its own title is Chinese as it is printed. */
export const toDocument = ({ locale }: Actor, { changedFacts, blanks, changedAt, changedBy, ...view }: DocumentView): CaseDocumentType => ({
  ...view, lastChangedAt: changedAt, lastChangedBy: changedBy, title: locale === 'en' ? formOf(view.form)?.titleEn ?? view.title : view.title,
  changedFacts: changedFacts.map((key) => factLabel(key, locale)), blanks: blanks.map(toFact(locale)),
  docxUrl: `/files/documents/${view.id}/docx`, pdfUrl: `/files/documents/${view.id}/pdf`,
});
