import { Form, Input } from 'antd';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { MoneyField } from './money-field';
import { RowList } from './row-list';

/** 审计发现的问题 as they are handed over, each with its own number, amount and day. */
export function FindingRows({ name }: { name: readonly (string | number)[] }) {
  const t = useT();
  return (
    <RowList name={name} of={t('letter.finding')}>
      {(at) => (
        <>
          <Form.Item name={[at, 'no']} label={t('letter.finding.no')} required><Input /></Form.Item>
          <Form.Item name={[at, 'title']} label={t('letter.finding.title')} required><Input /></Form.Item>
          <Form.Item name={[at, 'amount']} label={t('letter.finding.amount')}><MoneyField /></Form.Item>
          <Form.Item name={[at, 'dueOn']} label={t('letter.finding.dueOn')}><DayField from="TOMORROW" /></Form.Item>
          <Form.Item name={[at, 'facts']} label={t('letter.finding.facts')}><Input.TextArea autoSize /></Form.Item>
          <Form.Item name={[at, 'legalBasis']} label={t('letter.finding.legalBasis')}><Input.TextArea autoSize /></Form.Item>
          <Form.Item name={[at, 'demand']} label={t('letter.finding.demand')}><Input.TextArea autoSize /></Form.Item>
        </>
      )}
    </RowList>
  );
}
