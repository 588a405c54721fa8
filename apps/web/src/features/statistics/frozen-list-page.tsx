import { Link } from 'react-router';
import { FrozenStatisticsDocument } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import css from './statistics.module.css';

/** Statistics the agency has frozen, newest first. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const list = usePaged(FrozenStatisticsDocument, { first: 20 }, (data) => data.frozenStatistics);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/statistics">{t('shell.statistics')}</Link></p>
      <div className="page-head"><h1>{t('stats.frozen')}</h1></div>
      <section className="card" aria-label={t('stats.frozen')}>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={5} />}
        {list.data && list.nodes.length === 0 && <Empty title={t('stats.noneFrozen')} text={t('stats.noneFrozenText')}><Link to="/statistics">{t('shell.statistics')}</Link></Empty>}
        {list.nodes.length > 0 && (
          <>
            <ul className={css.list}>
              {list.nodes.map((node) => (
                <li key={node.id}>
                  <Link to={`/statistics/frozen/${node.id}`}>{node.name}</Link>
                  <p className={css.small}>{t('stats.periodOf', { from: node.period.from, to: node.period.to })}　{t('stats.cutOff', { at: format.instant(node.asOf) })}　{t('stats.frozenBy', { who: `${node.personName} ${node.seatTitle}`, at: format.instant(node.frozenAt) })}</p>
                </li>
              ))}
            </ul>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
