import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type BulletinKind, BulletinsDocument, type BulletinsQuery, TakenBackBulletinsDocument } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import { BulletinRow } from './bulletin-row';
import css from './bulletins.module.css';

const ROUTINE = ['VIOLATION', 'ENFORCEMENT', 'DISPOSITION', 'PENALTY', 'FRAUD_CASE'] as const satisfies readonly BulletinKind[];
const LISTS = ['received', 'urgent', 'sent'] as const;
type List = (typeof LISTS)[number];
const NAMES = ['list', 'q', 'kind', 'open', 'subject'] as const;
const PAGE = 20;
const pick = (data: BulletinsQuery): BulletinsQuery['bulletins'] => data.bulletins;

/** What of all bulletins each list shows: urgent notices are never among the others. */
const PART: Readonly<Record<List, { ours: boolean | null; urgent: boolean | null }>> = { received: { ours: false, urgent: false }, urgent: { ours: null, urgent: true }, sent: { ours: true, urgent: false } };

/** 通报: what came, 重大情况 apart from it, and what one sent. The filter lives in the address. */
export function Page() {
  const t = useT();
  const writes = useMay('bulletin.write');
  const { values, clear, active, set } = useUrlFilter(NAMES);
  const shown = oneOf(LISTS, values.list) ?? 'received';
  const kind = oneOf(ROUTINE, values.kind);
  const list = usePaged(BulletinsDocument, { filter: { ...PART[shown], query: values.q ?? null, kinds: kind && shown !== 'urgent' ? [kind] : null, subjectId: values.subject ?? null, toReceive: values.open === 'yes' && shown !== 'sent' ? true : null }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('bulletin.title')}</h1><Link className={css.new} to="/typical-cases">{t('typical.title')}</Link>{writes && <Link className={css.new} to="/bulletins/new">{t('bulletin.new')}</Link>}</div>
      <ul className={shared.tabs}>
        {LISTS.map((one) => <li key={one}><Link to={one === 'received' ? '/bulletins' : `/bulletins?list=${one}`} {...(one === shown && { 'aria-current': 'page' as const })}>{t(`bulletin.list.${one}`)}</Link></li>)}
      </ul>
      <section className="card" aria-label={t(`bulletin.list.${shown}`)}>
        <div className={css.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('bulletin.find')} placeholder={t('bulletin.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          {shown !== 'urgent' && (
            <select aria-label={t('bulletin.kind')} value={kind ?? ''} onChange={(event) => set({ kind: event.target.value })}>
              <option value="">{t('bulletin.anyKind')}</option>
              {ROUTINE.map((one) => <option key={one} value={one}>{t(`BulletinKind.${one}`)}</option>)}
            </select>
          )}
          {shown !== 'sent' && (
            <select aria-label={t('bulletin.receipt')} value={values.open ?? ''} onChange={(event) => set({ open: event.target.value })}>
              <option value="">{t('bulletin.anyReceipt')}</option><option value="yes">{t('bulletin.toReceive')}</option>
            </select>
          )}
          {values.subject && <Button onClick={() => set({ subject: undefined })}>{t('bulletin.allSubjects')}</Button>}
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (active && (values.q || kind || values.open || values.subject)
          ? <Empty title={t('bulletin.noneFound')}><Button onClick={clear}>{t('bulletin.clear')}</Button></Empty>
          : <Empty title={t(`bulletin.none.${shown}`)} text={t('bulletin.noneText')} />)}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><BulletinRow row={row} /></li>)}</ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
      {shown !== 'sent' && <TakenBack />}
    </div>
  );
}

/** What had been sent to the unit and was taken back before it was received. */
function TakenBack() {
  const t = useT();
  const format = useFormat();
  const [{ data }] = useQuery({ query: TakenBackBulletinsDocument });
  const rows = data?.takenBackBulletins ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="taken-back">
      <header><h2 id="taken-back">{t('bulletin.takenBack')}</h2></header>
      <p className={shared.note}>{t('bulletin.takenBackText')}</p>
      <ul className={shared.list}>{rows.map((row) => <li key={`${row.bulletinId}${row.at}`}><p className={shared.line}><span className="num">{row.number}</span><span>{row.sender.shortName}</span><span className="num">{format.instant(row.at)}</span></p></li>)}</ul>
    </section>
  );
}
