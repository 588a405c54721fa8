import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { canonicalJson } from '@portal/kernel';
import yazl from 'yazl';

/** What goes into an archive, under which name. A stream is opened when its turn comes. */
export interface ArchiveEntry {
  readonly path: string;
  readonly open: () => Readable | Promise<Readable>;
  /** SHA-256 that the content must have; null: whatever it has. */
  readonly sha256: string | null;
  /** Already packed (pictures, PDF, Office): stored as it is. */
  readonly packed?: boolean;
}

export interface ManifestLine { readonly path: string; readonly sha256: string; readonly size: number }

export interface ArchiveOptions {
  /** Instant that every entry bears. */
  readonly at: Date;
  /** What the manifest says besides the files. */
  readonly about: Readonly<Record<string, unknown>>;
}

export const MANIFEST = 'manifest.json';

/**
 * A ZIP of any size as a stream, in constant memory: entries one after the other, each hashed as it passes, and as the last
 * one `manifest.json` with the path, size and SHA-256 of each. An entry that is not what its hash says breaks the stream off:
 * an archive that opens is complete.
 */
export function archiveStream(entries: readonly ArchiveEntry[], { at, about }: ArchiveOptions): Readable {
  const zip = new yazl.ZipFile();
  const lines: ManifestLine[] = [];
  const output = zip.outputStream as unknown as Readable;
  zip.on('error', (fault: Error) => output.destroy(fault));
  for (const entry of entries) {
    zip.addReadStreamLazy(entry.path, { mtime: at, compress: !entry.packed }, (give) => {
      Promise.resolve().then(() => entry.open()).then(
        (stream) => {
          const hashed = hashing(entry, lines);
          stream.once('error', (fault) => hashed.destroy(fault));
          hashed.once('error', (fault) => { stream.destroy(); output.destroy(fault); });
          give(null, stream.pipe(hashed));
        },
        (fault: Error) => { output.destroy(fault); },
      );
    });
  }
  zip.addReadStreamLazy(MANIFEST, { mtime: at }, (give) => {
    give(null, Readable.from([Buffer.from(`${canonicalJson({ ...about, files: lines })}\n`)]));
  });
  zip.end();
  return output;
}

function hashing({ path, sha256 }: ArchiveEntry, lines: ManifestLine[]): Transform {
  const hash = createHash('sha256');
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      const found = hash.digest('hex');
      if (sha256 !== null && sha256 !== found) { done(new Error(`${path} is not what its hash says`)); return; }
      lines.push({ path, sha256: found, size });
      done();
    },
  });
}
