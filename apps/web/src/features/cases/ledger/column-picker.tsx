import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useT } from '../../../shared/messages';
import { type Column, COLUMNS, labelOf } from './columns';
import css from '../cases.module.css';

/** Which columns the table shows. */
export function ColumnPicker({ columns, onChange }: { columns: readonly Column[]; onChange: (columns: readonly Column[]) => void }) {
  const t = useT();
  const choices = (
    <Checkbox.Group<Column> className={css.columns} aria-label={t('ledger.columns')} value={[...columns]} onChange={onChange}
      options={COLUMNS.map((value) => ({ value, label: t(labelOf[value]), disabled: value === 'matter' }))} />
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={choices}>
      <Button icon={<SettingOutlined aria-hidden />}>{t('ledger.columns')}</Button>
    </Popover>
  );
}
