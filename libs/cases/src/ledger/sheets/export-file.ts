import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, atTime, dayOf, newId } from '@portal/kernel';
import { type Actor, type Database, FileStore, hashOf, t, type Tx, writeSheet } from '@portal/platform';
import type { CaseFilter } from '../ledger-filter.js';
import type { CaseOrder } from '../list-cases.js';
import { exportRows, layoutOf, sheetColumns } from './export-rows.js';

const LIFETIME_DAYS = 7;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ExportOrder { readonly id: string; readonly filter: CaseFilter; readonly order: CaseOrder; readonly watermark: string }
export interface ExportFile { readonly name: string; readonly size: number; readonly sha256: string; readonly rows: number }

/** Writes the sheet and puts it into the store. Nothing is entered yet: a file without entry is nobody's. */
export async function makeExportFile(db: Database, filesDir: string, actor: Actor, { filter, order, watermark }: ExportOrder): Promise<ExportFile> {
  const layout = await layoutOf(db, actor);
  const folder = join(filesDir, 'incoming-exports');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}.xlsx`);
  try {
    const rows = await writeSheet(path, { title: layout.name, watermark, columns: sheetColumns(layout.columns), rows: exportRows(db, actor, filter, order, layout.columns) });
    const sha256 = await hashOf(path);
    const { size } = await stat(path);
    await new FileStore(filesDir).put(path, sha256);
    return { name: t(actor.locale, 'ledger.fileName', { day: dayOf(db.now()) }), size, sha256, rows };
  } finally {
    await rm(path, { force: true });
  }
}

/** Enters the file and says that it can be had, for a week. */
export async function enterExportFile(tx: Tx, order: { readonly id: string; readonly agencyId: string; readonly personId: string }, file: ExportFile): Promise<void> {
  const [fileId, attachmentId] = [newId(), newId()];
  await tx.query(
    `with file as (insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, '${XLSX}', $6, $7))
     insert into attachment (id, object_id, object_kind, slot, file_id, name, size, sha256, media_type, attached_by, attached_at)
     values ($8, $9, 'LEDGER_EXPORT', 'sheet', $1, $3, $4, $5, '${XLSX}', $6, $7)`,
    [fileId, order.agencyId, file.name, file.size, file.sha256, order.personId, tx.now, attachmentId, order.id]);
  await tx.query(
    `update ledger_export set state = 'READY', rows = $2, ready_at = $3, expires_at = $4, attachment_id = $5, file_name = $6, size = $7 where id = $1`,
    [order.id, file.rows, tx.now, atTime(addDays(dayOf(tx.now), LIFETIME_DAYS), '23:59'), attachmentId, file.name, file.size]);
}
