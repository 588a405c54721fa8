import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useT, type MessageKey } from '../../../shared/messages';
import css from './detail.module.css';

const MILESTONES = ['INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED'] as const;
const words = (kind: string): MessageKey | null => {
  const known = MILESTONES.find((each) => each === kind);
  return known ? `ReferralState.${known}` : null;
};

/** What became of the case after filing: kind, day and number only. */
export function MilestonesCard({ milestones }: { milestones: ReferralFieldsFragment['milestones'] }) {
  const t = useT();
  return (
    <section className="card">
      <header><h2>{t('referrals.milestones')}</h2></header>
      <ol className={`card-body ${css.stack}`}>
        {milestones.map((milestone) => {
          const key = words(milestone.kind);
          return (
            <li key={milestone.kind + milestone.recordedAt} className={css.milestone}>
              <b>{key ? t(key) : milestone.kind}</b>
              <span className="num">{milestone.on}</span>
              <span>{milestone.documentNo}</span>
              <span className="muted prewrap">{milestone.note}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
