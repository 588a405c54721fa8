import { Form, Input, Select } from 'antd';
import { EditRowDocument, type TrackFieldsFragment, type TrackStage } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { officerLines, officersOf } from '../../shared/forms';
import { MoneyInput } from '../../shared/forms/money-input';
import { useT } from '../../shared/messages';

const STAGES: readonly TrackStage[] = ['ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** One's own row: the columns that all see, and the working facts for those one chose. */
export function EditRow({ track, onClose }: { track: TrackFieldsFragment; onClose: () => void }) {
  const t = useT();
  const labels = { stage: t('joint.col.stage'), basis: t('joint.col.basis'), documentNo: t('joint.col.document'), amount: t('joint.col.amount'), result: t('joint.field.result'),
    facts: t('joint.field.facts'), officers: t('joint.field.officers'), caseId: t('joint.ofCase') };
  const stages = STAGES.includes(track.stage) ? STAGES : [track.stage, ...STAGES];
  return (
    <ActForm title={t('joint.act.edit')} document={EditRowDocument} version={track.version} labels={labels} onDone={onClose} onClose={onClose} width={720}
      initial={{ stage: track.stage, ...track.columns, amount: track.columns?.amount ?? '', facts: track.facts?.facts ?? '', officers: officerLines(track.facts?.officers ?? []) }}
      toVariables={(values, expectedVersion) => ({ input: {
        id: track.id, expectedVersion, stage: values['stage'] as TrackStage, basis: text(values['basis']), documentNo: text(values['documentNo']), amount: text(values['amount']) || null,
        result: text(values['result']), facts: text(values['facts']), officers: officersOf(text(values['officers'])), caseId: track.facts?.caseId ?? null,
      } })}>
      <Form.Item name="stage" label={labels.stage}><Select options={stages.map((value) => ({ value, label: t(`TrackStage.${value}`) }))} /></Form.Item>
      <Form.Item name="basis" label={labels.basis} rules={[{ required: true, message: t('joint.fillIn', { field: labels.basis }) }]}><Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} /></Form.Item>
      <Form.Item name="documentNo" label={labels.documentNo}><Input /></Form.Item>
      <AmountItem label={labels.amount} />
      <Form.Item name="result" label={labels.result}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      <Form.Item name="facts" label={labels.facts} extra={t('joint.hint.facts')}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>
      <Form.Item name="officers" label={labels.officers} extra={t('joint.hint.officers')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
    </ActForm>
  );
}

function AmountItem({ label }: { label: string }) {
  const form = Form.useFormInstance();
  const value = Form.useWatch('amount', form) as string | undefined;
  return <Form.Item name="amount" label={label}><MoneyInput id="amount" value={value ?? ''} onChange={(yuan) => form.setFieldValue('amount', yuan)} /></Form.Item>;
}
