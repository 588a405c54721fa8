import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { makeBundle, PdfConverter } from '@portal/documents';
import { CONFIG, type Config, Database, FileStore, JobQueue, PermanentFault, record, systemActor } from '@portal/platform';
import { packetBundle, type PacketContents } from './packet-bundle.rules.js';

const BATCH = 20;
/** Made so often and not done: what it holds cannot be bound, and the page says so. */
const MOST_ATTEMPTS = 5;
const clerk = systemActor('meeting-packet');
const log = new Logger('packets');

/** Hands packages that wait to the queue, and again those that the queue forgot. */
@Injectable()
export class DispatchPackets {
  constructor(private readonly db: Database, private readonly queue: JobQueue, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns true when there may be more. @throws when the queue is away: nothing is marked, everything waits */
  run(): Promise<boolean> {
    return this.db.tx(clerk, async (tx) => {
      await tx.query(`update meeting_packet set state = 'FAILED' where state = 'QUEUED' and attempts >= ${MOST_ATTEMPTS}`);
      const waiting = await tx.query<{ id: string }>(
        `select id from meeting_packet where state = 'QUEUED' and (dispatched_at is null or dispatched_at <= $1) order by asked_at limit ${BATCH} for update skip locked`,
        [new Date(tx.now.getTime() - this.config.redriveAfterMs)]);
      await this.queue.addAll('packets', waiting.map(({ id }) => ({ jobId: `m-${id}`, rowId: id })));
      if (waiting.length > 0) await tx.query('update meeting_packet set dispatched_at = $2 where id = any($1)', [waiting.map(({ id }) => id), tx.now]);
      return waiting.length === BATCH;
    });
  }
}

interface Waiting { readonly meetingId: string; readonly agencyId: string; readonly guestId: string | null; readonly state: string; readonly contents: PacketContents }

const ORDER = {
  name: 'meeting-packet-order',
  text: 'select meeting_id as "meetingId", agency_id as "agencyId", guest_id as "guestId", state, contents from meeting_packet where id = $1',
};

/** Binds a package: of what was put down when it was asked for, and of nothing else. */
@Injectable()
export class BuildPacket {
  private readonly office: PdfConverter;
  private readonly store: FileStore;

  constructor(private readonly db: Database, @Inject(CONFIG) config: Config) {
    this.office = new PdfConverter({ program: config.officeProgram });
    this.store = new FileStore(config.filesDir);
  }

  async run(id: string): Promise<void> {
    const [order] = await this.db.read<Waiting>(clerk, ORDER, [id]);
    if (!order) throw new PermanentFault(`no package ${id}`);
    if (order.state !== 'QUEUED') return; // done with already
    await this.db.tx(clerk, (tx) => tx.query('update meeting_packet set attempts = attempts + 1 where id = $1', [id]));
    try {
      await this.make(id, order);
    } catch (fault) {
      await this.db.tx(clerk, (tx) => tx.query('update meeting_packet set last_error = left($2, 500) where id = $1', [id, fault instanceof Error ? fault.message : String(fault)]));
      throw fault;
    }
  }

  private async make(id: string, { meetingId, agencyId, guestId, contents }: Waiting): Promise<void> {
    const { bytes, pages, markAt } = await makeBundle(packetBundle(contents, guestId !== null), (paper) => this.load(paper.sha256), this.office);
    const sha256 = await this.store.putBytes(bytes);
    await this.db.tx({ ...clerk, agencyId }, async (tx) => {
      const [still] = await tx.query(`select 1 from meeting_packet where id = $1 and state = 'QUEUED' for update`, [id]);
      if (!still) return;
      await tx.query(`update meeting_packet set state = 'READY', ready_at = $2, sha256 = $3, size = $4, pages = $5, mark_at = $6 where id = $1`, [id, tx.now, sha256, bytes.length, pages, markAt]);
      await record(tx, 'packet.ready', { objectKind: 'MEETING', objectId: meetingId, audience: 'AGENCY', detail: { packetId: id, pages } });
    });
  }

  /** A file that is missing or was changed lies apart, and is an alarm. */
  private async load(sha256: string): Promise<Buffer | null> {
    if (await this.store.isIntact(sha256)) return readFile(join(this.store.root, this.store.relativePath(sha256)));
    log.error({ alarm: 'a stored file is missing or changed', sha256 });
    return null;
  }
}
