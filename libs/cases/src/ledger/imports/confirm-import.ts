import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { importKind } from './import-kinds.js';
import { IMPORT_COLUMNS, type SheetImport } from './import-view.js';

/** 全部导入 (one bad row stops all) · 只导入无问题的行 */
export const IMPORT_MODES = ['ALL', 'GOOD_ROWS'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** A row that was good when it was checked and is refused now: everything is rolled back. */
class RowRefused extends Error {
  constructor(readonly row: number, readonly refusal: Refusal) { super(`row ${row}: ${refusal.code}`); }
}

/** 确认导入: makes the rows of a checked sheet, all in one transaction. A second time it only says what was made the first time. */
@Injectable()
export class ConfirmImport {
  constructor(private readonly db: Database) {}

  /** @returns the import with what was made; or NOT_FOUND, IMPORT_HAS_ERRORS, IMPORT_NOTHING_GOOD, IMPORT_ROW_REFUSED, IMPORT_ONLY_CHECKED */
  async run(actor: Actor, id: string, mode: ImportMode): Promise<SheetImport | Refusal> {
    if (!isId(id)) return notFound();
    try {
      return await this.db.tx(actor, (tx) => confirm(tx, id, mode));
    } catch (fault) {
      if (!(fault instanceof RowRefused)) throw fault;
      const { row, refusal } = fault;
      return refuse('IMPORT_ROW_REFUSED', { row, reason: t(actor.locale, `refusal.${refusal.code}`, refusal.values) });
    }
  }
}

async function confirm(tx: Tx, id: string, mode: ImportMode): Promise<SheetImport | Refusal> {
  const [checked] = await tx.query<SheetImport & { sha256: string }>(`select ${IMPORT_COLUMNS}, sha256 from ledger_import where id = $1 for update`, [id]);
  if (!checked) return notFound();
  // Two checks of one file are one import: the later one waits, and finds what the first one made.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import:${tx.actor.agencyId}:${checked.sha256}`]);
  const [done] = await tx.query<SheetImport>(`select ${IMPORT_COLUMNS} from ledger_import where kind = $1 and sha256 = $2 and state = 'DONE'`, [checked.kind, checked.sha256]);
  if (done) return done;
  const kind = importKind(checked.kind);
  const make = kind.make?.bind(kind);
  if (!make) return refuse('IMPORT_ONLY_CHECKED');
  // Judged again: since the check somebody may have registered the same.
  const judged = await kind.judge(tx, tx.actor, checked.rows.map(({ row, cells, problems }) => ({ row, cells, unreadable: problems.filter(({ code }) => code === 'CELL_UNREADABLE').map(({ column }) => column) })));
  const good = judged.filter(({ verdict }) => verdict === 'GOOD');
  const bad = judged.filter(({ verdict }) => verdict === 'BAD').length;
  if (mode === 'ALL' && bad > 0) return refuse('IMPORT_HAS_ERRORS', { bad });
  if (good.length === 0) return refuse('IMPORT_NOTHING_GOOD');

  const made: { row: number; id: string }[] = [];
  for (const { row, cells } of good) {
    const result = await make(tx, cells);
    if (isRefusal(result)) throw new RowRefused(row, result);
    made.push({ row, id: result.id });
  }
  await tx.query(`update ledger_import set state = 'DONE', done_at = $2, made = $3 where id = $1`, [id, tx.now, JSON.stringify(made)]);
  await record(tx, 'ledger.imported', { objectKind: 'LEDGER_IMPORT', objectId: id, audience: 'AGENCY', detail: { kind: checked.kind, rows: judged.length, made: made.length, mode } });
  const [now] = await tx.query<SheetImport>(`select ${IMPORT_COLUMNS} from ledger_import where id = $1`, [id]);
  if (!now) throw new Error('an import is gone');
  return now;
}
