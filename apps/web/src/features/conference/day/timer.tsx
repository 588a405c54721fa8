import { useT } from '../../../shared/messages';
import { clockText, elapsed } from './elapsed';
import { useSeconds, type DayItem } from './use-day';
import css from './day.module.css';

/** Planned against elapsed; red when over. */
export function Timer({ item, large }: { item: DayItem; large?: boolean }) {
  const t = useT();
  const seconds = elapsed(item.turns, useSeconds());
  const over = seconds > item.minutes * 60;
  return (
    <p className={`${large ? css.clock : css.smallClock} ${over ? css.over : ''}`} role="timer">
      <span className="num">{clockText(seconds)}</span> <span className={css.planned}>/ {t('topics.minutes', { count: item.minutes })}{over && <>　{t('day.overtime')}</>}</span>
    </p>
  );
}
