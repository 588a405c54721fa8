import { Injectable } from '@nestjs/common';
import { type OfficialDocument, renderDocx } from '@portal/documents';
import { isId } from '@portal/kernel';
import { type Actor, Database, FileStore, notFound, record, refuse, type Refusal } from '@portal/platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DocumentFile { readonly name: string; readonly bytes: Buffer; readonly sha256: string | null }

interface Row { title: string; number: string | null; state: string; sha256: string | null; model: OfficialDocument; version: number }

/** The .docx of a document, to whoever may see it now: the frozen bytes of one that was issued. Each fetch is entered in the record. */
@Injectable()
export class FetchDocument {
  constructor(private readonly db: Database, private readonly store: FileStore) {}

  /** @returns NOT_FOUND, or FILE_DAMAGED when the bytes are not what was issued */
  run(actor: Actor, id: string): Promise<DocumentFile | Refusal> {
    if (!isId(id) || actor.agencyId === null) return Promise.resolve(notFound());
    return this.db.tx(actor, async (tx) => {
      const [row] = await tx.query<Row>(`select title, number, state, sha256, model, version from case_document where id = $1 and state <> 'DISCARDED'`, [id]);
      if (!row) return notFound();
      if (row.sha256 !== null && !(await this.store.isIntact(row.sha256))) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
      const bytes = row.sha256 === null ? await renderDocx(row.model) : await readFile(join(this.store.root, this.store.relativePath(row.sha256)));
      await record(tx, 'document.fetched', { objectKind: 'DOCUMENT', objectId: id, audience: 'AGENCY', detail: { state: row.state, version: row.version, sha256: row.sha256 } });
      return { name: row.state === 'ISSUED' ? `${row.title}${row.number ?? ''}` : `${row.title}（草稿）`, bytes, sha256: row.sha256 };
    });
  }
}
