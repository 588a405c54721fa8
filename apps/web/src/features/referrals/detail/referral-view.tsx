import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { HolderStrip } from '../../../shared/clocks';
import { Timeline } from '../../../shared/record';
import { useT } from '../../../shared/messages';
import type { Desk } from '../acts/acting';
import { AboutMatter } from '../../conference/about-matter-lazy';
import { ApprovalPanel } from './approval-panel';
import { DocumentsPanel } from '../../documents/documents-panel';
import { Ladder } from '../../supervision/ladder';
import { GatePanel } from '../../gates/gate-panel';
import { Clocks } from './clocks';
import { ReferralBody } from './referral-body';
import { ReferralHead } from './referral-head';
import { StepStrip } from './step-strip';
import { RoutesCard } from './routes-card-lazy';
import css from './detail.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  desk: Desk;
}

/** The page of one referral: who holds it, what runs, what was handed over, what can be done now. */
export function ReferralView({ referral, desk: { onAct, notice } }: Props) {
  const t = useT();
  return (
    <>
      <ReferralHead referral={referral} onAct={onAct} />
      {notice}
      <HolderStrip holder={referral.holder} spans={referral.holders} />
      <StepStrip referral={referral} />
      <div className={css.columns}>
        <div className={css.main}>
          <ApprovalPanel referral={referral} />
          <ReferralBody referral={referral} onAct={onAct} />
        </div>
        <div className={css.side}>
          {referral.viewerRole === 'SENDER' && referral.kind === 'CRIMINAL' && <GatePanel objectKind="REFERRAL" objectId={referral.id} />}
          <Clocks deadlines={referral.deadlines} findings={referral.findings} closed={Boolean(referral.closedAt)} />
          {referral.number && <Ladder matter={{ objectKind: 'REFERRAL', objectId: referral.id, number: referral.number }} agencies={[referral.toAgency, referral.fromAgency]} over={Boolean(referral.closedAt)} />}
          {referral.title !== null && !referral.sealed && <RoutesCard objectId={referral.id} />}
          {referral.number && !referral.sealed && <AboutMatter kind="REFERRAL" id={referral.id} />}
          <DocumentsPanel matterId={referral.id} />
          <section className="card">
            <header><h2>{t('timeline.title')}</h2></header>
            <div className="card-body"><Timeline entries={referral.timeline} /></div>
          </section>
        </div>
      </div>
    </>
  );
}
