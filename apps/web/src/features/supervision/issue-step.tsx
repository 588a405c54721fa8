import { Form, Input, InputNumber, Select } from 'antd';
import { IssueSupervisionStepDocument, type AgencyFieldsFragment, type SupervisionStepKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';

/** 提醒→催办→函询→约谈→通报, lowest first. */
export const STEP_KINDS = ['REMINDER', 'URGING', 'INQUIRY', 'INTERVIEW', 'CRITICISM'] as const satisfies readonly SupervisionStepKind[];

/** The matter a step is about. */
export interface StepMatter { objectKind: string; objectId: string; number: string }
interface Props { matter: StepMatter; targets: readonly AgencyFieldsFragment[]; suggested: SupervisionStepKind; onClose: () => void }

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A step of the ladder is decided here, by a person, with a reason; the next rung stands there already. */
export function IssueStep({ matter, targets, suggested, onClose }: Props) {
  const t = useT();
  const [only] = targets.length === 1 ? targets : [];
  return (
    <ActForm title={t('watch.title')} intro={[only?.shortName, matter.number].filter(Boolean).join('　')} document={IssueSupervisionStepDocument} initial={{ kind: suggested, workingDays: 5, target: only?.id }} onDone={onClose} onClose={onClose}
      toVariables={(values) => ({ input: {
        objectKind: matter.objectKind, objectId: matter.objectId, targetAgencyId: only?.id ?? text(values['target']), kind: text(values['kind']) as SupervisionStepKind, reason: text(values['reason']),
        skipReason: text(values['skipReason']) || null, workingDays: values['kind'] === 'REMINDER' ? null : Number(values['workingDays'] ?? 0),
      } })}>
      {!only && (
        <Form.Item name="target" label={t('watch.field.target')} rules={[{ required: true, message: t('consult.fillIn', { field: t('watch.field.target') }) }]}>
          <Select options={targets.map((agency) => ({ value: agency.id, label: agency.shortName }))} />
        </Form.Item>
      )}
      <Form.Item name="kind" label={t('watch.field.kind')}><Select options={STEP_KINDS.map((value) => ({ value, label: t(`SupervisionStepKind.${value}`) }))} /></Form.Item>
      <Form.Item name="reason" label={t('watch.field.reason')} rules={[{ required: true, message: t('consult.fillIn', { field: t('watch.field.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      <Form.Item noStyle shouldUpdate>{({ getFieldValue }) => getFieldValue('kind') !== 'REMINDER'
        && <Form.Item name="workingDays" label={t('watch.field.answerDays')}><InputNumber min={1} max={60} precision={0} /></Form.Item>}</Form.Item>
      <Form.Item name="skipReason" label={t('watch.field.skip')}><Input /></Form.Item>
    </ActForm>
  );
}
