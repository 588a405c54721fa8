import { Button, Input } from 'antd';
import { useState } from 'react';
import { SaveCampaignReportDocument, SubmitCampaignReportDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { MoneyInput } from '../../shared/forms/money-input';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { heldOf, shownValue, typedOf, valueIn } from './answers';
import css from './campaigns.module.css';
import type { Report } from './types';

type Field = Report['fields'][number];

/** The form of the round: beside each field what was given last round and what the portal counts, to be taken over and not typed again. */
export function ReportForm({ report }: { report: Report }) {
  const t = useT();
  const online = useOnline();
  const save = useAct(SaveCampaignReportDocument);
  const submit = useAct(SubmitCampaignReportDocument);
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(report.fields.map(({ key, type }) => [key, valueIn(report.draft, key) === null ? '' : typedOf(type, valueIn(report.draft, key) ?? '')])));
  const [saved, setSaved] = useState(false);
  // The version that what is typed rests on: it moves on with one's own saving, and past a colleague's only once that was said.
  const [version, setVersion] = useState(report.version);
  const [keptMine, setKeptMine] = useState(false);
  if (report.version !== version && (keptMine || save.conflict || submit.conflict)) {
    setVersion(report.version);
    setKeptMine(false);
  }
  const busy = save.pending || submit.pending || !online;
  const set = (key: string, value: string): void => { setSaved(false); setTyped((before) => ({ ...before, [key]: value })); };
  const base = { id: report.id, expectedVersion: version };
  const answers = report.fields.map(({ key, type }) => ({ key, value: heldOf(type, typed[key] ?? '') })).filter(({ value }) => value !== '');
  const refused = submit.refusal ?? save.refusal;
  const problemOf = (key: string): string | undefined => refused?.fields.find(({ field }) => field === `answers.${key}`)?.message;
  const keep = async (): Promise<void> => { submit.clear(); if (await save.run({ input: { ...base, answers } })) { setSaved(true); setKeptMine(true); } };
  const send = (zero: boolean): void => { save.clear(); void submit.run({ input: { ...base, answers: zero ? null : answers, zero } }); };
  return (
    <section className="card" aria-labelledby="fill">
      <header><h2 id="fill">{t('report.fill')}</h2><Button disabled={busy} onClick={() => send(true)}>{t('report.zero')}</Button></header>
      <p className={`${shared.note} muted`}>{t('report.zeroText')}</p>
      <form className={css.form} onSubmit={(event) => { event.preventDefault(); send(false); }}>
        {report.fields.map((field) => <Line key={field.key} field={field} report={report} typed={typed[field.key] ?? ''} problem={problemOf(field.key)} onChange={(value) => set(field.key, value)} />)}
        <div className={css.end}>
          <Button type="primary" htmlType="submit" disabled={busy} loading={submit.pending}>{t(report.checked ? 'report.askCheck' : 'report.handIn')}</Button>
          <Button disabled={busy} loading={save.pending} onClick={() => void keep()}>{t('report.save')}</Button>
          {saved && <span role="status">{t('report.saved')}</span>}
        </div>
      </form>
      <ActOutcome act={submit.refusal || submit.fault ? submit : save} />
      {(save.conflict ?? submit.conflict) && <p className={shared.note} role="alert">{t('report.changed')}</p>}
    </section>
  );
}

function Line({ field, report, typed, problem, onChange }: { field: Field; report: Report; typed: string; problem: string | undefined; onChange: (value: string) => void }) {
  const t = useT();
  const { key, label, type, measure, help, required, figure } = field;
  const id = `answer-${key}`;
  const last = valueIn(report.previous, key);
  const counted = figure ? valueIn(report.figures, key) : null;
  const shown = (value: string): string => shownValue(field, value, t('outcome.yuan'));
  const about = problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {};
  return (
    <div className={css.line}>
      <label htmlFor={id}>{label}{required && <span className={css.needed} aria-hidden> *</span>}{measure && <span className="muted">{t('common.aside', { text: measure })}</span>}{help && <small className={css.under}>{help}</small>}</label>
      <div className={css.input}>
        {type === 'MONEY' ? <MoneyInput id={id} value={typed} onChange={onChange} invalid={problem !== undefined} />
          : type === 'DAY' ? <DayField id={id} value={typed || null} onChange={(day) => onChange(day ?? '')} />
          : type === 'NUMBER' ? <Input id={id} inputMode="decimal" value={typed} status={problem ? 'error' : undefined} {...about} onChange={(event) => onChange(event.target.value)} />
          : <Input.TextArea id={id} value={typed} status={problem ? 'error' : undefined} {...about} autoSize={{ minRows: 1, maxRows: 8 }} onChange={(event) => onChange(event.target.value)} />}
        {problem && <p id={`${id}-problem`} className={shared.problem}>{problem}</p>}
      </div>
      <div className={css.beside}>
        {report.previous && <span>{t('report.last', { value: last === null ? t('report.none') : shown(last) })}</span>}
        {counted !== null && <span>{t('report.portal', { value: shown(counted) })} <button type="button" className={shared.link} aria-label={t('report.takeOf', { label })} onClick={() => onChange(typedOf(type, counted))}>{t('report.take')}</button></span>}
      </div>
    </div>
  );
}
