import { Link } from 'react-router';
import { useQuery } from 'urql';
import { OutcomesOfCaseDocument } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useT } from '../../shared/messages';
import { OutcomeCell } from './outcome-cell';
import css from './outcomes.module.css';

/** On the page of a case: what was decided on it, and the way to its money and its end. */
export function CaseOutcomes({ caseId }: { caseId: string }) {
  const t = useT();
  const [answer] = useQuery({ query: OutcomesOfCaseDocument, variables: { caseId } });
  const outcomes = answer.data?.outcomesOfCase ?? [];
  const conclusion = answer.data?.caseConclusion;
  if (!conclusion) return null;
  return (
    <section className="card" aria-labelledby="outcomes">
      <header><ListHeading id="outcomes" title={t('outcome.ofCase')} count={outcomes.length} /><Link className={css.link} to={`/cases/${caseId}/outcomes`}>{t('outcome.ofCasePage')}</Link></header>
      {outcomes.length === 0 && <p className={`${css.note} muted`}>{t(conclusion.jointId ? 'outcome.inJoint' : 'outcome.noneOfCase')}</p>}
      <ul className={css.list}>{outcomes.map((outcome) => <li key={outcome.id}><OutcomeCell outcome={outcome} /></li>)}</ul>
    </section>
  );
}
