import { Radio } from 'antd';
import { HandleExpiryDocument, ReportFollowUpDocument, type FollowUpAction } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { today } from '../../../shared/fields';
import { DayLine, DialogField, LineField, TextField, textOf } from '../../../shared/forms/dialog-fields';
import { useT } from '../../../shared/messages';
import { formOf, type OutcomeAct } from './outcome-act';

const FOLLOW_UPS: readonly FollowUpAction[] = ['TERMINATED', 'SUSPENDED', 'RECOVERED', 'NO_AGREEMENT', 'OTHER'];

/** 处理期满: what was done when a measure ran out. */
export function HandleExpiry(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.expiry')}
      document={HandleExpiryDocument}
      toVariables={(values, expectedVersion) => ({ input: { id: act.outcome.id, expectedVersion, note: textOf(values['note']) } })}
    >
      <TextField name="note" label={t('outcome.field.note')} />
    </ActForm>
  );
}

/** 登记协议后果: what the handling agency did with the service agreement. */
export function ReportFollowUp(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.followUp')}
      document={ReportFollowUpDocument}
      initial={{ doneOn: today() }}
      toVariables={(values, expectedVersion) => ({
        input: {
          id: act.outcome.id, expectedVersion, action: values['action'] as FollowUpAction, documentNo: textOf(values['documentNo']) || null,
          doneOn: textOf(values['doneOn']), text: textOf(values['text']),
        },
      })}
    >
      <DialogField name="action" label={t('outcome.field.action')}>
        <Radio.Group options={FOLLOW_UPS.map((value) => ({ value, label: t(`FollowUpAction.${value}`) }))} />
      </DialogField>
      <LineField optional name="documentNo" label={t('joint.col.document')} />
      <DayLine name="doneOn" label={t('outcome.field.doneOn')} />
      <TextField name="text" label={t('outcome.field.note')} />
    </ActForm>
  );
}
