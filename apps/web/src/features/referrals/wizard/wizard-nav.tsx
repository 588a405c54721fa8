import { useT, type MessageKey } from '../../../shared/messages';
import css from './wizard.module.css';

interface Props {
  steps: readonly MessageKey[];
  step: number;
  /** Step → how many things are still missing there. */
  lacking: Readonly<Partial<Record<number, number>>>;
  onGo: (step: number) => void;
}

/** ① … Every step can be reached at any time, and says how much is missing in it. */
export function WizardNav({ steps, step, lacking, onGo }: Props) {
  const t = useT();
  return (
    <nav aria-label={t('referrals.steps')}>
      <ol className={css.nav}>
        {steps.map((label, index) => (
          <li key={label}>
            <button type="button" className={index + 1 === step ? css.here : css.there} aria-current={index + 1 === step ? 'step' : undefined} onClick={() => onGo(index + 1)}>
              <b className={css.no}>{index + 1}</b>
              <span>{t(label)}</span>
              {Boolean(lacking[index + 1]) && <em className={css.missing}>{t('referrals.missingCount', { count: lacking[index + 1] ?? 0 })}</em>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
