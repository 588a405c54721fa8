import { Button } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useT } from '../messages';
import { useOnline } from './offline-bar';
import { StateMark } from './state-mark';
import { NotFound } from './state-views';
import css from './states.module.css';

/** As browsers say that a chunk did not come. */
const NOT_LOADED = /dynamically imported module|importing a module script|unable to preload/i;

/** What a route shows when it threw, or when its chunk did not come. Drafts are in IndexedDB by then. */
export function CrashPage() {
  const t = useT();
  const fault = useRouteError();
  const online = useOnline();
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFound page />;
  const lost = fault instanceof Error && NOT_LOADED.test(fault.message);
  return (
    <div className={css.box} role="alert">
      <StateMark kind="error" />
      <h1>{t(lost ? 'shell.state.partTitle' : 'shell.state.crashTitle')}</h1>
      <p>{t(lost ? 'shell.state.partText' : 'shell.state.crashText')}</p>
      <div className={css.actions}>
        <Button type="primary" disabled={lost && !online} onClick={() => location.reload()}>{t(lost ? 'common.retry' : 'shell.state.reload')}</Button>
      </div>
    </div>
  );
}
