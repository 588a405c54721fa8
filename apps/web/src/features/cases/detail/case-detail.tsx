import { useState } from 'react';
import { Link } from 'react-router';
import type { CaseFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { FileList } from '../../../shared/files';
import { ListHeading } from '../../../shared/layout/list-heading';
import { useT } from '../../../shared/messages';
import { Timeline } from '../../../shared/record';
import { DocumentsPanel } from '../../documents/documents-panel';
import { CaseConsultations } from '../../consultations/case-consultations';
import { CaseWarnings } from '../../consultations/case-warnings';
import { AboutMatter } from '../../conference/about-matter-lazy';
import { BulletinsOfCase } from '../../bulletins/bulletins-of-case-lazy';
import { RequestsOfCase } from '../../sharing/requests/requests-of-case-lazy';
import { CaseJoint } from '../../joint/case-joint';
import { GatePanel } from '../../gates/gate-panel';
import { CaseOutcomes } from '../../outcomes/case-outcomes';
import { CaseFacts } from './case-facts';
import { CaseReferrals } from './case-referrals';
import { EvidenceTable } from './evidence-table';
import { StartReferral } from './start-referral';
import css from './detail.module.css';

interface Props {
  matter: CaseFieldsFragment;
  stale: boolean;
  onEdit: () => void;
}

/** The whole case on one page: facts, evidence, hand-overs, record, and what can be done now. */
export function CaseDetail({ matter, stale, onEdit }: Props) {
  const t = useT();
  const [starting, setStarting] = useState(false);
  const attached = new Set(matter.evidence.map((line) => line.attachment?.id));
  const loose = matter.attachments.filter((file) => !attached.has(file.id));

  return (
    <div className="page">
      <p className={css.crumb}><Link to="/cases">{t('cases.title')}</Link><span aria-hidden>／</span><span className="num">{matter.number}</span></p>
      <div className="page-head">
        <h1>
          {matter.title}
          <span className={css.tag}>{t(`CaseState.${matter.state}`)}</span>
          {matter.demoNote && <span className={css.demo} title={matter.demoNote}>{t('common.demo')}</span>}
        </h1>
        {stale && <span className="muted" role="status">{t('common.updating')}</span>}
        <ActionBar
          actions={matter.availableActions}
          labels={{ draftReferral: t('cases.act.draftReferral'), editCase: t('cases.act.editCase') }}
          primary="draftReferral"
          onAct={(action) => (action === 'editCase' ? onEdit() : setStarting(true))}
        />
      </div>
      <CaseWarnings caseId={matter.id} />
      <div className={css.columns}>
        <div className={css.column}>
          <CaseFacts matter={matter} />
          <section className="card" aria-labelledby="evidence">
            <header><ListHeading id="evidence" title={t('cases.evidence')} count={matter.evidence.length} /></header>
            <EvidenceTable evidence={matter.evidence} />
          </section>
          {loose.length > 0 && (
            <section className="card" aria-labelledby="files">
              <header><ListHeading id="files" title={t('files.title')} count={loose.length} /></header>
              <div className="card-body"><FileList files={loose} /></div>
            </section>
          )}
        </div>
        <div className={css.column}>
          <CaseJoint caseId={matter.id} subject={matter.subject.name} closed={matter.state === 'CLOSED'} />
          <CaseReferrals referrals={matter.referrals} />
          <AboutMatter kind="CASE" id={matter.id} />
          <RequestsOfCase caseId={matter.id} closed={matter.state === 'CLOSED'} />
          <BulletinsOfCase caseId={matter.id} subjectId={matter.subject.id} />
          <CaseOutcomes caseId={matter.id} />
          <GatePanel objectKind="CASE" objectId={matter.id} />
          <CaseConsultations caseId={matter.id} title={matter.title} closed={matter.state === 'CLOSED'} files={matter.attachments} />
          <DocumentsPanel matterId={matter.id} dossierUrl={`/files/dossiers/${matter.id}`} />
          <section className="card" aria-labelledby="record">
            <header><h2 id="record">{t('timeline.title')}</h2></header>
            <div className="card-body"><Timeline entries={matter.timeline} /></div>
          </section>
        </div>
      </div>
      {starting && <StartReferral caseId={matter.id} onClose={() => setStarting(false)} />}
    </div>
  );
}
