import { useFormat, useT } from '../messages';
import { useMe, useServerNow } from '../session';
import { duration } from './remaining';
import css from './clocks.module.css';

interface Party {
  id: string;
  shortName: string;
}

interface Span {
  agency: Party;
  from: string;
  to?: string | null;
  seconds: number;
}

/** 球在谁手上: the one party whose clock runs, and how long each party has held the matter so far. */
export function HolderStrip({ holder, spans }: { holder?: Party | null; spans: Span[] }) {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const now = useServerNow();
  const total = new Map<string, { name: string; seconds: number }>();
  for (const span of spans) {
    const seconds = span.to ? span.seconds : Math.max(0, (now - Date.parse(span.from)) / 1000);
    const before = total.get(span.agency.id)?.seconds ?? 0;
    total.set(span.agency.id, { name: span.agency.shortName, seconds: before + seconds });
  }
  const sum = [...total.values()].reduce((all, { seconds }) => all + seconds, 0);
  const mine = holder?.id === me.agency.id;
  const since = spans.find((span) => !span.to)?.from;

  return (
    <section className={css.holder} aria-label={t('clocks.holder')}>
      <p className={mine ? css.ballMine : css.ball}>
        <span>{t('clocks.holder')}</span>
        <strong>{holder ? holder.shortName : t('clocks.holderNone')}</strong>
        {mine && <em>{t('clocks.holderMe')}</em>}
        {holder && since && <small className="muted">{t('clocks.holderSince', { when: format.instant(since) })}</small>}
      </p>
      {sum > 0 && (
        <ul className={css.shares}>
          {[...total].map(([id, { name, seconds }]) => {
            const held = duration(seconds);
            return (
              <li key={id} style={{ flexGrow: Math.max(seconds / sum, 0.08) }} data-now={id === holder?.id || undefined}>
                <b>{name}</b> {t('clocks.held', { duration: t(held.key, held.values) })}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
