import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { TypicalCasesDocument, type TypicalCasesQuery } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import css from './bulletins.module.css';
import { VIOLATIONS } from './particulars-fields';

const LISTS = ['library', 'ours'] as const;
const NAMES = ['list', 'q', 'type'] as const;
const PAGE = 20;
const pick = (data: TypicalCasesQuery): TypicalCasesQuery['typicalCases'] => data.typicalCases;

/** 典型案例库: what members published; and what one writes or is asked to approve. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const writes = useMay('bulletin.write');
  const { values, clear, set } = useUrlFilter(NAMES);
  const shown = oneOf(LISTS, values.list) ?? 'library';
  const type = oneOf(VIOLATIONS, values.type);
  const list = usePaged(TypicalCasesDocument, { filter: { ours: shown === 'ours', query: values.q ?? null, violationType: type ?? null }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/bulletins">{t('bulletin.title')}</Link></p>
      <div className="page-head"><h1>{t('typical.title')}</h1>{writes && <Link className={css.new} to="/typical-cases/new">{t('typical.new')}</Link>}</div>
      <ul className={shared.tabs}>
        {LISTS.map((one) => <li key={one}><Link to={one === 'library' ? '/typical-cases' : '/typical-cases?list=ours'} {...(one === shown && { 'aria-current': 'page' as const })}>{t(`typical.list.${one}`)}</Link></li>)}
      </ul>
      <section className="card" aria-label={t(`typical.list.${shown}`)}>
        <div className={css.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('typical.find')} placeholder={t('typical.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          <select aria-label={t('BulletinParticular.conducts')} value={type ?? ''} onChange={(event) => set({ type: event.target.value })}>
            <option value="">{t('typical.anyType')}</option>
            {VIOLATIONS.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={6} />}
        {list.data && list.nodes.length === 0 && (values.q || type ? <Empty title={t('typical.noneFound')}><Button onClick={clear}>{t('bulletin.clear')}</Button></Empty> : <Empty title={t(`typical.none.${shown}`)} text={t('typical.noneText')} />)}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>
            {list.nodes.map((row) => (
              <li key={row.id}>
                <p className={shared.line}><Link to={`/typical-cases/${row.id}`}>{row.title}</Link>{shown === 'ours' && <span className={shared.tag}>{t(`TypicalCaseState.${row.state}`)}</span>}{row.violationTypes.map((one) => <span key={one} className={shared.tag}>{one}</span>)}</p>
                <p className={shared.small}>{row.excerpt}</p>
                <p className={`${shared.line} ${shared.small}`}><span className="num">{row.number}</span><span>{t('typical.handledBy', { agency: row.origin.shortName })}</span>{row.publishedAt && <span className="num">{format.instant(row.publishedAt)}</span>}</p>
              </li>
            ))}
          </ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
    </div>
  );
}
