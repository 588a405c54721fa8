import { useState } from 'react';
import { Link } from 'react-router';
import { CheckMemberChangeDocument, ConfirmMemberChangeDocument, MemberChangeDocument, WithdrawMemberChangeDocument, type MemberChangeFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { LeavingMatters, SettleLeaving } from './leaving-matters';
import { ProposeAgain } from './propose-change';
import { ReasonForm } from './reason-form';
import { seatKey } from './seat-key';
import css from './conference.module.css';

/** 成员调整: who is to take which seat, which unit comes or goes, from when, and where it stands. */
export const Page = () => <MatterGate document={MemberChangeDocument} pick={(data) => data.memberChange}>{(change) => <Change change={change} />}</MatterGate>;

function primaryOf({ state, unsettled }: MemberChangeFieldsFragment): string {
  if (unsettled > 0) return 'settleLeaving';
  return state === 'CHECKED' ? 'confirmMemberChange:CONFIRM' : 'checkMemberChange:PASS';
}

function Change({ change }: { change: MemberChangeFieldsFragment }) {
  const t = useT();
  const [act, setAct] = useState<string | null>(null);
  const shared = { version: change.version, onClose: () => setAct(null) };
  const hint = t(`change.hint.${change.kind}`);
  const decide = (approve: boolean) => (reason: string, expectedVersion: number) => ({ input: { id: change.id, expectedVersion, approve, reason: reason || null } });
  return (
    <div className="page">
      <p className={css.line}><Link to={`/conference?conference=${change.conferenceId}`}>{change.conference}</Link><span className="num">{change.number}</span></p>
      <div className="page-head">
        <h1>{t(`MemberChangeKind.${change.kind}`)}　{change.agency.shortName} <span className={css.tag}>{t(`MemberChangeState.${change.state}`)}</span></h1>
        <ActionBar actions={change.availableActions} primary={primaryOf(change)} onAct={setAct} labels={{
          'checkMemberChange:PASS': t('change.pass'), 'checkMemberChange:RETURN': t('change.return'), settleLeaving: t('leave.settle'), proposeMemberAgain: t('change.again'), withdrawMemberChange: t('change.withdraw'),
          'confirmMemberChange:CONFIRM': t('change.confirm'), 'confirmMemberChange:REFUSE': t('change.refuse'),
        }} />
      </div>
      <div className={css.columns}>
        <div className={css.column}>
          <section className="card" aria-label={t('change.seat')}>
            <ul className={css.list}>
              {change.seatKind && <li><p className={css.small}>{t('change.seat')}</p>{change.agency.shortName}　{t(seatKey(change.seatKind))}{t('common.aside', { text: change.seatTitle ?? '' })}</li>}
              {change.kind === 'HANDOVER' && <li><p className={css.small}>{t('change.from')}</p>{change.fromPerson ?? t('conf.vacant')}</li>}
              {change.kind === 'HANDOVER' && <li><p className={css.small}>{t('change.to')}</p><b>{change.toPerson}</b></li>}
              <li><p className={css.small}>{t('change.on')}</p><span className="num">{change.effectiveOn}</span>　<span className="muted">{hint}</span></li>
              <li><p className={css.small}>{t('change.reason')}</p><span className="prewrap">{change.reason}</span>{change.byOffice && <p className={css.small}>{t('join.byLetter')}</p>}</li>
            </ul>
          </section>
          {change.people.length > 0 && <People change={change} />}
          {change.kind === 'LEAVE' && <LeavingMatters change={change} />}
        </div>
        <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={change.timeline} /></div></section>
      </div>
      {act === 'settleLeaving' && <SettleLeaving change={change} onClose={shared.onClose} />}
      {act === 'proposeMemberAgain' && <ProposeAgain change={change} onClose={shared.onClose} />}
      {act === 'checkMemberChange:PASS' && <ReasonForm {...shared} title={t('change.pass')} label={t('topic.opinion')} required={false} document={CheckMemberChangeDocument} toVariables={decide(true)} />}
      {act === 'checkMemberChange:RETURN' && <ReasonForm {...shared} title={t('change.return')} label={t('change.reason')} document={CheckMemberChangeDocument} toVariables={decide(false)} />}
      {act === 'confirmMemberChange:CONFIRM' && <ReasonForm {...shared} title={t('change.confirm')} intro={hint} label={t('topic.instruction')} required={false} document={ConfirmMemberChangeDocument} toVariables={decide(true)} />}
      {act === 'confirmMemberChange:REFUSE' && <ReasonForm {...shared} title={t('change.refuse')} label={t('change.reason')} document={ConfirmMemberChangeDocument} toVariables={decide(false)} />}
      {act === 'withdrawMemberChange' && <ReasonForm {...shared} title={t('change.withdraw')} label={t('change.reason')} document={WithdrawMemberChangeDocument}
        toVariables={(reason, expectedVersion) => ({ input: { id: change.id, expectedVersion, reason } })} />}
    </div>
  );
}

/** Who is to sit where; of somebody new, what his unit wrote of him and how far he is from signing in. */
function People({ change }: { change: MemberChangeFieldsFragment }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="people">
      <header><h2 id="people">{t('join.people')}</h2></header>
      <ul className={css.list}>
        {change.people.map(({ seatKind, seatTitle, name, post, phone, email, isNew, personId, account }) => (
          <li key={`${seatKind}${seatTitle}`}>
            <p className={css.line}><b>{name}</b><span>{t(seatKey(seatKind))}{t('common.aside', { text: seatTitle })}</span>{isNew && <span className={css.tag}>{t('change.isNew')}</span>}</p>
            {isNew && <p className={css.small}>{[post, phone, email].filter(Boolean).join('　')}</p>}
            {isNew && <p className={css.small}>{t(account ? 'join.hasAccount' : personId ? 'join.noAccount' : 'join.notEntered')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
