import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { later } from '../later';
import { useT } from '../messages';
import { useSession, useSessionStart } from '../session';
import { Loading, LoadError, OfflineBar } from '../states';
import { LiveInbox } from './live-inbox';
import { SideNav, TabBar } from './nav';
import { TopBar } from './top-bar';
import css from './shell.module.css';

const SessionDialog = later(() => import('../session/session-dialog'));

/** The frame around every screen but the sign-in page: who you are, where you can go, what is new. */
export function Shell() {
  const t = useT();
  const session = useSession();
  const start = useSessionStart();
  const { pathname, search } = useLocation();

  if (session.status === 'anonymous') {
    return <Navigate to={pathname === '/' && !search ? '/login' : `/login?from=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (session.status === 'unknown') return <main>{start.error ? <LoadError page error={start.error} onRetry={start.retry} /> : <Loading />}</main>;

  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">{t('shell.skip')}</a>
      <TopBar />
      <OfflineBar />
      <div className={css.body}>
        <SideNav />
        <main id="main" className={css.main} tabIndex={-1}>
          <Suspense fallback={<Loading />}><Outlet /></Suspense>
        </main>
      </div>
      <TabBar />
      {session.status === 'active' && <LiveInbox />}
      {session.status === 'expired' && <SessionDialog me={session.me} />}
      <ScrollRestoration />
    </div>
  );
}
