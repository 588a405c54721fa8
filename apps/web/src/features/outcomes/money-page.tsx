import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MoneyOfInvestigationDocument } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { MoneyView } from './money-view';
import css from './outcomes.module.css';

/** 资金闭环页: what was found, what came back, what went to the treasury, and whether it is even. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: MoneyOfInvestigationDocument, variables: { id } });
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !answer.data) return <LoadError error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!answer.data) return <Loading rows={8} />;
  const { moneyOfInvestigation: money, jointInvestigation: joint } = answer.data;
  if (!money || !joint) return <NotFound />;
  const versions = new Map(joint.tracks.flatMap((track) => track.outcomes.map((outcome) => [outcome.id, outcome.version] as const)));
  return (
    <div className="page">
      <p className={css.crumb}><Link to={`/joint/${id}`}>{t('outcome.toMatrix')}</Link></p>
      <div className="page-head"><h1>{t('money.title')}　{joint.title ?? joint.number}</h1></div>
      <MoneyView money={money} versions={versions} closed={joint.state === 'CLOSED'} />
    </div>
  );
}
