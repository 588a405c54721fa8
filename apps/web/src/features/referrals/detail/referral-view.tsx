import { useState } from 'react';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { HolderStrip } from '../../../shared/clocks';
import { Timeline } from '../../../shared/record';
import { useT } from '../../../shared/messages';
import { ActDialog } from '../acts/act-dialog';
import { catalogue } from '../acts/catalogue';
import { ApprovalPanel } from './approval-panel';
import { Clocks } from './clocks';
import { DoneNotice, type Done } from './done-notice';
import { ReferralBody } from './referral-body';
import { ReferralHead } from './referral-head';
import { StepStrip } from './step-strip';
import css from './detail.module.css';

/** The page of one referral: who holds it, what runs, what was handed over, what can be done now. */
export function ReferralView({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const [acting, setActing] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const spec = acting ? catalogue.get(acting) : undefined;

  return (
    <div className="page">
      <ReferralHead referral={referral} onAct={setActing} />
      <DoneNotice done={done} version={referral.version} />
      <HolderStrip holder={referral.holder} spans={referral.holders} />
      <StepStrip referral={referral} />
      <div className={css.columns}>
        <div className={css.main}>
          <ApprovalPanel referral={referral} onDone={setDone} />
          <ReferralBody referral={referral} onAct={setActing} onDone={setDone} />
        </div>
        <div className={css.side}>
          <Clocks deadlines={referral.deadlines} />
          <section className="card">
            <header><h2>{t('timeline.title')}</h2></header>
            <div className="card-body"><Timeline entries={referral.timeline} /></div>
          </section>
        </div>
      </div>
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
