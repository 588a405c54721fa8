import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { formOf, isDrawnUpAt } from './forms/all-forms.js';
import { renderForm } from './forms/render-form.rules.js';
import { loadMatter } from './load-matter.js';

export interface DraftDocumentInput { readonly matterId: string; readonly form: string }

const INSERT = `
  insert into case_document (id, agency_id, object_id, object_kind, form, form_version, title, audience, model, facts, facts_hash, blanks, created_at, created_by, changed_at, changed_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $13, $14)`;

/** Draws up a document of a matter: the form with the facts that the portal holds now, and visible blanks for the others. */
@Injectable()
export class DraftDocument {
  constructor(private readonly db: Database) {}

  /** @returns the id of the draft; NOT_FOUND, or FORM_NOT_YOURS when another party draws it up */
  run(actor: Actor, { matterId, form: code }: DraftDocumentInput): Promise<{ readonly id: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const matter = await loadMatter(tx, matterId);
      if (!matter) return notFound();
      const form = formOf(code);
      if (!form || !isDrawnUpAt(form, matter.place)) return refuse('FORM_NOT_YOURS', { title: form?.title ?? code });
      const id = newId();
      const { document, read, factsHash, blanks } = renderForm(form, matter.sheet);
      await tx.query(INSERT, [
        id, actor.agencyId, matterId, matter.place.matterKind, form.code, form.version, document.title, form.audience, JSON.stringify(document), JSON.stringify(read), factsHash, blanks,
        tx.now, actor.personId,
      ]);
      await record(tx, 'document.drafted', { objectKind: matter.place.matterKind, objectId: matterId, audience: 'AGENCY', detail: { documentId: id, form: form.code, blanks } });
      return { id };
    });
  }
}
