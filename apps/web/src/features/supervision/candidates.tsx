import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { IssueSupervisionStepDocument, SupervisionCandidatesDocument, type SupervisionCandidatesQuery, type SupervisionStepKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import css from '../consultations/consultations.module.css';

type Candidate = SupervisionCandidatesQuery['supervisionCandidates'][number];
const KINDS = ['REMINDER', 'URGING', 'INQUIRY', 'INTERVIEW', 'CRITICISM'] as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 待督办: what is overdue, by whom, since when; one click opens the next step, a person decides it. */
export function Candidates() {
  const t = useT();
  const format = useFormat();
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [answer] = useQuery({ query: SupervisionCandidatesDocument });
  const late = answer.data?.supervisionCandidates ?? [];
  return (
    <section className="card" aria-labelledby="late">
      <header><h2 id="late">{t('watch.candidates')}（{late.length}）</h2></header>
      {late.length === 0 && <p className={`${css.note} muted`}>{t('watch.noneLate')}</p>}
      <ul className={css.list}>
        {late.map((one) => (
          <li key={one.id}>
            <p className={css.line}><b>{one.agency.shortName}</b><Link to={matterPath(one.objectKind, one.objectId)} className="num">{one.number}</Link><Button size="small" onClick={() => setChosen(one)}>{t(`SupervisionStepKind.${one.nextStep}`)}</Button></p>
            <p className={css.small}>{t('watch.since', { label: one.label, when: format.instant(one.missedAt) })}{one.lastStep && one.lastStepAt && <>　{t('watch.lastStep', { step: t(`SupervisionStepKind.${one.lastStep}`), when: format.instant(one.lastStepAt) })}</>}</p>
          </li>
        ))}
      </ul>
      {chosen && (
        <ActForm title={t('watch.title')} intro={`${chosen.agency.shortName}　${chosen.number}`} document={IssueSupervisionStepDocument} initial={{ kind: chosen.nextStep, workingDays: 5 }} onDone={() => setChosen(null)} onClose={() => setChosen(null)}
          toVariables={(values) => ({ input: {
            objectKind: chosen.objectKind, objectId: chosen.objectId, targetAgencyId: chosen.agency.id, kind: text(values['kind']) as SupervisionStepKind, reason: text(values['reason']),
            skipReason: text(values['skipReason']) || null, workingDays: values['kind'] === 'REMINDER' ? null : Number(values['workingDays'] ?? 0),
          } })}>
          <Form.Item name="kind" label={t('watch.title')}><Select options={KINDS.map((value) => ({ value, label: t(`SupervisionStepKind.${value}`) }))} /></Form.Item>
          <Form.Item name="reason" label={t('watch.field.reason')} rules={[{ required: true, message: t('consult.fillIn', { field: t('watch.field.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
          <Form.Item name="workingDays" label={t('watch.field.answerDays')}><InputNumber min={1} max={60} precision={0} /></Form.Item>
          <Form.Item name="skipReason" label={t('watch.field.skip')}><Input /></Form.Item>
        </ActForm>
      )}
    </section>
  );
}
