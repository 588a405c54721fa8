import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { canonicalJson, isId } from '@portal/kernel';
import { type Actor, Database, FileStore, notFound, record, refuse, type Refusal } from '@portal/platform';
import { dataHash } from './minutes-data.rules.js';

export interface IssueFile { readonly name: string; readonly bytes: Buffer; readonly sha256: string }

/** The frozen file of an issue, or its data, to whoever may read it now. Each fetch is entered in the record. */
@Injectable()
export class FetchIssue {
  constructor(private readonly db: Database, private readonly store: FileStore) {}

  /** @returns NOT_FOUND; FILE_DAMAGED when it is not, byte by byte, what was issued */
  run(actor: Actor, issueId: string, kind: 'docx' | 'json'): Promise<IssueFile | Refusal> {
    if (!isId(issueId)) return Promise.resolve(notFound());
    return this.db.tx(actor, async (tx) => {
      const [row] = await tx.query<{ minutesId: string; no: number; title: string; sha256: string; data: unknown; dataHash: string }>(
        'select minutes_id as "minutesId", no, title, sha256, data, data_hash as "dataHash" from minutes_issue where id = $1', [issueId]);
      if (!row) return notFound();
      const intact = kind === 'json' ? dataHash(row.data) === row.dataHash : await this.store.isIntact(row.sha256);
      if (!intact) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
      const bytes = kind === 'json' ? Buffer.from(canonicalJson(row.data)) : await readFile(join(this.store.root, this.store.relativePath(row.sha256)));
      const sha256 = kind === 'json' ? row.dataHash : row.sha256;
      await record(tx, 'minutes.fetched', { objectKind: 'MINUTES', objectId: row.minutesId, audience: 'AGENCY', detail: { no: row.no, kind, sha256 } });
      return { name: row.no === 1 ? row.title : `${row.title}（更正${row.no - 1}）`, bytes, sha256 };
    });
  }
}
