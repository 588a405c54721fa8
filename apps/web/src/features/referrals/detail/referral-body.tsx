import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { PacketView } from '../packet/packet-view';
import { DecisionCard } from './decision-card';
import type { Done } from '../acts/done-notice';
import { DraftPreview } from './draft-preview';
import { Envelope } from './envelope';
import { HandoverCard } from './handover-card';
import { MilestonesCard } from './milestones-card';
import { RecallCard } from './recall-card';
import { ReceiptCard } from './receipt-card';
import { SupplementsCard } from './supplements-card';

interface Props {
  referral: ReferralFieldsFragment;
  onAct: (action: string) => void;
  onDone: (done: Done) => void;
}

/** What was exchanged so far, newest matter first, and under it the packet itself. */
export function ReferralBody({ referral, onAct, onDone }: Props) {
  const sealed = referral.viewerRole === 'RECEIVER' && !referral.opened && referral.state === 'SENT';
  return (
    <>
      {sealed && <Envelope referral={referral} onAct={onAct} onDone={onDone} />}
      {referral.recall && <RecallCard recall={referral.recall} />}
      {referral.milestones.length > 0 && <MilestonesCard milestones={referral.milestones} />}
      {referral.handover && <HandoverCard handover={referral.handover} />}
      {referral.decision && <DecisionCard decision={referral.decision} />}
      {referral.supplements.length > 0 && <SupplementsCard supplements={referral.supplements} />}
      {referral.receipt && <ReceiptCard receipt={referral.receipt} />}
      {referral.packet && <PacketView packet={referral.packet} />}
      {!referral.packet && referral.draft && <DraftPreview id={referral.id} />}
    </>
  );
}
