import type { DeadlineFieldsFragment, FindingFieldsFragment } from '../../../generated/graphql';
import { ClockCard, stands } from '../../../shared/clocks';
import { useT } from '../../../shared/messages';
import css from './detail.module.css';

interface Props {
  deadlines: readonly DeadlineFieldsFragment[];
  /** Each of them has a clock of its own. */
  findings: readonly FindingFieldsFragment[];
  /** Nobody owes anything on a matter that is closed. */
  closed: boolean;
}

/** The clocks that somebody answers for, and folded under them those that have ended. */
export function Clocks({ deadlines, findings, closed }: Props) {
  const t = useT();
  const standing = deadlines.filter((deadline) => !closed && stands(deadline));
  const ended = deadlines.filter((deadline) => !standing.includes(deadline));
  const partOf = ({ partId }: DeadlineFieldsFragment): string | undefined => {
    const finding = findings.find(({ id }) => id === partId);
    return finding && `${finding.no}　${finding.title}`;
  };
  const cards = (list: readonly DeadlineFieldsFragment[]) => list.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} part={partOf(deadline)} />);
  return (
    <section className="card">
      <header><h2>{t('referrals.clocks')}</h2></header>
      <div className={`card-body ${css.stack}`}>
        {standing.length === 0 && <p className="muted">{t('referrals.noClock')}</p>}
        {cards(standing)}
        {ended.length > 0 && (
          <details>
            <summary>{t('referrals.endedClocks', { count: ended.length })}</summary>
            <div className={css.stack}>{cards(ended)}</div>
          </details>
        )}
      </div>
    </section>
  );
}
