import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, copyFile, link, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { newId } from '@portal/kernel';

/** Without hard links (some network disks) a copy does the same, slower. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** SHA-256 of a file on disk, lower-case hexadecimal; a file of any size, in constant memory. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Bytes under their own hash: `ab/cd/abcd…`. Two uploads of one content are one file, and a changed file is found out. */
export class FileStore {
  /** Path and state of the files whose hash was found right: read again only when they have changed. */
  readonly #verified = new Map<string, string>();

  constructor(readonly root: string) {}

  /** Where the content with this hash lies, below the root. */
  relativePath(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** Takes a file in. Afterwards it is on disk under its hash, and at `path` as before. */
  async put(path: string, sha256: string): Promise<void> {
    const target = join(this.root, this.relativePath(sha256));
    if (await exists(target)) return;
    await mkdir(join(target, '..'), { recursive: true });
    const incoming = `${target}.${newId()}`;
    await linkOrCopy(path, incoming);
    await flush(incoming);
    await rename(incoming, target);
    await rm(incoming, { force: true }); // rename of two links to one file leaves both
  }

  /** Takes bytes in that the portal made itself. @returns their SHA-256 */
  async putBytes(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const made = join(this.root, 'uploads', `${newId()}.made`);
    await mkdir(join(made, '..'), { recursive: true });
    try {
      await writeFile(made, bytes);
      await this.put(made, sha256);
    } finally {
      await rm(made, { force: true });
    }
    return sha256;
  }

  /** Whether the content is there and still what its hash says. */
  async isIntact(sha256: string): Promise<boolean> {
    const path = join(this.root, this.relativePath(sha256));
    const found = await stat(path).catch(() => null);
    if (!found) return false;
    const state = `${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}`;
    if (this.#verified.get(sha256) === state) return true;
    if ((await hashOf(path)) !== sha256) return false;
    if (this.#verified.size >= 10_000) this.#verified.clear();
    this.#verified.set(sha256, state);
    return true;
  }
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (fault) {
    if (!NO_LINKS.has((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    await copyFile(from, to);
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
