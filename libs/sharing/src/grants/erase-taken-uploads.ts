import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database, FileStore, systemActor, type Tx } from '@portal/platform';
import type { RequestRow } from '../requests/load-request.js';

const clerk = systemActor('taken-uploads');
const DUE = 'select file_id as id from data_upload where erased_at is null order by taken_at limit 100';

/** Notes that a table was taken in out of an upload, which is a means of carriage and goes. */
export const noteUpload = (tx: Tx, { id }: Pick<RequestRow, 'id'>, fileId: string | null | undefined): Promise<unknown> => (fileId
  ? tx.query('insert into data_upload (file_id, request_id, agency_id, sha256, taken_at) select f.id, $2, f.agency_id, f.sha256, $3 from stored_file f where f.id = $1 on conflict do nothing', [fileId, id, tx.now]) : Promise.resolve());

/**
 * Erases uploads out of which a table was taken in: the portal keeps the rows as they are read, under their masks and until their end, and no second copy beside them. A file that
 * lies at a matter as well stays there; bytes that somebody else has uploaded too stay for him.
 */
@Injectable()
export class EraseTakenUploads {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns how many were looked at */
  async run(): Promise<number> {
    const due = await this.db.tx(clerk, (tx) => tx.query<{ id: string }>(DUE));
    const store = new FileStore(this.config.filesDir);
    for (const { id } of due) {
      await this.db.tx(clerk, async (tx) => {
        const [erased] = await tx.query<{ sha256: string | null }>('select data_upload_erase($1, $2) as sha256', [id, tx.now]);
        // Before the end of the transaction: a worker that dies here leaves a row that is erased again, and no bytes without a row.
        if (erased?.sha256) await rm(join(store.root, store.relativePath(erased.sha256)), { force: true });
      });
    }
    return due.length;
  }
}
