import { Link, useNavigate } from 'react-router';
import { DraftBulletinDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import { BulletinFields, bulletinOf, KINDS } from './bulletin-fields';

const NAMES = ['kind', 'subject', 'case'] as const;

/** 写通报: begun here, or from a case with its subject. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const writes = useMay('bulletin.write');
  const { values } = useUrlFilter(NAMES);
  if (!writes) return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/bulletins">{t('bulletin.title')}</Link></p>
      <div className="page-head"><h1>{t('bulletin.new')}</h1></div>
      <ActForm title={t('bulletin.keep')} intro={t('bulletin.intro')} width={860} document={DraftBulletinDocument} onClose={() => void navigate(-1)} onDone={(done) => void navigate(`/bulletins/${done.id}`, { replace: true })}
        initial={{ kind: oneOf(KINDS, values.kind) ?? 'VIOLATION', ...(values.subject && { subjectId: values.subject }), ...(values.case && { caseId: values.case }) }} toVariables={(given) => ({ input: bulletinOf(given) })}>
        <BulletinFields />
      </ActForm>
    </div>
  );
}
