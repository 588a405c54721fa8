import { Checkbox } from 'antd';
import type { FindingFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import css from './forms.module.css';

interface Props {
  findings: readonly FindingFieldsFragment[];
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Closed findings, to be chosen from. */
export function FindingPicker({ findings, value, onChange }: Props) {
  const t = useT();
  const closed = findings.filter(({ state }) => state === 'RECTIFIED' || state === 'NOT_ADOPTED');
  return (
    <Checkbox.Group className={css.picker} value={value} onChange={onChange} options={closed.map((finding) => ({
      value: finding.id, label: `${finding.no}　${finding.title}${t('common.aside', { text: t(`FindingState.${finding.state}`) })}`,
    }))} />
  );
}
