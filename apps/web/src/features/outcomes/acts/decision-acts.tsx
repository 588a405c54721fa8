import { Form, Radio } from 'antd';
import { ConfirmOutcomeBackDocument, EndOutcomeDocument, type OutcomeEnding } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { today } from '../../../shared/fields';
import { DayLine, LineField, TextField, textOf } from '../../../shared/forms/dialog-fields';
import { useT } from '../../../shared/messages';
import { formOf, type OutcomeAct } from './outcome-act';

const ENDINGS: readonly OutcomeEnding[] = ['CHANGED', 'REVOKED'];

/** 确认处理结果: it has come back to the case it belongs to. */
export function ConfirmOutcome(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.confirm')}
      intro={t('outcome.intro.confirm')}
      document={ConfirmOutcomeBackDocument}
      toVariables={(_, expectedVersion) => ({ input: { id: act.outcome.id, expectedVersion } })}
    />
  );
}

/** 变更或者撤销. */
export function EndOutcome(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      danger
      title={t('outcome.act.end')}
      intro={t('outcome.intro.end')}
      document={EndOutcomeDocument}
      initial={{ on: today(), how: 'CHANGED' }}
      toVariables={(values, expectedVersion) => ({
        input: {
          id: act.outcome.id, expectedVersion, how: values['how'] as OutcomeEnding, documentNo: textOf(values['documentNo']),
          on: textOf(values['on']), reason: textOf(values['reason']),
        },
      })}
    >
      <Form.Item name="how" label={t('outcome.field.how')}>
        <Radio.Group options={ENDINGS.map((value) => ({ value, label: t(`OutcomeState.${value}`) }))} />
      </Form.Item>
      <LineField name="documentNo" label={t('joint.col.document')} />
      <DayLine name="on" label={t('outcome.field.decidedOn')} />
      <TextField name="reason" label={t('joint.field.reason')} />
    </ActForm>
  );
}
