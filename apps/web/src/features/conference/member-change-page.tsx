import { useState } from 'react';
import { Link } from 'react-router';
import { CheckMemberChangeDocument, ConfirmMemberChangeDocument, MemberChangeDocument, WithdrawMemberChangeDocument, type MemberChangeFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { seatKey } from './conference-page';
import { ProposeAgain } from './propose-change';
import { ReasonForm } from './reason-form';
import css from './conference.module.css';

/** 成员调整: who is to take which seat, from when, and where it stands. */
export const Page = () => <MatterGate document={MemberChangeDocument} pick={(data) => data.memberChange}>{(change) => <Change change={change} />}</MatterGate>;

function Change({ change }: { change: MemberChangeFieldsFragment }) {
  const t = useT();
  const [act, setAct] = useState<string | null>(null);
  const shared = { version: change.version, onClose: () => setAct(null) };
  const decide = (approve: boolean) => (reason: string, expectedVersion: number) => ({ input: { id: change.id, expectedVersion, approve, reason: reason || null } });
  return (
    <div className="page">
      <p className={css.line}><Link to={`/conference?conference=${change.conferenceId}`}>{change.conference}</Link><span className="num">{change.number}</span></p>
      <div className="page-head">
        <h1>{t('conf.changes')} <span className={css.tag}>{t(`MemberChangeState.${change.state}`)}</span></h1>
        <ActionBar actions={change.availableActions} primary={change.state === 'CHECKED' ? 'confirmMemberChange:CONFIRM' : 'checkMemberChange:PASS'} onAct={setAct} labels={{
          'checkMemberChange:PASS': t('change.pass'), 'checkMemberChange:RETURN': t('change.return'), proposeMemberAgain: t('change.again'), withdrawMemberChange: t('change.withdraw'),
          'confirmMemberChange:CONFIRM': t('change.confirm'), 'confirmMemberChange:REFUSE': t('change.refuse'),
        }} />
      </div>
      <div className={css.columns}>
        <section className="card" aria-label={t('change.seat')}>
          <ul className={css.list}>
            <li><p className={css.small}>{t('change.seat')}</p>{change.agency.shortName}　{t(seatKey(change.seatKind))}（{change.seatTitle}）</li>
            <li><p className={css.small}>{t('change.from')}</p>{change.fromPerson ?? t('conf.vacant')}</li>
            <li><p className={css.small}>{t('change.to')}</p><b>{change.toPerson}</b></li>
            <li><p className={css.small}>{t('change.on')}</p><span className="num">{change.effectiveOn}</span>　<span className="muted">{t('change.onHint')}</span></li>
            <li><p className={css.small}>{t('change.reason')}</p><span className="prewrap">{change.reason}</span></li>
          </ul>
        </section>
        <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={change.timeline} /></div></section>
      </div>
      {act === 'proposeMemberAgain' && <ProposeAgain change={change} onClose={shared.onClose} />}
      {act === 'checkMemberChange:PASS' && <ReasonForm {...shared} title={t('change.pass')} label={t('topic.opinion')} required={false} document={CheckMemberChangeDocument} toVariables={decide(true)} />}
      {act === 'checkMemberChange:RETURN' && <ReasonForm {...shared} title={t('change.return')} label={t('change.reason')} document={CheckMemberChangeDocument} toVariables={decide(false)} />}
      {act === 'confirmMemberChange:CONFIRM' && <ReasonForm {...shared} title={t('change.confirm')} intro={t('change.onHint')} label={t('topic.instruction')} required={false} document={ConfirmMemberChangeDocument} toVariables={decide(true)} />}
      {act === 'confirmMemberChange:REFUSE' && <ReasonForm {...shared} title={t('change.refuse')} label={t('change.reason')} document={ConfirmMemberChangeDocument} toVariables={decide(false)} />}
      {act === 'withdrawMemberChange' && <ReasonForm {...shared} title={t('change.withdraw')} label={t('change.reason')} document={WithdrawMemberChangeDocument}
        toVariables={(reason, expectedVersion) => ({ input: { id: change.id, expectedVersion, reason } })} />}
    </div>
  );
}
