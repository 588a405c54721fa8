import { isId } from '@portal/kernel';
import { type EditConflict, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import type { DocumentState } from './document-view.js';
import { formOf } from './forms/all-forms.js';
import type { FormTemplate } from './forms/form-template.js';
import { loadMatter, type Matter } from './load-matter.js';

export interface ActOnDraft { readonly id: string; readonly expectedVersion: number }

/** A draft of the acting agency, locked, with its matter. */
export interface OwnDraft {
  readonly id: string;
  readonly version: number;
  readonly objectId: string;
  readonly form: FormTemplate;
  readonly formVersion: number;
  readonly facts: Readonly<Record<string, string>>;
  readonly matter: Matter;
}

interface Row {
  id: string; version: number; objectId: string; form: string; formVersion: number; facts: Record<string, string>; state: DocumentState; number: string | null; title: string;
  changedAt: Date; changedBy: string | null;
}

const FOUND = `
  select d.id, d.version, d.object_id as "objectId", d.form, d.form_version as "formVersion", d.facts, d.state, d.number, d.title, d.changed_at as "changedAt",
         (select display_name from person where id = d.changed_by) as "changedBy"
    from case_document d where d.id = $1 and d.agency_id = $2`;

/**
 * Loads and locks a draft. What was issued cannot be locked by the runtime at all, so it is looked for only when there is no
 * draft. @returns NOT_FOUND, DOCUMENT_ISSUED, a conflict when somebody changed the draft in between, or the draft
 */
export async function ownDraft(tx: Tx, { id, expectedVersion }: ActOnDraft): Promise<OwnDraft | Refusal | EditConflict> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<Row>(`${FOUND} and d.state = 'DRAFT' for update of d`, [id, tx.actor.agencyId]);
  if (!row) {
    const [past] = await tx.query<Row>(FOUND, [id, tx.actor.agencyId]);
    return past?.state === 'ISSUED' ? refuse('DOCUMENT_ISSUED', { title: past.title, number: past.number ?? '' }) : notFound();
  }
  const form = formOf(row.form);
  const matter = await loadMatter(tx, row.objectId);
  if (!form || !matter) return notFound();
  if (row.version !== expectedVersion) return { kind: 'conflict', currentVersion: row.version, changedBy: row.changedBy, changedAt: row.changedAt, differences: [] };
  return { id: row.id, version: row.version, objectId: row.objectId, form, formVersion: row.formVersion, facts: row.facts, matter };
}
