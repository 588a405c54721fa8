import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ListedSupervisionsDocument, type ListedSupervisionsQuery } from '../../generated/graphql';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { TransfersDue } from '../gates/transfers-due';
import css from '../consultations/consultations.module.css';
import { Candidates } from './candidates';
import { NominateListing } from './nominate-listing';
import { WaitingRecusals } from './waiting-recusals';

const FIRST = { first: 30 };
const pick = (data: ListedSupervisionsQuery): ListedSupervisionsQuery['listedSupervisions'] => data.listedSupervisions;
type Node = ListedSupervisionsQuery['listedSupervisions']['edges'][number]['node'];

/** 督办: what waits for one's decision first (a convener reads it on a phone), then what is overdue, then the register. */
export function Page() {
  const t = useT();
  const decides = useMay('supervision.decide');
  const steps = useMay('supervision.step');
  const office = useMay('joint.broker');
  const [nominating, setNominating] = useState(false);
  const list = usePaged(ListedSupervisionsDocument, FIRST, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  if (list.error && !list.data) return <LoadError page error={list.error} onRetry={list.reload} />;
  if (!list.data) return <Loading rows={8} />;
  const waiting = list.nodes.filter(({ box, state }) => box === 'TODO' && (state === 'NOMINATED' || state === 'DELISTING_REQUESTED'));
  return (
    <div className="page">
      <div className="page-head"><h1>{t('watch.title')}</h1>{office && <Button onClick={() => setNominating(true)}>{t('watch.nominate')}</Button>}</div>
      <div className={css.column}>
        {decides && <section className="card" aria-labelledby="waiting"><header><ListHeading id="waiting" title={t('watch.waiting')} count={waiting.length} /></header>
          {waiting.length === 0 ? <p className={`${css.note} muted`}>{t('watch.noneWaiting')}</p> : <Rows nodes={waiting} />}</section>}
        <WaitingRecusals />
        {office && <TransfersDue />}
        {steps && <Candidates />}
        <section className="card" aria-labelledby="register"><header><h2 id="register">{t('watch.register')}</h2></header>
          {list.nodes.length === 0 ? <Empty title={t('watch.none')} /> : <Rows nodes={list.nodes} />}
          {list.hasMore && <p className={css.note}><Button loading={list.loadingMore} onClick={list.loadMore}>{t('common.loadMore')}</Button></p>}</section>
      </div>
      {nominating && <NominateListing caseId={null} title="" onClose={() => setNominating(false)} />}
    </div>
  );
}

function Rows({ nodes }: { nodes: readonly Node[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={css.list}>
      {nodes.map((node) => (
        <li key={node.id}>
          <p className={css.line}><Link to={`/listed-supervisions/${node.id}`}>{node.title ?? node.number}</Link><span className={css.tag}>{t(`ListedSupervisionState.${node.state}`)}</span>{node.overdue && <span className={`${css.tag} ${css.late}`}>{t('watch.late')}</span>}</p>
          <p className={css.small}>{node.title && <><span className="num">{node.number}</span>　</>}{t(`SupervisionLevel.${node.level}`)}　{node.agency}　{t('watch.progress', { measures: node.measures, done: node.measuresDone })}　{format.instant(node.lastActAt)}</p>
        </li>
      ))}
    </ul>
  );
}
