import { useQuery } from 'urql';
import { CollisionsDocument } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Loading, LoadError, NoRight } from '../../shared/states';
import { CollisionList } from './collision-list';
import css from './joint.module.css';

/** 撞案提示: all of the agency, or for the office all it may broker. */
export function Page() {
  const t = useT();
  const [answer, ask] = useQuery({ query: CollisionsDocument });
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !answer.data) return <LoadError page error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!answer.data) return <Loading rows={6} />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('collision.title')}</h1></div>
      <section className="card">{answer.data.collisions.length === 0 ? <p className={`${css.note} muted`}>{t('collision.none')}</p> : <CollisionList collisions={answer.data.collisions} />}</section>
    </div>
  );
}
