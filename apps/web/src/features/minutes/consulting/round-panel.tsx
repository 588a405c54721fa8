import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MinutesRoundsDocument } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { LoadError } from '../../../shared/states';
import minutesCss from '../minutes.module.css';
import css from './consulting.module.css';
import { remarksOf, tallyOf } from './round-rows';

/** 会签情况 beside the text: who has said what of the latest round, as it comes in. `news`: counts what the line to the text has told. */
export default function RoundPanel({ id, version, news }: { id: string; version: number; news: number }) {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({ query: MinutesRoundsDocument, variables: { id } });
  const seen = useRef(`${version} ${news}`);
  useEffect(() => {
    if (seen.current !== `${version} ${news}`) ask({ requestPolicy: 'network-only' });
    seen.current = `${version} ${news}`;
  }, [ask, version, news]);
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const [round] = data?.minutesRounds ?? [];
  if (!round) return null;
  const left = remarksOf([round]).filter(({ line }) => !line.handling).length;
  return (
    <section className="card" aria-labelledby="round">
      <header><h2 id="round">{t('sign.roundOf', { no: round.no })} <span className={minutesCss.tag}>{t(`MinutesRoundState.${round.state}`)}</span></h2></header>
      <p className={minutesCss.note}>{t('sign.dueOn', { day: round.dueOn })}　{t('sign.answeredOf', { done: round.shares.filter(({ answeredAt }) => answeredAt).length, all: round.shares.length })}</p>
      <ul className={minutesCss.list}>
        {round.shares.map((share) => {
          const { agree, suggest, reserve } = tallyOf(share);
          return (
            <li key={share.id}>
              <p className={minutesCss.line}>{share.agency.shortName} <span className={`${minutesCss.tag} ${share.state === 'OVERDUE' || share.state === 'CUT_OFF' ? css.late : ''}`}>{t(`MinutesShareState.${share.state}`)}</span></p>
              <p className={minutesCss.small}>{t('sign.tally', { lines: share.lines.length, agree, suggest, reserve })}{share.answeredAt && `　${format.instant(share.answeredAt)}`}</p>
            </li>
          );
        })}
      </ul>
      <p className={minutesCss.note}><Link to={`/minutes/${id}/adoption`}>{t('sign.toTable')}</Link>{left > 0 && `　${t('sign.left', { count: left })}`}</p>
    </section>
  );
}
