import { RecordPublicationDocument, RecordWithdrawalDocument } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { today } from '../../../shared/fields';
import { DayLine, LineField, textOf } from '../../../shared/forms/dialog-fields';
import { useT } from '../../../shared/messages';
import { formOf, type OutcomeAct } from './outcome-act';

/** The platform of 条例 for what is published of enterprises; another can be written in its place. */
const USUAL_PLATFORM = '国家企业信用信息公示系统';

/** 登记公示: where, under which number, when. */
export function RecordPublication(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.publish')}
      intro={t('outcome.intro.publish')}
      document={RecordPublicationDocument}
      initial={{ publishedOn: today(), publishedAt: USUAL_PLATFORM }}
      toVariables={(values, expectedVersion) => ({
        input: {
          id: act.outcome.id, expectedVersion, publishedAt: textOf(values['publishedAt']), reference: textOf(values['reference']),
          publishedOn: textOf(values['publishedOn']),
        },
      })}
    >
      <LineField name="publishedAt" label={t('outcome.field.publishedAt')} />
      <LineField name="reference" label={t('outcome.field.reference')} />
      <DayLine name="publishedOn" label={t('outcome.field.publishedOn')} />
    </ActForm>
  );
}

/** 登记撤回公示. */
export function RecordWithdrawal(act: OutcomeAct) {
  const t = useT();
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.withdraw')}
      document={RecordWithdrawalDocument}
      initial={{ withdrawnOn: today() }}
      toVariables={(values, expectedVersion) => ({
        input: { id: act.outcome.id, expectedVersion, reference: textOf(values['reference']), withdrawnOn: textOf(values['withdrawnOn']) },
      })}
    >
      <LineField name="reference" label={t('outcome.field.reference')} />
      <DayLine name="withdrawnOn" label={t('outcome.field.withdrawnOn')} />
    </ActForm>
  );
}
