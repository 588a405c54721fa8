import type { DataRequestFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

/** 校核: which errors were reported, and what came of each; the newest first. */
export function CorrectionsCard({ request }: { request: DataRequestFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const titles = (keys: readonly string[]): string => keys.map((key) => request.fields.find((field) => field.key === key)?.title ?? key).join(t('common.comma'));
  return (
    <section className="card" aria-labelledby="corrections">
      <header><h2 id="corrections">{t('grant.corrections')}</h2></header>
      <ul className={shared.list}>
        {request.corrections.map((one) => (
          <li key={one.id}>
            <p className={shared.line}><span>{titles(one.fields)}</span><span className={`${shared.tag} ${one.open ? shared.late : ''}`}>{one.open ? t('grant.toCheck') : one.verdict ? t(`DataErrorVerdict.${one.verdict}`) : t('grant.dropped')}</span></p>
            <p className={css.said}>{one.text}{one.evidence && `　${t('grant.evidence')}${t('common.colon')}${one.evidence}`}</p>
            <p className={shared.line}><span className="num">{format.instant(one.at)}</span><span>{one.by}</span></p>
            {one.answer && <><p className={css.said}>{t('grant.checked')}{t('common.colon')}{one.answer}</p><p className={shared.line}>{one.answeredAt && <span className="num">{format.instant(one.answeredAt)}</span>}<span>{one.answeredBy}</span></p></>}
          </li>
        ))}
      </ul>
    </section>
  );
}
