import { Injectable } from '@nestjs/common';
import { type Actor, Database, type EditConflict, record, type Refusal } from '@portal/platform';
import { type ActOnDraft, ownDraft } from './own-draft.js';

/** Takes a draft off the list. It keeps its row; what was issued stays. */
@Injectable()
export class DiscardDocument {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOnDraft): Promise<{ readonly id: string } | Refusal | EditConflict> {
    return this.db.tx(actor, async (tx) => {
      const draft = await ownDraft(tx, input);
      if ('kind' in draft) return draft;
      await tx.query(`update case_document set state = 'DISCARDED', version = version + 1, changed_at = $3, changed_by = $4 where id = $1 and version = $2`,
        [draft.id, draft.version, tx.now, actor.personId]);
      await record(tx, 'document.discarded', { objectKind: draft.matter.place.matterKind, objectId: draft.objectId, audience: 'AGENCY', detail: { documentId: draft.id, form: draft.form.code } });
      return { id: draft.id };
    });
  }
}
