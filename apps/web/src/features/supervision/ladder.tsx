import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { AnswerSupervisionStepDocument, SupervisionStepsDocument, type AgencyFieldsFragment, type StepOfLadderFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { FileList } from '../../shared/files';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useMay, useMe } from '../../shared/session';
import { useOnline } from '../../shared/states';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import css from '../consultations/consultations.module.css';
import { IssueStep, STEP_KINDS, type StepMatter } from './issue-step';

interface LadderProps {
  matter: StepMatter;
  /** Agencies that can be late in it. */
  agencies: readonly AgencyFieldsFragment[];
  /** The matter has come to its end: what was done stays readable, nothing more is decided. */
  over: boolean;
}

/** The steps taken in one matter, and for who may decide one the next. Nothing is shown where there is neither. */
export function Ladder({ matter, agencies, over }: LadderProps) {
  const t = useT();
  const me = useMe();
  const online = useOnline();
  const decides = useMay('supervision.step');
  const [issuing, setIssuing] = useState(false);
  const [answer] = useQuery({ query: SupervisionStepsDocument, variables: { objectId: matter.objectId } });
  const steps = answer.data?.supervisionSteps ?? [];
  const targets = agencies.filter(({ id }, index) => id !== me.agency.id && agencies.findIndex((other) => other.id === id) === index);
  const mayIssue = decides && !over && targets.length > 0;
  if (steps.length === 0 && !mayIssue) return null;
  const highest = Math.max(-1, ...steps.map(({ kind }) => STEP_KINDS.indexOf(kind)));
  return (
    <section className="card no-print" aria-labelledby="ladder">
      <header><ListHeading id="ladder" title={t('watch.title')} count={steps.length} />
        {mayIssue && <Button size="small" disabled={!online} onClick={() => setIssuing(true)}>{t('watch.issue')}</Button>}</header>
      <ol className={css.rungs} aria-label={t('watch.ladder')}>
        {STEP_KINDS.map((kind, index) => <li key={kind} className={index <= highest ? css.taken : undefined}>{t(`SupervisionStepKind.${kind}`)}</li>)}
      </ol>
      {steps.length === 0 && <p className={`${css.note} muted`}>{t('watch.noSteps')}</p>}
      <ul className={css.list}>{steps.map((step) => <li key={step.id}><StepView step={step} /></li>)}</ul>
      {over && decides && <p className={`${css.note} muted`}>{t('watch.over')}</p>}
      {issuing && <IssueStep matter={matter} targets={targets} suggested={STEP_KINDS[Math.min(highest + 1, STEP_KINDS.length - 1)]} onClose={() => setIssuing(false)} />}
    </section>
  );
}

export function StepView({ step }: { step: StepOfLadderFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [answering, setAnswering] = useState(false);
  const close = (): void => setAnswering(false);
  return (
    <>
      <p className={css.line}><span className={css.tag}>{t(`SupervisionStepKind.${step.kind}`)}</span><Link className="num" to={`/supervision-steps/${step.id}`}>{step.number}</Link><span>{step.targetAgency.shortName}</span>{step.skipped && <span className={css.tag}>{t('watch.skipped')}</span>}</p>
      <p className={css.small}>{step.agency.shortName}　{format.instant(step.issuedAt)}{step.dueAt && !step.answeredAt && <>　{t('watch.answerBy', { when: format.instant(step.dueAt) })}</>}</p>
      {step.reason && <p className={css.text}>{step.reason}</p>}
      {step.reply && <p className={css.text}>{t('watch.reply')}{t('common.colon')}{step.reply.text}<span className={css.small}>　{step.reply.agency} {step.reply.person}　{format.instant(step.reply.at)}</span></p>}
      {step.attachments.length > 0 && <FileList files={step.attachments} />}
      {step.answerable && <button type="button" className={css.link} onClick={() => setAnswering(true)}>{t('watch.answer')}</button>}
      {answering && (
        <ActForm title={t('watch.answer')} document={AnswerSupervisionStepDocument} version={step.version} onDone={close} onClose={close}
          toVariables={(values, expectedVersion) => ({ input: { id: step.id, expectedVersion, text: typeof values['text'] === 'string' ? values['text'] : '', fileIds: fileIdsOf(values['files']) } })}>
          <Form.Item name="text" label={t('watch.field.text')} rules={[{ required: true, message: t('consult.fillIn', { field: t('watch.field.text') }) }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
          <Form.Item name="files" label={t('consult.field.files')}><FileUpload compact slot={`step:${step.id}`} label={t('consult.field.files')} /></Form.Item>
        </ActForm>
      )}
    </>
  );
}
