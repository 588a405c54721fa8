import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useRef } from 'react';
import type { ReferralItemInput } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { blankItem } from './items-input';
import css from './acts.module.css';

interface Props {
  value?: readonly ReferralItemInput[];
  onChange?: (items: ReferralItemInput[]) => void;
  /** The focus has left the whole list. */
  onLeave?: () => void;
}

const COLUMNS = ['name', 'quantity', 'feature', 'location', 'sourceMeasure', 'value'] as const;

/** 涉案物品清单: a row per item. Enter in the last field of the last row begins the next one. */
export function ItemsEditor({ value = [], onChange, onLeave }: Props) {
  const t = useT();
  const id = useId();
  const table = useRef<HTMLDivElement>(null);
  const change = (row: number, patch: Partial<ReferralItemInput>): void =>
    onChange?.(value.map((item, index) => (index === row ? { ...item, ...patch } : item)));
  const add = (): void => {
    onChange?.([...value, blankItem()]);
    window.setTimeout(() => table.current?.querySelector<HTMLInputElement>('li:last-of-type input')?.focus());
  };

  return (
    <div ref={table} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.(); }}>
      {value.length === 0 && <p className="muted">{t('referrals.item.none')}</p>}
      <ul className={css.items}>
        {value.map((item, row) => (
          <li key={row} className={css.item}>
            {COLUMNS.map((column) => (
              <label key={column} className={css[column]} htmlFor={`${id}-${row}-${column}`}>
                <span>{t(`referrals.item.${column}`)}</span>
                <Input
                  id={`${id}-${row}-${column}`}
                  value={item[column] ?? ''}
                  inputMode={column === 'value' ? 'decimal' : undefined}
                  onChange={(event) => change(row, { [column]: event.target.value })}
                  onPressEnter={(event) => {
                    if (event.nativeEvent.isComposing) return;
                    event.preventDefault();
                    if (row === value.length - 1) add();
                  }}
                />
              </label>
            ))}
            <Button icon={<DeleteOutlined />} aria-label={t('referrals.item.remove', { no: row + 1 })} onClick={() => onChange?.(value.filter((_, index) => index !== row))} />
          </li>
        ))}
      </ul>
      <Button size="small" icon={<PlusOutlined />} onClick={add}>{t('referrals.item.add')}</Button>
    </div>
  );
}
