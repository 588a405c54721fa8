import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Refusal, refuse } from '@portal/platform';
import { FONT_SETTINGS } from './font-settings.js';

export interface PdfSettings {
  /** The program, by name or path. Empty: there is none on this machine. */
  readonly program: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
/** How many may wait for the one converter before the next is asked to come again. */
const MAX_WAITING = 8;
const ARGUMENTS = ['--headless', '--nologo', '--norestore', '--nodefault', '--nolockcheck', '--convert-to', 'pdf:writer_pdf_Export'];

/**
 * Makes a PDF of a .docx by LibreOffice, where it is installed: a process of its own for each, one at a time, with a profile
 * and a folder that are thrown away, no argument that came from a user, and an end after a minute.
 */
export class PdfConverter {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly settings: PdfSettings) {}

  /** @returns the PDF; PDF_UNAVAILABLE where there is no LibreOffice, PDF_BUSY, or PDF_FAILED */
  async convert(docx: Buffer): Promise<Buffer | Refusal> {
    if (this.settings.program === '') return refuse('PDF_UNAVAILABLE');
    if (this.#waiting >= MAX_WAITING) return refuse('PDF_BUSY');
    this.#waiting += 1;
    const mine = this.#last.then(() => this.alone(docx));
    this.#last = mine.catch(() => undefined);
    return mine.finally(() => { this.#waiting -= 1; });
  }

  private async alone(docx: Buffer): Promise<Buffer | Refusal> {
    const folder = await mkdtemp(join(tmpdir(), 'portal-pdf-'));
    try {
      const profile = join(folder, 'profile');
      await mkdir(profile);
      await writeFile(join(folder, 'fonts.conf'), FONT_SETTINGS);
      await writeFile(join(folder, 'document.docx'), docx);
      const outcome = await this.office(folder, [
        ...ARGUMENTS, `-env:UserInstallation=${pathToFileURL(profile).href}`, '--outdir', folder, join(folder, 'document.docx'),
      ]);
      if (outcome !== 'DONE') return refuse(outcome);
      return await readFile(join(folder, 'document.pdf')).catch(() => refuse('PDF_FAILED'));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** Runs the program and whatever it starts; none of it outlives its time. */
  private office(folder: string, args: readonly string[]): Promise<'DONE' | 'PDF_UNAVAILABLE' | 'PDF_FAILED'> {
    return new Promise((resolve) => {
      const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8', FONTCONFIG_FILE: join(folder, 'fonts.conf') };
      const child = spawn(this.settings.program, args, { cwd: folder, env, stdio: 'ignore', detached: true });
      const end = (): void => {
        try { process.kill(-(child.pid as number), 'SIGKILL'); } catch { /* it has ended by itself */ }
      };
      const timer = setTimeout(end, this.settings.timeoutMs ?? TIMEOUT_MS);
      child.once('error', (fault) => {
        clearTimeout(timer);
        resolve((fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'PDF_UNAVAILABLE' : 'PDF_FAILED');
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        resolve(code === 0 ? 'DONE' : 'PDF_FAILED');
      });
    });
  }
}
