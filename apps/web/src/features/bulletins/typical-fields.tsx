import { Form, Input } from 'antd';
import type { EditTypicalCaseInput } from '../../generated/graphql';
import { TickList } from '../../shared/fields/tick-list';
import { useT } from '../../shared/messages';
import { VIOLATIONS } from './particulars-fields';

type Values = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What others read, out of the form's values. */
export const typicalOf = (values: Values): Omit<EditTypicalCaseInput, 'id' | 'expectedVersion'> =>
  ({ title: text(values['title']), text: text(values['text']), lesson: text(values['lesson']), violationTypes: (values['violationTypes'] as string[] | undefined) ?? [] });

export function TypicalFields() {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <Form.Item name="title" label={t('bulletin.titleOf')} rules={rule(t('bulletin.titleOf'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="violationTypes" label={t('BulletinParticular.conducts')} rules={rule(t('BulletinParticular.conducts'))}><TickList label={t('BulletinParticular.conducts')} options={[...VIOLATIONS]} /></Form.Item>
      <Form.Item name="text" label={t('typical.text')} extra={t('typical.textHint')} rules={rule(t('typical.text'))}><Input.TextArea autoSize={{ minRows: 6, maxRows: 20 }} maxLength={10000} /></Form.Item>
      <Form.Item name="lesson" label={t('typical.lesson')} rules={rule(t('typical.lesson'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
    </>
  );
}
