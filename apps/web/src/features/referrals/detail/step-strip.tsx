import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT, type MessageKey } from '../../../shared/messages';
import css from './detail.module.css';

interface Step {
  /** The server's word, where it is the server that names the step. */
  word?: string;
  label: MessageKey;
  at?: string | null;
}

/** 草拟 → 发出 → 签收 → what was done last → 闭环. */
function stepsOfLetter(referral: ReferralFieldsFragment): Step[] {
  const last = referral.steps.at(-1);
  return [
    { label: 'ReferralState.DRAFT', at: referral.createdAt },
    { label: 'letter.step.send', at: referral.sentAt },
    { label: 'referrals.step.receive', at: referral.receipt?.signedAt },
    { word: last?.label, label: 'letter.step.handle', at: last?.at },
    { label: 'ReferralState.CLOSED', at: referral.closedAt },
  ];
}

/** What has happened, from the dates of the record. The state itself is the server's word beside the title. */
function steps(referral: ReferralFieldsFragment): Step[] {
  const { decision, milestones } = referral;
  const last = [...milestones].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)).at(-1);
  const refused = decision?.outcome === 'NOT_FILED';
  return [
    { label: 'referrals.step.report', at: referral.createdAt },
    { label: 'referrals.step.send', at: referral.sentAt },
    { label: 'referrals.step.receive', at: referral.receipt?.signedAt },
    { label: decision ? (refused ? 'ReferralState.NOT_FILED' : 'ReferralState.FILED') : 'referrals.step.review', at: decision?.decidedOn },
    refused ? { label: 'referrals.step.remedy' } : { label: 'referrals.step.investigate', at: last?.on },
    { label: 'ReferralState.CLOSED', at: referral.closedAt },
  ];
}

const isDay = (value: string): boolean => value.length === 10;

/** 移送 → 签收 → 审查 → 立案 → … with the date of each. */
export function StepStrip({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const all = referral.kind === 'CRIMINAL' ? steps(referral) : stepsOfLetter(referral);
  const last = all.reduce((reached, step, index) => (step.at ? index : reached), 0);
  const stopped = referral.state === 'RECALLED' || referral.state === 'RETURNED';
  return (
    <ol className={css.steps} aria-label={t('referrals.steps')}>
      {all.map((step, index) => {
        const now = index === last + 1 && !referral.closedAt && !stopped;
        return (
          <li key={step.label} className={index <= last ? css.past : now ? css.now : css.later} aria-current={now ? 'step' : undefined}>
            <span className={css.dot} aria-hidden />
            <b>{step.word ?? t(step.label)}</b>
            <small className="num">{step.at ? (isDay(step.at) ? format.day(step.at) : format.short(step.at)) : ''}</small>
          </li>
        );
      })}
    </ol>
  );
}
