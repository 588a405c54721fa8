import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DataGrantsDocument } from '../../../generated/graphql';
import { faultOf } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../../shared/states';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

/** 共享中的数据: what others read of ours and we of theirs, with the days left; for the office, statements that are overdue. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({ query: DataGrantsDocument });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/data-requests">{t('ask.register')}</Link></p>
      <div className="page-head"><h1>{t('grant.list')}</h1><Link className={css.new} to="/data-grants/uses">{t('use.title')}</Link></div>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={8} />}
      {data && data.overdueDataStatements.length > 0 && (
        <section className="card" aria-labelledby="overdue">
          <header><h2 id="overdue">{t('grant.overdue')}</h2></header>
          <ul className={shared.list}>{data.overdueDataStatements.map((one) => <li key={one.number}><p className={shared.line}><span className="num">{one.number}</span><span>{one.askerName} → {one.providerName}</span><span className={`num ${shared.late}`}>{t('grant.dueAt', { at: format.instant(one.dueAt) })}</span></p></li>)}</ul>
        </section>
      )}
      {data && (
        <section className="card" aria-label={t('grant.list')}>
          {data.dataGrants.length === 0 ? <Empty title={t('grant.none')} text={t('grant.noneText')} /> : (
            <ul className={shared.list}>
              {data.dataGrants.map((row) => (
                <li key={row.requestId}>
                  <p className={shared.line}><Link to={`/data-requests/${row.requestId}`}>{row.entryName}</Link><span className={`${shared.tag} ${row.daysLeft <= 7 ? shared.late : ''}`}>{row.daysLeft === 0 ? t('grant.ended') : t('grant.daysLeft', { days: row.daysLeft })}</span>{row.suspended && <span className={`${shared.tag} ${shared.late}`}>{t('grant.suspended')}</span>}</p>
                  <p className={shared.line}><span className="num">{row.number}</span><span>{row.provider.shortName} → {row.asker.shortName}</span><span className="num">{t('grant.rowCount', { count: row.rowCount })}</span><span className="num">{t('grant.readCount', { count: row.reads })}</span>{row.lastReadAt && <span className="num">{t('grant.lastRead', { at: format.instant(row.lastReadAt) })}</span>}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
