import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { SearchBox } from '../../shared/forms';
import { useT } from '../../shared/messages';
import { LEAD_SOURCES } from './register/codes';
import { CASE_STATES, LAMPS, type LedgerValues } from './use-ledger-filter';
import css from './cases.module.css';

interface Props {
  values: LedgerValues;
  set: (changes: LedgerValues) => void;
  clear: () => void;
  active: boolean;
}

/** Search, state, source, lamp and the days of registration. */
export function LedgerFilter({ values, set, clear, active }: Props) {
  const t = useT();
  return (
    <div className={css.filter} role="search" aria-label={t('cases.filter')}>
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
      {active && <Button type="link" onClick={clear}>{t('cases.clearFilter')}</Button>}
    </div>
  );
}
