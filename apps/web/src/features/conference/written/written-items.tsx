import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { AnswerWrittenRoundDocument, type WrittenFieldsFragment, type WrittenOpinionKind } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import { useOnline } from '../../../shared/states';
import { Questions } from './written-questions';
import css from '../conference.module.css';
import lines from '../../minutes/consulting/consulting.module.css';
import spaced from './written.module.css';

type Item = WrittenFieldsFragment['items'][number];
interface Said { opinion: WrittenOpinionKind; text: string }
const OPINIONS = ['AGREE', 'DISAGREE', 'AMEND'] as const;
const isWritten = (opinion: string): opinion is WrittenOpinionKind => (OPINIONS as readonly string[]).includes(opinion);

/** Each item with its papers, what one's own unit says of it, and what the others said. What is not chosen can be agreed to with one click. */
export function WrittenItems({ round, onDone }: { round: WrittenFieldsFragment; onDone: () => void }) {
  const t = useT();
  const me = useMe();
  const online = useOnline();
  const act = useAct(AnswerWrittenRoundDocument);
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const offer = round.availableActions.find(({ action }) => action === 'answerWrittenRound');
  const answers = offer?.allowed === true && round.myVersion !== null && round.myVersion !== undefined;
  const ownOf = (item: Item) => item.opinions.find(({ agency }) => agency.id === me.agency.id);
  // After the last day only what was not said can be said.
  const open = (item: Item): boolean => answers && !(round.over && ownOf(item));
  const rest = round.items.filter((item) => open(item) && !ownOf(item) && !said[item.line]);
  const chosen = Object.entries(said);
  const send = async (others: boolean): Promise<void> => {
    const list = [...chosen.map(([line, { opinion, text }]) => ({ line, opinion, text: text || null })), ...(others ? rest.map(({ line }) => ({ line, opinion: 'AGREE' as const, text: null })) : [])];
    if (await act.run({ input: { id: round.id, expectedVersion: round.myVersion ?? 0, answers: list } })) { setSaid({}); onDone(); }
  };
  const say = (item: Item, change: Partial<Said>) => setSaid((now) => {
    const stood = ownOf(item);
    return { ...now, [item.line]: { ...(now[item.line] ?? { opinion: stood && isWritten(stood.opinion) ? stood.opinion : 'AGREE', text: stood?.text ?? '' }), ...change } };
  });
  return (
    <section className="card" aria-labelledby="items">
      <header><h2 id="items">{t('written.items', { count: round.items.length })}</h2>{round.myState && <span className={css.tag}>{t(`MinutesShareState.${round.myState}`)}</span>}</header>
      {answers && <p className={`${css.note} muted`}>{t(round.over ? 'written.lateNow' : 'written.how')}</p>}
      {offer && !offer.allowed && round.myState && !round.closedAt && <p className={`${css.note} muted`}>{offer.reason}</p>}
      <ol className={`${lines.lines} ${spaced.items}`}>
        {round.items.map((item, index) => (
          <li key={item.id}>
            <p className={`${lines.text} ${lines.headline}`}>{index + 1}　{item.topicId ? <Link to={`/topics/${item.topicId}`}>{item.title}</Link> : item.title}{item.visibility === 'NAMED' && <> <span className={css.tag}>{t('agenda.forNamed')}</span></>}</p>
            {(item.presenterAgency || item.presenter) && <p className={css.small}>{[item.presenterAgency?.shortName, item.presenter].filter(Boolean).join('　')}</p>}
            {item.papers.length > 0 && <p className={css.small}>{t('papers.title')}{t('common.colon')}{item.papers.map((paper, at) => <span key={paper.id}>{at > 0 && t('common.comma')}<a href={paper.url}>{paper.title}</a></span>)}</p>}
            {open(item) && <OwnAnswer item={item} no={index + 1} said={said[item.line]} stood={ownOf(item)?.opinion} onSay={(change) => say(item, change)} />}
            {item.steppedBack.length > 0 && <p className={css.small}>{t('written.steppedBack', { who: item.steppedBack.join(t('common.comma')) })}</p>}
            <Opinions item={item} hideOwn={said[item.line] ? me.agency.id : null} />
            {item.outcome && <p className={lines.handled}><b>{t(`ItemOutcomeKind.${item.outcome}`)}</b>{item.outcomeText && `　${item.outcomeText}`}</p>}
            <Questions round={round} item={item} onDone={onDone} />
          </li>
        ))}
      </ol>
      {answers && (rest.length > 0 || chosen.length > 0) && (
        <div className={lines.send}>
          {rest.length > 0 && <Button type="primary" disabled={!online} loading={act.pending} onClick={() => void send(true)}>{t(chosen.length === 0 ? 'written.agreeAll' : 'written.agreeRest', { count: rest.length })}</Button>}
          {chosen.length > 0 && <Button type={rest.length > 0 ? 'default' : 'primary'} disabled={!online} loading={act.pending} onClick={() => void send(false)}>{t('written.sendChosen', { count: chosen.length })}</Button>}
        </div>
      )}
      <ActOutcome act={act} />
      {act.conflict && <p role="alert" className={lines.warn}>{t('sign.colleague')} <Button size="small" onClick={() => { act.clear(); onDone(); }}>{t('sign.reload')}</Button></p>}
    </section>
  );
}

interface OwnProps { item: Item; no: number; said: Said | undefined; stood: string | undefined; onSay: (change: Partial<Said>) => void }

function OwnAnswer({ no, said, stood, onSay }: OwnProps) {
  const t = useT();
  return (
    <>
      <Segmented<WrittenOpinionKind | ''> aria-label={t('written.opinionOn', { no })} value={said?.opinion ?? (stood && isWritten(stood) ? stood : '')} onChange={(next) => { if (next !== '') onSay({ opinion: next }); }}
        options={OPINIONS.map((value) => ({ value, label: t(`MeetingOpinionKind.${value}`) }))} />
      {said && <Input.TextArea aria-label={t('written.textOn', { no })} placeholder={t(said.opinion === 'AGREE' ? 'written.mayAdd' : 'written.mustSay')} autoSize={{ minRows: said.opinion === 'AGREE' ? 1 : 2 }} maxLength={2000} value={said.text} onChange={({ target }) => onSay({ text: target.value })} />}
    </>
  );
}

/** What was said of an item. Silence stands there by its name. */
function Opinions({ item, hideOwn }: { item: Item; hideOwn: string | null }) {
  const t = useT();
  const format = useFormat();
  const shown = item.opinions.filter(({ agency }) => agency.id !== hideOwn);
  if (shown.length === 0) return null;
  return (
    <ul className={css.seats}>
      {shown.map(({ agency, opinion, text, late, at, by }) => (
        <li key={agency.id}>
          <b>{agency.shortName}</b><span className={`${css.tag} ${opinion === 'SILENT' || opinion === 'CUT_OFF' ? css.late : ''}`}>{t(`MeetingOpinionKind.${opinion}`)}</span>{late && <span className={`${css.tag} ${css.late}`}>{t('sign.late')}</span>}
          {text && <span>{text}</span>}{opinion !== 'SILENT' && opinion !== 'CUT_OFF' && <span className="muted">{by}　{format.instant(at)}</span>}
        </li>
      ))}
    </ul>
  );
}
