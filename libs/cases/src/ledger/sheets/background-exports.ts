import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Database, FileStore, JobQueue, type Locale, PermanentFault, record, systemActor } from '@portal/platform';
import type { CaseFilter } from '../ledger-filter.js';
import type { CaseOrder } from '../list-cases.js';
import { enterExportFile, makeExportFile } from './export-file.js';

const BATCH = 20;
const clerk = systemActor('ledger-export');

interface Order { id: string; agencyId: string; personId: string; state: string; locale: Locale; filter: CaseFilter; sort: CaseOrder; watermark: string }

/** Hands exports that wait to the queue, and again those that the queue forgot. */
@Injectable()
export class DispatchExports {
  constructor(private readonly db: Database, private readonly queue: JobQueue, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns true when there may be more. @throws when the queue is away: nothing is marked, everything waits */
  run(): Promise<boolean> {
    return this.db.tx(clerk, async (tx) => {
      const waiting = await tx.query<{ id: string }>(
        `select id from ledger_export where state = 'QUEUED' and (dispatched_at is null or dispatched_at <= $1) order by requested_at limit ${BATCH} for update skip locked`,
        [new Date(tx.now.getTime() - this.config.redriveAfterMs)]);
      await this.queue.addAll('exports', waiting.map(({ id }) => ({ jobId: `x-${id}`, rowId: id })));
      if (waiting.length > 0) await tx.query('update ledger_export set dispatched_at = $2 where id = any($1)', [waiting.map(({ id }) => id), tx.now]);
      return waiting.length === BATCH;
    });
  }
}

/** Writes the sheet that somebody asked for, with the rights of the agency it was asked for, and tells the seat that asked. */
@Injectable()
export class BuildExport {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  async run(id: string): Promise<void> {
    const [order] = await this.db.read<Order>(clerk, {
      name: 'ledger_export_order',
      text: 'select id, agency_id as "agencyId", person_id as "personId", state, locale, filter, sort, watermark from ledger_export where id = $1',
    }, [id]);
    if (!order) throw new PermanentFault(`no export ${id}`);
    if (order.state !== 'QUEUED') return; // done with already
    const actor: Actor = { ...clerk, agencyId: order.agencyId, locale: order.locale };
    try {
      const file = await makeExportFile(this.db, this.config.filesDir, actor, { ...order, order: order.sort });
      await this.db.tx(actor, async (tx) => {
        const [still] = await tx.query(`select 1 from ledger_export where id = $1 and state = 'QUEUED' for update`, [id]);
        if (!still) return;
        await enterExportFile(tx, order, file);
        await record(tx, 'ledger.export-ready', { objectKind: 'LEDGER_EXPORT', objectId: id, audience: 'AGENCY', detail: { rows: file.rows } });
      });
    } catch (fault) {
      await this.db.tx(clerk, (tx) => tx.query('update ledger_export set last_error = left($2, 500) where id = $1', [id, fault instanceof Error ? fault.message : String(fault)]));
      throw fault;
    }
  }
}

/** Takes exports away whose week is over: the file goes, what was exported by whom stays on record. */
@Injectable()
export class ExpireExports {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns how many were taken away */
  async run(): Promise<number> {
    const gone = await this.db.tx(clerk, (tx) => tx.query<{ sha256: string }>(
      `with over as (update ledger_export set state = 'EXPIRED' where state = 'READY' and expires_at <= $1 returning attachment_id),
            taken as (update attachment a set removed_at = $1 from over where a.id = over.attachment_id and a.object_kind = 'LEDGER_EXPORT' returning a.sha256)
       select sha256 from taken`, [tx.now]));
    const store = new FileStore(this.config.filesDir);
    // Each export is of its own instant, and so has a content that no other file has.
    for (const { sha256 } of gone) await rm(join(this.config.filesDir, store.relativePath(sha256)), { force: true });
    return gone.length;
  }
}
