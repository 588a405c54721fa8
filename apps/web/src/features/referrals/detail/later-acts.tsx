import type { ActionFieldsFragment, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import css from './detail.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  labels: Readonly<Record<string, string>>;
}

/** Refused only because the matter stands elsewhere: before the act's stage, or past it. */
export const isElsewhere = (action: ActionFieldsFragment, { state }: Pick<ReferralFieldsFragment, 'state'>): boolean =>
  action.code === 'WRONG_STATE' || (action.code === 'ALREADY_OPENED' && state !== 'SENT');

/** Acts that belong to another stage, folded away, each with the server's reason. */
export function LaterActs({ referral, labels }: Props) {
  const t = useT();
  const later = referral.availableActions.filter((action) => isElsewhere(action, referral) && labels[action.action]);
  if (later.length === 0) return null;
  return (
    <details className={css.laterActs}>
      <summary>{t('referrals.later', { count: later.length })}</summary>
      <ul>
        {later.map((action) => (
          <li key={action.action}>
            <b>{labels[action.action]}</b>　{action.reason}{action.whoCan && `　${t('acts.whoCan', { who: action.whoCan })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
