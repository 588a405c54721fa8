import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LeadsDocument, type LeadFilter, type LeadState } from '../../generated/graphql';
import { Countdown } from '../../shared/clocks';
import { LoadMore, SearchBox } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { LAMPS } from '../cases/ledger/use-ledger-filter';
import { LEAD_SOURCES } from '../cases/register/codes';
import css from '../cases/cases.module.css';

const NAMES = ['q', 'state', 'source', 'lamp'] as const;
const STATES: readonly LeadState[] = ['OPEN', 'FILED', 'NOT_FILED'];

/** 线索: what came in and what has become of it, with the filter in the address. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const mayRegister = useMay('case.register');
  const { values, set, clear, active } = useUrlFilter(NAMES);
  const { q, state, source, lamp } = values;
  const filter = useMemo<LeadFilter>(() => ({ query: q, state: oneOf(STATES, state), source: oneOf(LEAD_SOURCES, source), lamp: oneOf(LAMPS, lamp) }), [q, state, source, lamp]);
  const list = usePaged(LeadsDocument, { filter, first: 20 }, (data) => data.leads);
  const register = <Link className="button-primary" to="/leads/new"><PlusOutlined aria-hidden /> {t('leads.new')}</Link>;
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('leads.title')}</h1>{mayRegister && register}</div>
      <section className="card" aria-label={t('leads.title')}>
        <div className={css.filter} role="search" aria-label={t('cases.filter')}>
          <SearchBox className={css.search} label={t('leads.search')} value={q ?? ''} onChange={(text) => set({ q: text })} />
          <Select allowClear className={css.pick} aria-label={t('leads.state')} placeholder={t('leads.state')} value={state} options={STATES.map((value) => ({ value, label: t(`LeadState.${value}`) }))} onChange={(value: string | undefined) => set({ state: value })} />
          <Select allowClear className={css.pick} aria-label={t('cases.lead')} placeholder={t('cases.lead')} value={source} options={LEAD_SOURCES.map((value) => ({ value, label: t(`LeadSource.${value}`) }))} onChange={(value: string | undefined) => set({ source: value })} />
          <Select allowClear className={css.pick} aria-label={t('cases.lamp')} placeholder={t('cases.lamp')} value={lamp} options={LAMPS.map((value) => ({ value, label: t(`Lamp.${value}`) }))} onChange={(value: string | undefined) => set({ lamp: value })} />
          {active && <Button type="link" onClick={clear}>{t('cases.clearFilter')}</Button>}
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={6} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('cases.noMatch')} text={t('leads.noMatchText')}><Button onClick={clear}>{t('cases.clearFilter')}</Button></Empty>
          : <Empty title={t('leads.empty')} text={t('leads.emptyText')}>{mayRegister && register}</Empty>)}
        {list.nodes.length > 0 && (
          <>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{t('leads.number')}</th><th scope="col">{t('leads.subject')}</th><th scope="col">{t('cases.lead')}</th><th scope="col">{t('leads.receivedOn')}</th>
                  <th scope="col">{t('leads.state')}</th><th scope="col">{t('cases.lamp')}</th><th scope="col">{t('leads.holder')}</th>
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((row) => (
                  <tr key={row.id}>
                    <td data-label={t('leads.number')} className="num">{row.number}</td>
                    <td data-label={t('leads.subject')} className={css.matter}><Link to={`/leads/${row.id}`}>{row.subjectName}</Link><span className={css.shown}>{row.factsBegin}</span></td>
                    <td data-label={t('cases.lead')} className={css.source}>{t(`LeadSource.${row.source}`)}</td>
                    <td data-label={t('leads.receivedOn')} className="num">{format.day(row.receivedOn)}</td>
                    <td data-label={t('leads.state')} className={css.source}>{t(`LeadState.${row.state}`)}</td>
                    <td data-label={t('cases.lamp')}>{row.lamp ? <Countdown lamp={row.lamp} dueAt={row.dueAt} /> : '—'}</td>
                    <td data-label={t('leads.holder')}>{row.holderName}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
