import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { MeDocument } from '../../generated/graphql';
import { useT } from '../messages';
import { sessionStore, useSession } from '../session';
import { Loading, LoadError, OfflineBar } from '../states';
import { useEffect } from 'react';
import { SideNav, TabBar } from './nav';
import { TopBar } from './top-bar';
import css from './shell.module.css';

/** The frame around every screen but the sign-in page: who you are, where you can go, what is new. */
export function Shell() {
  const t = useT();
  const session = useSession();
  const location = useLocation();
  const [me, ask] = useQuery({ query: MeDocument, requestPolicy: 'network-only', pause: session.status !== 'unknown' });

  useEffect(() => {
    if (session.status !== 'unknown' || me.fetching || !me.data) return;
    if (me.data.me) sessionStore.signedIn(me.data.me);
    else sessionStore.signedOut();
  }, [me, session.status]);

  if (session.status === 'anonymous') return <Navigate to={`/login?from=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  if (session.status === 'unknown') return me.error ? <LoadError error={me.error} onRetry={ask} /> : <Loading />;

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
      <ScrollRestoration />
    </div>
  );
}
