import { Form, Input, Select } from 'antd';
import type { FindingFieldsFragment, FindingState } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { MoneyField } from './money-field';
import css from './forms.module.css';

interface Props {
  name: readonly (string | number)[];
  findings: readonly FindingFieldsFragment[];
}

const ANSWERS: readonly FindingState[] = ['PARTLY_RECTIFIED', 'RECTIFIED', 'NOT_ADOPTED'];

/** Findings on which something can still be said. */
export const openFindings = (findings: readonly FindingFieldsFragment[]): FindingFieldsFragment[] =>
  findings.filter(({ state }) => state === 'OPEN' || state === 'PARTLY_RECTIFIED');

/** How each open finding stands. One that nothing is said about stays as it is. */
export function FindingReports({ name, findings }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <ol className={css.rows}>
      {openFindings(findings).map((finding, at) => (
        <li key={finding.id} className={css.row} aria-label={`${finding.no} ${finding.title}`}>
          <p className={css.whole}>
            <b>{finding.no}　{finding.title}</b>
            <span className="muted">
              {finding.amount && `　${t('common.yuan', { amount: format.money(finding.amount) })}`}
              {finding.dueOn && `　${t('letter.until', { day: format.day(finding.dueOn) })}`}
            </span>
          </p>
          <Form.Item name={[...name, at, 'findingId']} initialValue={finding.id} hidden><Input /></Form.Item>
          <Form.Item name={[...name, at, 'state']} label={t('letter.finding.state')}>
            <Select allowClear placeholder={t('letter.finding.unsaid')} options={ANSWERS.map((value) => ({ value, label: t(`FindingState.${value}`) }))} />
          </Form.Item>
          <Form.Item name={[...name, at, 'rectifiedAmount']} label={t('letter.finding.rectified')}><MoneyField /></Form.Item>
          <Form.Item name={[...name, at, 'documentNo']} label={t('letter.finding.replyNo')}><Input /></Form.Item>
          <Form.Item name={[...name, at, 'note']} label={t('letter.finding.note')}><Input.TextArea autoSize /></Form.Item>
        </li>
      ))}
    </ol>
  );
}
