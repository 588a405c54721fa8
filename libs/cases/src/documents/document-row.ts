import type { FactKey, FactSheet } from './facts/fact-catalogue.js';
import { changedFacts } from './facts/fact-sheet.rules.js';
import { formOf } from './forms/all-forms.js';
import type { DocumentState, DocumentView, Reuse } from './document-view.js';

/** A document as statements give it. */
export interface DocumentRow {
  readonly id: string; readonly form: string; readonly formVersion: number; readonly title: string; readonly state: DocumentState; readonly version: number;
  readonly agency: string; readonly own: boolean; readonly number: string | null; readonly issuedOn: string | null; readonly issuedBy: string | null;
  readonly sha256: string | null; readonly size: number | null; readonly changedAt: string; readonly changedBy: string;
  readonly facts: Readonly<Record<string, string>>; readonly blanks: readonly FactKey[];
}

/** SQL: a document `d` of agency `ag`, changed by `pe`, as JSON, for a reader of agency `$2`. */
export const DOCUMENT_JSON = `jsonb_build_object('id', d.id, 'form', d.form, 'formVersion', d.form_version, 'title', d.title, 'state', d.state, 'version', d.version,
  'agency', ag.short_name, 'own', d.agency_id = $2, 'number', d.number, 'issuedOn', d.issued_on, 'issuedBy', d.issued_by, 'sha256', d.sha256, 'size', d.size,
  'changedAt', d.changed_at, 'changedBy', coalesce(pe.display_name, ''), 'facts', d.facts, 'blanks', to_jsonb(d.blanks))`;
export const DOCUMENT_FROM = 'case_document d join agency ag on ag.id = d.agency_id left join person pe on pe.id = d.changed_by';

/** With what became of its facts since. Facts of another agency's document are not compared: they were read with other rights. */
export function documentView({ facts, formVersion, ...row }: DocumentRow, sheet: FactSheet): DocumentView {
  const draft = row.state === 'DRAFT' && row.own;
  const changed = draft ? changedFacts(sheet, facts) : [];
  return { ...row, changedFacts: changed, stale: draft && (changed.length > 0 || formOf(row.form)?.version !== formVersion) };
}

/** Over the agency's own documents: what stands in them and was typed once. */
export function reuseOf(rows: readonly DocumentRow[]): Reuse {
  const used = rows.filter(({ own }) => own).map(({ facts, blanks }) => Object.keys(facts).filter((key) => !blanks.includes(key as FactKey)));
  const uses = used.reduce((sum, keys) => sum + keys.length, 0);
  const facts = new Set(used.flat()).size;
  return { facts, uses, spared: uses - facts };
}
