import type { TimelineFieldsFragment } from '../../generated/graphql';
import { LongText } from '../layout/long-text';
import { useFormat, useT } from '../messages';
import { foldRepeats, whoOf } from './fold-repeats';
import css from './record.module.css';

/** 办理过程: who, in which seat, for whom, when, with which number. Newest first. */
export function Timeline({ entries }: { entries: readonly TimelineFieldsFragment[] }) {
  const t = useT();
  const format = useFormat();
  if (entries.length === 0) return <p className="muted">{t('timeline.none')}</p>;
  return (
    <ol className={css.line}>
      {foldRepeats(entries).map(({ entry, earlier }) => (
        <li key={entry.id} className={css.entry}>
          <p className={css.what}>
            <strong>{entry.label}</strong>
            <time className="num muted" dateTime={entry.at}>{format.instant(entry.at)}</time>
          </p>
          <p className={css.who}>
            {entry.agency}　{whoOf(entry)}
            {entry.onBehalfOf && t('common.aside', { text: t('timeline.onBehalfOf', { name: entry.onBehalfOf }) })}
          </p>
          {entry.documentNo && <p className={css.who}>{t('timeline.documentNo', { no: entry.documentNo })}</p>}
          {entry.text && <LongText className={css.text} text={entry.text} />}
          <p className={css.hash} title={t('timeline.hash', { hash: entry.hash })}>
            <span aria-hidden>#</span>{entry.hash.slice(0, 12)}
          </p>
          {earlier.length > 0 && (
            <details className={css.who}>
              <summary>{t('timeline.earlier', { count: earlier.length })}</summary>
              <ul>{earlier.map((each) => <li key={each.id}><time className="num" dateTime={each.at}>{format.instant(each.at)}</time>　<span className={css.hash} title={t('timeline.hash', { hash: each.hash })}>#{each.hash.slice(0, 12)}</span></li>)}</ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
