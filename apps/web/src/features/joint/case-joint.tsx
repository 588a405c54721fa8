import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { JointOfCaseDocument } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { CollisionList } from './collision-list';
import { OpenJoint } from './open-joint';
import css from './joint.module.css';

/** On the page of a case: its joint investigations, whether somebody else has the same subject, and the way to open one. */
export function CaseJoint({ caseId, subject, closed }: { caseId: string; subject: string; closed: boolean }) {
  const t = useT();
  const lead = useMay('joint.lead');
  const [opening, setOpening] = useState(false);
  const [answer] = useQuery({ query: JointOfCaseDocument, variables: { caseId } });
  const joints = answer.data?.jointInvestigationsOfCase ?? [];
  const collisions = answer.data?.collisions ?? [];
  const may = lead && !closed && answer.data && !joints.some(({ state }) => state === 'OPEN');
  return (
    <section className="card" aria-labelledby="joint">
      <header><ListHeading id="joint" title={t('joint.title')} count={joints.length} />{may && <button type="button" className={css.link} onClick={() => setOpening(true)}>{t('joint.act.open')}</button>}</header>
      {joints.length === 0 && collisions.length === 0 && <p className={`${css.note} muted`}>{t('joint.none')}</p>}
      <ul className={css.comments}>
        {joints.map((joint) => (
          <li key={joint.id}><Link to={`/joint/${joint.id}`}>{joint.title}</Link>
            <p className={css.small}><span className="num">{joint.number}</span>　{t('joint.progress', { settled: joint.settled, agencies: joint.agencies })}</p></li>
        ))}
      </ul>
      {collisions.length > 0 && <CollisionList collisions={collisions} />}
      {opening && <OpenJoint caseId={caseId} subject={subject} onClose={() => setOpening(false)} />}
    </section>
  );
}
