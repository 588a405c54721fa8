import { useState } from 'react';
import { sessionFetch } from '../graphql-client/session-fetch';
import { useT } from '../messages';
import css from './paper-links.module.css';

/** Why a file did not come, in the server's words. */
interface Problem { message: string; nextStep: string | null }

/** By then every browser has taken over what it was handed. */
const TAKEN_AFTER_MS = 60_000;

/** Where its files are. */
interface Props {
  docx: string;
  pdf: string;
  /** Its data, where other systems read them. */
  json?: string;
}

/** A paper as Word and as PDF. A server without an office suite makes no PDF: it says so here, and not in a file that calls itself a PDF. */
export function PaperLinks({ docx, pdf, json }: Props) {
  const t = useT();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const takePdf = async (): Promise<void> => {
    setPending(true);
    setProblem(null);
    const answer = await sessionFetch(pdf).catch(() => null);
    // What came is handed over; an answer that breaks off, or is no word of the server's, is a download that failed.
    const file = answer?.ok ? await answer.blob().catch(() => null) : null;
    if (answer && file) hand(file, nameIn(answer) ?? 'document.pdf');
    else setProblem((await answer?.json().then((said: Problem) => (said.message ? said : null), () => null)) ?? { message: t('documents.downloadFailed'), nextStep: null });
    setPending(false);
  };
  return (
    <div className={css.links}>
      <a href={docx} download>{t('documents.docx')}</a>
      <a href={pdf} download onClick={(event) => { event.preventDefault(); if (!pending) void takePdf(); }}>{t('documents.pdf')}</a>
      {json && <a href={json} download>{t('documents.json')}</a>}
      {pending && <span role="status" className="muted">{t('documents.pdfMaking')}</span>}
      {problem && <p className={css.problem} role="alert">{problem.message}{problem.nextStep && ` ${problem.nextStep}`}</p>}
    </div>
  );
}

/** The name that the server gives the file (RFC 8187). */
function nameIn(answer: Response): string | null {
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  return name === undefined ? null : decodeURIComponent(name);
}

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER_MS);
}
