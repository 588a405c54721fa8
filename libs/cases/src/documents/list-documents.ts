import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { DOCUMENT_FROM, DOCUMENT_JSON, type DocumentRow, documentView, reuseOf } from './document-row.js';
import type { DocumentView, Reuse } from './document-view.js';
import { MATTER_FROM, RAW_FACTS } from './facts/fact-sheet.sql.js';
import type { RawFacts } from './facts/raw-facts.js';
import { matterOf, matterValues } from './load-matter.js';

export interface DocumentList { readonly documents: readonly DocumentView[]; readonly reuse: Reuse }

const DOCUMENTS = {
  name: 'matter-documents',
  text: `select ${RAW_FACTS} as facts, coalesce((
      select jsonb_agg(${DOCUMENT_JSON} order by d.created_at desc, d.id) from ${DOCUMENT_FROM} where d.object_id = m.id and d.state <> 'DISCARDED'), '[]') as documents
    ${MATTER_FROM}`,
};

/** Documents of a matter: the agency's own drafts, and what any party issued. Which drafts are stale is found out here, in one statement. */
@Injectable()
export class ListDocuments {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, matterId: string): Promise<DocumentList> {
    const values = matterValues(actor, matterId);
    const [row] = values ? await this.db.read<{ facts: RawFacts; documents: DocumentRow[] }>(actor, DOCUMENTS, values) : [];
    if (!row) return { documents: [], reuse: { facts: 0, uses: 0, spared: 0 } };
    const { sheet } = matterOf(row.facts);
    return { documents: row.documents.map((each) => documentView(each, sheet)), reuse: reuseOf(row.documents) };
  }
}
