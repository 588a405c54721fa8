import type { DeadlineFieldsFragment, TimelineFieldsFragment } from '../../generated/graphql';
import { ClockCard, stands } from '../../shared/clocks';
import { useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import shared from '../conference/conference.module.css';
import css from './sharing.module.css';

/** The column beside an entry or a request: the clocks that run, and what was done. */
export function ClocksAndRecord({ deadlines, timeline }: { deadlines: readonly DeadlineFieldsFragment[]; timeline: readonly TimelineFieldsFragment[] }) {
  const t = useT();
  const running = deadlines.filter(stands);
  return (
    <div className={shared.column}>
      {running.length > 0 && <section className="card" aria-labelledby="clocks"><header><h2 id="clocks">{t('data.clocks')}</h2></header><div className={css.clocks}>{running.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} />)}</div></section>}
      {timeline.length > 0 && <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={timeline} /></div></section>}
    </div>
  );
}
