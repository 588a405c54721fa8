import { Button, Form, Input } from 'antd';
import { AnswerDataErrorDocument, DeliverDataDocument, type DataRequestFieldsFragment } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { saveBase64 } from '../../../shared/files/save-base64';
import { useT } from '../../../shared/messages';
import { fileIdsOf, FileUpload, useUnfinished } from '../../../shared/upload';

interface Props { request: DataRequestFieldsFragment; title: string; onClose: () => void }
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const tableOf = (values: Record<string, unknown>) => ({ fileId: fileIdsOf(values['file'])[0] ?? null, table: text(values['table']) || null });

/** 提供数据: a file, or pasted out of a sheet; the server answers with every row that is wrong. */
export function DeliverForm({ request, title, onClose }: Props) {
  const t = useT();
  return (
    <ActForm width={860} title={title} intro={t('grant.deliverText')} document={DeliverDataDocument} version={request.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: request.id, expectedVersion, ...tableOf(values) } })}>
      <TableFields request={request} />
    </ActForm>
  );
}

/** 核实更正: what was wrong, and the table that takes the place of the former; after the end in words alone. */
export function CorrectForm({ request, title, onClose }: Props) {
  const t = useT();
  const open = request.corrections.find((one) => one.open);
  const ended = request.grant?.ended ?? false;
  return (
    <ActForm width={860} title={title} intro={open?.text ?? ''} document={AnswerDataErrorDocument} version={request.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: request.id, expectedVersion, verdict: 'CORRECTED' as const, text: text(values['text']), ...tableOf(values) } })}>
      <Form.Item name="text" label={t('grant.checked')} rules={[{ required: true, message: t('topic.fill', { field: t('grant.checked') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
      {ended ? <p className="muted">{t('grant.correctedAfterEnd')}</p> : <TableFields request={request} />}
    </ActForm>
  );
}

/** The table itself: what its columns are, an empty one to fill in, a file or the pasted text. */
function TableFields({ request }: { request: DataRequestFieldsFragment }) {
  const t = useT();
  const slot = `shared-data:${request.id}`;
  const unfinished = useUnfinished(slot);
  const granted = request.answers[0]?.fields ?? [];
  const columns = request.fields.filter(({ key }) => granted.some((one) => one.key === key)).map(({ title: name }) => name);
  const empty = (): void => saveBase64(`${request.number}.csv`, 'text/csv', toBase64(`\uFEFF${columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\r\n`));
  return (
    <>
      <p>{t('grant.columns')}{t('common.colon')}{columns.join(t('common.comma'))}　<Button size="small" onClick={empty}>{t('grant.empty')}</Button></p>
      <Form.Item name="file" label={t('grant.file')} rules={[{ validator: () => (unfinished > 0 ? Promise.reject(new Error(t('grant.arriving'))) : Promise.resolve()) }]}><FileUpload slot={slot} single label={t('grant.file')} compact /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Record<string, unknown>, after: Record<string, unknown>) => before['file'] !== after['file']}>
        {({ getFieldValue }) => fileIdsOf(getFieldValue('file')).length === 0 && (
          <Form.Item name="table" label={t('grant.table')}><Input.TextArea placeholder={columns.join('\t')} autoSize={{ minRows: 6, maxRows: 14 }} /></Form.Item>
        )}
      </Form.Item>
    </>
  );
}

const toBase64 = (words: string): string => btoa(Array.from(new TextEncoder().encode(words), (byte) => String.fromCharCode(byte)).join(''));
