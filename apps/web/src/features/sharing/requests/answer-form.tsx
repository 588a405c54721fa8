import { Form, Input } from 'antd';
import { AnswerDataRequestDocument, type DataAnswerKind, type DataRequestFieldsFragment } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { DayField } from '../../../shared/fields';
import { TickList } from '../../../shared/fields/tick-list';
import { useT } from '../../../shared/messages';
import css from '../sharing.module.css';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** 答复: whole, in part, or refused. Masking stays unless it is lifted field by field. */
export function AnswerForm({ request, answer, onClose }: { request: DataRequestFieldsFragment; answer: DataAnswerKind; onClose: () => void }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const masked = request.fields.filter(({ mask }) => mask !== 'NONE');
  const paragraph = (name: string, label: string, needed: boolean) => <Form.Item name={name} label={label} rules={needed ? rule(label) : []}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>;
  return (
    <ActForm title={t(`DataAnswerKind.${answer}`)} intro={t(`ask.answerText.${answer}`)} document={AnswerDataRequestDocument} version={request.version} onClose={onClose} onDone={onClose} danger={answer === 'REFUSE'}
      initial={{ fields: request.fields.map(({ key }) => key), until: request.until }}
      toVariables={(values, expectedVersion) => ({ input: {
        id: request.id, expectedVersion, answer, reason: text(values['reason']) || null, basis: text(values['basis']) || null,
        ...(answer === 'PART' && { fields: list(values['fields']), until: text(values['until']) || null }),
        ...(answer !== 'REFUSE' && { unmasked: list(values['unmasked']).filter((key) => answer === 'GRANT' || list(values['fields']).includes(key)) }),
      } })}>
      {answer === 'PART' && <>
        <Form.Item name="fields" label={t('ask.shared')} rules={rule(t('ask.shared'))}><TickList label={t('ask.shared')} className={css.checks} options={request.fields.map(({ key, title }) => ({ value: key, label: title }))} /></Form.Item>
        <Form.Item name="until" label={t('ask.until')} rules={rule(t('ask.until'))}><DayField required /></Form.Item>
      </>}
      {answer !== 'REFUSE' && masked.length > 0 && (
        <Form.Item name="unmasked" label={t('ask.unmask')} extra={t('ask.unmaskHint')}><TickList label={t('ask.unmask')} className={css.checks} options={masked.map(({ key, title, mask }) => ({ value: key, label: `${title}${t('common.aside', { text: t(`DataMask.${mask}`) })}` }))} /></Form.Item>
      )}
      {paragraph('reason', t('data.reason'), answer !== 'GRANT')}
      {answer === 'REFUSE' && paragraph('basis', t('ask.answerBasis'), true)}
    </ActForm>
  );
}
