import { Injectable } from '@nestjs/common';
import type { OfficialDocument } from '@portal/documents';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { DOCUMENT_FROM, DOCUMENT_JSON, type DocumentRow, documentView } from './document-row.js';
import type { DocumentView } from './document-view.js';
import { MATTER_FROM, RAW_FACTS } from './facts/fact-sheet.sql.js';
import type { RawFacts } from './facts/raw-facts.js';
import { matterOf } from './load-matter.js';

/** A document with what stands in it. */
export interface FoundDocument { readonly view: DocumentView; readonly model: OfficialDocument }

const DOCUMENT = {
  name: 'document',
  text: `select doc.document, doc.model, f.facts
    from (select d.object_id, d.model, ${DOCUMENT_JSON} as document from ${DOCUMENT_FROM} where d.id = $1 and d.state <> 'DISCARDED') doc
    cross join lateral (select ${RAW_FACTS} as facts ${MATTER_FROM.replaceAll('$1', 'doc.object_id')}) f`,
};

/** One document, as far as the acting agency may see it. One statement. */
@Injectable()
export class FindDocument {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is another agency's draft or internal form */
  async run(actor: Actor, id: string): Promise<FoundDocument | null> {
    if (!isId(id) || actor.agencyId === null) return null;
    const [row] = await this.db.read<{ document: DocumentRow; model: OfficialDocument; facts: RawFacts }>(actor, DOCUMENT, [id, actor.agencyId]);
    return row ? { view: documentView(row.document, matterOf(row.facts).sheet), model: row.model } : null;
  }
}
