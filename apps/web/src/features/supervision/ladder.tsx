import { Form, Input } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AnswerSupervisionStepDocument, SupervisionStepsDocument, type StepOfLadderFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import css from '../consultations/consultations.module.css';

/** The steps taken in one matter: 提醒→催办→函询→约谈→通报. Nothing is shown where none was taken. */
export function Ladder({ objectId }: { objectId: string }) {
  const t = useT();
  const [answer] = useQuery({ query: SupervisionStepsDocument, variables: { objectId } });
  const steps = answer.data?.supervisionSteps ?? [];
  if (steps.length === 0) return null;
  return (
    <section className="card" aria-labelledby="ladder">
      <header><h2 id="ladder">{t('watch.title')}（{steps.length}）</h2></header>
      <ul className={css.list}>{steps.map((step) => <li key={step.id}><StepView step={step} /></li>)}</ul>
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
      <p className={css.line}><span className={css.tag}>{t(`SupervisionStepKind.${step.kind}`)}</span><span className="num">{step.number}</span><span>{step.targetAgency.shortName}</span>{step.skipped && <span className={css.tag}>{t('watch.skipped')}</span>}</p>
      <p className={css.small}>{step.agency.shortName}　{format.instant(step.issuedAt)}{step.dueAt && !step.answeredAt && <>　{t('watch.until', { when: format.instant(step.dueAt) })}</>}</p>
      {step.reason && <p className={css.text}>{step.reason}</p>}
      {step.reply && <p className={css.text}>{t('watch.reply')}：{step.reply.text}<span className={css.small}>　{step.reply.agency} {step.reply.person}　{format.instant(step.reply.at)}</span></p>}
      {step.answerable && <button type="button" className={css.link} onClick={() => setAnswering(true)}>{t('watch.answer')}</button>}
      {answering && (
        <ActForm title={t('watch.answer')} document={AnswerSupervisionStepDocument} version={step.version} onDone={close} onClose={close}
          toVariables={(values, expectedVersion) => ({ input: { id: step.id, expectedVersion, text: typeof values['text'] === 'string' ? values['text'] : '', fileIds: [] } })}>
          <Form.Item name="text" label={t('watch.field.text')} rules={[{ required: true, message: t('consult.fillIn', { field: t('watch.field.text') }) }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
        </ActForm>
      )}
    </>
  );
}
