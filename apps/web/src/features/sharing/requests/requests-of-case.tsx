import { Link } from 'react-router';
import { DataRequestsDocument, type DataRequestsQuery } from '../../../generated/graphql';
import { LoadMore } from '../../../shared/forms';
import { usePaged } from '../../../shared/graphql-client';
import { useT } from '../../../shared/messages';
import { useMay } from '../../../shared/session';
import { Loading, LoadError } from '../../../shared/states';
import shared from '../../conference/conference.module.css';
import { RequestRow } from './requests-page';

const pick = (data: DataRequestsQuery): DataRequestsQuery['dataRequests'] => data.dataRequests;

/** 数据申请 for one case, and the one click that begins another. A page loads it after itself. */
export default function RequestsOfCase({ caseId, closed }: { caseId: string; closed: boolean }) {
  const t = useT();
  const asks = useMay('data.ask');
  const list = usePaged(DataRequestsDocument, { filter: { objectId: caseId }, first: 20 }, pick);
  return (
    <section className="card" aria-labelledby="data-requests">
      <header><h2 id="data-requests">{t('ask.ofCase')}</h2>{asks && !closed && <Link to={`/data-requests/new?case=${caseId}`}>{t('ask.new')}</Link>}</header>
      {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
      {!list.data && !list.error && <Loading rows={2} />}
      {list.data && list.nodes.length === 0 && <p className={`${shared.note} muted`}>{t('ask.noneOfCase')}</p>}
      {list.nodes.length > 0 && <>
        <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><RequestRow row={row} /></li>)}</ul>
        <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
      </>}
    </section>
  );
}
