import { Button, Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { CatalogueEntriesDocument, type CatalogueEntriesQuery, type SharingClass } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import css from './sharing.module.css';

const CLASSES = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const satisfies readonly SharingClass[];
const NAMES = ['q', 'class', 'mine'] as const;
const PAGE = 20;
const pick = (data: CatalogueEntriesQuery): CatalogueEntriesQuery['catalogueEntries'] => data.catalogueEntries;
type Row = CatalogueEntriesQuery['catalogueEntries']['edges'][number]['node'];

/** 数据目录: what others hold and may be asked for; one's own as it is written. The filter lives in the address. */
export function Page() {
  const t = useT();
  const writes = useMay('catalogue.edit');
  const { values, clear, active, set } = useUrlFilter(NAMES);
  const list = usePaged(CatalogueEntriesDocument, { filter: { query: values.q ?? null, sharingClass: oneOf(CLASSES, values.class) ?? null, mine: values.mine === '1' }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('data.catalogue')}</h1><Link className={css.new} to="/data-requests">{t('ask.register')}</Link>{writes && <Link className={css.new} to="/catalogue/new">{t('data.new')}</Link>}</div>
      <p className="muted">{t('data.intro')}</p>
      <section className="card" aria-label={t('data.catalogue')}>
        <div className={css.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('data.find')} placeholder={t('data.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          <select aria-label={t('data.class')} value={oneOf(CLASSES, values.class) ?? ''} onChange={(event) => set({ class: event.target.value })}>
            <option value="">{t('data.anyClass')}</option>
            {CLASSES.map((one) => <option key={one} value={one}>{t(`SharingClass.${one}`)}</option>)}
          </select>
          <Checkbox checked={values.mine === '1'} onChange={(event) => set({ mine: event.target.checked ? '1' : undefined })}>{t('data.mineOnly')}</Checkbox>
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('data.noneFound')}><Button onClick={clear}>{t('data.clear')}</Button></Empty>
          : <Empty title={t('data.none')} text={t('data.noneText')} />)}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><Entry row={row} /></li>)}</ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
    </div>
  );
}

function Entry({ row }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={shared.line}>
        <Link to={`/catalogue/${row.id}`}>{row.name}</Link><span className={shared.tag}>{t(`SharingClass.${row.sharingClass}`)}</span>
        {row.state !== 'PUBLISHED' && <span className={shared.tag}>{t(`CatalogueEntryState.${row.state}`)}</span>}
        {row.freshness === 'STALE' && <span className={`${shared.tag} ${shared.late}`}>{t('DataFreshness.STALE')}</span>}
        {row.mine && <span className={shared.tag}>{t('data.mine')}</span>}
      </p>
      <p className={shared.small}>
        {row.agency.shortName}　<span className="num">{row.number}</span>　{t('data.row.fields', { count: row.fieldCount })}　{t('data.refresh')}{t('common.colon')}{t(`DataRefresh.${row.refresh}`)}
        {row.refreshedOn && <>　{t('data.row.upTo', { day: format.day(row.refreshedOn) })}</>}
      </p>
      <p className={css.said}>{row.summary}</p>
    </>
  );
}
