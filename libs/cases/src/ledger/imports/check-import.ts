import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, FileStore, isRefusal, readSheet, record, refuse, type Refusal } from '@portal/platform';
import { importKind, type ImportKindKey } from './import-kinds.js';
import { IMPORT_COLUMNS, type SheetImport } from './import-view.js';

const FILE = { name: 'import_file', text: 'select name, sha256 from stored_file where id = $1' };

/** 导入检查: reads a sheet and says row by row what is wrong with it. Makes nothing of it yet. */
@Injectable()
export class CheckImport {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns the sheet row by row; one that was imported already comes back as it was done. Or FILE_NOT_FOUND, IMPORT_NOT_XLSX, SHEET_…, IMPORT_TOO_MANY_ROWS */
  async run(actor: Actor, kindKey: ImportKindKey, fileId: string): Promise<SheetImport | Refusal> {
    const kind = importKind(kindKey);
    const [file] = isId(fileId) ? await this.db.read<{ name: string; sha256: string }>(actor, FILE, [fileId]) : [];
    if (!file) return refuse('FILE_NOT_FOUND');
    if (!file.name.toLowerCase().endsWith('.xlsx')) return refuse('IMPORT_NOT_XLSX', { name: file.name });
    const store = new FileStore(this.config.filesDir);
    const rows = await readSheet(join(store.root, store.relativePath(file.sha256)), kind.columns);
    if (isRefusal(rows)) return rows;
    if (rows.length > kind.mostRows) return refuse('IMPORT_TOO_MANY_ROWS', { max: kind.mostRows });

    return this.db.tx(actor, async (tx) => {
      const [done] = await tx.query<SheetImport>(
        `select ${IMPORT_COLUMNS} from ledger_import where kind = $1 and sha256 = $2 and state = 'DONE'`, [kindKey, file.sha256]);
      if (done) return done;
      const judged = await kind.judge(tx, actor, rows);
      const good = judged.filter(({ verdict }) => verdict === 'GOOD').length;
      const id = newId();
      const [checked] = await tx.query<SheetImport>(
        `insert into ledger_import (id, agency_id, person_id, kind, file_name, sha256, state, rows, row_count, good_count, checked_at)
         values ($1, $2, $3, $4, $5, $6, 'CHECKED', $7, $8, $9, $10) returning ${IMPORT_COLUMNS}`,
        [id, actor.agencyId, actor.personId, kindKey, file.name, file.sha256, JSON.stringify(judged), judged.length, good, tx.now]);
      if (!checked) throw new Error('a checked import was not kept');
      await record(tx, 'ledger.import-checked', { objectKind: 'LEDGER_IMPORT', objectId: id, audience: 'AGENCY', detail: { kind: kindKey, rows: judged.length, good } });
      return checked;
    });
  }
}
