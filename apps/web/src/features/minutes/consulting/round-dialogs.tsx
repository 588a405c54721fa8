import { Form, Input } from 'antd';
import { CloseMinutesRoundDocument, ExtendMinutesRoundDocument } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';

interface Props { minutes: { id: string; version: number }; action: string; onClose: () => void; onDone: () => void }

/** The acts on a round that goes on. */
export default function RoundDialogs({ minutes: { id, version }, action, onClose, onDone }: Props) {
  const t = useT();
  const shared = { version, onClose, onDone };
  const rule = (label: string) => [{ required: true, message: t('minutes.fillIn', { field: label }) }];
  if (action === 'extendMinutesRound') return (
    <ActForm {...shared} title={t('sign.extend')} intro={t('sign.extendIntro')} document={ExtendMinutesRoundDocument}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, dueOn: String(values['dueOn'] ?? ''), reason: String(values['reason'] ?? '') } })}>
      <Form.Item name="dueOn" label={t('sign.lastDay')} rules={rule(t('sign.lastDay'))}><DayField from="TOMORROW" required /></Form.Item>
      <Form.Item name="reason" label={t('sign.why')} rules={rule(t('sign.why'))}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
    </ActForm>
  );
  return (
    <ActForm {...shared} title={t('sign.close')} intro={t('sign.closeIntro')} document={CloseMinutesRoundDocument}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, reason: String(values['reason'] ?? '') || null } })}>
      <Form.Item name="reason" label={t('sign.closeReason')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
    </ActForm>
  );
}
