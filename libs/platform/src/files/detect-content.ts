import { type FileHandle, open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { encodingsOf } from './text-encoding.js';
import { zipEntryNames } from './zip-names.js';

const CHUNK = 1 << 20;
/** Text has no control characters but tab, line ends and form feed. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** Text that a program would run or draw rather than show. */
const MARKUP = /^\s*(%PDF|%!PS|\{\\rtf|<\?xml|<!doctype|<html|<head|<body|<script|<svg)/i;
/** Names of the main stream in an OLE compound file (UTF-16): Word, and Excel 97 or 95. */
const OLE_STREAMS = { doc: ['WordDocument'], xls: ['Workbook', 'Book'] } as const;

/**
 * What the bytes of a file are, whatever its name says: an ending such as `pdf`, `docx`, `ofd`, `doc`, `text`, `exe`;
 * null when nothing is recognised. Containers are looked into; nothing is unpacked.
 */
export async function detectContent(path: string): Promise<string | null> {
  const magic = (await fileTypeFromFile(path))?.ext ?? null;
  const file = await open(path, 'r');
  try {
    if (magic === 'zip') return (await zipEntryNames(file)).includes('OFD.xml') ? 'ofd' : 'zip';
    if (magic === 'cfb') return await oleKind(file);
    return (await isText(file)) ? 'text' : magic;
  } finally {
    await file.close();
  }
}

async function oleKind(file: FileHandle): Promise<string> {
  let tail = Buffer.alloc(0);
  for await (const chunk of chunksOf(file)) {
    const window = Buffer.concat([tail, chunk]);
    for (const [kind, streams] of Object.entries(OLE_STREAMS)) {
      if (streams.some((name) => window.includes(Buffer.from(`${name}\0`, 'utf16le')))) return kind;
    }
    tail = window.subarray(-64);
  }
  return 'cfb';
}

/** In one encoding throughout, and not a text that is really a document or a page. */
async function isText(file: FileHandle): Promise<boolean> {
  const head = new Uint8Array(2);
  await file.read(head, 0, head.length, 0);
  for (const encoding of encodingsOf(head)) if (await decodes(file, encoding)) return true;
  return false;
}

async function decodes(file: FileHandle, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  try {
    for await (const chunk of chunksOf(file)) {
      const text = decoder.decode(chunk, { stream: true });
      if (NOT_TEXT.test(text) || (first && MARKUP.test(text))) return false;
      first = false;
    }
    decoder.decode();
    return !first;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw fault;
  }
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
