import { Form, Input, Radio, Select } from 'antd';
import {
  ConfirmOutcomeBackDocument, EndOutcomeDocument, HandleExpiryDocument, RecordPublicationDocument, RecordReceiptDocument, RecordWithdrawalDocument, ReportFollowUpDocument,
  type FollowUpAction, type MoneyDestination, type MoneyKind, type OutcomeEnding, type OutcomeFieldsFragment,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { serverNow } from '../../shared/session';

interface Props { outcome: Pick<OutcomeFieldsFragment, 'id' | 'version' | 'money'>; action: string; onClose: () => void; kind?: MoneyKind }

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const FOLLOW_UPS: readonly FollowUpAction[] = ['TERMINATED', 'SUSPENDED', 'RECOVERED', 'NO_AGREEMENT', 'OTHER'];

/** The dialog of each act on an outcome. */
export function OutcomeDialogs({ outcome, action, onClose, kind }: Props) {
  const t = useT();
  const today = day.format(serverNow());
  const shared = { onDone: onClose, onClose, version: outcome.version };
  const on = (expectedVersion: number) => ({ id: outcome.id, expectedVersion });
  const line = (name: string, label: string) => <Form.Item name={name} label={label} rules={[{ required: true, message: t('joint.fillIn', { field: label }) }]}><Input /></Form.Item>;
  const area = (name: string, label: string) => <Form.Item name={name} label={label} rules={[{ required: true, message: t('joint.fillIn', { field: label }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>;
  const when = (name: string, label: string) => <Form.Item name={name} label={label} rules={[{ required: true, message: t('joint.fillIn', { field: label }) }]}><DayField /></Form.Item>;
  switch (action) {
    case 'confirmInvestigationOutcome':
      return <ActForm {...shared} title={t('outcome.act.confirm')} intro={t('outcome.intro.confirm')} document={ConfirmOutcomeBackDocument} toVariables={(_, version) => ({ input: on(version) })} />;
    case 'recordPublication':
      return <ActForm {...shared} title={t('outcome.act.publish')} intro={t('outcome.intro.publish')} document={RecordPublicationDocument} initial={{ publishedOn: today, publishedAt: '国家企业信用信息公示系统' }}
        toVariables={(values, version) => ({ input: { ...on(version), publishedAt: text(values['publishedAt']), reference: text(values['reference']), publishedOn: text(values['publishedOn']) } })}>
        {line('publishedAt', t('outcome.field.publishedAt'))}{line('reference', t('outcome.field.reference'))}{when('publishedOn', t('outcome.field.publishedOn'))}</ActForm>;
    case 'recordWithdrawal':
      return <ActForm {...shared} title={t('outcome.act.withdraw')} document={RecordWithdrawalDocument} initial={{ withdrawnOn: today }}
        toVariables={(values, version) => ({ input: { ...on(version), reference: text(values['reference']), withdrawnOn: text(values['withdrawnOn']) } })}>
        {line('reference', t('outcome.field.reference'))}{when('withdrawnOn', t('outcome.field.withdrawnOn'))}</ActForm>;
    case 'recordReceipt':
      return <ActForm {...shared} title={t('outcome.act.receipt')} intro={t('outcome.intro.receipt')} document={RecordReceiptDocument} initial={{ receivedOn: today, kind: kind ?? outcome.money[0]?.kind }}
        toVariables={(values, version) => ({ input: { ...on(version), kind: values['kind'] as MoneyKind, amount: text(values['amount']), destination: values['destination'] as MoneyDestination, receiptNo: text(values['receiptNo']), receivedOn: text(values['receivedOn']) } })}>
        <Form.Item name="kind" label={t('outcome.field.moneyKind')}><Select options={outcome.money.filter((each) => each.kind !== 'FOUND').map((each) => ({ value: each.kind, label: t(`MoneyKind.${each.kind}`) }))} /></Form.Item>
        <Form.Item name="amount" label={`${t('joint.col.amount')}（${t('outcome.yuan')}）`} rules={[{ required: true, pattern: /^\d{1,14}(\.\d{1,2})?$/, message: t('outcome.notMoney') }]}><Input inputMode="decimal" /></Form.Item>
        <Form.Item name="destination" label={t('outcome.field.destination')} rules={[{ required: true, message: t('joint.fillIn', { field: t('outcome.field.destination') }) }]}>
          <Radio.Group options={[{ value: 'FISCAL_ACCOUNT', label: t('MoneyDestination.FISCAL_ACCOUNT') }, { value: 'TREASURY', label: t('MoneyDestination.TREASURY') }]} /></Form.Item>
        {line('receiptNo', t('outcome.field.receiptNo'))}{when('receivedOn', t('outcome.field.receivedOn'))}</ActForm>;
    case 'handleExpiry':
      return <ActForm {...shared} title={t('outcome.act.expiry')} document={HandleExpiryDocument} toVariables={(values, version) => ({ input: { ...on(version), note: text(values['note']) } })}>{area('note', t('outcome.field.note'))}</ActForm>;
    case 'reportFollowUp':
      return <ActForm {...shared} title={t('outcome.act.followUp')} document={ReportFollowUpDocument} initial={{ doneOn: today }}
        toVariables={(values, version) => ({ input: { ...on(version), action: values['action'] as FollowUpAction, documentNo: text(values['documentNo']) || null, doneOn: text(values['doneOn']), text: text(values['text']) } })}>
        <Form.Item name="action" label={t('outcome.field.action')} rules={[{ required: true, message: t('joint.fillIn', { field: t('outcome.field.action') }) }]}><Radio.Group options={FOLLOW_UPS.map((value) => ({ value, label: t(`FollowUpAction.${value}`) }))} /></Form.Item>
        <Form.Item name="documentNo" label={t('joint.col.document')}><Input /></Form.Item>{when('doneOn', t('outcome.field.doneOn'))}{area('text', t('outcome.field.note'))}</ActForm>;
    case 'endOutcome':
      return <ActForm {...shared} danger title={t('outcome.act.end')} intro={t('outcome.intro.end')} document={EndOutcomeDocument} initial={{ on: today, how: 'CHANGED' }}
        toVariables={(values, version) => ({ input: { ...on(version), how: values['how'] as OutcomeEnding, documentNo: text(values['documentNo']), on: text(values['on']), reason: text(values['reason']) } })}>
        <Form.Item name="how" label={t('outcome.field.how')}><Radio.Group options={(['CHANGED', 'REVOKED'] as const).map((value) => ({ value, label: t(`OutcomeState.${value}`) }))} /></Form.Item>
        {line('documentNo', t('joint.col.document'))}{when('on', t('outcome.field.decidedOn'))}{area('reason', t('joint.field.reason'))}</ActForm>;
    default:
      return null;
  }
}
