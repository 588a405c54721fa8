import { Button, Checkbox, Popconfirm } from 'antd';
import { useState } from 'react';
import { DiscardDocumentDocument, type DocumentFieldsFragment, IssueDocumentDocument, RedraftDocumentDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { PaperLinks } from '../../shared/files/paper-links';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import css from './documents.module.css';

interface Props {
  document: DocumentFieldsFragment;
  mayAct: boolean;
  filling: boolean;
  onFill: () => void;
  /** @param gone the document is no longer on the list */
  onDone: (gone: boolean) => void;
}

/** 重新生成 · 补填 · 签发 · 作废, as far as they are possible; and the downloads. */
export function DocumentActs({ document, mayAct, filling, onFill, onDone }: Props) {
  const t = useT();
  const online = useOnline();
  const redraft = useAct(RedraftDocumentDocument);
  const issue = useAct(IssueDocumentDocument);
  const discard = useAct(DiscardDocumentDocument);
  const [withBlanks, setWithBlanks] = useState(false);
  const input = { id: document.id, expectedVersion: document.version };
  const draft = mayAct && document.own && document.state === 'DRAFT';
  const open = document.blanks.length > 0;
  const done = (gone: boolean) => (answer: unknown): void => { if (answer) onDone(gone); };

  return (
    <div className={css.bar}>
      <div className={css.acts}>
        {draft && <Button type={document.stale ? 'primary' : 'default'} disabled={!online} loading={redraft.pending} onClick={() => void redraft.run({ input }).then(done(false))}>{t('documents.redraft')}</Button>}
        {draft && document.blanks.some(({ fillable }) => fillable) && <Button disabled={!online} aria-expanded={filling} onClick={onFill}>{t('documents.fill')}</Button>}
        {draft && (
          <Popconfirm
            title={t('documents.issueAsk')}
            description={t('documents.issueText')}
            okText={t('documents.issue')}
            cancelText={t('documents.cancel')}
            onConfirm={() => issue.run({ input: { ...input, withBlanks } }).then(done(false))}
          >
            <Button type={document.stale ? 'default' : 'primary'} disabled={!online || document.stale || (open && !withBlanks)} loading={issue.pending}>{t('documents.issue')}</Button>
          </Popconfirm>
        )}
        {draft && <Button disabled={!online} loading={discard.pending} onClick={() => void discard.run({ input }).then(done(true))}>{t('documents.discard')}</Button>}
        <PaperLinks docx={document.docxUrl} pdf={document.pdfUrl} />
      </div>
      {draft && open && <Checkbox checked={withBlanks} onChange={(event) => setWithBlanks(event.target.checked)}>{t('documents.withBlanks')}</Checkbox>}
      {[redraft, issue, discard].map((act, index) => <ActOutcome key={index} act={act} />)}
      {[redraft, issue, discard].some(({ conflict }) => conflict) && <p className={css.notice} role="alert">{t('documents.conflict')}</p>}
    </div>
  );
}
