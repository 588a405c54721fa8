import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../../shared/messages';
import css from './forms.module.css';

interface Props {
  name: readonly (string | number)[];
  /** What one row is called: 承办人. */
  of: string;
  /** The cells of a row; `at` is the index of the row within the list. */
  children: (at: number) => ReactNode;
}

/** A list of rows that can be added and taken off. */
export function RowList({ name, of, children }: Props) {
  const t = useT();
  return (
    <Form.List name={[...name]}>
      {(rows, { add, remove }, { errors }) => (
        <>
          <ol className={css.rows}>
            {rows.map((row, index) => (
              <li key={row.key} className={css.row} aria-label={t('letter.row', { of, no: index + 1 })}>
                {children(row.name)}
                <Button icon={<DeleteOutlined />} aria-label={t('letter.removeRow', { of, no: index + 1 })} onClick={() => remove(row.name)} />
              </li>
            ))}
          </ol>
          <Form.ErrorList errors={errors} />
          <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('letter.addRow', { of })}</Button>
        </>
      )}
    </Form.List>
  );
}
