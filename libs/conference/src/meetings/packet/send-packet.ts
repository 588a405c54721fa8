import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { markedEnd } from '@portal/documents';
import { contentDisposition, type FileStore } from '@portal/platform';
import type { Response } from 'express';
import type { TakenPacket } from './take-packet.js';

/** Sends a package with the watermark of who takes it: the bytes as they lie, and an end of its own. @returns false when the stored bytes are not what they were */
export async function sendPacket(store: FileStore, response: Response, { name, sha256, markAt, mark }: TakenPacket, type: 'attachment' | 'inline'): Promise<boolean> {
  if (!(await store.isIntact(sha256))) return false;
  const path = join(store.root, store.relativePath(sha256));
  const end = await markedEnd(await restOf(path, markAt), markAt, mark);
  response.set({ 'Content-Type': 'application/pdf', 'Content-Disposition': contentDisposition(type, name), 'Content-Length': String(markAt + end.length) });
  await pipeline(createReadStream(path, { start: 0, end: markAt - 1 }), response, { end: false });
  response.end(end);
  return true;
}

async function restOf(path: string, from: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return (await file.read(Buffer.alloc(size - from), 0, size - from, from)).buffer;
  } finally {
    await file.close();
  }
}
