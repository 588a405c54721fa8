import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { AskPacketDocument, MeetingPapersDocument, OrderPapersDocument, TakeOverPapersDocument, type MeetingPapersFieldsFragment, type PaperLineFieldsFragment } from '../../generated/graphql';
import { ActOutcome, ActionBar, useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { Empty, useOnline } from '../../shared/states';
import { MatterGate } from '../../shared/states/matter-gate';
import { Guests } from './guests';
import { type PaperTask, PaperDialogs } from './paper-dialogs';
import { PaperRow } from './paper-row';
import css from './papers.module.css';

/** 会议材料: the papers of each line, the package, and the guests. */
export const Page = () => <MatterGate document={MeetingPapersDocument} pick={(data) => data.meetingPapers} rows={10}>{(papers) => <Papers papers={papers} />}</MatterGate>;

function Papers({ papers }: { papers: MeetingPapersFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [task, setTask] = useState<PaperTask | null>(null);
  // Who has to decide about guests need not look for them.
  const decides = papers.guests.some(({ availableActions }) => availableActions.some(({ action, allowed }) => action === 'decideGuest' && allowed));
  const guests = papers.guests.length > 0 && <Guests papers={papers} onTask={setTask} />;
  return (
    <div className="page">
      <p className={css.meta}><Link to={`/meetings/${papers.id}`}>{papers.title}</Link>　<span className="num">{papers.number}</span></p>
      <div className="page-head"><h1>{t('papers.title')}</h1></div>
      <p className={css.meta}>{format.instant(papers.startsAt)}{papers.place && <>　{papers.place}</>}</p>
      {decides && guests}
      <Packet papers={papers} />
      {papers.lines.length === 0 && <section className="card"><Empty title={t('papers.noLines')} text={t('papers.noLinesText')} /></section>}
      {papers.lines.map((line) => <LineCard key={line.line} papers={papers} line={line} onTask={setTask} />)}
      {!decides && guests}
      {task && <PaperDialogs papers={papers} task={task} onClose={() => setTask(null)} />}
    </div>
  );
}

const ASK_AGAIN_MS = 2_000;

/** 会议材料包: being made, to be had, or out of date. */
function Packet({ papers: { id, packet } }: { papers: MeetingPapersFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const act = useAct(AskPacketDocument);
  const [, ask] = useQuery({ query: MeetingPapersDocument, variables: { id }, pause: true });
  const making = packet?.state === 'QUEUED';
  useEffect(() => {
    if (!making || !online) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [making, online, ask]);
  const needed = packet === null || packet.state === 'FAILED' || packet.stale;
  return (
    <section className="card" aria-labelledby="packet">
      <header><h2 id="packet">{t('papers.packet')}</h2></header>
      <div className={css.packet} aria-live="polite">
        <p>{packet ? t(`PacketState.${packet.state}`) : t('papers.noPacket')}{packet?.stale && !making && <span className={`${css.tag} ${css.late}`}>{t('papers.stale')}</span>}</p>
        {packet?.state === 'READY' && <a className="num" href={packet.url} download>{t('papers.download', { pages: packet.pages ?? 0, size: format.bytes(packet.size ?? 0) })}</a>}
        {packet?.readyAt && <p className="muted">{t('papers.madeAt', { when: format.instant(packet.readyAt) })}</p>}
        {!making && needed && <Button type="primary" disabled={!online} loading={act.pending} onClick={() => void act.run({ id })}>{t(packet ? 'papers.makeAgain' : 'papers.make')}</Button>}
      </div>
      <p className={`${css.packet} muted`}>{t('papers.packetText')}</p>
      <ActOutcome act={act} />
    </section>
  );
}

interface LineProps { papers: MeetingPapersFieldsFragment; line: PaperLineFieldsFragment; onTask: (task: PaperTask) => void }

function LineCard({ papers, line, onTask }: LineProps) {
  const t = useT();
  const taking = useAct(TakeOverPapersDocument);
  const ordering = useAct(OrderPapersDocument);
  const onAct = (action: string): void => {
    if (action === 'takeOverPapers') void taking.run({ input: { meetingId: papers.id, line: line.line } });
    else onTask({ kind: action === 'addPaper' ? 'add' : 'invite', line });
  };
  const orders = line.availableActions.some(({ action, allowed }) => action === 'orderPapers' && allowed);
  const move = (index: number, by: number): void => {
    const ids = line.papers.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved) ids.splice(index + by, 0, moved);
    void ordering.run({ input: { meetingId: papers.id, line: line.line, paperIds: ids } });
  };
  const names = new Map(papers.attendees.map(({ id, shortName }) => [id, shortName]));
  const actions = line.availableActions.filter(({ action, allowed }) => allowed || action === 'addPaper');
  return (
    <section className="card" aria-labelledby={`line-${line.line}`}>
      <header><h2 id={`line-${line.line}`}>{line.position + 1}　{line.title}</h2></header>
      {line.papers.length === 0 && <p className={`${css.packet} muted`}>{t('papers.none')}</p>}
      <ul className={css.papers}>
        {line.papers.map((paper, index) => (
          <PaperRow key={paper.id} paper={paper} names={names} onTask={onTask} order={orders ? {
            up: index > 0 ? () => move(index, -1) : null, down: index < line.papers.length - 1 ? () => move(index, 1) : null, pending: ordering.pending,
          } : null} />
        ))}
      </ul>
      <div className={css.packet}>
        <ActionBar actions={actions} onAct={onAct} labels={{ addPaper: t('papers.add'), takeOverPapers: t('papers.takeOver', { count: line.topicFiles }), inviteGuest: t('guests.invite') }} />
      </div>
      <ActOutcome act={taking} />
      <ActOutcome act={ordering} />
    </section>
  );
}
