import { Button } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useT } from '../messages';
import { StateMark } from './state-mark';
import { NotFound } from './state-views';
import css from './states.module.css';

/** What a route shows when it threw. Drafts are in IndexedDB by then. */
export function CrashPage() {
  const t = useT();
  const fault = useRouteError();
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFound page />;
  return (
    <div className={css.box} role="alert">
      <StateMark kind="error" />
      <h1>{t('shell.state.crashTitle')}</h1>
      <p>{t('shell.state.crashText')}</p>
      <div className={css.actions}>
        <Button type="primary" onClick={() => location.reload()}>{t('shell.state.reload')}</Button>
      </div>
    </div>
  );
}
