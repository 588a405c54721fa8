import { Button, Checkbox, Select } from 'antd';
import { AuditFindingsDocument, type FindingSide, type FindingState } from '../../generated/graphql';
import { LoadMore, SearchBox } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { FindingTable } from './finding-table';
import { FindingTotals } from './finding-totals';
import css from './findings.module.css';

const NAMES = ['side', 'state', 'overdue', 'q'] as const;
const SIDES: readonly FindingSide[] = ['RECEIVED', 'SENT'];
const STATES: readonly FindingState[] = ['OPEN', 'PARTLY_RECTIFIED', 'RECTIFIED', 'NOT_ADOPTED'];
const PAGE = 20;

/** 整改台账: findings of audits by the day on which each is due, with what they add up to. */
export function Page() {
  const t = useT();
  const me = useMe();
  const { values, set, clear } = useUrlFilter(NAMES);
  const own: FindingSide = me.agency.kind === 'AUDIT' ? 'SENT' : 'RECEIVED';
  const side = oneOf(SIDES, values.side) ?? own;
  const state = oneOf(STATES, values.state);
  const overdue = values.overdue === '1';
  const narrowed = Boolean(state ?? values.q) || overdue;
  const list = usePaged(AuditFindingsDocument, { filter: { side, state, overdue, query: values.q }, first: PAGE }, (data) => data.auditFindings);

  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('findings.title')}</h1>
        <span className="muted" role="status">{list.loading && list.data ? t('common.updating') : ''}</span>
      </div>
      {list.data && <FindingTotals totals={list.data.auditFindings.totals} />}
      <section className="card" aria-label={t('findings.title')}>
        <header className={css.filter}>
          <Select className={css.pick} aria-label={t('findings.side')} value={side} options={SIDES.map((value) => ({ value, label: t(`findings.side.${value}`) }))} onChange={(next) => set({ side: next === own ? undefined : next })} />
          <Select className={css.pick} aria-label={t('letter.finding.state')} allowClear placeholder={t('letter.finding.state')} value={state} options={STATES.map((value) => ({ value, label: t(`FindingState.${value}`) }))} onChange={(next?: FindingState) => set({ state: next })} />
          <Checkbox checked={overdue} onChange={(event) => set({ overdue: event.target.checked ? '1' : undefined })}>{t('findings.overdue')}</Checkbox>
          <SearchBox className={css.search} label={t('findings.search')} value={values.q ?? ''} onChange={(q) => set({ q })} />
        </header>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (narrowed
          ? <Empty title={t('cases.noMatch')}><Button onClick={clear}>{t('cases.clearFilter')}</Button></Empty>
          : <Empty title={t('findings.empty')} text={t(`findings.emptyText.${side}`)} />)}
        {list.nodes.length > 0 && (
          <>
            <FindingTable findings={list.nodes} side={side} />
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
