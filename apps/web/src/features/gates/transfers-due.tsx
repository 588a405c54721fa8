import { useQuery } from 'urql';
import { TransfersDueDocument } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useT } from '../../shared/messages';
import css from './gates.module.css';

/** 应移未移 for the conference office: how many, at which agency; nothing of any case. */
export function TransfersDue() {
  const t = useT();
  const [answer] = useQuery({ query: TransfersDueDocument });
  const due = answer.data?.transfersDue ?? [];
  const total = due.reduce((sum, { count }) => sum + count, 0);
  if (!answer.data) return null;
  return (
    <section className="card" aria-labelledby="transfersDue">
      <header><ListHeading id="transfersDue" title={t('gates.transfersDue')} count={total} /></header>
      <p className={`${css.note} muted`}>{t(total === 0 ? 'gates.noTransfersDue' : 'gates.transfersDueText')}</p>
      <ul className={css.list}>{due.map(({ agency, count, waiting }) => <li key={agency}>{agency}　<b className="num">{count}</b>{waiting > 0 && <span className={css.small}>　{t('gates.waitingReason', { count: waiting })}</span>}</li>)}</ul>
    </section>
  );
}
