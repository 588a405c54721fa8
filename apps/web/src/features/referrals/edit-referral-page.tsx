import { Link } from 'react-router';
import type { ReferralFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { Empty } from '../../shared/states';
import { ReferralGate } from './referral-gate';
import { ReferralWizard } from './wizard/referral-wizard';

/** /referrals/:id/edit — 移送向导. */
export function Page() {
  const t = useT();
  return <ReferralGate title={t('referrals.edit')}>{(referral) => <Editable key={referral.id} referral={referral} />}</ReferralGate>;
}

function Editable({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const edit = referral.availableActions.find((action) => action.action === 'editReferral');
  if (referral.draft && edit?.allowed) return <ReferralWizard referral={referral} />;
  return (
    <div className="page">
      <h1 className="sr">{t('referrals.edit')}</h1>
      <Empty title={t('referrals.notEditable')} text={edit?.reason ?? undefined}>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </Empty>
    </div>
  );
}
