import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { FileList } from '../../../shared/files';
import { useFormat, useT } from '../../../shared/messages';
import css from './detail.module.css';

type Step = ReferralFieldsFragment['steps'][number];

/** What was said with each act, newest first: who, in which post, which document, which day. */
export function SaidCard({ steps }: { steps: readonly Step[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card">
      <header><h2>{t('letter.said')}</h2></header>
      <ol className={`card-body ${css.said}`}>
        {[...steps].reverse().map((step) => (
          <li key={`${step.act}${step.at}`}>
            <p className={css.saidHead}>
              <b>{step.label}</b>
              <span>{step.agency}　{step.seat}　{step.person}</span>
              <time className="num muted" dateTime={step.at}>{format.instant(step.at)}</time>
            </p>
            {(step.reason || step.date || step.amount) && (
              <p>
                {[
                  step.reason, step.date && t('letter.onDay', { day: format.day(step.date) }), step.amount && t('common.yuan', { amount: format.money(step.amount) }),
                ].filter(Boolean).join('　')}
              </p>
            )}
            {step.text && <p className="prewrap">{step.text}</p>}
            {step.lines.length > 0 && <ul className={css.bullets}>{step.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
            {(step.documentNo || step.documentDay) && <p className="muted">{[step.documentNo, step.documentDay && format.day(step.documentDay)].filter(Boolean).join('　')}</p>}
            {step.officers.length > 0 && <p className="muted">{step.officers.map((officer) => `${officer.name}${t('common.aside', { text: officer.certificateNo })}`).join(t('common.comma'))}</p>}
            {step.attachments.length > 0 && <FileList files={step.attachments} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
