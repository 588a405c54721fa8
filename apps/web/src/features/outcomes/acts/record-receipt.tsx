import { Form, Input, Radio, Select } from 'antd';
import { RecordReceiptDocument, type MoneyDestination, type MoneyKind } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { today } from '../../../shared/fields';
import { DayLine, DialogField, LineField, textOf } from '../../../shared/forms/dialog-fields';
import { useT } from '../../../shared/messages';
import { formOf, type OutcomeAct } from './outcome-act';

const DESTINATIONS: readonly MoneyDestination[] = ['FISCAL_ACCOUNT', 'TREASURY'];
/** Yuan, with at most two places. */
export const MONEY = /^\d{1,14}(\.\d{1,2})?$/;

/** 登记到账: which sum, how much of it, to which account, by which receipt. */
export function RecordReceipt(act: OutcomeAct) {
  const t = useT();
  const { outcome, kind } = act;
  const payable = outcome.money.filter((line) => line.kind !== 'FOUND');
  return (
    <ActForm
      {...formOf(act)}
      title={t('outcome.act.receipt')}
      intro={t('outcome.intro.receipt')}
      document={RecordReceiptDocument}
      initial={{ receivedOn: today(), kind: kind ?? payable[0]?.kind }}
      toVariables={(values, expectedVersion) => ({
        input: {
          id: outcome.id, expectedVersion, kind: values['kind'] as MoneyKind, amount: textOf(values['amount']),
          destination: values['destination'] as MoneyDestination, receiptNo: textOf(values['receiptNo']), receivedOn: textOf(values['receivedOn']),
        },
      })}
    >
      <Form.Item name="kind" label={t('outcome.field.moneyKind')}>
        <Select options={payable.map((line) => ({ value: line.kind, label: t(`MoneyKind.${line.kind}`) }))} />
      </Form.Item>
      <Form.Item
        name="amount"
        label={`${t('joint.col.amount')}${t('common.aside', { text: t('outcome.yuan') })}`}
        rules={[{ required: true, pattern: MONEY, message: t('outcome.notMoney') }]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <DialogField name="destination" label={t('outcome.field.destination')}>
        <Radio.Group options={DESTINATIONS.map((value) => ({ value, label: t(`MoneyDestination.${value}`) }))} />
      </DialogField>
      <LineField name="receiptNo" label={t('outcome.field.receiptNo')} />
      <DayLine name="receivedOn" label={t('outcome.field.receivedOn')} />
    </ActForm>
  );
}
