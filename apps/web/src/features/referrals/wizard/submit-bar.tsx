import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { ActDialog } from '../acts/act-dialog';
import { catalogue } from '../acts/catalogue';

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
  const [asking, setAsking] = useState<{ action: string; version: number } | null>(null);
  const spec = asking ? catalogue.get(asking.action) : undefined;
  const offered = referral.availableActions.filter((each) => ENDS.some((end) => end === each.action) && each.code !== 'WRONG_STATE');
  const ask = async (action: string): Promise<void> => {
    const version = await commit();
    if (version !== null && !blocked) setAsking({ action, version });
  };
  return (
    <>
      <ActionBar
        actions={offered}
        labels={Object.fromEntries(ENDS.map((end) => [end, t(`referrals.act.${end}`)]))}
        primary={offered.find((each) => each.allowed)?.action}
        onAct={(action) => void ask(action)}
      />
      {spec && asking && (
        <ActDialog
          spec={spec}
          referral={{ ...referral, version: asking.version }}
          onClose={() => setAsking(null)}
          onDone={(done) => void navigate(`/referrals/${referral.id}`, { state: { done } })}
        />
      )}
    </>
  );
}
