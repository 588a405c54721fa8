import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DocumentFormsDocument, DraftDocumentDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import css from './documents.module.css';

interface Props { matterId: string; onClose: () => void; onDrafted: (id: string) => void }

/** Choose a form. Each says how many facts the portal fills in, and which it does not hold. */
export function DraftDialog({ matterId, onClose, onDrafted }: Props) {
  const t = useT();
  const [answer, ask] = useQuery({ query: DocumentFormsDocument, variables: { matterId }, requestPolicy: 'network-only' });
  const act = useAct(DraftDocumentDocument);
  const [form, setForm] = useState<string | null>(null);
  const forms = answer.data?.documentForms;

  const draft = async (): Promise<void> => {
    if (!form) return;
    const document = await act.run({ input: { matterId, form } });
    if (document) onDrafted(document.id);
  };
  return (
    <Modal open width={640} title={t('documents.chooseForm')} okText={t('documents.draft')} okButtonProps={{ disabled: !form, loading: act.pending }} onOk={() => void draft()} onCancel={onClose}>
      {answer.error && !forms && <LoadError error={answer.error} onRetry={ask} />}
      {!forms && !answer.error && <Loading rows={4} />}
      {forms?.length === 0 && <p className="muted">{t('documents.noForms')}</p>}
      {forms && forms.length > 0 && (
        <Radio.Group className={css.forms} value={form} onChange={(event) => setForm(event.target.value as string)} aria-label={t('documents.chooseForm')}>
          {forms.map((each) => (
            <Radio key={each.code} value={each.code} className={css.form}>
              <span>{each.title}</span>
              {each.internal && <span className={css.tag}>{t('documents.internal')}</span>}
              <small className="muted">{each.missing.length === 0 ? t('documents.complete', { count: each.facts }) : t('documents.missing', { count: each.missing.length, facts: each.missing.map(({ label }) => label).join(t('common.comma')) })}</small>
            </Radio>
          ))}
        </Radio.Group>
      )}
      <ActOutcome act={act} />
    </Modal>
  );
}
