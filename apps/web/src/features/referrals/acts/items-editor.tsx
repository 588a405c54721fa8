import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useRef } from 'react';
import type { ReferralItemInput } from '../../../generated/graphql';
import { useT, type MessageKey } from '../../../shared/messages';
import { blankItem } from './items-input';
import css from './acts.module.css';

interface Props {
  value?: readonly ReferralItemInput[];
  onChange?: (items: ReferralItemInput[]) => void;
  /** The focus has left the whole list. */
  onLeave?: () => void;
}

type Column = { name: 'name' | 'quantity' | 'feature' | 'location' | 'sourceMeasure' | 'value'; label: MessageKey };

const COLUMNS: Column[] = [
  { name: 'name', label: 'referrals.item.name' },
  { name: 'quantity', label: 'referrals.item.quantity' },
  { name: 'feature', label: 'referrals.item.feature' },
  { name: 'location', label: 'referrals.item.location' },
  { name: 'sourceMeasure', label: 'referrals.item.sourceMeasure' },
  { name: 'value', label: 'referrals.item.value' },
];

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
              <label key={column.name} className={css[column.name]} htmlFor={`${id}-${row}-${column.name}`}>
                <span>{t(column.label)}</span>
                <Input
                  id={`${id}-${row}-${column.name}`}
                  value={item[column.name] ?? ''}
                  inputMode={column.name === 'value' ? 'decimal' : undefined}
                  onChange={(event) => change(row, { [column.name]: event.target.value })}
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
