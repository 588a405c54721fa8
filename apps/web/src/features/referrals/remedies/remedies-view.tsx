import { Link } from 'react-router';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { Empty } from '../../../shared/states';
import type { Desk } from '../acts/acting';
import { DecisionCard } from '../detail/decision-card';
import { BigCountdown } from './big-countdown';
import { RemedyWay } from './remedy-way';
import css from './remedies.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  desk: Desk;
}

/** The three ways after 不予立案 side by side, under the window in which the first two are open. */
export function RemediesView({ referral, desk: { onAct, notice } }: Props) {
  const t = useT();
  const { remedies } = referral;
  const back = <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>;
  return (
    <>
      <header className="page-head">
        <h1>{t('referrals.remedies')}</h1>
        <span className="muted">{referral.number}　{referral.title}</span>
        {remedies && back}
      </header>
      {notice}
      {!remedies && <Empty title={t('referrals.noRemedies')} text={t('referrals.noRemediesText')}>{back}</Empty>}
      {remedies && (
        <>
          <BigCountdown dueAt={remedies.dueAt} lapsed={remedies.lapsed} />
          {referral.decision && <DecisionCard decision={referral.decision} />}
          <ul className={css.ways}>
            <RemedyWay way="reconsideration" action={remedies.reconsideration} onAct={onAct} />
            <RemedyWay way="supervision" action={remedies.supervision} onAct={onAct} />
            <RemedyWay way="administrative" action={remedies.administrative} onAct={onAct} />
          </ul>
        </>
      )}
    </>
  );
}
