import { Form, Input } from 'antd';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What stands over and under the text of minutes, from the values of a form. */
export const headOf = (values: Readonly<Record<string, unknown>>) => ({
  title: text(values['title']), meeting: text(values['meeting']), heldOn: text(values['heldOn']),
  place: text(values['place']) || null, chair: text(values['chair']) || null, attendance: text(values['attendance']) || null,
});

export function HeadFields() {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('minutes.fillIn', { field: label }) }];
  return (
    <>
      <Form.Item name="title" label={t('minutes.field.title')} rules={rule(t('minutes.field.title'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="meeting" label={t('minutes.field.meeting')} rules={rule(t('minutes.field.meeting'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="heldOn" label={t('minutes.field.heldOn')} rules={rule(t('minutes.field.heldOn'))}><DayField until="TODAY" /></Form.Item>
      <Form.Item name="place" label={t('minutes.field.place')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="chair" label={t('minutes.field.chair')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="attendance" label={t('minutes.field.attendance')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
    </>
  );
}
