import { useCallback, useRef, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import { useClient } from 'urql';
import { MinutesDocument, MinutesNewsDocument, type MinutesFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { later } from '../../shared/later';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { MinutesDialogs } from './minutes-dialogs';
import css from './minutes.module.css';

const MinutesEditor = later(() => import('./editor/minutes-editor'), { rows: 10 });
const RoundPanel = later(() => import('./consulting/round-panel'), { rows: 4 });
const RoundDialogs = later(() => import('./consulting/round-dialogs'));
const SharePanel = later(() => import('./consulting/share-panel'), { rows: 6 });
const OF_ROUND = ['extendMinutesRound', 'closeMinutesRound'];
const PAUSE_MS = 5_000;
/** From here on what is read is the text as it was submitted or issued. */
const FIXED = ['SIGNING', 'SIGNED', 'ISSUED'];

/** 纪要: the living text beside who drafts, its versions and its record. */
export const Page = () => <MatterGate document={MinutesDocument} pick={(data) => data.minutes} rows={12}>{(minutes) => <Arrival key={minutes.id} minutes={minutes} />}</MatterGate>;

/** Whoever comes to sign is led to where one signs; from there he may come back to look. */
function Arrival({ minutes }: { minutes: MinutesFieldsFragment }) {
  const { state } = useLocation() as { state: { stay?: boolean } | null };
  const signs = minutes.availableActions.some(({ action, allowed }) => action === 'decideMinutes:SIGN' && allowed);
  return signs && !state?.stay ? <Navigate to={`/minutes/${minutes.id}/issue`} replace /> : <MinutesView minutes={minutes} />;
}

function MinutesView({ minutes }: { minutes: MinutesFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const [dialog, setDialog] = useState<string | null>(null);
  const [news, setNews] = useState(0);
  const navigate = useNavigate();
  const askedAt = useRef(0);
  // A query of its own: when it fails, the page stays as it is, with all that was typed in it.
  const askAgain = useCallback(() => { void client.query(MinutesNewsDocument, { id: minutes.id }, { requestPolicy: 'network-only' }).toPromise(); }, [client, minutes.id]);
  const hear = useCallback(() => { setNews((count) => count + 1); askAgain(); }, [askAgain]);
  // The line to the text broke: perhaps the session or the right has ended. The page asks now and then.
  const lookAgain = useCallback(() => {
    if (performance.now() - askedAt.current < PAUSE_MS) return;
    askedAt.current = performance.now();
    askAgain();
  }, [askAgain]);
  const [own] = minutes.ownShares;
  return (
    <div className="page">
      <p className={css.line}><Link to="/minutes">{t('minutes.title')}</Link><Link to={`/minutes/${minutes.id}/issue`}>{t('issue.open')}</Link></p>
      <div className="page-head">
        <h1>{minutes.title ?? t(own ? 'sign.yourPart' : 'minutes.closed')} <span className={css.tag}>{t(`MinutesState.${minutes.state}`)}</span></h1>
        <ActionBar actions={minutes.availableActions} primary="nameMinutesVersion" onAct={(action) => (action === 'sendMinutesForComment' ? void navigate(`/minutes/${minutes.id}/send`) : setDialog(action))} labels={{
          nameMinutesVersion: t('minutes.keep'), sendMinutesForComment: t('sign.send'), ...(minutes.state === 'CONSULTING' && { closeMinutesRound: t('sign.close'), extendMinutesRound: t('sign.extend') }), editMinutesHead: t('minutes.edit'), inviteMinutesWriter: t('minutes.invite'), ...(minutes.writers.length > 0 && { dismissMinutesWriter: t('minutes.dismiss') }),
        }} />
      </div>
      <p className={css.small}>{minutes.meeting}　{minutes.heldOn && t('minutes.heldOn', { day: minutes.heldOn })}　{minutes.place}　{t('minutes.by', { agency: minutes.agency.shortName })}</p>
      {own && <SharePanel id={own.id} onDone={askAgain} />}
      {minutes.ownShares.length > 1 && <p className={css.small}>{minutes.ownShares.slice(1).map(({ id, roundNo, state }) => <Link key={id} to={`/minutes-shares/${id}`}>{t('sign.earlier', { no: roundNo, state: t(`MinutesShareState.${state}`) })}</Link>)}</p>}
      <div className={css.columns}>
        <section className="card" aria-labelledby="text">
          <header><h2 id="text">{t('minutes.text')}</h2></header>
          {minutes.writing === null ? <p className={css.note}>{FIXED.includes(minutes.state) ? <Link to={`/minutes/${minutes.id}/issue`}>{t('issue.read')}</Link> : t(minutes.keptBack ? 'minutes.keptBack' : 'minutes.closed')}</p> : <MinutesEditor id={minutes.id} onLost={lookAgain} onNews={hear} />}
        </section>
        <div className={css.column}>
          {minutes.viewerRole !== 'PARTICIPANT' && minutes.viewerRole !== 'RECEIVER' && <RoundPanel id={minutes.id} version={minutes.version} news={news} />}
          {minutes.attendance && <section className="card" aria-labelledby="attendance"><header><h2 id="attendance">{t('minutes.field.attendance')}</h2></header><p className={`${css.note} prewrap`}>{minutes.attendance}</p></section>}
          <section className="card" aria-labelledby="writers">
            <header><h2 id="writers">{t('minutes.writers')}</h2></header>
            <ul className={css.list}>{minutes.writers.map(({ id, shortName }) => <li key={id}>{shortName}</li>)}</ul>
            {minutes.writers.length === 0 && <p className={`${css.note} muted`}>{t('minutes.noWriters')}</p>}
          </section>
          <section className="card" aria-labelledby="versions">
            <header><ListHeading id="versions" title={t('minutes.versions')} count={minutes.versions.length} /></header>
            <ul className={css.list}>
              {minutes.versions.map((version, index) => {
                const before = minutes.versions[index + 1];
                return (
                  <li key={version.id}>
                    <p className={css.line}>{t('minutes.version', { no: version.no, name: version.name })} <span className={css.tag}>{t(`MinutesVersionKind.${version.kind}`)}</span></p>
                    <p className={css.small}>{t('minutes.versionBy', { agency: version.agency, person: version.person, when: format.instant(version.at), lines: version.lines })}</p>
                    {before && <Link to={`/minutes/${minutes.id}/compare?one=${before.id}&other=${version.id}`}>{t('minutes.compareWith')}</Link>}
                  </li>
                );
              })}
            </ul>
            {minutes.versions.length === 0 && <p className={`${css.note} muted`}>{t('minutes.noVersions')}</p>}
          </section>
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={minutes.timeline} /></div></section>
        </div>
      </div>
      {dialog && !OF_ROUND.includes(dialog) && <MinutesDialogs minutes={minutes} action={dialog} onClose={() => setDialog(null)} />}
      {dialog && OF_ROUND.includes(dialog) && <RoundDialogs minutes={minutes} action={dialog} onClose={() => setDialog(null)} onDone={() => { setDialog(null); hear(); }} />}
    </div>
  );
}
