import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { PacketView } from '../packet/packet-view';
import { DecisionCard } from './decision-card';
import { DraftPreview } from './draft-preview';
import { Envelope } from './envelope';
import { FindingsCard } from './findings-card';
import { HandoverCard } from './handover-card';
import { MilestonesCard } from './milestones-card';
import { RecallCard } from './recall-card';
import { ReceiptCard } from './receipt-card';
import { SaidCard } from './said-card';
import { SupplementsCard } from './supplements-card';

interface Props {
  referral: ReferralFieldsFragment;
  onAct: (action: string) => void;
}

/** What was exchanged so far, newest matter first, and under it the packet itself. */
export function ReferralBody({ referral, onAct }: Props) {
  const sealed = referral.viewerRole === 'RECEIVER' && !referral.opened && referral.state === 'SENT';
  return (
    <>
      {sealed && <Envelope referral={referral} onAct={onAct} />}
      {referral.recall && <RecallCard recall={referral.recall} />}
      {referral.findings.length > 0 && referral.sentAt && <FindingsCard findings={referral.findings} />}
      {referral.steps.length > 0 && <SaidCard steps={referral.steps} />}
      {referral.milestones.length > 0 && <MilestonesCard milestones={referral.milestones} />}
      {referral.handover && <HandoverCard handover={referral.handover} />}
      {referral.decision && <DecisionCard decision={referral.decision} />}
      {referral.supplements.length > 0 && <SupplementsCard supplements={referral.supplements} />}
      {referral.receipt && <ReceiptCard receipt={referral.receipt} kind={referral.kind} />}
      {referral.packet && <PacketView packet={referral.packet} kind={referral.kind} />}
      {!referral.packet && referral.draft && <DraftPreview id={referral.id} kind={referral.kind} />}
    </>
  );
}
