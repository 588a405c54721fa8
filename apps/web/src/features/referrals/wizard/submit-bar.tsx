import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { today } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { ActDialog } from '../acts/act-dialog';
import { dialogOf, type Dialog } from '../acts/dialog';

interface Props {
  referral: ReferralFieldsFragment;
  commit: () => Promise<number | null>;
  /** Files are still on their way. */
  blocked: boolean;
}

const ENDS = ['submitReferralReport', 'sendReferral'] as const;

/** The end of the wizard: report to the head, or hand over when already approved. What is offered is the server's word. */
export function SubmitBar({ referral, commit, blocked }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<{ action: string; dialog: Dialog; version: number } | null>(null);
  const offered = referral.availableActions.filter((each) => ENDS.some((end) => end === each.action) && each.code !== 'WRONG_STATE');
  const ask = async (action: string): Promise<void> => {
    const version = await commit();
    const dialog = dialogOf(action, referral, t, today());
    if (version !== null && !blocked && dialog) setAsking({ action, dialog, version });
  };
  return (
    <>
      <ActionBar
        actions={offered}
        labels={Object.fromEntries(ENDS.map((end) => [end, t(referral.kind !== 'CRIMINAL' && end === 'sendReferral' ? 'letter.act.sendReferral' : `referrals.act.${end}`)]))}
        primary={offered.find((each) => each.allowed)?.action}
        onAct={(action) => void ask(action)}
      />
      {asking && (
        <ActDialog
          action={asking.action}
          dialog={asking.dialog}
          referral={{ ...referral, version: asking.version }}
          onClose={() => setAsking(null)}
          onDone={() => void navigate(`/referrals/${referral.id}`, { replace: true })}
        />
      )}
    </>
  );
}
