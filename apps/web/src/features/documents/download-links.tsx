import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import css from './documents.module.css';

/** Why a file did not come, in the server's words. */
interface Problem { message: string; nextStep: string | null }

/** Word and PDF. A server without LibreOffice says so here, not on an empty page. */
export function DownloadLinks({ document }: { document: DocumentFieldsFragment }) {
  const t = useT();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const pdf = async (): Promise<void> => {
    setPending(true);
    setProblem(null);
    const failed = { message: t('documents.downloadFailed'), nextStep: null };
    const answer = await fetch(document.pdfUrl).catch(() => null);
    if (!answer?.ok) setProblem(((await answer?.json().catch(() => null)) as Problem | null) ?? failed);
    else save(await answer.blob(), `${document.title}${document.number ?? ''}.pdf`);
    setPending(false);
  };
  return (
    <>
      <a className={css.export} href={document.docxUrl} download>{t('documents.docx')}</a>
      <Button loading={pending} onClick={() => void pdf()}>{t('documents.pdf')}</Button>
      {problem && <p className={css.notice} role="alert">{problem.message}{problem.nextStep && ` ${problem.nextStep}`}</p>}
    </>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(window.document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
