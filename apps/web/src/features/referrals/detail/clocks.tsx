import type { DeadlineFieldsFragment } from '../../../generated/graphql';
import { ClockCard } from '../../../shared/clocks';
import { useT } from '../../../shared/messages';
import css from './detail.module.css';

const RUNS = new Set<DeadlineFieldsFragment['state']>(['RUNNING', 'PAUSED']);

/** The clocks that run, and folded under them those that have ended. */
export function Clocks({ deadlines }: { deadlines: readonly DeadlineFieldsFragment[] }) {
  const t = useT();
  const running = deadlines.filter((deadline) => RUNS.has(deadline.state));
  const ended = deadlines.filter((deadline) => !RUNS.has(deadline.state));
  return (
    <section className="card">
      <header><h2>{t('referrals.clocks')}</h2></header>
      <div className={`card-body ${css.stack}`}>
        {running.length === 0 && <p className="muted">{t('referrals.noClock')}</p>}
        {running.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} />)}
        {ended.length > 0 && (
          <details>
            <summary>{t('referrals.endedClocks', { count: ended.length })}</summary>
            <div className={css.stack}>{ended.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} />)}</div>
          </details>
        )}
      </div>
    </section>
  );
}
