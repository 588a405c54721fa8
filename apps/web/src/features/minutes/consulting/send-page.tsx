import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MinutesToSendDocument, SendMinutesForCommentDocument, type MinutesToSendQuery } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { DayField } from '../../../shared/fields';
import { faultOf } from '../../../shared/graphql-client';
import { useT } from '../../../shared/messages';
import { Loading, LoadError, NoRight, NotFound, useOnline } from '../../../shared/states';
import minutesCss from '../minutes.module.css';
import css from './consulting.module.css';

type ToSend = NonNullable<MinutesToSendQuery['minutesToSend']>;
type Minutes = NonNullable<MinutesToSendQuery['minutes']>;

/** 送会签: the lines of a draft with the units that each names, proposed by the portal and corrected by a click. */
export function Page() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: MinutesToSendDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={12} />;
  const { minutes, minutesToSend } = data;
  return minutes && minutesToSend ? <Sending key={minutes.version} minutes={minutes} draft={minutesToSend} /> : <NotFound />;
}

function Sending({ minutes, draft }: { minutes: Minutes; draft: ToSend }) {
  const t = useT();
  const navigate = useNavigate();
  const online = useOnline();
  const act = useAct(SendMinutesForCommentDocument);
  const [asked, setAsked] = useState<Readonly<Record<string, readonly string[]>>>(() => Object.fromEntries(draft.lines.map(({ line, asked: units }) => [line, units])));
  const [dueOn, setDueOn] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const offer = minutes.availableActions.find(({ action }) => action === 'sendMinutesForComment');
  const toggle = (line: string, unit: string) => setAsked((now) => ({ ...now, [line]: now[line]?.includes(unit) ? now[line].filter((one) => one !== unit) : [...now[line] ?? [], unit] }));
  const counts = draft.agencies.map(({ id, shortName }) => ({ shortName, count: Object.values(asked).filter((units) => units.includes(id)).length })).filter(({ count }) => count > 0);
  const send = async (): Promise<void> => {
    setMissing(!dueOn);
    if (!dueOn) return;
    const lines = Object.entries(asked).filter(([, units]) => units.length > 0).map(([line, agencyIds]) => ({ line, agencyIds: [...agencyIds] }));
    if (await act.run({ input: { id: minutes.id, expectedVersion: minutes.version, dueOn, note: note || null, lines } })) void navigate(`/minutes/${minutes.id}`);
  };
  return (
    <div className="page">
      <p className={minutesCss.line}><Link to={`/minutes/${minutes.id}`}>{t('minutes.back')}</Link></p>
      <div className="page-head"><h1>{t('sign.send')}</h1></div>
      <p className={minutesCss.small}>{minutes.title}　{t('sign.sendIntro')}</p>
      <section className="card" aria-labelledby="send-lines">
        <header><h2 id="send-lines">{t('sign.whoIsAsked')}</h2></header>
        <ol className={css.lines}>
          {draft.lines.map(({ line, position, kind, text }) => (kind === 'SECTION' || kind === 'HEADING'
            ? text && <li key={line} value={position} className={css.headline}>{text}</li>
            : text.trim() !== '' && (
              <li key={line} value={position}>
                <p className={css.text}>{kind === 'DECISION' && <span className={minutesCss.tag}>{t('MinutesLineKind.DECISION')}</span>} {text}</p>
                <div className={css.units} role="group" aria-label={t('sign.unitsOf', { no: position })}>
                  {draft.agencies.map(({ id, shortName }) => <button key={id} type="button" aria-pressed={asked[line]?.includes(id) ?? false} onClick={() => toggle(line, id)}>{shortName}</button>)}
                </div>
              </li>
            )))}
        </ol>
      </section>
      <section className="card" aria-labelledby="send-terms">
        <header><h2 id="send-terms">{t('sign.terms')}</h2></header>
        <div className="card-body">
          <p>{counts.length === 0 ? t('sign.nobody') : counts.map(({ shortName, count }) => t('sign.countOf', { agency: shortName, count })).join('　')}</p>
          <Form layout="vertical" component="div">
            <Form.Item label={t('sign.lastDay')} htmlFor="send-due" required validateStatus={missing && !dueOn ? 'error' : undefined} help={missing && !dueOn ? t('minutes.fillIn', { field: t('sign.lastDay') }) : t('sign.lastDayHelp')}>
              <DayField id="send-due" from="TOMORROW" required value={dueOn} onChange={setDueOn} />
            </Form.Item>
            <Form.Item label={t('sign.note')} htmlFor="send-note"><Input.TextArea id="send-note" autoSize={{ minRows: 2 }} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} /></Form.Item>
          </Form>
          {offer && !offer.allowed && <p className={css.warn}>{offer.reason}</p>}
          <ActOutcome act={act} />
          {act.conflict && <p role="alert" className={css.warn}>{t('sign.changed')}</p>}
          <Button type="primary" disabled={!online || !offer?.allowed || counts.length === 0} loading={act.pending} onClick={() => void send()}>{t('sign.sendNow', { count: counts.length })}</Button>
        </div>
      </section>
    </div>
  );
}
