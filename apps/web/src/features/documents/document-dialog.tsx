import { Modal } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PreviewDocumentDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { Loading, LoadError, NotFound } from '../../shared/states';
import { DocumentActs } from './document-acts';
import { FillForm } from './fill-form';
import css from './documents.module.css';

interface Props { id: string; matterId: string; mayAct: boolean; onClose: () => void }

/** The document as it is printed, what is missing in it, and what can be done with it. The page runs in a frame without scripts. */
export function DocumentDialog({ id, matterId, mayAct, onClose }: Props) {
  const t = useT();
  const [filling, setFilling] = useState(false);
  const [answer, ask] = useQuery({ query: PreviewDocumentDocument, variables: { id } });
  const preview = answer.data?.previewDocument;
  const reload = (): void => ask({ requestPolicy: 'network-only' });
  const document = preview?.document;
  const draft = document?.state === 'DRAFT' && document.own;

  return (
    <Modal open width={980} footer={null} title={document ? `${document.title}${document.number ? `　${document.number}` : ''}` : t('documents.title')} onCancel={onClose}>
      {answer.error && !preview && <LoadError error={answer.error} onRetry={reload} />}
      {!answer.data && !answer.error && <Loading rows={8} />}
      {answer.data && !preview && <NotFound />}
      {preview && document && (
        <div className={css.dialog}>
          {document.stale && <p className={css.notice} role="status">{t('documents.staleText', { facts: document.changedFacts.join(t('common.comma')) || document.title })}</p>}
          {draft && document.blanks.length > 0 && (
            <p className={css.notice}>
              {t('documents.missing', { count: document.blanks.length, facts: document.blanks.map(({ label }) => label).join(t('common.comma')) })}
            </p>
          )}
          <DocumentActs
            document={document}
            mayAct={mayAct}
            filling={filling}
            onFill={() => setFilling(!filling)}
            onDone={(gone) => { if (gone) onClose(); else reload(); }}
          />
          {filling && draft && <FillForm matterId={matterId} document={document} onDone={() => { setFilling(false); reload(); }} />}
          <iframe className={css.paper} title={t('documents.preview')} sandbox="" srcDoc={preview.html} />
        </div>
      )}
    </Modal>
  );
}
