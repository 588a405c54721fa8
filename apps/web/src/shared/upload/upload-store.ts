import { Upload, type DetailedError } from 'tus-js-client';
import { resultOf, type UploadedFile } from './result-of';

export type UploadPhase = 'sending' | 'paused' | 'checking' | 'done' | 'refused' | 'failed';

/** One file on its way. `problem` is the server's sentence when it was refused. */
export interface UploadItem {
  key: string;
  slot: string;
  name: string;
  size: number;
  sent: number;
  phase: UploadPhase;
  problem?: string;
  file?: UploadedFile;
}

/** Five megabytes: small enough to show progress on a county line, large enough for 200 MB in 40 requests. */
const CHUNK = 5 * 1024 * 1024;
const RETRIES_MS = [0, 1000, 3000, 5000, 10_000];

let items: readonly UploadItem[] = [];
let serial = 0;
const running = new Map<string, Upload>();
const listeners = new Set<() => void>();

function set(next: readonly UploadItem[]): void {
  items = next;
  listeners.forEach((listener) => listener());
}

const patch = (key: string, change: Partial<UploadItem>): void =>
  set(items.map((item) => (item.key === key ? { ...item, ...change } : item)));

/** A 4xx is an answer, not a broken line: asking again would not change it. */
const isLine = (error: DetailedError): boolean => {
  const status = error.originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status >= 500;
};

async function finish(key: string, upload: Upload, fileId: string | undefined): Promise<void> {
  patch(key, { phase: 'checking' });
  const result = await resultOf(upload.url, fileId);
  running.delete(key);
  if ('file' in result) patch(key, { phase: 'done', file: result.file });
  else patch(key, { phase: result.refused ? 'refused' : 'failed', problem: result.problem });
}

function fail(key: string, error: Error | DetailedError): void {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  const answer = response?.getBody() ?? '';
  const refused = status >= 400 && status < 500 && status !== 401;
  if (refused) running.delete(key);
  patch(key, { phase: refused ? 'refused' : 'failed', problem: refused ? problemIn(answer) : undefined });
}

function problemIn(answer: string): string | undefined {
  try {
    const body = JSON.parse(answer) as { message?: string; nextStep?: string | null };
    return [body.message, body.nextStep].filter(Boolean).join(' ');
  } catch {
    return answer && !answer.startsWith('<') ? answer : undefined;
  }
}

async function start(key: string, file: File): Promise<void> {
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    chunkSize: CHUNK,
    retryDelays: RETRIES_MS,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, filetype: file.type },
    onShouldRetry: isLine,
    onProgress: (sent) => patch(key, { sent }),
    onError: (error) => fail(key, error),
    onSuccess: ({ lastResponse }) => void finish(key, upload, lastResponse.getHeader('x-file-id') ?? undefined),
  });
  running.set(key, upload);
  const before = await upload.findPreviousUploads();
  if (before.length > 0) upload.resumeFromPreviousUpload(before[0]);
  if (running.has(key)) upload.start();
}

/**
 * The uploads of this page. They live outside the components, so that going to another step of a form
 * does not break them off.
 */
export const uploadStore = {
  get: (): readonly UploadItem[] => items,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  add(slot: string, files: readonly File[]): void {
    for (const file of files) {
      const key = `${slot}#${++serial}`;
      set([...items, { key, slot, name: file.name, size: file.size, sent: 0, phase: 'sending' }]);
      void start(key, file);
    }
  },
  /** Hands over, once, the files of a place that have arrived. */
  takeDone(slot: string): UploadedFile[] {
    const done = items.filter((item) => item.slot === slot && item.phase === 'done');
    if (done.length > 0) set(items.filter((item) => !done.includes(item)));
    return done.flatMap((item) => (item.file ? [{ ...item.file, name: item.file.name || item.name, size: item.file.size || item.size }] : []));
  },
  pause(key: string): void {
    void running.get(key)?.abort();
    patch(key, { phase: 'paused' });
  },
  resume(key: string): void {
    patch(key, { phase: 'sending', problem: undefined });
    running.get(key)?.start();
  },
  remove(key: string): void {
    void running.get(key)?.abort(true).catch(() => undefined);
    running.delete(key);
    set(items.filter((item) => item.key !== key));
  },
};
