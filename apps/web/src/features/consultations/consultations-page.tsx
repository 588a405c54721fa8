import { Button } from 'antd';
import { Link } from 'react-router';
import { ConsultationsDocument, type ConsultationsQuery } from '../../generated/graphql';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import css from './consultations.module.css';

const NO_FILTER = { first: 20 };
const pick = (data: ConsultationsQuery): ConsultationsQuery['consultations'] => data.consultations;

/** 会商: those of the agency, what happened last on top. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const list = usePaged(ConsultationsDocument, NO_FILTER, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  if (list.error && !list.data) return <LoadError page error={list.error} onRetry={list.reload} />;
  if (!list.data) return <Loading rows={8} />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('consult.title')}</h1></div>
      <section className="card" aria-label={t('consult.title')}>
        {list.nodes.length === 0 && <Empty title={t('consult.none')} />}
        <ul className={css.list}>
          {list.nodes.map((node) => (
            <li key={node.id}>
              <p className={css.line}>
                <Link to={`/consultations/${node.id}`}>{node.title ?? t('consult.closed')}</Link>
                <span className={css.tag}>{t(`ConsultationState.${node.state}`)}</span>
              </p>
              <p className={css.small}><span className="num">{node.number}</span>　{t(`ConsultationKind.${node.kind}`)}　{node.agency}　{t('consult.answered', { invited: node.invited, answered: node.answered })}
                {node.dueAt && <>　{t('consult.due', { when: format.instant(node.dueAt) })}</>}</p>
            </li>
          ))}
        </ul>
        {list.hasMore && <p className={css.note}><Button loading={list.loadingMore} onClick={list.loadMore}>{t('common.loadMore')}</Button></p>}
      </section>
    </div>
  );
}
