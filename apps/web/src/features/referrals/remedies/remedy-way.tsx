import type { ActionFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import css from './remedies.module.css';

interface Props {
  way: 'reconsideration' | 'supervision' | 'administrative';
  action: ActionFieldsFragment;
  onAct: (action: string) => void;
}

/** One way: what it means, to whom it goes, by which article, and the button or why there is none. */
export function RemedyWay({ way, action, onAct }: Props) {
  const t = useT();
  const name = t(`referrals.way.${way}`);
  return (
    <li className={action.allowed ? css.way : css.closed}>
      <h2>{name}</h2>
      <p>{t(`referrals.way.${way}.means`)}</p>
      <dl className={css.facts}>
        <dt>{t('referrals.way.to')}</dt><dd>{t(`referrals.way.${way}.to`)}</dd>
        <dt>{t('acts.rule')}</dt><dd>{t(`referrals.way.${way}.basis`)}</dd>
        <dt>{t('referrals.way.after')}</dt><dd>{t(`referrals.way.${way}.after`)}</dd>
      </dl>
      {!action.allowed && <p className={css.why}>{action.reason}{action.whoCan && `　${t('acts.whoCan', { who: action.whoCan })}`}</p>}
      <ActionBar actions={[action]} labels={{ [action.action]: name }} primary={action.action} onAct={onAct} />
    </li>
  );
}
