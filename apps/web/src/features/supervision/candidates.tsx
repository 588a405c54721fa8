import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { SupervisionCandidatesDocument, type SupervisionCandidatesQuery } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import css from '../consultations/consultations.module.css';
import { IssueStep } from './issue-step';

type Candidate = SupervisionCandidatesQuery['supervisionCandidates'][number];

/** 待督办: what is overdue, by whom, since when; one click opens the next step, a person decides it. */
export function Candidates() {
  const t = useT();
  const format = useFormat();
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [answer] = useQuery({ query: SupervisionCandidatesDocument });
  const late = answer.data?.supervisionCandidates ?? [];
  return (
    <section className="card" aria-labelledby="late">
      <header><ListHeading id="late" title={t('watch.candidates')} count={late.length} /></header>
      {late.length === 0 && <p className={`${css.note} muted`}>{t('watch.noneLate')}</p>}
      <ul className={css.list}>
        {late.map((one) => (
          <li key={one.id}>
            <p className={css.line}><b>{one.agency.shortName}</b><Link to={matterPath(one.objectKind, one.objectId)} className="num">{one.number}</Link><Button size="small" onClick={() => setChosen(one)}>{t(`SupervisionStepKind.${one.nextStep}`)}</Button></p>
            <p className={css.small}>{t('watch.since', { label: one.label, when: format.instant(one.missedAt) })}{one.lastStep && one.lastStepAt && <>　{t('watch.lastStep', { step: t(`SupervisionStepKind.${one.lastStep}`), when: format.instant(one.lastStepAt) })}</>}</p>
          </li>
        ))}
      </ul>
      {chosen && <IssueStep matter={chosen} targets={[chosen.agency]} suggested={chosen.nextStep} onClose={() => setChosen(null)} />}
    </section>
  );
}
