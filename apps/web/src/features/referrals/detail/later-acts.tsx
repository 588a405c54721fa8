import type { ActionFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import css from './detail.module.css';

interface Props {
  actions: readonly ActionFieldsFragment[];
  labels: Readonly<Record<string, string>>;
}

/** Acts that belong to another stage, folded away, each with the server's reason. */
export function LaterActs({ actions, labels }: Props) {
  const t = useT();
  const later = actions.filter((action) => action.code === 'WRONG_STATE' && labels[action.action]);
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
