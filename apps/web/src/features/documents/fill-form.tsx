import { Button, Input } from 'antd';
import { useState } from 'react';
import { type DocumentFieldsFragment, FillDocumentFactsDocument, RedraftDocumentDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import css from './documents.module.css';

interface Props { matterId: string; document: DocumentFieldsFragment; onDone: () => void }

/** What the portal does not hold, once for all documents of the matter; the draft is then drawn up again. */
export function FillForm({ matterId, document, onDone }: Props) {
  const t = useT();
  const fill = useAct(FillDocumentFactsDocument);
  const redraft = useAct(RedraftDocumentDocument);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const open = document.blanks.filter(({ fillable }) => fillable);
  const facts = open.flatMap(({ key }) => (values[key]?.trim() ? [{ key, value: values[key] }] : []));

  const save = async (): Promise<void> => {
    if (!(await fill.run({ input: { matterId, facts } }))) return;
    if (await redraft.run({ input: { id: document.id, expectedVersion: document.version } })) onDone();
  };
  return (
    <form className={css.fill} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <p className="muted">{t('documents.fillText')}</p>
      {open.map(({ key, label }) => (
        <div key={key} className={css.field}>
          <label htmlFor={`fact-${key}`}>{label}</label>
          <Input.TextArea id={`fact-${key}`} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} value={values[key] ?? ''} onChange={(event) => setValues({ ...values, [key]: event.target.value })} />
        </div>
      ))}
      <Button type="primary" htmlType="submit" disabled={facts.length === 0} loading={fill.pending || redraft.pending}>{t('documents.fillSave')}</Button>
      <ActOutcome act={fill} />
      <ActOutcome act={redraft} />
    </form>
  );
}
