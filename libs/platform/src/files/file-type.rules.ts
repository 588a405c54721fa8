import { extensionOf } from './file-name.rules.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What may be uploaded: by the ending of its name, what its content must be found to be, and the type it is stored as. */
const ALLOWED: Readonly<Record<string, { readonly content: string; readonly mediaType: string }>> = {
  pdf: { content: 'pdf', mediaType: 'application/pdf' },
  ofd: { content: 'ofd', mediaType: 'application/ofd' },
  docx: { content: 'docx', mediaType: `${OFFICE}.wordprocessingml.document` },
  xlsx: { content: 'xlsx', mediaType: `${OFFICE}.spreadsheetml.sheet` },
  pptx: { content: 'pptx', mediaType: `${OFFICE}.presentationml.presentation` },
  doc: { content: 'doc', mediaType: 'application/msword' },
  xls: { content: 'xls', mediaType: 'application/vnd.ms-excel' },
  jpg: { content: 'jpg', mediaType: 'image/jpeg' },
  jpeg: { content: 'jpg', mediaType: 'image/jpeg' },
  png: { content: 'png', mediaType: 'image/png' },
  tif: { content: 'tif', mediaType: 'image/tiff' },
  tiff: { content: 'tif', mediaType: 'image/tiff' },
  zip: { content: 'zip', mediaType: 'application/zip' },
  mp3: { content: 'mp3', mediaType: 'audio/mpeg' },
  wav: { content: 'wav', mediaType: 'audio/wav' },
  mp4: { content: 'mp4', mediaType: 'video/mp4' },
  txt: { content: 'text', mediaType: 'text/plain' },
  csv: { content: 'text', mediaType: 'text/csv' },
};

/** Shown in the refusal, and by the client before anything is sent. */
export const ALLOWED_EXTENSIONS: readonly string[] = Object.keys(ALLOWED);

export type FileRefusalCode = 'FILE_TYPE_NOT_ALLOWED' | 'FILE_TYPE_MISMATCH' | 'FILE_EMPTY' | 'FILE_TOO_LARGE';

/** What can be said before a byte has come: the size, and whether such a name is taken at all. */
export function announcedProblem(name: string, size: number, maxBytes: number): FileRefusalCode | null {
  if (size === 0) return 'FILE_EMPTY';
  if (size > maxBytes) return 'FILE_TOO_LARGE';
  return Object.hasOwn(ALLOWED, extensionOf(name)) ? null : 'FILE_TYPE_NOT_ALLOWED';
}

/**
 * Compares what a file says it is with what it is.
 *
 * @param content what the bytes were found to be: `pdf`, `docx`, `ofd`, `text`, `exe` …; null when nothing known
 */
export function judgeContent(name: string, content: string | null): { readonly mediaType: string } | FileRefusalCode {
  const ending = extensionOf(name);
  const allowed = Object.hasOwn(ALLOWED, ending) ? ALLOWED[ending] : undefined;
  if (!allowed) return 'FILE_TYPE_NOT_ALLOWED';
  return content === allowed.content ? { mediaType: allowed.mediaType } : 'FILE_TYPE_MISMATCH';
}

/** What a browser may show itself; everything else is only ever saved. */
export const mayShowInline = (mediaType: string): boolean => ['application/pdf', 'image/jpeg', 'image/png'].includes(mediaType);
