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
const ARGUMENTS = ['--headless', '--nologo', '--norestore', '--nodefault', '--nolockcheck', '--convert-to'];
/** Of a written document every bookmark is a destination in the PDF, so that a link to one of its lines finds it there too; headings are its outline. */
const WRITTEN = `pdf:writer_pdf_Export:${JSON.stringify({ ExportBookmarksToPDFDestination: { type: 'boolean', value: 'true' }, ExportBookmarks: { type: 'boolean', value: 'true' } })}`;
const FILTER: Readonly<Record<string, string>> = { docx: WRITTEN, doc: WRITTEN };
/** What was uploaded may point elsewhere: nothing it links to is fetched, nothing in it is run. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[['BlockUntrustedRefererLinks', true], ['DisableMacrosExecution', true], ['MacroSecurityLevel', 3]]
  .map(([name, value]) => `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('')}</oor:items>`;

/**
 * Makes a PDF of a document by LibreOffice, where it is installed: a process of its own for each, one at a time, with a profile
 * and a folder that are thrown away, no argument that came from a user, and an end after a minute.
 */
export class PdfConverter {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly settings: PdfSettings) {}

  /**
   * @param ending what kind of document it is: docx, xlsx, pptx, doc, xls
   * @returns the PDF; PDF_UNAVAILABLE where there is no LibreOffice, PDF_BUSY, or PDF_FAILED
   */
  async convert(document: Buffer, ending = 'docx'): Promise<Buffer | Refusal> {
    if (this.settings.program === '') return refuse('PDF_UNAVAILABLE');
    if (this.#waiting >= MAX_WAITING) return refuse('PDF_BUSY');
    this.#waiting += 1;
    const mine = this.#last.then(() => this.alone(document, ending));
    this.#last = mine.catch(() => undefined);
    return mine.finally(() => { this.#waiting -= 1; });
  }

  private async alone(document: Buffer, ending: string): Promise<Buffer | Refusal> {
    const folder = await mkdtemp(join(tmpdir(), 'portal-pdf-'));
    try {
      const profile = join(folder, 'profile');
      await mkdir(join(profile, 'user'), { recursive: true });
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
      await writeFile(join(folder, 'fonts.conf'), FONT_SETTINGS);
      await writeFile(join(folder, `document.${ending}`), document);
      const outcome = await this.office(folder, [
        ...ARGUMENTS, FILTER[ending] ?? 'pdf', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--outdir', folder, join(folder, `document.${ending}`),
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
