import { Link } from 'react-router';
import { HalfYearReportsDocument } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { nameKey } from './half-years';

/** Reports that the agency has, newest first. */
export function ReportsList({ conferenceId }: { conferenceId: string | null }) {
  const t = useT();
  const format = useFormat();
  const list = usePaged(HalfYearReportsDocument, { conferenceId, first: 20 }, (data) => data.halfYearReports);
  return (
    <section className="card" aria-labelledby="reports">
      <header><h2 id="reports">{t('half.reports')}</h2></header>
      {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
      {!list.data && !list.error && <Loading rows={3} />}
      {list.data && list.nodes.length === 0 && <Empty title={t('half.noReports')} text={t('half.noReportsText')} />}
      {list.nodes.length > 0 && (
        <>
          <ul className={shared.list}>
            {list.nodes.map((node) => (
              <li key={node.id}>
                <p className={shared.line}>
                  <Link to={`/half-year-reports/${node.id}`}>{t('half.reportOf', { name: t(nameKey(node), { year: node.year }) })}</Link><span className={shared.tag}>{t(`HalfYearReportState.${node.state}`)}</span>
                  {node.replacedBy && <span className={shared.tag}>{t('half.replaced', { number: node.replacedBy.number })}</span>}
                </p>
                <p className={shared.small}><span className="num">{node.number}</span>　{node.conference}　{t('stats.cutOff', { at: format.due(node.asOf) })}{node.releasedAt && `　${t('half.releasedAt', { at: format.instant(node.releasedAt) })}`}</p>
              </li>
            ))}
          </ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>
      )}
    </section>
  );
}
