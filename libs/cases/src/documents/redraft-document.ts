import { Injectable } from '@nestjs/common';
import { type Actor, Database, type EditConflict, record, type Refusal } from '@portal/platform';
import { renderForm } from './forms/render-form.rules.js';
import { type ActOnDraft, ownDraft } from './own-draft.js';

const UPDATE = `
  update case_document set model = $3, facts = $4, facts_hash = $5, blanks = $6, form_version = $7, title = $8, version = version + 1, changed_at = $9, changed_by = $10
   where id = $1 and version = $2`;

/** Draws a draft up again from the facts as they are now. */
@Injectable()
export class RedraftDocument {
  constructor(private readonly db: Database) {}

  /** @returns the draft's id; NOT_FOUND, DOCUMENT_ISSUED, or a conflict */
  run(actor: Actor, input: ActOnDraft): Promise<{ readonly id: string } | Refusal | EditConflict> {
    return this.db.tx(actor, async (tx) => {
      const draft = await ownDraft(tx, input);
      if ('kind' in draft) return draft;
      const { form, matter, objectId } = draft;
      const { document, read, factsHash, blanks } = renderForm(form, matter.sheet);
      await tx.query(UPDATE, [draft.id, draft.version, JSON.stringify(document), JSON.stringify(read), factsHash, blanks, form.version, document.title, tx.now, actor.personId]);
      await record(tx, 'document.redrafted', { objectKind: matter.place.matterKind, objectId, audience: 'AGENCY', detail: { documentId: draft.id, form: form.code, blanks } });
      return { id: draft.id };
    });
  }
}
