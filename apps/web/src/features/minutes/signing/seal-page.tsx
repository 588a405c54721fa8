import { Link } from 'react-router';
import { DecideSealDocument, SealRequestDocument, type SealFieldsFragment } from '../../../generated/graphql';
import { useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { Timeline } from '../../../shared/record';
import { MatterGate } from '../../../shared/states/matter-gate';
import shared from '../../conference/conference.module.css';
import { Verdict } from '../../conference/verdict';
import css from '../minutes.module.css';
import { OtherSeats } from './other-seats';

/** 代章: what is to be sealed, who asks, and the decision of the head of the lead agency; afterwards the entry in the log of uses. */
export const Page = () => <MatterGate document={SealRequestDocument} pick={(data) => data.sealRequest} rows={8}>{(seal) => <Seal seal={seal} />}</MatterGate>;

function Seal({ seal }: { seal: SealFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const act = useAct(DecideSealDocument);
  const offer = seal.availableActions.find(({ action }) => action === 'decideSeal:APPROVE');
  const decides = offer?.allowed === true;
  const decide = (approve: boolean) => (reason: string | null) => void act.run({ input: { id: seal.id, expectedVersion: seal.version, approve, reason } });
  return (
    <div className="page">
      <div className="page-head"><h1>{seal.title} <span className={css.tag}>{t(`SealState.${seal.state}`)}</span></h1></div>
      <article className={`card ${shared.decide}`} aria-labelledby="seal">
        <header><h2 id="seal">{t('issue.seal', { number: seal.number })}</h2></header>
        <ul className={css.list}>
          <li>{t('issue.sealBy', { agency: seal.lead.name })}　{t('issue.copiesOf', { count: seal.copies })}<p className={css.small}>{seal.askedBy}　{format.instant(seal.openedAt)}　{seal.purpose}</p></li>
          {seal.signedBy && seal.signedAt && <li>{t('issue.decision.SIGNED')}　{seal.signedBy}　{format.instant(seal.signedAt)}</li>}
          <li>{t('minutes.hash', { hash: seal.hash })}</li>
          {seal.decidedBy && seal.decidedAt && <li>{t(`SealState.${seal.state}`)}　{seal.decidedBy}　{format.instant(seal.decidedAt)}　{seal.reason}</li>}
          {seal.use && <li>{t('issue.used', { who: seal.use.by, when: format.instant(seal.use.at) })}<p className={css.small}>{t('minutes.hash', { hash: seal.use.fileSha256 })}</p></li>}
          <li><Link to={`/minutes/${seal.minutesId}/issue`}>{t('issue.whole')}</Link></li>
        </ul>
        {seal.state === 'ASKED' && offer && !decides && <><p className={shared.note}>{offer.reason}{offer.whoCan && `　${t('acts.whoCan', { who: offer.whoCan })}`}</p><OtherSeats agencyId={seal.lead.id} /></>}
        {decides && <Verdict act={act} label={t('issue.reason')} needed={t('issue.reasonNeeded')} changed={t('issue.changed')} choices={[{ label: t('issue.grant'), decide: decide(true) }, { label: t('issue.deny'), because: true, decide: decide(false) }]} />}
      </article>
      <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={seal.timeline} /></div></section>
    </div>
  );
}
