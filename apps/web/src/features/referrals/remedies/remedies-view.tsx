import { useState } from 'react';
import { Link } from 'react-router';
import type { ReferralFieldsFragment, RemedyFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { ActDialog } from '../acts/act-dialog';
import { catalogue } from '../acts/catalogue';
import { DecisionCard } from '../detail/decision-card';
import { DoneNotice, type Done } from '../detail/done-notice';
import { BigCountdown } from './big-countdown';
import { RemedyWay } from './remedy-way';
import css from './remedies.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  remedies: RemedyFieldsFragment;
}

/** The three ways after 不予立案 side by side, under the window in which the first two are open. */
export function RemediesView({ referral, remedies }: Props) {
  const t = useT();
  const [acting, setActing] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const spec = acting ? catalogue.get(acting) : undefined;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('referrals.remedies')}</h1>
        <span className="muted">{referral.number}　{referral.title}</span>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </header>
      <DoneNotice done={done} version={referral.version} />
      <BigCountdown dueAt={remedies.dueAt} lapsed={remedies.lapsed} />
      {referral.decision && <DecisionCard decision={referral.decision} />}
      <ul className={css.ways}>
        <RemedyWay way="reconsideration" action={remedies.reconsideration} onAct={setActing} />
        <RemedyWay way="supervision" action={remedies.supervision} onAct={setActing} />
        <RemedyWay way="administrative" action={remedies.administrative} onAct={setActing} />
      </ul>
      {spec && (
        <ActDialog
          key={spec.action}
          spec={spec}
          referral={referral}
          onClose={() => setActing(null)}
          onDone={(news) => {
            setActing(null);
            setDone(news);
          }}
        />
      )}
    </div>
  );
}
