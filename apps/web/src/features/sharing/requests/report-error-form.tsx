import { Form, Input } from 'antd';
import { ReportDataErrorDocument, type DataRequestFieldsFragment } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { TickList } from '../../../shared/fields/tick-list';
import { useT } from '../../../shared/messages';
import css from '../sharing.module.css';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 校核申请: in which columns, which rows, what is wrong, and what it was found by. */
export function ReportErrorForm({ request, title, onClose }: { request: DataRequestFieldsFragment; title: string; onClose: () => void }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <ActForm title={title} intro={t('grant.errorText')} document={ReportDataErrorDocument} version={request.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: {
        id: request.id, expectedVersion, text: text(values['text']), evidence: text(values['evidence']) || null,
        fields: Array.isArray(values['fields']) ? values['fields'].filter((one): one is string => typeof one === 'string') : [],
      } })}>
      <Form.Item name="fields" label={t('grant.errorFields')} rules={rule(t('grant.errorFields'))}>
        <TickList label={t('grant.errorFields')} className={css.checks} options={(request.grant?.columns ?? []).map(({ key, title: name }) => ({ value: key, label: name }))} />
      </Form.Item>
      <Form.Item name="text" label={t('grant.error')} rules={rule(t('grant.error'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
      <Form.Item name="evidence" label={t('grant.evidence')}><Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} /></Form.Item>
    </ActForm>
  );
}
