import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import type { ReferralFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { Empty } from '../../shared/states';
import { LetterEditor } from './letter/letter-editor';
import { ReferralGate } from './referral-gate';
import { ReferralWizard } from './wizard/referral-wizard';

/** /referrals/:id/edit — 移送向导. */
export function Page() {
  const t = useT();
  return <ReferralGate title={t('referrals.edit')}>{(referral) => <Editable key={referral.id} referral={referral} />}</ReferralGate>;
}

function Editable({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const edit = referral.availableActions.find((action) => action.action === 'editReferral' || action.action === 'saveReferralDraft');
  const [begun, setBegun] = useState(false);
  // Once begun it stays open: what is typed is not thrown away because the matter went on; saving then says what happened.
  if (edit?.allowed && !begun) setBegun(true);
  if (referral.draft && begun) return referral.draft.form ? <LetterEditor referral={referral} /> : <ReferralWizard referral={referral} />;
  // It went out, perhaps before the answer to one's own click came.
  if (begun && !referral.draft) return <Navigate to={`/referrals/${referral.id}`} replace />;
  return (
    <div className="page">
      <h1 className="sr">{t('referrals.edit')}</h1>
      <Empty title={t('referrals.notEditable')} text={edit?.reason ?? undefined}>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </Empty>
    </div>
  );
}
