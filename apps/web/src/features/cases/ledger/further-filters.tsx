import { Select, Tag } from 'antd';
import { useState } from 'react';
import type { AgencyFieldsFragment, OutcomeKind, ReferralState } from '../../../generated/graphql';
import { AgencyPicker, RegionSelect } from '../../../shared/agencies';
import { Field } from '../../../shared/forms';
import { MoneyInput } from '../../../shared/forms/money-input';
import { useCodes, useT } from '../../../shared/messages';
import { SUBJECT_KINDS, VIOLATION_TYPES } from '../register/codes';
import type { LedgerValues } from './use-ledger-filter';
import css from '../cases.module.css';

interface Props { values: LedgerValues; set: (changes: LedgerValues) => void }

/** What is asked less often: the subject, the region, the violation, the amount, and who has what to do with the case. */
export function FurtherFilters({ values, set }: Props) {
  const t = useT();
  // Every state that has a word, whatever kind of referral knows it.
  const states = useCodes('ReferralState') as ReferralState[];
  const outcomes = useCodes('OutcomeKind') as OutcomeKind[];
  const [agency, setAgency] = useState<AgencyFieldsFragment | null>(null);
  const pick = (id: string, name: keyof LedgerValues, label: string, options: { value: string; label: string }[]) => (
    <Field id={id} label={label}>
      <Select allowClear id={id} placeholder={t('ledger.any')} value={values[name]} options={options} onChange={(value: string | undefined) => set({ [name]: value })} />
    </Field>
  );
  return (
    <div className={css.further}>
      {pick('ledger-whose', 'whose', t('ledger.whose'), [{ value: 'own', label: t('ledger.whose.own') }, { value: 'shown', label: t('ledger.whose.shown') }])}
      {pick('ledger-subject-kind', 'subjectKind', t('ledger.subjectKind'), SUBJECT_KINDS.map((value) => ({ value, label: t(`SubjectKind.${value}`) })))}
      {pick('ledger-violation', 'violation', t('cases.violations'), VIOLATION_TYPES.map(({ value, label }) => ({ value, label: t(label) })))}
      {pick('ledger-referral-state', 'referralState', t('ledger.referralState'), states.map((value) => ({ value, label: t(`ReferralState.${value}`) })))}
      {pick('ledger-outcome', 'outcome', t('ledger.outcome'), outcomes.map((value) => ({ value, label: t(`OutcomeKind.${value}`) })))}
      <Field id="ledger-region" label={t('ledger.region')}>
        <RegionSelect key={values.region ?? ''} value={values.region} onChange={(region) => set({ region })} />
      </Field>
      <Field id="ledger-amount-from" label={t('ledger.amountFrom')}>
        <MoneyInput id="ledger-amount-from" value={values.amountFrom ?? ''} onChange={(amountFrom) => set({ amountFrom })} />
      </Field>
      <Field id="ledger-amount-to" label={t('ledger.amountTo')}>
        <MoneyInput id="ledger-amount-to" value={values.amountTo ?? ''} onChange={(amountTo) => set({ amountTo })} />
      </Field>
      <Field id="ledger-agency" label={t('ledger.takingPart')} wide>
        {values.agency && agency?.id !== values.agency
          ? <Tag closable onClose={() => set({ agency: undefined })}>{t('ledger.takingPart.set')}</Tag>
          : <AgencyPicker id="ledger-agency" value={values.agency ? agency : null} onChange={(chosen) => { setAgency(chosen); set({ agency: chosen?.id }); }} />}
      </Field>
      {values.subject && <Field id="ledger-subject" label={t('ledger.subjectCode')}><Tag closable onClose={() => set({ subject: undefined })}>{values.subject}</Tag></Field>}
    </div>
  );
}
