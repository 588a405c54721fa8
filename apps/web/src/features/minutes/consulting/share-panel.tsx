import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AnswerMinutesDocument, MinutesShareDocument, type AskedLineFieldsFragment, type MinutesOpinion, type MinutesShareFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { Countdown } from '../../../shared/clocks';
import { useFormat, useT } from '../../../shared/messages';
import { Loading, LoadError, NotFound, useOnline } from '../../../shared/states';
import minutesCss from '../minutes.module.css';
import css from './consulting.module.css';

interface Said { opinion: MinutesOpinion; proposal: string; reason: string }
const OPINIONS = ['AGREE', 'SUGGEST', 'RESERVE'] as const;

/** 逐条会签: a unit's own lines of a draft. All others agreed with one click; what is not is said beside its line. */
export default function SharePanel({ id, onDone }: { id: string; onDone?: () => void }) {
  const [{ data, error }, ask] = useQuery({ query: MinutesShareDocument, variables: { id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadError error={error} onRetry={again} />;
  if (!data) return <Loading rows={8} />;
  const share = data.minutesShare;
  return share ? <Lines key={`${share.id} ${share.version}`} share={share} onDone={() => { again(); onDone?.(); }} /> : <NotFound />;
}

function Lines({ share, onDone }: { share: MinutesShareFieldsFragment; onDone: () => void }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const act = useAct(AnswerMinutesDocument);
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const { lines, clock, state } = share;
  const offer = share.availableActions.find(({ action }) => action === 'answerMinutes');
  const late = state === 'OVERDUE' && offer?.allowed === true;
  // After the last day only what was not said can be said.
  const open = (line: AskedLineFieldsFragment): boolean => offer?.allowed === true && !(late && line.opinion);
  const rest = lines.filter((line) => open(line) && !said[line.line] && !line.opinion);
  const chosen = Object.entries(said);
  const send = async (others: boolean): Promise<void> => {
    const answers = [
      ...chosen.map(([line, { opinion, proposal, reason }]) => ({ line, opinion, proposal: opinion === 'SUGGEST' ? proposal : null, reason: reason || null })),
      ...(others ? rest.map(({ line }) => ({ line, opinion: 'AGREE' as const })) : []),
    ];
    if (await act.run({ input: { id: share.id, expectedVersion: share.version, answers } })) onDone();
  };
  const say = (line: AskedLineFieldsFragment, change: Partial<Said>) => setSaid((now) => {
    const before = now[line.line] ?? { opinion: 'AGREE' as const, proposal: line.opinion?.proposal ?? line.text, reason: line.opinion?.reason ?? '' };
    return { ...now, [line.line]: { ...before, ...change } };
  });
  return (
    <section className="card" aria-labelledby="own-lines">
      <header><h2 id="own-lines">{t('sign.ownLines', { count: lines.length })} <span className={minutesCss.tag}>{t(`MinutesShareState.${state}`)}</span></h2></header>
      <div className="card-body">
        <p className={minutesCss.small}>{share.title}　{t('minutes.heldOn', { day: share.heldOn })}　{t('sign.from', { agency: share.office.shortName })}　{t('sign.round', { no: share.roundNo })}</p>
        <p className={css.due}>{t('sign.dueOn', { day: share.dueOn })}　{clock && (clock.state === 'RUNNING' || clock.state === 'MISSED') && !share.closedAt && <Countdown lamp={clock.lamp} dueAt={clock.dueAt} />}</p>
        {share.note && <p className="prewrap">{share.note}</p>}
        {share.answeredAt && <p className={minutesCss.small}>{t('sign.answeredBy', { who: share.answeredBy ?? '', when: format.instant(share.answeredAt) })}</p>}
        {late && <p className={css.warn}>{t('sign.lateNow')}</p>}
        {offer && !offer.allowed && <p className={css.warn}>{offer.reason}</p>}
        <p className="muted">{t('sign.silence')}</p>
      </div>
      <ol className={css.lines}>{lines.map((line) => <Line key={line.line} line={line} said={said[line.line]} open={open(line)} onSay={(change) => say(line, change)} />)}</ol>
      {offer?.allowed && (rest.length > 0 || chosen.length > 0) && (
        <div className={css.send}>
          {rest.length > 0 && <Button type="primary" disabled={!online} loading={act.pending} onClick={() => void send(true)}>{t(chosen.length === 0 ? 'sign.agreeAll' : 'sign.agreeRest', { count: rest.length })}</Button>}
          {chosen.length > 0 && <Button type={rest.length > 0 ? 'default' : 'primary'} disabled={!online} loading={act.pending} onClick={() => void send(false)}>{t('sign.sendChosen', { count: chosen.length })}</Button>}
        </div>
      )}
      <ActOutcome act={act} />
      {act.conflict && <p role="alert" className={css.warn}>{t('sign.colleague')} <Button size="small" onClick={() => { act.clear(); onDone(); }}>{t('sign.reload')}</Button></p>}
    </section>
  );
}

interface LineProps { line: AskedLineFieldsFragment; said: Said | undefined; open: boolean; onSay: (change: Partial<Said>) => void }

function Line({ line, said, open, onSay }: LineProps) {
  const t = useT();
  const opinion = said?.opinion ?? line.opinion?.opinion;
  const name = (what: string): string => t('sign.ofLine', { what, no: line.position });
  return (
    <li value={line.position}>
      <p className={css.text}>{line.text}</p>
      {(line.dueOn || line.deliverable) && <p className={minutesCss.small}>{[line.dueOn && t('sign.lineDue', { day: line.dueOn }), line.deliverable && t('sign.lineDeliverable', { what: line.deliverable })].filter(Boolean).join('　')}</p>}
      {open ? (
        <>
          <Segmented<MinutesOpinion | ''> aria-label={name(t('sign.opinion'))} value={opinion ?? ''} onChange={(next) => { if (next !== '') onSay({ opinion: next }); }}
            options={OPINIONS.map((value) => ({ value, label: t(`MinutesOpinion.${value}`) }))} />
          {said?.opinion === 'SUGGEST' && <Input.TextArea aria-label={name(t('sign.proposal'))} autoSize={{ minRows: 2 }} value={said.proposal} onChange={({ target }) => onSay({ proposal: target.value })} />}
          {said && said.opinion !== 'AGREE' && <Input.TextArea aria-label={name(t('sign.reason'))} placeholder={t(said.opinion === 'RESERVE' ? 'sign.reasonNeeded' : 'sign.reasonMay')} autoSize={{ minRows: 1 }} maxLength={2000} value={said.reason} onChange={({ target }) => onSay({ reason: target.value })} />}
          {!said && line.opinion && <SaidBefore line={line} />}
        </>
      ) : <SaidBefore line={line} />}
      {line.handling && <p className={css.handled}><b>{t(`MinutesHandling.${line.handling.outcome}`)}</b>{line.handling.text && `　${t('sign.readsNow', { text: line.handling.text })}`}{line.handling.reason && `　${line.handling.reason}`}</p>}
    </li>
  );
}

/** What was said of a line: its kind, the wording that is proposed, the reason. */
function SaidBefore({ line: { opinion } }: { line: AskedLineFieldsFragment }) {
  const t = useT();
  if (!opinion) return <p className="muted">{t('sign.unsaid')}</p>;
  return (
    <p className={css.said}>
      <span className={minutesCss.tag}>{t(`MinutesOpinion.${opinion.opinion}`)}</span>{opinion.late && <span className={`${minutesCss.tag} ${css.late}`}>{t('sign.late')}</span>}
      {opinion.proposal && <ins>{opinion.proposal}</ins>}{opinion.reason && <span>{opinion.reason}</span>}
    </p>
  );
}
