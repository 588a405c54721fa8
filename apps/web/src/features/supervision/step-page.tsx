import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { SupervisionStepDocument } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { DocumentsPanel } from '../documents/documents-panel';
import css from '../consultations/consultations.module.css';
import { StepView } from './ladder';

/** One step of the ladder: where an agency answers it. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: SupervisionStepDocument, variables: { id } });
  const step = answer.data?.supervisionStep;
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !step) return <LoadError error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!answer.data) return <Loading rows={6} />;
  if (!step) return <NotFound />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t(`SupervisionStepKind.${step.kind}`)}</h1><Link to={matterPath(step.objectKind, step.objectId)}>{t('watch.aboutMatter', { number: step.objectNumber })}</Link></div>
      <section className="card" aria-label={step.number}><div className={css.note}><StepView step={step} /></div></section>
      <DocumentsPanel matterId={step.id} />
    </div>
  );
}
