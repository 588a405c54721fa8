import { Link } from 'react-router';
import { DataUsesDocument, type DataUsesQuery } from '../../../generated/graphql';
import { LoadMore } from '../../../shared/forms';
import { faultOf, usePaged } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../../shared/states';
import { oneOf, useUrlFilter } from '../../../shared/url';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

const SIDES = ['theirs', 'ours'] as const;
const NAMES = ['side', 'request'] as const;
const PAGE = 50;
const pick = (data: DataUsesQuery): DataUsesQuery['dataUses'] => data.dataUses;

/** 使用记录: who read what of ours, and what we read of others, for which purpose and case; kept three years and longer. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { values, set } = useUrlFilter(NAMES);
  const side = oneOf(SIDES, values.side);
  const list = usePaged(DataUsesDocument, { filter: { ours: side ? side === 'ours' : null, requestId: values.request ?? null }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/data-grants">{t('grant.list')}</Link></p>
      <div className="page-head"><h1>{t('use.title')}</h1></div>
      <section className="card" aria-label={t('use.title')}>
        <div className={css.filter}>
          <select aria-label={t('use.side')} value={side ?? ''} onChange={(event) => set({ side: event.target.value })}>
            <option value="">{t('use.bothSides')}</option>
            {SIDES.map((one) => <option key={one} value={one}>{t(`use.side.${one}`)}</option>)}
          </select>
          {values.request && <button type="button" className={css.pick} onClick={() => set({ request: undefined })}>{t('use.all')}</button>}
          <span className="muted">{t('use.kept')}</span>
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && <Empty title={t('use.none')} text={t('use.noneText')} />}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>
            {list.nodes.map((row) => (
              <li key={row.id}>
                <p className={shared.line}><span className="num">{format.instant(row.at)}</span><span>{row.asker.shortName}　{row.by}</span><span className={shared.tag}>{t(`DataReadingWay.${row.way}`)}</span><span className="num">{t('grant.rowCount', { count: row.rows })}</span></p>
                <p className={css.said}><Link className={css.among} to={`/data-requests/${row.requestId}`}>{row.entryName}</Link>　{row.purpose}</p>
                <p className={shared.line}><span className="num">{row.number}</span><span>{row.provider.shortName} → {row.asker.shortName}</span><span className="num">{row.objectNumber}</span><span>{t('use.until', { day: format.day(row.keptUntil) })}</span></p>
              </li>
            ))}
          </ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
    </div>
  );
}
