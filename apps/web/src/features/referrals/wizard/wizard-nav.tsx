import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useT, type MessageKey } from '../../../shared/messages';
import css from './wizard.module.css';

interface Props {
  steps: readonly MessageKey[];
  step: number;
  check: ReferralFieldsFragment['check'];
  onGo: (step: number) => void;
}

/** ① … ⑤. Every step can be reached at any time; the fourth says how many materials are missing. */
export function WizardNav({ steps, step, check, onGo }: Props) {
  const t = useT();
  const missing = check.filter((each) => each.status === 'MISSING').length;
  return (
    <nav aria-label={t('referrals.steps')}>
      <ol className={css.nav}>
        {steps.map((label, index) => (
          <li key={label}>
            <button type="button" className={index + 1 === step ? css.here : css.there} aria-current={index + 1 === step ? 'step' : undefined} onClick={() => onGo(index + 1)}>
              <b className={css.no}>{index + 1}</b>
              <span>{t(label)}</span>
              {index === 3 && missing > 0 && <em className={css.missing}>{t('referrals.missingCount', { count: missing })}</em>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
