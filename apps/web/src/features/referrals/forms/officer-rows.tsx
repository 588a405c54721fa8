import { Form, Input } from 'antd';
import { useT } from '../../../shared/messages';
import { RowList } from './row-list';

const CELLS = ['name', 'certificateNo', 'phone'] as const;

/** 承办人: name, certificate, telephone. */
export function OfficerRows({ name }: { name: readonly (string | number)[] }) {
  const t = useT();
  return (
    <RowList name={name} of={t('letter.officer')}>
      {(at) => CELLS.map((cell) => (
        <Form.Item key={cell} name={[at, cell]} label={t(`referrals.officer.${cell}`)}><Input inputMode={cell === 'phone' ? 'tel' : undefined} /></Form.Item>
      ))}
    </RowList>
  );
}
