import { useState } from 'react';
import { Link } from 'react-router';
import { ConsultationDocument, type ConsultationFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { FileList } from '../../shared/files';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { DocumentsPanel } from '../documents/documents-panel';
import { Ladder } from '../supervision/ladder';
import { ConsultationDialogs } from './consultation-dialogs';
import { SharedCase } from './shared-case';
import css from './consultations.module.css';

/** 会商详情: the question, who was asked, what each said, the conclusion. */
export const Page = () => <MatterGate document={ConsultationDocument} pick={(data) => data.consultation} rows={10}>{(consultation) => <ConsultationView consultation={consultation} />}</MatterGate>;

function ConsultationView({ consultation }: { consultation: ConsultationFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [dialog, setDialog] = useState<string | null>(null);
  const now = consultation.invitations.filter(({ round }) => round === consultation.round);
  const readable = now.find(({ packet }) => packet);
  return (
    <div className="page">
      <p className={css.line}>{consultation.caseId && <Link to={`/cases/${consultation.caseId}`}>{t('joint.ofCase')}</Link>}<span className="num">{consultation.number}</span></p>
      <div className="page-head">
        <h1>{consultation.title ?? t('consult.closed')} <span className={css.tag}>{t(`ConsultationState.${consultation.state}`)}</span></h1>
        <ActionBar actions={consultation.availableActions} primary={consultation.viewerRole === 'OWNER' ? 'concludeConsultation' : 'giveOpinion:FIRST'} onAct={setDialog}
          labels={{ 'giveOpinion:FIRST': t('consult.give'), 'giveOpinion:SUPPLEMENT': t('consult.supplement'), concludeConsultation: t('consult.conclude'), reopenConsultation: t('consult.reopen') }} />
      </div>
      <p className={css.small}>{t('consult.convener', { agency: consultation.agency.shortName })}　{t(`ConsultationKind.${consultation.kind}`)}　{t('consult.round', { round: consultation.round })}　{format.instant(consultation.openedAt)}</p>
      <div className={css.columns}>
        <div className={css.column}>
          <section className="card" aria-labelledby="question"><header><h2 id="question">{t('consult.question')}</h2></header><p className={`${css.note} prewrap`}>{consultation.question ?? t('consult.closed')}</p></section>
          {consultation.conclusions.map((conclusion) => (
            <section key={conclusion.id} className="card" aria-label={`${t('consult.conclusion')} ${conclusion.round}`}>
              <header><h2>{t('consult.conclusion')}　{t('consult.round', { round: conclusion.round })}</h2></header>
              <div className={css.note}><p className="prewrap">{conclusion.text}</p><p className={css.small}>{conclusion.seat} {conclusion.person}　{format.instant(conclusion.at)}</p></div>
            </section>
          ))}
          <section className="card" aria-labelledby="opinions">
            <header><ListHeading id="opinions" title={t('consult.opinions')} count={consultation.opinions.length} /></header>
            {consultation.opinions.length === 0 && <p className={`${css.note} muted`}>{t('consult.noOpinions')}</p>}
            <ul className={css.list}>
              {consultation.opinions.map((opinion) => (
                <li key={opinion.id}>
                  <p className={css.line}><b>{opinion.agency}</b><span className={css.tag}>{t(`Stance.${opinion.stance}`)}</span><span className={css.small}>{t('consult.round', { round: opinion.round })}　{opinion.seat} {opinion.person}　{format.instant(opinion.at)}</span></p>
                  <p className={css.text}>{opinion.text}</p>
                  {opinion.evidence.length > 0 && <p className={css.small}>{t('consult.cites', { names: opinion.evidence.map(({ name }) => name).join(t('common.comma')) })}</p>}
                  {opinion.attachments.length > 0 && <FileList files={opinion.attachments} />}
                  {opinion.adopted !== null && <p className={css.small}>{opinion.adopted ? t('consult.adopted') : t('consult.notAdopted', { reason: opinion.reason ?? '' })}</p>}
                </li>
              ))}
            </ul>
          </section>
          {readable?.packet && <SharedCase invitation={readable} />}
        </div>
        <div className={css.column}>
          <section className="card" aria-labelledby="invited">
            <header><ListHeading id="invited" title={t('consult.invited')} count={now.length} /></header>
            <ul className={css.list}>
              {now.map((invitation) => (
                <li key={invitation.id}>
                  <p className={css.line}>{invitation.agency.shortName}<span className={`${css.tag} ${invitation.status === 'OVERDUE' ? css.late : ''}`}>{t(`Feedback.${invitation.status as 'ANSWERED' | 'AWAITED' | 'OVERDUE'}`)}</span></p>
                  <p className={css.small}>{t('consult.due', { when: format.instant(invitation.dueAt) })}</p>
                </li>
              ))}
            </ul>
            <p className={`${css.note} muted`}>{t('consult.agreed')}</p>
          </section>
          <Ladder matter={{ objectKind: 'CONSULTATION', objectId: consultation.id, number: consultation.number }} agencies={now.map(({ agency }) => agency)} over={consultation.state === 'CONCLUDED'} />
          <DocumentsPanel matterId={consultation.id} />
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={consultation.timeline} /></div></section>
        </div>
      </div>
      {dialog && <ConsultationDialogs consultation={consultation} action={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}
