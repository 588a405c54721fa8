import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { SittingDutiesDocument, type SittingDutiesQuery } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { PlanMeeting } from './plan-meeting';
import css from './conference.module.css';

type Duty = SittingDutiesQuery['sittingDuties'][number];

/** 半年必开: whether this half-year has its meeting, and when it could be. On the workbench only where something is to be done. */
export function SittingDuty({ conferenceId, quiet }: { conferenceId?: string; quiet?: boolean }) {
  const [{ data }] = useQuery({ query: SittingDutiesDocument, variables: {} });
  const shown = (data?.sittingDuties ?? []).filter((duty) => (conferenceId === undefined || duty.conferenceId === conferenceId) && (!quiet || duty.stand === 'DUE' || duty.missed.length > 0));
  return <>{shown.map((duty) => <Card key={duty.conferenceId} duty={duty} named={conferenceId === undefined} />)}</>;
}
export default SittingDuty;

function Card({ duty, named }: { duty: Duty; named: boolean }) {
  const t = useT();
  const format = useFormat();
  const prepares = useMay('meeting.prepare');
  const [from, setFrom] = useState<Duty['proposals'][number] | null>(null);
  const half = (year: number, which: number) => t(which === 1 ? 'sitting.first' : 'sitting.second', { year });
  const title = t('sitting.title', { half: half(duty.year, duty.half) });
  return (
    <section className="card" aria-label={title}>
      <header><h2>{t('sitting.radar')}</h2><span className={`${css.tag} ${duty.stand === 'DUE' ? css.late : ''}`}>{t(`SittingStand.${duty.stand}`)}</span></header>
      {named && <p className={css.head}>{duty.conference}</p>}
      {duty.missed.map((day) => <p key={day} role="alert" className={`${css.note} ${css.problem}`}>{t('sitting.missed', { half: half(Number(day.slice(0, 4)), day.slice(5, 7) === '01' ? 1 : 2) })}</p>)}
      {duty.meeting
        ? <p className={css.note}>{title}　<Link to={`/meetings/${duty.meeting.id}`}>{format.instant(duty.meeting.startsAt)}　{duty.meeting.number}</Link></p>
        : <p className={css.note}>{t('sitting.none', { half: half(duty.year, duty.half), day: duty.to })}</p>}
      {prepares && duty.proposals.length > 0 && (
        <>
          <p className={css.head}>{t('sitting.proposed')}</p>
          <ul className={css.list}>
            {duty.proposals.map((span) => (
              <li key={span.startsAt} className={css.line}><span>{format.instant(span.startsAt)} – {format.instant(span.endsAt).slice(-5)}</span><Button size="small" onClick={() => setFrom(span)}>{t('sitting.plan')}</Button></li>
            ))}
          </ul>
        </>
      )}
      {from && <PlanMeeting conferenceId={duty.conferenceId} from={{ title: t('sitting.name', { half: half(duty.year, duty.half) }), place: duty.place ?? '', startsAt: from.startsAt, endsAt: from.endsAt }} onClose={() => setFrom(null)} />}
    </section>
  );
}
