import { Link } from 'react-router';
import { BulletinsDocument, type BulletinsQuery } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { BulletinRow } from './bulletin-row';

const pick = (data: BulletinsQuery): BulletinsQuery['bulletins'] => data.bulletins;

/** 通报 that come from one case, and the one click that begins another about its subject. A page loads it after itself. */
export default function BulletinsOfCase({ caseId, subjectId }: { caseId: string; subjectId: string }) {
  const t = useT();
  const writes = useMay('bulletin.write');
  const list = usePaged(BulletinsDocument, { filter: { caseId }, first: 10 }, pick);
  return (
    <section className="card" aria-labelledby="bulletins">
      <header><h2 id="bulletins">{t('bulletin.title')}</h2>{writes && <Link to={`/bulletins/new?subject=${subjectId}&case=${caseId}`}>{t('bulletin.new')}</Link>}</header>
      {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
      {!list.data && !list.error && <Loading rows={2} />}
      {list.data && list.nodes.length === 0 && <p className={`${shared.note} muted`}>{t('bulletin.noneOfCase')}</p>}
      {list.nodes.length > 0 && <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><BulletinRow row={row} /></li>)}</ul>}
      <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
    </section>
  );
}
