import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { DecideTransferDocument, type ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useReferralAct } from '../acts/news';
import css from './detail.module.css';

/**
 * The decision of the head (国务院令310号 第五条): approve, or refuse with the reason that goes on file.
 * Everybody else sees that it is waiting and why it is not theirs to decide.
 */
export function ApprovalPanel({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const id = useId();
  const online = useOnline();
  const [reason, setReason] = useState('');
  const act = useReferralAct(referral.id, DecideTransferDocument);
  const offered = referral.availableActions.find((each) => each.action === 'decideTransfer');
  // What must stand before an approval; a refusal needs none of it.
  const gated = referral.availableActions.find((each) => each.action === 'decideTransfer:APPROVE' && each.code === 'GATE_MISSING');
  if (!offered || referral.state !== 'REPORTED') return null;

  const decide = async (approve: boolean): Promise<void> => {
    const expectedVersion = act.conflict?.currentVersion ?? referral.version;
    await act.run({ input: { id: referral.id, expectedVersion, approve, reason: reason.trim() || null } }, { title: t(approve ? 'referrals.approved' : 'referrals.notApproved') });
  };
  const problem = act.refusal?.fields.find((field) => field.field === 'reason')?.message;

  return (
    <section className={css.approval} aria-label={t('referrals.approval')}>
      <h2>{t('referrals.approval')}</h2>
      {!offered.allowed && (
        <>
          <p>{offered.reason}</p>
          {offered.whoCan && <p className="muted">{t('acts.whoCan', { who: offered.whoCan })}</p>}
        </>
      )}
      {offered.allowed && (
        <>
          <p>{t('referrals.approvalText')}</p>
          {gated && <p role="status"><b>{gated.reason}</b></p>}
          <label htmlFor={id}>{t('referrals.approvalReason')}</label>
          <Input.TextArea id={id} value={reason} autoSize={{ minRows: 2, maxRows: 8 }} status={problem ? 'error' : undefined} onChange={(event) => setReason(event.target.value)} />
          <div className={css.decide}>
            <Button size="large" type="primary" disabled={!online || !!gated} loading={act.pending} onClick={() => void decide(true)}>{t('referrals.approve')}</Button>
            <Button size="large" danger disabled={!online || act.pending} onClick={() => void decide(false)}>{t('referrals.refuse')}</Button>
          </div>
          <ActOutcome act={act} />
          {act.conflict && <p role="alert">{act.conflict.message}　{act.conflict.nextStep}</p>}
        </>
      )}
    </section>
  );
}
