import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DataGrantsDocument, type DataGrantsQuery, OverdueDataStatementsDocument } from '../../../generated/graphql';
import { LoadMore } from '../../../shared/forms';
import { faultOf, usePaged } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../../shared/states';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

const PAGE = 50;
const pick = (data: DataGrantsQuery): DataGrantsQuery['dataGrants'] => data.dataGrants;

/** 共享中的数据: what others read of ours and we of theirs, with the days left; for the office, statements that are overdue. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const list = usePaged(DataGrantsDocument, { first: PAGE }, pick);
  const [{ data: owed, error: unread }, ask] = useQuery({ query: OverdueDataStatementsDocument });
  const error = list.error ?? unread;
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/data-requests">{t('ask.register')}</Link></p>
      <div className="page-head"><h1>{t('grant.list')}</h1><Link className={css.new} to="/data-grants/uses">{t('use.title')}</Link></div>
      {error && (!list.data || !owed) && <LoadError error={error} onRetry={() => { list.reload(); ask({ requestPolicy: 'network-only' }); }} />}
      {!list.data && !error && <Loading rows={8} />}
      {owed && owed.overdueDataStatements.length > 0 && (
        <section className="card" aria-labelledby="overdue">
          <header><h2 id="overdue">{t('grant.overdue')}</h2></header>
          <ul className={shared.list}>{owed.overdueDataStatements.map((one) => <li key={one.number}><p className={shared.line}><span className="num">{one.number}</span><span>{one.askerName} → {one.providerName}</span><span className={`num ${shared.late}`}>{t('grant.dueAt', { at: format.instant(one.dueAt) })}</span></p></li>)}</ul>
        </section>
      )}
      {list.data && (
        <section className="card" aria-label={t('grant.list')}>
          {list.nodes.length === 0 ? <Empty title={t('grant.none')} text={t('grant.noneText')} /> : <>
            <ul className={shared.list}>
              {list.nodes.map((row) => (
                <li key={row.id}>
                  <p className={shared.line}><Link to={`/data-requests/${row.id}`}>{row.entryName}</Link><span className={`${shared.tag} ${row.daysLeft <= 7 ? shared.late : ''}`}>{row.daysLeft === 0 ? t('grant.ended') : t('grant.daysLeft', { days: row.daysLeft })}</span>{row.suspended && <span className={`${shared.tag} ${shared.late}`}>{t('grant.suspended')}</span>}</p>
                  <p className={shared.line}><span className="num">{row.number}</span><span>{row.provider.shortName} → {row.asker.shortName}</span><span className="num">{t('grant.rowCount', { count: row.rowCount })}</span><span className="num">{t('grant.readCount', { count: row.reads })}</span>{row.lastReadAt && <span className="num">{t('grant.lastRead', { at: format.instant(row.lastReadAt) })}</span>}</p>
                </li>
              ))}
            </ul>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>}
        </section>
      )}
    </div>
  );
}
