import { Link, useParams } from 'react-router';
import { BriefItemsDocument, type BriefSection } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { serverNow } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { oneOf } from '../../shared/url';
import { BriefLine } from './brief-line';
import { isMoney, SECTIONS } from './sections';
import css from './brief.module.css';

/** 附表: all lines of one section of the page. */
export function Page() {
  const section = oneOf(SECTIONS, useParams().section);
  return section ? <List section={section} /> : <NotFound page />;
}

function List({ section }: { section: BriefSection }) {
  const t = useT();
  const format = useFormat();
  const list = usePaged(BriefItemsDocument, { section, first: 30 }, (data) => data.briefItems);
  const name = t(`BriefSection.${section}`, { days: 7 });
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/brief">{t('shell.brief')}</Link></p>
      <div className="page-head"><h1>{name}</h1>
        {list.data && <span className={css.total} role="status">{isMoney(section)
          ? t('brief.sumOf', { count: list.data.briefItems.totalCount, sum: format.money(list.data.briefItems.sum ?? '0') })
          : t('stats.countOf', { count: list.data.briefItems.totalCount })}</span>}</div>
      <section className="card" aria-label={name}>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && <Empty title={t('brief.empty')} />}
        {list.nodes.length > 0 && (
          <>
            <ol className={css.lines}>{list.nodes.map((item) => <li key={item.id}><BriefLine item={item} asOf={new Date(serverNow()).toISOString()} /></li>)}</ol>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
