import { useState } from 'react';
import { Link } from 'react-router';
import { DataRequestDocument, type DataRequestFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { MatterGate } from '../../../shared/states/matter-gate';
import shared from '../../conference/conference.module.css';
import { AttemptsCard } from '../connectors/attempts-card-lazy';
import { ClocksAndRecord } from '../clocks-and-record';
import css from '../sharing.module.css';
import { RoutesCard } from '../../referrals/detail/routes-card-lazy';
import { CorrectionsCard } from './corrections-card';
import { GrantCard } from './grant-card';
import { RequestAnswers } from './request-answers';
import { RequestDialogs } from './request-dialogs';

/** 数据申请: what is asked, for what, until when; the clock, what to do next, the answers and the record. */
export const Page = () => <MatterGate document={DataRequestDocument} pick={(data) => data.dataRequest} rows={10}>{(request) => <Request request={request} />}</MatterGate>;

const FOREMOST = ['submitDataRequest', 'consentDataRequest:CONSENT', 'completeDataRequest', 'answerDataRequest:GRANT', 'answerDataError:CORRECTED', 'deliverData', 'recordDisputeOutcome:ANEW', 'disputeDataRequest', 'disputeDataRequest:SILENCE', 'disputeDataRequest:DELIVERY'];

/** What belongs to another step is left out: the line below the title says which one it is. */
const ELSEWHERE = new Set(['MATTER_WRONG_STATE', 'GRANT_SUSPENDED', 'GRANT_NOT_SUSPENDED', 'CORRECTION_NONE', 'NO_CONNECTOR', 'NOTHING_GRANTED', 'NOTHING_OWED', 'EXPORT_ALLOWED', 'EXPORT_NOT_ASKED']);

function Request({ request }: { request: DataRequestFieldsFragment }) {
  const t = useT();
  const [act, setAct] = useState<string | null>(null);
  const { availableActions, deadlines, timeline } = request;
  const allows = availableActions.some(({ action, allowed }) => action === 'answerDataExport:ALLOW' && allowed);
  // Who can allow an export does not ask for it; who can ask is not shown that another allows it.
  const offers = availableActions.filter(({ action, allowed, code }) => (allowed || !ELSEWHERE.has(code ?? '')) && (allows ? action !== 'askDataExport' : !action.startsWith('answerDataExport')));
  const labels = Object.fromEntries(offers.map(({ action }) => [action, t(`ask.act.${action.replace(':', '.')}` as 'ask.act.editDataRequest')]));
  const ended = request.grant?.ended === true && request.state === 'DELIVERED';
  const checks = !request.ours && request.corrections.some(({ open }) => open);
  // A dispute that ended with an answer that shares: it is still to be handed over.
  const step = request.state === 'SETTLED' && request.answers[0] && request.answers[0].fields.length > 0 ? 'OWED' : request.state;
  const foremost = ended && request.ours ? 'fileDestruction' : FOREMOST.find((action) => offers.some((one) => one.action === action && one.allowed));
  return (
    <div className="page">
      <p className={shared.line}><Link to="/data-requests">{t('ask.register')}</Link><span className="num">{request.number}</span></p>
      <div className="page-head">
        <h1>{request.entryName} <span className={shared.tag}>{t(`DataRequestState.${request.state}`)}</span></h1>
        <ActionBar actions={offers} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} />
      </div>
      <p className={css.next} role="status">{checks ? t('grant.nextCheck') : ended ? t(request.ours ? 'grant.nextDestroy' : 'grant.nextWait') : t(`ask.next.${step}.${request.ours ? 'ours' : 'theirs'}`)}</p>
      <div className={shared.columns}>
        <div className={shared.column}>
          {request.grant && <GrantCard request={request} grant={request.grant} />}
          {request.answers.length > 0 && <AttemptsCard requestId={request.id} />}
          {request.corrections.length > 0 && <CorrectionsCard request={request} />}
          <RequestAnswers request={request} />
          <Facts request={request} />
          <RoutesCard objectId={request.id} />
        </div>
        <ClocksAndRecord deadlines={deadlines} timeline={timeline} />
      </div>
      {act && <RequestDialogs request={request} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** What art. 20 asks a request to say. */
function Facts({ request }: { request: DataRequestFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const path = request.objectKind === 'CASE' ? '/cases' : '/resolutions';
  return (
    <section className="card" aria-labelledby="facts">
      <header><h2 id="facts">{t('ask.facts')}</h2></header>
      <p className={shared.text}>{request.purpose}</p>
      <div className="card-body">
        <dl className="facts">
          <dt className="first">{t('ask.asker')}</dt><dd>{request.asker.name}</dd>
          <dt>{t('data.owner')}</dt><dd>{request.provider.name}</dd>
          <dt className="first">{t('ask.case')}</dt><dd className="wide"><span className="num">{request.objectId ? <Link className={css.among} to={`${path}/${request.objectId}`}>{request.objectNumber}</Link> : request.objectNumber}</span>　{request.objectTitle}</dd>
          <dt className="first">{t('ask.entry')}</dt><dd className="wide"><Link className={css.among} to={`/catalogue/${request.entryId}`}>{request.entryName}</Link>　{t('data.editionOf', { number: request.edition })}　{t(`SharingClass.${request.sharingClass}`)}</dd>
          {request.conditions && <><dt className="first">{t('data.conditions')}</dt><dd className="wide">{request.conditions}</dd></>}
          <dt className="first">{t('ask.basis')}</dt><dd className="wide">{request.basis}</dd>
          <dt className="first">{t('ask.scenario')}</dt><dd className="wide">{request.scenario}</dd>
          <dt className="first">{t('ask.fields')}</dt><dd className="wide">{request.fields.map(({ title }) => title).join(t('common.comma'))}</dd>
          <dt className="first">{t('ask.period')}</dt><dd className="num">{format.day(request.periodFrom)}—{format.day(request.periodTo)}</dd>
          <dt>{t('ask.until')}</dt><dd className="num">{format.day(request.until)}</dd>
          <dt className="first">{t('data.way')}</dt><dd>{t(`SharingWay.${request.way}`)}</dd>
          <dt>{t('ask.responsible')}</dt><dd>{request.responsible}</dd>
          {request.missing.length > 0 && <><dt className="first">{t('ask.missing')}</dt><dd className="wide">{request.missing.join(t('common.semicolon'))}</dd></>}
          {request.supplement && <><dt className="first">{t('ask.supplement')}</dt><dd className="wide">{request.supplement}</dd></>}
        </dl>
      </div>
    </section>
  );
}
