import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { DeliverDataDocument, type DataRequestFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import css from '../sharing.module.css';

/** 提供数据: pasted out of a sheet, or read from a CSV file; the server answers with every row that is wrong. */
export function DeliverForm({ request, title, onClose }: { request: DataRequestFieldsFragment; title: string; onClose: () => void }) {
  const t = useT();
  const act = useAct(DeliverDataDocument);
  const [table, setTable] = useState('');
  const granted = request.answers[0]?.fields ?? [];
  const columns = request.fields.filter(({ key }) => granted.some((one) => one.key === key)).map(({ title: name }) => name);
  const submit = async (): Promise<void> => {
    if (await act.run({ input: { id: request.id, expectedVersion: request.version, table } })) onClose();
  };
  return (
    <Modal open width={860} title={title} okText={title} mask={{ closable: false }} onOk={() => void submit()} onCancel={onClose} okButtonProps={{ loading: act.pending, disabled: table.trim() === '' }} cancelButtonProps={{ disabled: act.pending }}>
      <p className="muted">{t('grant.deliverText')}</p>
      <p>{t('grant.columns')}：{columns.join('、')}</p>
      <p><label className={css.upload}>{t('grant.file')} <input type="file" accept=".csv,.txt,.tsv" onChange={(event) => { void event.target.files?.[0]?.text().then(setTable); }} /></label></p>
      <Input.TextArea aria-label={t('grant.table')} placeholder={columns.join('\t')} value={table} onChange={(event) => setTable(event.target.value)} autoSize={{ minRows: 6, maxRows: 14 }} />
      <ActOutcome act={act} />
      {act.conflict && <p role="alert">{t('grant.changed')} <Button size="small" onClick={onClose}>{t('grant.look')}</Button></p>}
    </Modal>
  );
}
