import { Input, Select } from 'antd';
import { DayField } from '../../../shared/fields';
import { Field } from '../../../shared/forms';
import { MoneyInput } from '../../../shared/forms/money-input';
import { useT } from '../../../shared/messages';
import { LEAD_SOURCES, VIOLATION_TYPES } from '../register/codes';
import type { CaseFormValue } from './case-form-value';
import { EvidenceEditor } from './evidence-editor';
import css from './edit.module.css';

interface Props {
  /** Names the place of its uploads. */
  slot: string;
  value: CaseFormValue;
  onChange: (value: CaseFormValue) => void;
  problems: readonly { field: string; message: string }[];
}

/** Every field of a case that may be changed after registration. The subject may not. */
export function CaseForm({ slot, value, onChange, problems }: Props) {
  const t = useT();
  const set = (change: Partial<CaseFormValue>): void => onChange({ ...value, ...change });
  const problem = (field: string): string | undefined => problems.find((one) => one.field === field)?.message;

  return (
    <div className={css.grid}>
      <Field id="title" label={t('cases.matter')} required wide problem={problem('title')}>
        <Input id="title" value={value.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      <Field id="leadSource" label={t('cases.lead')} required problem={problem('leadSource')}>
        <Select id="leadSource" value={value.leadSource} options={LEAD_SOURCES.map((source) => ({ value: source, label: t(`LeadSource.${source}`) }))} onChange={(leadSource) => set({ leadSource })} />
      </Field>
      <Field id="leadDetail" label={t('cases.leadDetail')} problem={problem('leadDetail')}>
        <Input id="leadDetail" value={value.leadDetail} onChange={(event) => set({ leadDetail: event.target.value })} />
      </Field>
      <Field id="violationTypes" label={t('cases.violations')} required wide problem={problem('violationTypes')}>
        <Select id="violationTypes" mode="multiple" value={value.violationTypes} options={VIOLATION_TYPES.map(({ value: type, label }) => ({ value: type, label: t(label) }))} onChange={(violationTypes) => set({ violationTypes })} />
      </Field>
      <Field id="facts" label={t('cases.factsText')} required wide problem={problem('facts')}>
        <Input.TextArea id="facts" autoSize={{ minRows: 6, maxRows: 20 }} value={value.facts} onChange={(event) => set({ facts: event.target.value })} />
      </Field>
      <Field id="occurredFrom" label={t('cases.occurredFrom')} problem={problem('occurredFrom')}>
        <DayField id="occurredFrom" value={value.occurredFrom} onChange={(day) => set({ occurredFrom: day ?? '' })} />
      </Field>
      <Field id="occurredTo" label={t('cases.occurredTo')} problem={problem('occurredTo')}>
        <DayField id="occurredTo" value={value.occurredTo} onChange={(day) => set({ occurredTo: day ?? '' })} />
      </Field>
      <Field id="amountInvolved" label={t('cases.amount')} problem={problem('amountInvolved')}>
        <MoneyInput id="amountInvolved" value={value.amountInvolved} onChange={(amountInvolved) => set({ amountInvolved })} />
      </Field>
      <Field id="amountRecovered" label={t('cases.recovered')} problem={problem('amountRecovered')}>
        <MoneyInput id="amountRecovered" value={value.amountRecovered} onChange={(amountRecovered) => set({ amountRecovered })} />
      </Field>
      <Field id="amountBasis" label={t('cases.amountBasis')} wide problem={problem('amountBasis')}>
        <Input id="amountBasis" value={value.amountBasis} onChange={(event) => set({ amountBasis: event.target.value })} />
      </Field>
      <EvidenceEditor slot={slot} value={value.evidence} onChange={(evidence) => set({ evidence })} problems={problems} />
    </div>
  );
}
