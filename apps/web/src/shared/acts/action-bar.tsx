import { Button, Popover } from 'antd';
import { useId, type ReactNode } from 'react';
import type { ActionFieldsFragment } from '../../generated/graphql';
import { useT } from '../messages';
import { useOnline } from '../states';
import css from './acts.module.css';

interface Props {
  actions: readonly ActionFieldsFragment[];
  /** The words on the buttons. An action without words is not drawn here. */
  labels: Readonly<Record<string, string>>;
  /** Drawn as the main button when allowed; at most one. */
  primary?: string;
  onAct: (action: string) => void;
  extra?: ReactNode;
}

/**
 * Buttons for what the server says can be done now. One that is not allowed stays visible and says why
 * not and who can: never a grey button without a reason.
 */
export function ActionBar({ actions, labels, primary, onAct, extra }: Props) {
  const t = useT();
  const online = useOnline();
  const shown = actions.filter((action) => labels[action.action]);
  if (shown.length === 0 && !extra) return null;
  return (
    <div className={`${css.bar} no-print`} role="group" aria-label={t('acts.title')}>
      {shown.map((action) =>
        action.allowed ? (
          <Button key={action.action} type={action.action === primary ? 'primary' : 'default'} disabled={!online} onClick={() => onAct(action.action)}>
            {labels[action.action]}
          </Button>
        ) : (
          <RefusedAction key={action.action} action={action} label={labels[action.action]} />
        ),
      )}
      {extra}
    </div>
  );
}

/** Focusable and explained, so that keyboard, touch and screen readers learn the reason too. */
function RefusedAction({ action, label }: { action: ActionFieldsFragment; label: string }) {
  const t = useT();
  const id = useId();
  const why = (
    <div className={css.why}>
      <p>{action.reason}</p>
      {action.whoCan && <p className="muted">{t('acts.whoCan', { who: action.whoCan })}</p>}
      {action.code && <p className={css.code}>{t('acts.code', { code: action.code })}</p>}
    </div>
  );
  return (
    <Popover content={why} trigger={['hover', 'focus', 'click']} placement="bottom">
      <button type="button" className={css.refused} aria-disabled="true" aria-describedby={id}>
        {label}
        <span id={id} hidden>{[action.reason, action.whoCan && t('acts.whoCan', { who: action.whoCan })].filter(Boolean).join(t('common.fullStop'))}</span>
      </button>
    </Popover>
  );
}
