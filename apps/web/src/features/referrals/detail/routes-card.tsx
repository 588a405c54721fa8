import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MatterRoutesDocument } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { LoadError } from '../../../shared/states';
import css from './detail.module.css';

/** 接收单位依据: by which entry of which version it goes there, finding by finding; nothing where it was not routed. */
export default function RoutesCard({ objectId }: { objectId: string }) {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: MatterRoutesDocument, variables: { objectId } });
  const routes = data?.matterRoutes ?? [];
  if (error && !data) return <section className="card" aria-label={t('duty.ground')}><LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /></section>;
  if (routes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="routes">
      <header><h2 id="routes">{t('duty.ground')}</h2></header>
      <div className="card-body">
        {routes.map((route) => (
          <div key={route.part} className={css.routed}>
            <p>{route.part && <b>{t('duty.finding', { no: route.part })}　</b>}{t(`DutyProblem.${route.problem}`)}</p>
            <p>{route.ground}{route.listId && <>　<Link to={`/responsibilities/${route.listId}`}>{t('duty.openList')}</Link></>}</p>
            {route.department && <p className="muted">{t('duty.department')}{t('common.colon')}{route.department}　{t('duty.contact')}{t('common.colon')}{route.contact}</p>}
            {route.proposed && route.proposed.id !== route.chosen.id && <p>{t('duty.proposed')}{t('common.colon')}{route.proposed.shortName}　{t('duty.chosen')}{t('common.colon')}{route.chosen.shortName}</p>}
            {route.reason && <p>{t('duty.departed')}{t('common.colon')}{route.reason}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}
