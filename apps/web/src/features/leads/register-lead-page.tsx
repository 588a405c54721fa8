import { Button, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { RegisterLeadDocument, type LeadSource, type SubjectKind } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { RegionSelect } from '../../shared/agencies';
import { today } from '../../shared/fields';
import { Field } from '../../shared/forms';
import { MoneyInput } from '../../shared/forms/money-input';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NoRight } from '../../shared/states';
import { LEAD_SOURCES, SUBJECT_KINDS, VIOLATION_TYPES } from '../cases/register/codes';
import css from './leads.module.css';

interface Values { source?: LeadSource; sourceDetail: string; receivedOn: string; subjectName: string; subjectKind?: SubjectKind; subjectCode: string; regionCode?: string; facts: string; violationTypes: string[]; amountEstimated: string }

/** 线索登记: four things that must be said, the rest when it is known. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const may = useMay('case.register');
  const act = useAct(RegisterLeadDocument);
  const [values, setValues] = useState<Values>(() => ({ sourceDetail: '', receivedOn: today(), subjectName: '', subjectCode: '', facts: '', violationTypes: [], amountEstimated: '' }));
  const set = (changes: Partial<Values>): void => setValues((before) => ({ ...before, ...changes }));
  const problemOf = (field: string): string | undefined => act.refusal?.fields.find((problem) => problem.field === field)?.message;
  const ready = values.source && values.subjectName.trim() && values.facts.trim();

  const submit = async (): Promise<void> => {
    const { source, ...rest } = values;
    if (!source) return;
    const done = await act.run({ input: { ...rest, source, sourceDetail: rest.sourceDetail || null, subjectCode: rest.subjectCode || null, amountEstimated: rest.amountEstimated || null } });
    if (done) void navigate(`/leads/${done.id}`);
  };
  if (!may) return <NoRight />;
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/leads">{t('leads.title')}</Link></p>
      <div className="page-head"><h1>{t('leads.new')}</h1></div>
      <section className="card"><div className={`card-body ${css.form}`}>
        <p className="muted">{t('leads.newText')}</p>
        <Field id="lead-source" label={t('cases.lead')} required wide problem={problemOf('source')}>
          <Radio.Group id="lead-source" value={values.source} onChange={(event) => set({ source: event.target.value as LeadSource })} options={LEAD_SOURCES.map((value) => ({ value, label: t(`LeadSource.${value}`) }))} />
        </Field>
        <Field id="lead-received" label={t('leads.receivedOn')} required problem={problemOf('receivedOn')} hint={t('leads.receivedHint')}>
          <DatePicker id="lead-received" allowClear={false} value={dayjs(values.receivedOn)} onChange={(day) => day && set({ receivedOn: day.format('YYYY-MM-DD') })} />
        </Field>
        <Field id="lead-subject" label={t('leads.subject')} required problem={problemOf('subjectName')}>
          <Input id="lead-subject" maxLength={200} value={values.subjectName} onChange={(event) => set({ subjectName: event.target.value })} />
        </Field>
        <Field id="lead-facts" label={t('leads.facts')} required wide problem={problemOf('facts')} hint={t('leads.factsHint')}>
          <Input.TextArea id="lead-facts" rows={5} maxLength={20_000} value={values.facts} onChange={(event) => set({ facts: event.target.value })} />
        </Field>
        <Field id="lead-kind" label={t('ledger.subjectKind')} problem={problemOf('subjectKind')}>
          <Select allowClear id="lead-kind" value={values.subjectKind} onChange={(subjectKind) => set({ subjectKind })} options={SUBJECT_KINDS.map((value) => ({ value, label: t(`SubjectKind.${value}`) }))} />
        </Field>
        <Field id="lead-code" label={t('ledger.subjectCode')} problem={problemOf('subjectCode')}>
          <Input id="lead-code" maxLength={40} value={values.subjectCode} onChange={(event) => set({ subjectCode: event.target.value })} />
        </Field>
        <Field id="lead-region" label={t('ledger.region')} problem={problemOf('regionCode')}><RegionSelect value={values.regionCode} onChange={(regionCode) => set({ regionCode })} /></Field>
        <Field id="lead-amount" label={t('leads.amount')} problem={problemOf('amountEstimated')}><MoneyInput id="lead-amount" value={values.amountEstimated} onChange={(amountEstimated) => set({ amountEstimated })} /></Field>
        <Field id="lead-violations" label={t('cases.violations')} wide problem={problemOf('violationTypes')}>
          <Select mode="multiple" id="lead-violations" value={values.violationTypes} onChange={(violationTypes) => set({ violationTypes })} options={VIOLATION_TYPES.map(({ value, label }) => ({ value, label: t(label) }))} />
        </Field>
        <Field id="lead-detail" label={t('cases.leadDetail')} wide problem={problemOf('sourceDetail')} hint={t('leads.detailHint')}>
          <Input id="lead-detail" maxLength={500} value={values.sourceDetail} onChange={(event) => set({ sourceDetail: event.target.value })} />
        </Field>
        <div className={css.submit}>
          <ActOutcome act={act} />
          <Button type="primary" loading={act.pending} disabled={!ready} onClick={() => void submit()}>{t('leads.register')}</Button>
        </div>
      </div></section>
    </div>
  );
}
