import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Badge, Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import { SearchBox } from '../../../shared/forms';
import { useT } from '../../../shared/messages';
import { LEAD_SOURCES } from '../register/codes';
import { FurtherFilters } from './further-filters';
import { CASE_STATES, FURTHER, LAMPS, type LedgerValues } from './use-ledger-filter';
import css from '../cases.module.css';

interface Props {
  values: LedgerValues;
  set: (changes: LedgerValues) => void;
  clear: () => void;
  active: boolean;
  /** Order, columns and what else concerns the table as a whole. */
  children?: ReactNode;
}

/** Search, state, source, lamp and the days of registration; the rest behind one button. */
export function LedgerFilter({ values, set, clear, active, children }: Props) {
  const t = useT();
  const further = FURTHER.filter((name) => values[name]).length;
  const [open, setOpen] = useState(further > 0);
  return (
    <div role="search" aria-label={t('cases.filter')}>
      <div className={css.filter}>
        <SearchBox className={css.search} label={t('cases.search')} value={values.q ?? ''} onChange={(q) => set({ q })} />
        <Select allowClear className={css.pick} aria-label={t('cases.state')} placeholder={t('cases.state')} value={values.state}
          options={CASE_STATES.map((value) => ({ value, label: t(`CaseState.${value}`) }))} onChange={(state: string | undefined) => set({ state })} />
        <Select allowClear className={css.pick} aria-label={t('cases.lead')} placeholder={t('cases.lead')} value={values.lead}
          options={LEAD_SOURCES.map((value) => ({ value, label: t(`LeadSource.${value}`) }))} onChange={(lead: string | undefined) => set({ lead })} />
        <Select allowClear className={css.pick} aria-label={t('cases.lamp')} placeholder={t('cases.lamp')} value={values.lamp}
          options={LAMPS.map((value) => ({ value, label: t(`Lamp.${value}`) }))} onChange={(lamp: string | undefined) => set({ lamp })} />
        <DatePicker.RangePicker
          className={css.range}
          allowEmpty={[true, true]}
          placeholder={[t('cases.registeredFrom'), t('cases.registeredTo')]}
          value={[values.from ? dayjs(values.from) : null, values.to ? dayjs(values.to) : null]}
          onChange={(range) => set({ from: range?.[0]?.format('YYYY-MM-DD'), to: range?.[1]?.format('YYYY-MM-DD') })}
        />
        <Badge count={further} size="small">
          <Button aria-expanded={open} icon={open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />} onClick={() => setOpen(!open)}>{t('ledger.further')}</Button>
        </Badge>
        {active && <Button type="link" onClick={clear}>{t('cases.clearFilter')}</Button>}
        <span className={css.tools}>{children}</span>
      </div>
      {open && <FurtherFilters values={values} set={set} />}
    </div>
  );
}
