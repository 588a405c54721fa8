import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MinutesAdoptionDocument } from '../../../generated/graphql';
import { PaperLinks } from '../../../shared/files/paper-links';
import { faultOf } from '../../../shared/graphql-client';
import { useFormat, useT } from '../../../shared/messages';
import { Empty, Loading, LoadError, NoRight, NotFound } from '../../../shared/states';
import minutesCss from '../minutes.module.css';
import css from './consulting.module.css';
import { HandleDialog } from './handle-dialog';
import { type AdoptionRow, adoptionRows, type Round } from './round-rows';

/** 采纳情况表: unit, line, what it said, what became of it and why; silence stands there as 逾期未反馈. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const [handling, setHandling] = useState<AdoptionRow | null>(null);
  const [{ data, error }, ask] = useQuery({ query: MinutesAdoptionDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={again} />;
  if (!data) return <Loading rows={12} />;
  const { minutes } = data;
  const rounds = data.minutesRounds ?? [];
  if (!minutes) return <NotFound />;
  const offer = minutes.availableActions.find(({ action }) => action === 'handleMinutesOpinion');
  return (
    <div className="page">
      <p className={minutesCss.line}><Link to={`/minutes/${id}`}>{t('minutes.back')}</Link></p>
      <div className="page-head"><h1>{t('sign.table')}</h1>{rounds.length > 0 && <PaperLinks docx={`/files/minutes/${id}/adoption/docx`} pdf={`/files/minutes/${id}/adoption/pdf`} />}</div>
      <p className={minutesCss.small}>{minutes.title}　{minutes.heldOn && t('minutes.heldOn', { day: minutes.heldOn })}</p>
      {rounds.length === 0 && <Empty title={t('sign.noRounds')} />}
      {rounds.map((round) => <RoundTable key={round.id} minutesId={id} round={round} onHandle={offer?.allowed && round.state === 'CLOSED' ? setHandling : undefined} />)}
      {offer && !offer.allowed && offer.code !== 'NO_OPINIONS' && <p className="muted">{offer.reason}</p>}
      {handling && <HandleDialog minutes={minutes} row={handling} onClose={() => setHandling(null)} onDone={() => { setHandling(null); again(); }} />}
    </div>
  );
}

interface TableProps { minutesId: string; round: Round; onHandle: ((row: AdoptionRow) => void) | undefined }

function RoundTable({ minutesId, round, onHandle }: TableProps) {
  const t = useT();
  const format = useFormat();
  const { no, state, finalVersionId, sentVersionId } = round;
  return (
    <section className="card" aria-labelledby={`round-${no}`}>
      <header><h2 id={`round-${no}`}>{t('sign.roundOf', { no })} <span className={minutesCss.tag}>{t(`MinutesRoundState.${state}`)}</span></h2></header>
      <p className={minutesCss.note}>{t('sign.dueOn', { day: round.dueOn })}　{t('sign.sentBy', { who: round.openedBy, when: format.instant(round.openedAt) })}
        {finalVersionId && <>　<Link to={`/minutes/${minutesId}/compare?one=${sentVersionId}&other=${finalVersionId}`}>{t('sign.difference')}</Link></>}</p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead><tr>{(['line', 'unit', 'opinion', 'outcome', 'why'] as const).map((column) => <th key={column} scope="col">{t(`sign.column.${column}`)}</th>)}</tr></thead>
          <tbody>{adoptionRows([round]).map((row) => <Row key={`${row.share.id} ${row.line.line}`} row={row} onHandle={onHandle} />)}</tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row, onHandle }: { row: AdoptionRow; onHandle: ((row: AdoptionRow) => void) | undefined }) {
  const t = useT();
  const { share, line } = row;
  const { opinion, handling } = line;
  const remark = opinion !== null && opinion !== undefined && opinion.opinion !== 'AGREE';
  return (
    <tr>
      <td data-label={t('sign.column.line')}><span className="num">{line.position}</span>　{line.text}</td>
      <td data-label={t('sign.column.unit')}>{share.agency.shortName}</td>
      <td data-label={t('sign.column.opinion')}>
        {opinion ? <><b>{t(`MinutesOpinion.${opinion.opinion}`)}</b>{opinion.late && <span className={css.late}>{t('common.aside', { text: t('sign.late') })}</span>}{opinion.proposal && <p>{opinion.proposal}</p>}{opinion.reason && <p className="muted">{opinion.reason}</p>}</>
          : <span className={share.state === 'WAITING' ? 'muted' : css.late}>{t(`MinutesShareState.${share.state === 'WAITING' || share.state === 'CUT_OFF' ? share.state : 'OVERDUE'}`)}</span>}
      </td>
      <td data-label={t('sign.column.outcome')}>
        {handling ? <b>{t(`MinutesHandling.${handling.outcome}`)}</b> : remark ? <span className={css.late}>{t('sign.toHandle')}</span> : '—'}
        {remark && onHandle && <div><Button size="small" onClick={() => onHandle(row)}>{t(handling ? 'sign.handleAgain' : 'sign.handle')}</Button></div>}
      </td>
      <td data-label={t('sign.column.why')}>{handling?.text && <p>{t('sign.readsNow', { text: handling.text })}</p>}{handling?.reason}</td>
    </tr>
  );
}
