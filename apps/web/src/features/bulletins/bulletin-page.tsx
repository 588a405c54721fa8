import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { BulletinChangedDocument, BulletinDocument, type BulletinFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { ClocksAndRecord } from '../sharing/clocks-and-record';
import { BulletinDialogs } from './bulletin-dialogs';
import css from './bulletins.module.css';
import { ReceiptsCard } from './receipts-card';
import { EarlierVersions, VersionCard } from './version-card';

/** 通报: what is in force, who has received it, what it was before. */
export const Page = () => <MatterGate document={BulletinDocument} pick={(data) => data.bulletin} rows={10}>{(bulletin) => <Bulletin bulletin={bulletin} />}</MatterGate>;

const FOREMOST = ['sendBulletin', 'submitBulletin', 'receiveBulletin'];
/** What belongs to another step is left out: the line below the title says which one it is. */
const ELSEWHERE = new Set(['MATTER_WRONG_STATE', 'NOBODY_HAS_READ', 'SOME_HAVE_READ', 'NOTHING_UNREAD', 'ALL_HAVE_RECEIVED', 'BULLETIN_RECEIVED']);

function Bulletin({ bulletin }: { bulletin: BulletinFieldsFragment }) {
  const t = useT();
  const [act, setAct] = useState<string | null>(null);
  useLive(bulletin);
  const { versions, availableActions, ours, state } = bulletin;
  const current = versions[0];
  const offers = availableActions.filter(({ allowed, code }) => allowed || !ELSEWHERE.has(code ?? ''));
  const labels = Object.fromEntries(offers.map(({ action }) => [action, t(`bulletin.act.${action.replace(':', '.')}` as 'bulletin.act.sendBulletin')]));
  const foremost = FOREMOST.find((action) => offers.some((one) => one.action === action && one.allowed));
  const received = bulletin.audience.filter(({ receivedAt }) => receivedAt !== null).length;
  const counts = { count: received, of: bulletin.audience.length };
  const missing = received < bulletin.audience.length;
  const next = ours ? (state === 'SENT' ? t(missing ? 'bulletin.next.waiting' : 'bulletin.next.all', counts) : state === 'WITHDRAWN' ? t(missing ? 'bulletin.next.withdrawnWaiting' : 'bulletin.next.withdrawnAll', counts) : t(`bulletin.next.${state}`))
    : state === 'WITHDRAWN' && !bulletin.received ? t('bulletin.next.receiveWithdrawal') : state === 'SENT' ? t(bulletin.received ? 'bulletin.next.received' : versions.length > 1 ? 'bulletin.next.receiveAnew' : 'bulletin.next.receive') : t(`bulletin.next.${state}`);
  if (!current) return null;
  return (
    <div className="page">
      <p className={shared.line}><Link to={bulletin.kind === 'URGENT_NOTICE' ? '/bulletins?list=urgent' : '/bulletins'}>{t('bulletin.title')}</Link><span className="num">{bulletin.number}</span></p>
      <div className="page-head">
        <h1>{current.title} <span className={bulletin.kind === 'URGENT_NOTICE' ? `${shared.tag} ${shared.late}` : shared.tag}>{t(`BulletinKind.${bulletin.kind}`)}</span> <span className={shared.tag}>{t(`BulletinState.${state}`)}</span></h1>
        <ActionBar actions={offers} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} />
      </div>
      <p className={css.next} role="status">{next}</p>
      <div className={shared.columns}>
        <div className={shared.column}>
          <VersionCard bulletin={bulletin} version={current} />
          <ReceiptsCard bulletin={bulletin} />
          {versions.length > 1 && <EarlierVersions bulletin={bulletin} versions={versions.slice(1)} />}
        </div>
        <ClocksAndRecord deadlines={bulletin.deadlines} timeline={bulletin.timeline} />
      </div>
      {act && <BulletinDialogs bulletin={bulletin} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** Asks for the page again when it stands otherwise than what is shown: a receipt came, it was corrected. */
function useLive({ id, version, audience }: BulletinFieldsFragment): void {
  const [{ data: event }] = useSubscription({ query: BulletinChangedDocument, variables: { id } });
  const [, ask] = useQuery({ query: BulletinDocument, variables: { id }, pause: true });
  const stand = event?.bulletinChanged;
  const shown = audience.filter(({ receivedAt }) => receivedAt !== null).length;
  const differs = stand !== undefined && stand.id === id && (stand.version > version || stand.received !== shown);
  useEffect(() => {
    if (differs) ask({ requestPolicy: 'network-only' });
    // One question for each event: what comes back ends the difference.
  }, [differs, stand?.version, stand?.received, ask]);
}
