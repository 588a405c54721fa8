import { Button } from 'antd';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { SealUsesDocument } from '../../../generated/graphql';
import { today } from '../../../shared/fields';
import { LoadMore, SearchBox } from '../../../shared/forms';
import { faultOf, usePaged } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../../shared/states';
import { useUrlFilter } from '../../../shared/url';
import resolutions from '../../resolutions/resolutions.module.css';
import css from '../minutes.module.css';

/** How many years the register offers. */
const YEARS = 6;

/** 用印登记: each use of the seal of the lead agency for the conference, newest first; by year, and by a part of what stands in it. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { values, set, clear, active } = useUrlFilter(['year', 'q'] as const);
  const year = /^2\d{3}$/.test(values.year ?? '') ? Number(values.year) : null;
  const list = usePaged(SealUsesDocument, { year, query: values.q ?? null, first: 20 }, (data) => data.sealUses);
  const search = useCallback((text: string) => set({ q: text }), [set]);
  const offered = Array.from({ length: YEARS }, (_, back) => Number(today().slice(0, 4)) - back);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={css.line}><Link to="/minutes">{t('minutes.title')}</Link></p>
      <div className="page-head"><h1>{t('issue.uses')}</h1></div>
      <p className={css.small}>{t('issue.usesText')}</p>
      <section className="card" aria-label={t('issue.uses')}>
        <div className={resolutions.filter}>
          <select aria-label={t('issue.year')} value={year ?? ''} onChange={(event) => set({ year: event.target.value })}>
            <option value="">{t('issue.anyYear')}</option>
            {[...(year === null || offered.includes(year) ? [] : [year]), ...offered].map((each) => <option key={each} value={each}>{each}</option>)}
          </select>
          <SearchBox label={t('issue.find')} value={values.q ?? ''} onChange={search} />
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={6} />}
        {list.data && list.nodes.length === 0 && (active ? <Empty title={t('issue.noneFound')}><Button onClick={clear}>{t('res.filter.clear')}</Button></Empty> : <Empty title={t('issue.noUses')} />)}
        {list.nodes.length > 0 && (
          <>
            <ul className={css.list}>
              {list.nodes.map(({ id, number, title, hash, purpose, minutesId, lead, use }) => use && (
                <li key={id}>
                  <p className={css.line}><Link to={`/minutes/${minutesId}/issue`}>{title}</Link><span className={css.tag}>{use.issueNo && use.issueNo > 1 ? t('issue.issueAgain', { no: use.issueNo - 1 }) : t('issue.issueFirst')}</span></p>
                  <p className={css.small}>{t('issue.useAt', { at: format.instant(use.at), count: use.copies })}　{lead.shortName}　{purpose}　<Link to={`/seal-requests/${id}`}>{t('issue.request', { number })}</Link></p>
                  <p className={css.small}>{t('issue.approvedBy', { who: use.approvedBy })}　{t('issue.useBy', { who: use.by })}</p>
                  <p className={css.small} style={{ overflowWrap: 'anywhere' }}>{t('issue.textHash', { hash })}<br />{t('issue.fileHash', { hash: use.fileSha256 })}</p>
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
