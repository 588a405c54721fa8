import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ConsultationsDocument, type AttachmentFieldsFragment } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NominateListing } from '../supervision/nominate-listing';
import { OpenConsultation } from './open-consultation';
import css from './consultations.module.css';

/** On the page of a case: its consultations, and the ways to open one or to nominate the case for listed supervision. */
export function CaseConsultations({ caseId, title, closed, files }: { caseId: string; title: string; closed: boolean; files: readonly AttachmentFieldsFragment[] }) {
  const t = useT();
  const hold = useMay('consultation.hold');
  const nominate = useMay('supervision.nominate');
  const [dialog, setDialog] = useState<'open' | 'nominate' | null>(null);
  const [answer] = useQuery({ query: ConsultationsDocument, variables: { filter: { caseId }, first: 10 } });
  const found = answer.data?.consultations.edges ?? [];
  return (
    <section className="card" aria-labelledby="consultations">
      <header><ListHeading id="consultations" title={t('consult.title')} count={found.length} />
        <span>{hold && !closed && <button type="button" className={css.link} onClick={() => setDialog('open')}>{t('consult.open')}</button>}
          {nominate && <button type="button" className={css.link} onClick={() => setDialog('nominate')}>{t('watch.nominate')}</button>}</span></header>
      {found.length === 0 && <p className={`${css.note} muted`}>{t('consult.noneOfCase')}</p>}
      <ul className={css.list}>
        {found.map(({ node }) => (
          <li key={node.id}><Link to={`/consultations/${node.id}`}>{node.title}</Link>　<span className={css.tag}>{t(`ConsultationState.${node.state}`)}</span>
            <p className={css.small}>{t('consult.answered', { invited: node.invited, answered: node.answered })}</p></li>
        ))}
      </ul>
      {dialog === 'open' && <OpenConsultation caseId={caseId} files={files} onClose={() => setDialog(null)} />}
      {dialog === 'nominate' && <NominateListing caseId={caseId} title={title} onClose={() => setDialog(null)} />}
    </section>
  );
}
