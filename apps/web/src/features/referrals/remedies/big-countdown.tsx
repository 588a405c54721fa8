import { Lamp, remaining } from '../../../shared/clocks';
import { useFormat, useT } from '../../../shared/messages';
import { useServerNow } from '../../../shared/session';
import css from './remedies.module.css';

interface Props {
  dueAt?: string | null;
  /** The server's word: the window is over and that is on record. */
  lapsed: boolean;
}

/** The window of three days, as large as it matters. */
export function BigCountdown({ dueAt, lapsed }: Props) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  if (lapsed) {
    return (
      <section className={css.lapsed} role="status">
        <Lamp lamp="RED" text={t('referrals.lapsed')} />
        <p>{t('referrals.lapsedText', { when: format.due(dueAt) })}</p>
      </section>
    );
  }
  if (!dueAt) return null;
  const left = remaining(Date.parse(dueAt), now);
  return (
    <section className={css.countdown} aria-label={t('referrals.window')}>
      <p>{t('referrals.window')}</p>
      <strong className="num" role="timer">{t(left.key, left.values)}</strong>
      <p className="muted">{t('clocks.due', { when: format.due(dueAt) })}</p>
    </section>
  );
}
