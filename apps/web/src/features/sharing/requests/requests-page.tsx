import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { DataRequestsDocument, type DataRequestsQuery, type DataRequestState } from '../../../generated/graphql';
import { LoadMore } from '../../../shared/forms';
import { faultOf, usePaged } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { useMay } from '../../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../../shared/states';
import { oneOf, useUrlFilter } from '../../../shared/url';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

const STATES = ['DRAFT', 'CONSENTING', 'SUBMITTED', 'INCOMPLETE', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'NEGOTIATING', 'MEDIATING', 'AT_SUPERIOR', 'SETTLED', 'WITHDRAWN', 'DELIVERED', 'CLOSED'] as const satisfies readonly DataRequestState[];
const SIDES = ['ours', 'theirs'] as const;
const NAMES = ['q', 'state', 'side'] as const;
const PAGE = 20;
const pick = (data: DataRequestsQuery): DataRequestsQuery['dataRequests'] => data.dataRequests;
type Row = DataRequestsQuery['dataRequests']['edges'][number]['node'];

/** 数据申请台账: what we asked for and what is asked of us. The filter lives in the address. */
export function Page() {
  const t = useT();
  const asks = useMay('data.ask');
  const { values, clear, active, set } = useUrlFilter(NAMES);
  const side = oneOf(SIDES, values.side);
  const list = usePaged(DataRequestsDocument, { filter: { query: values.q ?? null, state: oneOf(STATES, values.state) ?? null, ours: side ? side === 'ours' : null }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/catalogue">{t('data.catalogue')}</Link></p>
      <div className="page-head"><h1>{t('ask.register')}</h1><Link className={css.new} to="/data-grants">{t('grant.list')}</Link>{asks && <Link className={css.new} to="/data-requests/new">{t('ask.new')}</Link>}</div>
      <section className="card" aria-label={t('ask.register')}>
        <div className={css.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('ask.find')} placeholder={t('ask.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          <select aria-label={t('ask.side')} value={side ?? ''} onChange={(event) => set({ side: event.target.value })}>
            <option value="">{t('ask.bothSides')}</option>
            {SIDES.map((one) => <option key={one} value={one}>{t(`ask.side.${one}`)}</option>)}
          </select>
          <select aria-label={t('ask.state')} value={oneOf(STATES, values.state) ?? ''} onChange={(event) => set({ state: event.target.value })}>
            <option value="">{t('ask.anyState')}</option>
            {STATES.map((one) => <option key={one} value={one}>{t(`DataRequestState.${one}`)}</option>)}
          </select>
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('ask.noneFound')}><Button onClick={clear}>{t('data.clear')}</Button></Empty>
          : <Empty title={t('ask.none')} text={t('ask.noneText')} />)}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><RequestRow row={row} /></li>)}</ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
    </div>
  );
}

/** One request in a list: what is asked, by whom of whom, for which case, and where it stands. */
export function RequestRow({ row }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={shared.line}>
        <Link to={`/data-requests/${row.id}`}>{row.entryName}</Link><span className={shared.tag}>{t(`DataRequestState.${row.state}`)}</span>
        {row.dueAt && <span className="num">{t('ask.due', { at: format.instant(row.dueAt) })}</span>}
      </p>
      <p className={css.said}>{row.purpose}</p>
      <p className={shared.line}><span className="num">{row.number}</span><span>{row.asker.shortName} → {row.provider.shortName}</span><span className="num">{row.objectNumber}</span><span>{t('ask.untilDay', { day: format.day(row.until) })}</span></p>
    </>
  );
}
