import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@portal/kernel';
import { digestIn, type Drop, dropsIn, isTableName, keptName } from './drop.rules.js';
import type { FetchOutcome } from './fetch.rules.js';

const TAKEN = '.taken';
/** Where a table lies that its own folder did not take: in one that can be written to, or nothing would have been taken. */
const KEPT = join(TAKEN, 'kept');
/** The transaction that holds the lock on a folder waits while its tables are handed over: not for long. The next round follows at once. */
const MOST_AT_ONCE = 3;
/** Not through a link, should somebody have put one there meanwhile, and waiting for nobody to write into a pipe. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The bytes of a table that was dropped; or why they are not read. */
export type DropRead = { readonly bytes: Buffer } | { readonly outcome: FetchOutcome; readonly detail: string };

/** What kept a table from the folder it belongs into; whether nothing else lay in the one that it was laid into instead; `lost`: it could not be laid there either, and stays. */
export interface Misplaced { readonly fault: string; readonly first: boolean; readonly lost: boolean }
/** The code of the system (`EACCES`), or what it says. */
const faultWords = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? String(fault);

/** The folder of one agency: what lies there whole is taken out of it, read, and put into done/ or refused/. */
export class DropFolder {
  constructor(private readonly root: string) {}

  /** Takes new tables out of everybody's reach, before any is read. @param stuck names of those that could not be put away: another of that name would take their place */
  async take(stuck: ReadonlySet<string>): Promise<Drop[]> {
    const free = (drops: readonly Drop[]): Drop[] => drops.filter(({ file }) => !stuck.has(file));
    for (const drop of free(dropsIn(await readdir(this.root))).slice(0, MOST_AT_ONCE)) {
      // The marker follows its table: were the worker to die between the two, the table waits for it there.
      if (await moved(join(this.root, drop.file), join(this.root, TAKEN, drop.file))) await moved(join(this.root, drop.marker), join(this.root, TAKEN, drop.marker));
    }
    return free(await this.left());
  }

  /** What was taken and not put away, with markers that did not follow: of a worker that died on the way, or what lies nowhere else. */
  async left(): Promise<Drop[]> {
    await mkdir(join(this.root, TAKEN), { recursive: true });
    const taken = await readdir(join(this.root, TAKEN));
    // One that has its marker waits with it: another beside the folder belongs to a newer table of that name.
    const marked = new Set(dropsIn(taken).map(({ file }) => file));
    for (const file of taken.filter((name) => isTableName(name) && !marked.has(name))) for (const ending of ['sha256', 'ok']) await moved(join(this.root, `${file}.${ending}`), join(this.root, TAKEN, `${file}.${ending}`));
    return dropsIn(await readdir(join(this.root, TAKEN)));
  }

  /** Reads a table that was taken: a plain file within bounds, with the digest that its marker names. What cannot be read is no table, whatever the reason. */
  async read(drop: Drop, most: number): Promise<DropRead> {
    try {
      return await this.plain(drop, most);
    } catch (fault) {
      return { outcome: 'NOT_A_TABLE', detail: faultWords(fault) };
    }
  }

  private async plain({ file, marker, kind }: Drop, most: number): Promise<DropRead> {
    const path = join(this.root, TAKEN, file);
    const found = await lstat(path);
    if (!found.isFile()) return { outcome: 'NOT_A_TABLE', detail: 'not a file' };
    const { size } = found;
    if (size > most) return { outcome: 'TOO_LARGE', detail: `${size} > ${most}` };
    const opened = await open(path, READ);
    try {
      const bytes = await opened.readFile();
      return bytes.length > most ? { outcome: 'TOO_LARGE', detail: `${bytes.length} > ${most}` } : await this.checked(marker, kind, bytes);
    } finally {
      await opened.close();
    }
  }

  private async checked(marker: string, kind: Drop['kind'], bytes: Buffer): Promise<DropRead> {
    if (kind === 'ok') return { bytes };
    const opened = await open(join(this.root, TAKEN, marker), READ);
    try {
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(1_024), 0, 1_024, 0);
      const said = digestIn(buffer.toString('utf8', 0, bytesRead));
      return said === createHash('sha256').update(bytes).digest('hex') ? { bytes } : { outcome: 'FILE_CHANGED', detail: said ?? '' };
    } finally {
      await opened.close();
    }
  }

  /**
   * Puts a table away, with the reasons beside it where it was refused; its marker goes.
   *
   * @returns null when it lies where it belongs
   */
  async putAway(drop: Drop, at: Date, reasons: readonly string[] | null): Promise<Misplaced | null> {
    const name = keptName(drop.file, at, newId().slice(-6));
    const lay = (place: string): Promise<string | null> => this.lay(drop, place, name, reasons).then(() => null, faultWords);
    const fault = await lay(reasons ? 'refused' : 'done');
    if (fault === null) return null;
    const others = await readdir(join(this.root, KEPT)).catch(() => []);
    return { fault, first: others.length === 0, lost: await lay(KEPT) !== null };
  }

  private async lay({ file, marker }: Drop, place: string, name: string, reasons: readonly string[] | null): Promise<void> {
    await mkdir(join(this.root, place), { recursive: true });
    const kept = join(this.root, place, name);
    const beside = `${kept}.reasons.txt`;
    try {
      if (reasons) await writeFile(beside, `\uFEFF${reasons.join('\r\n')}\r\n`);
      await rename(join(this.root, TAKEN, file), kept);
    } catch (fault) {
      // The next round tries another name: these would lie beside nothing, more of them each time.
      await rm(beside, { force: true }).catch(() => undefined);
      throw fault;
    }
    // A marker that is a folder is kept: there may be something in it. One that stays marks nothing any more.
    await rm(join(this.root, TAKEN, marker), { force: true }).catch(() => rename(join(this.root, TAKEN, marker), `${kept}.marker`)).catch(() => undefined);
  }
}

/** Whether it was moved by this worker: of two that try, one finds nothing any more. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw fault;
  }
}

/** Whether the folder of an agency can be written to and read. */
export async function probeFolder(dropDir: string | null, folder: string): Promise<{ outcome: FetchOutcome; detail: string | null }> {
  if (dropDir === null) return { outcome: 'FOLDER_MISSING', detail: 'CONNECTOR_DROP_DIR' };
  const probe = join(dropDir, folder, TAKEN, `probe-${newId()}`);
  try {
    await mkdir(join(dropDir, folder, TAKEN), { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
    return { outcome: 'ANSWERED', detail: null };
  } catch (fault) {
    return { outcome: 'FOLDER_MISSING', detail: (fault as NodeJS.ErrnoException).code ?? null };
  }
}
