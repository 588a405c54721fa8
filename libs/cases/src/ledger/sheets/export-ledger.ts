import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, putParty, record, refuse, type Refusal, t, type Tx } from '@portal/platform';
import type { CaseFilter } from '../ledger-filter.js';
import { BEGINNING, type CaseOrder, ledgerStatement } from '../list-cases.js';
import { enterExportFile, makeExportFile } from './export-file.js';
import { filterWords, minuteOf } from './ledger-words.js';

/** So many are written while the person waits; more are written by the worker, which then tells. */
export const AT_ONCE = 500;
export const MOST_EXPORTED = 100_000;

/** 导出台账: the cases of a filter as a sheet in the office's own columns. Small ones at once, large ones in the background. */
@Injectable()
export class ExportLedger {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns id of the export; or EXPORT_EMPTY, EXPORT_TOO_LARGE */
  async run(actor: Actor, filter: CaseFilter, order: CaseOrder): Promise<{ id: string } | Refusal> {
    const { agencyId, personId, seatId } = actor;
    if (agencyId === null || personId === null || seatId === null) throw new Error('a ledger is exported by a person of an agency');
    const { statement, values } = ledgerStatement({ filter, order, after: BEGINNING, counted: MOST_EXPORTED + 1, shown: 1, now: this.db.now() });
    const found = (await this.db.read<{ found: number }>(actor, statement, values))[0]?.found ?? 0;
    if (found === 0) return refuse('EXPORT_EMPTY');
    if (found > MOST_EXPORTED) return refuse('EXPORT_TOO_LARGE', { max: MOST_EXPORTED });

    const id = newId();
    const watermark = watermarkOf(actor, filter, id, this.db.now());
    const file = found <= AT_ONCE ? await makeExportFile(this.db, this.config.filesDir, actor, { id, filter, order, watermark }) : null;
    return this.db.tx(actor, async (tx) => {
      await putParty(tx, { objectId: id, objectKind: 'LEDGER_EXPORT', agencyId, role: 'OWNER', content: true, box: 'STARTED' });
      await insertExport(tx, id, seatId, { filter, order, watermark });
      if (file) await enterExportFile(tx, { id, agencyId, personId }, file);
      await record(tx, file ? 'ledger.exported' : 'ledger.export-requested', {
        objectKind: 'LEDGER_EXPORT', objectId: id, audience: 'AGENCY', detail: { rows: file?.rows ?? found, conditions: Object.keys(filter).length },
      });
      return { id };
    });
  }
}

function watermarkOf(actor: Actor, filter: CaseFilter, id: string, now: Date): string {
  const words = { agency: actor.agencyName, person: actor.personName, at: minuteOf(now), filter: filterWords(actor.locale, filter), id: id.slice(-8) };
  return t(actor.locale, 'ledger.watermark', words);
}

async function insertExport(tx: Tx, id: string, seatId: string, what: { filter: CaseFilter; order: CaseOrder; watermark: string }): Promise<void> {
  const { actor } = tx;
  await tx.query(
    `insert into ledger_export (id, agency_id, person_id, person_name, seat_id, state, locale, filter, sort, watermark, requested_at)
     values ($1, $2, $3, $4, $5, 'QUEUED', $6, $7, $8, $9, $10)`,
    [id, actor.agencyId, actor.personId, actor.personName, seatId, actor.locale, JSON.stringify(what.filter), what.order, what.watermark, tx.now]);
}
