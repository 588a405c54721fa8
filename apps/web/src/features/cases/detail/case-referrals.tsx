import { Link } from 'react-router';
import type { CaseFieldsFragment } from '../../../generated/graphql';
import { Countdown } from '../../../shared/clocks';
import { ListHeading } from '../../../shared/layout/list-heading';
import { useFormat, useT } from '../../../shared/messages';
import css from './detail.module.css';

/** Hand-overs of this case: to whom, how far, whose turn. */
export function CaseReferrals({ referrals }: { referrals: CaseFieldsFragment['referrals'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="referrals">
      <header><ListHeading id="referrals" title={t('cases.referralsOf')} count={referrals.length} /></header>
      {referrals.length === 0 && <p className={`${css.none} muted`}>{t('cases.noReferrals')}</p>}
      <ul>
        {referrals.map((referral) => (
          <li key={referral.id} className={css.referral}>
            <p className={css.line}>
              <Link to={referral.state === 'DRAFT' ? `/referrals/${referral.id}/edit` : `/referrals/${referral.id}`}>{referral.number ?? t('cases.noNumber')}</Link>
              <b>{t(`ReferralKind.${referral.kind}`)}</b>
              <span className={css.tag}>{t(`ReferralState.${referral.state}`)}</span>
              {referral.lamp && <Countdown lamp={referral.lamp} dueAt={referral.dueAt} />}
            </p>
            <p className={css.small}>
              {referral.fromAgency.shortName} → {referral.toAgency.shortName}
              {referral.holder && `　${t('clocks.holder')}${t('common.colon')}${referral.holder.shortName}`}
              {referral.sentAt && `　${t('cases.sentAt', { when: format.instant(referral.sentAt) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
