import yauzl from 'yauzl';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of everything, unpacked. */
  readonly bytes: number;
  /** Unpacked over packed, of any part that unpacks to more than a megabyte. */
  readonly ratio: number;
}

const SMALL = 1 << 20;

/**
 * Whether a ZIP stays within limits, found by unpacking it into nothing: what its directory says is not believed.
 *
 * @returns false for one that goes beyond them, or that is no sound ZIP
 */
export function isWithin(path: string, limits: ZipLimits): Promise<boolean> {
  return new Promise((resolve) => {
    yauzl.open(path, { lazyEntries: true, autoClose: true }, (fault, zip) => {
      if (fault || zip.entryCount > limits.entries) {
        zip?.close();
        resolve(false);
        return;
      }
      let total = 0;
      const end = (within: boolean): void => { zip.close(); resolve(within); };
      zip.on('error', () => end(false));
      zip.on('end', () => end(true));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (broken, stream) => {
          if (broken) return end(false);
          let own = 0;
          stream.on('data', (chunk: Buffer) => {
            own += chunk.length;
            total += chunk.length;
            if (total > limits.bytes || (own > SMALL && own > entry.compressedSize * limits.ratio)) stream.destroy(new Error('beyond the limits'));
          });
          stream.on('error', () => end(false));
          stream.on('end', () => zip.readEntry());
        });
      });
      zip.readEntry();
    });
  });
}
