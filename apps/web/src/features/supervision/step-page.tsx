import { Link } from 'react-router';
import { SupervisionStepDocument, type SupervisionStepQuery } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import { MatterGate } from '../../shared/states/matter-gate';
import { DocumentsPanel } from '../documents/documents-panel';
import css from '../consultations/consultations.module.css';
import { StepView } from './ladder';

/** One step of the ladder: where an agency answers it. */
export const Page = () => <MatterGate document={SupervisionStepDocument} pick={(data) => data.supervisionStep} rows={6}>{(step) => <StepPage step={step} />}</MatterGate>;

function StepPage({ step }: { step: NonNullable<SupervisionStepQuery['supervisionStep']> }) {
  const t = useT();
  return (
    <div className="page">
      <div className="page-head"><h1>{t(`SupervisionStepKind.${step.kind}`)}</h1><Link to={matterPath(step.objectKind, step.objectId)}>{t('watch.aboutMatter', { number: step.objectNumber })}</Link></div>
      <section className="card" aria-label={step.number}><div className={css.note}><StepView step={step} /></div></section>
      <DocumentsPanel matterId={step.id} />
    </div>
  );
}
