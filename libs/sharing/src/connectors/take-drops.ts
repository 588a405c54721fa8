import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { tellKeepers } from '@portal/notifications';
import { type Actor, CONFIG, type Config, Database, decodeText, type FieldProblem, findText, SHEET_LIMITS, systemActor, t, type Tx } from '@portal/platform';
import { keepable, linesOf } from '../grants/sheet.rules.js';
import { connectorActor } from './connector-actor.js';
import { type AttemptResult, type Came, deliverByConnector, noteAttempt, tellOwner } from './deliver-by-connector.js';
import { DropFolder, type DropRead, type Misplaced } from './drop-folder.js';
import { type Drop, requestOf } from './drop.rules.js';
import { isTechnical } from './fetch.rules.js';

const clerk = systemActor('data-connector');

interface Owner { readonly agencyId: string; readonly agencyName: string; readonly folder: string }
const OWNERS = `select distinct a.id as "agencyId", a.short_name as "agencyName", a.uscc as folder from data_connector c join agency a on a.id = c.agency_id where c.kind = 'CSV_DROP' and c.enabled order by a.id`;
/** A number may be another agency's too: it must be one of what this agency hands over by its folder. */
const REQUEST = `select r.id from data_request r join data_connector c on c.entry_id = r.entry_id and c.kind = 'CSV_DROP' and c.enabled where r.provider_id = $1 and (r.number = $2 or r.id::text = $2)`;

/** 文件投递: takes what agencies' systems have put into their folders, each file once, and hands over what is right. */
@Injectable()
export class TakeDrops {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /**
   * @returns how many files were taken, whatever came of them
   * @throws Error naming each folder that could not be looked into, when all others have been
   */
  async run(): Promise<number> {
    const { dropDir } = this.config.connectors;
    if (dropDir === null) return 0;
    let taken = 0;
    const faults: string[] = [];
    for (const owner of await this.db.tx(clerk, (tx) => tx.query<Owner>(OWNERS))) {
      try {
        taken += await this.look(owner, new DropFolder(join(dropDir, owner.folder)));
      } catch (fault) {
        faults.push(`${owner.folder}: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('; '));
    return taken;
  }

  /** One worker at a time looks into a folder: what it finds there taken was left by one that died. */
  private look(owner: Owner, folder: DropFolder): Promise<number> {
    return this.db.tx(clerk, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine', [`data-drop:${owner.agencyId}`]);
      return lock?.mine ? this.takeFrom(owner, folder) : 0;
    });
  }

  /** What was left, and when nothing can be done about that, new ones. */
  private async takeFrom(owner: Owner, folder: DropFolder): Promise<number> {
    const actor = connectorActor(owner.agencyId, owner.agencyName, 'CSV_DROP');
    const left = await folder.left();
    // What does not lie there any more was put away: a file of that name is a new one.
    await this.db.tx(actor, (tx) => tx.query('delete from data_drop where agency_id = $1 and file_name <> all ($2)', [actor.agencyId, left.map(({ file }) => file)]));
    const stuck = await this.endAll(actor, folder, left);
    if (left.length > stuck.size) return left.length - stuck.size;
    const fresh = await folder.take(stuck);
    return fresh.length - (await this.endAll(actor, folder, fresh)).size;
  }

  /** @returns names of those that could be put nowhere; they keep no other waiting */
  private async endAll(actor: Actor, folder: DropFolder, drops: readonly Drop[]): Promise<ReadonlySet<string>> {
    const stuck = new Set<string>();
    for (const drop of drops) {
      const { reasons } = await this.known(actor, drop) ?? await this.ended(actor, drop, await folder.read(drop, SHEET_LIMITS.fileBytes));
      const misplaced = await folder.putAway(drop, this.db.now(), reasons);
      if (misplaced?.lost) stuck.add(drop.file);
      if (misplaced) await this.tell(actor, drop, misplaced);
    }
    return stuck;
  }

  /** What came of a file that was taken before, and still lies where it was: its name says which, for no other of that name is taken meanwhile. What keeps it there may keep it from being read again. */
  private known(actor: Actor, drop: Drop): Promise<Ended | undefined> {
    return this.db.tx(actor, async (tx) => (await tx.query<Ended>(`select reasons from data_drop where ${IS_DROP}`, keyOf(actor, drop)))[0]);
  }

  /** Who keeps the portal is told of the first file that does not lie where it belongs, and of each that lies nowhere; not at each round. */
  private tell(actor: Actor, drop: Drop, { fault, first, lost }: Misplaced): Promise<void> {
    return this.db.tx(actor, async (tx) => {
      const anew = lost ? (await tx.query(`update data_drop set told = true where not told and ${IS_DROP} returning 1`, keyOf(actor, drop))).length > 0 : first;
      if (anew) await tellKeepers(tx, 'drops.stuck', { agency: actor.agencyName, fault });
    });
  }

  /** A table that cannot be handed over for a fault is refused for it: left where it is, it would keep all others of the folder waiting. */
  private async ended(actor: Actor, drop: Drop, read: DropRead): Promise<Ended> {
    try {
      return await this.handOver(actor, drop, read);
    } catch (fault) {
      return this.handOver(actor, drop, { outcome: 'FAULT', detail: keepable(fault instanceof Error ? fault.message : String(fault)) });
    }
  }

  private handOver(actor: Actor, drop: Drop, read: DropRead): Promise<Ended> {
    return this.db.tx(actor, async (tx) => {
      const result = await handOver(tx, drop, read);
      const reasons = result.outcome === 'DELIVERED' || result.outcome === 'SAME' ? null : reasonsOf(result);
      await tx.query('insert into data_drop (agency_id, file_name, reasons, at) values ($1, $2, $3, $4)', [...keyOf(actor, drop), reasons, tx.now]);
      return { reasons };
    });
  }
}

/** What came of a file: refused for these reasons, or handed over. */
interface Ended { readonly reasons: readonly string[] | null }
const IS_DROP = 'agency_id = $1 and file_name = $2';
const keyOf = ({ agencyId }: Actor, { file }: Drop): unknown[] => [agencyId, file];

async function handOver(tx: Tx, drop: Drop, read: DropRead): Promise<AttemptResult> {
  const { actor } = tx;
  const found = await tx.query<{ id: string }>(REQUEST, [actor.agencyId, requestOf(drop.file)]);
  const [request] = found;
  if (!request || found.length > 1) {
    await tellKeepers(tx, 'drops.unclaimed', { agency: actor.agencyName, outcome: '@data-fetch.REQUEST_UNKNOWN' });
    return { outcome: 'REQUEST_UNKNOWN', detail: found.length > 1 ? String(found.length) : null, problems: [], rows: null };
  }
  const result: AttemptResult = 'bytes' in read ? await deliverByConnector(tx, request.id, 'CSV_DROP', linesOf(decodeText(read.bytes))) : { ...read, problems: [], rows: null };
  await noteAttempt(tx, request.id, 'CSV_DROP', result, cameOf(drop, read));
  await tellOfRefusal(tx, request.id, result);
  return result;
}

const cameOf = ({ file }: Drop, read: DropRead): Came => ('bytes' in read
  ? { bytes: read.bytes.length, digest: createHash('sha256').update(read.bytes).digest('hex'), fileName: file } : { bytes: null, digest: null, fileName: file });

/** Each file that is refused is told once: it lies beside its reasons and is not looked at again. */
async function tellOfRefusal(tx: Tx, requestId: string, { outcome }: AttemptResult): Promise<void> {
  if (outcome === 'DELIVERED' || outcome === 'SAME') return;
  await tellOwner(tx, requestId, outcome);
  if (isTechnical(outcome)) await tellKeepers(tx, 'connectors.failed', { agency: tx.actor.agencyName, outcome: `@data-fetch.${outcome}` });
}

/** For whoever keeps the agency's system: why the file was not taken, a line each. */
function reasonsOf({ outcome, detail, problems }: AttemptResult): string[] {
  const obstacle = outcome === 'STOPPED' && detail ? findText('zh-CN', `refusal.${detail}`) : null;
  const worded = problems.map(({ code, values }: FieldProblem) => t('zh-CN', `field.${code}`, values));
  return [t('zh-CN', `data-fetch.${outcome}`), ...(obstacle ? [obstacle] : detail && outcome !== 'ROWS_REFUSED' ? [detail] : []), ...worded];
}
