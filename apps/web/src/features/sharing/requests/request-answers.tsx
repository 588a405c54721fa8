import type { DataRequestFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

/** 答复, the newest first: what is shared, masked or bare, until when, or why not. */
export function RequestAnswers({ request: { answers, fields, ours, state } }: { request: DataRequestFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  if (answers.length === 0) return null;
  const nameOf = (key: string): string => fields.find((field) => field.key === key)?.title ?? key;
  const maskOf = (key: string) => fields.find((field) => field.key === key)?.mask ?? 'NONE';
  return (
    <section className="card" aria-labelledby="answers">
      <header><h2 id="answers">{t('ask.answers')}</h2></header>
      <ul className={shared.list}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <p className={shared.line}><b>{t(`DataAnswerKind.${answer.answer}`)}</b><span>{answer.by}</span><span className="num">{format.instant(answer.at)}</span>{answer.until && <span>{t('ask.untilDay', { day: format.day(answer.until) })}</span>}</p>
            {answer.reason && <p className={css.said}>{answer.reason}</p>}
            {answer.basis && <p className={css.said}>{t('ask.answerBasis')}{t('common.colon')}{answer.basis}</p>}
            {answer.fields.length > 0 && (
              <p className={shared.line}>
                {answer.fields.map(({ key, masked }) => <span key={key} className={shared.tag}>{nameOf(key)}{masked ? t('common.aside', { text: t(`DataMask.${maskOf(key)}`) }) : maskOf(key) === 'NONE' ? '' : t('common.aside', { text: t('ask.bare') })}</span>)}
                {fields.filter(({ key }) => !answer.fields.some((one) => one.key === key)).map(({ key, title }) => <s key={key} className="muted">{title}</s>)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {ours && state === 'DELIVERED' && answers[0]?.answer === 'PART' && <p className={`${css.said} muted`}>{t('ask.restText')}</p>}
    </section>
  );
}
