import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DutyGapsDocument, type DutyLineFieldsFragment } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError, NoRight } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { DutyCard } from './duty-card';
import css from './responsibilities.module.css';

/** 责任空白和交叉: what nobody has, what two have, whose seat is empty, who has left; each with what to do. */
export function Page() {
  const t = useT();
  const reviews = useMay('responsibility.review');
  const [{ data, error }, again] = useQuery({ query: DutyGapsDocument, pause: !reviews });
  if (!reviews || (error && faultOf(error).kind === 'forbidden')) return <NoRight />;
  if (error && !data) return <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={8} />;
  const { gaps, overlaps, vacant, left } = data.dutyGaps;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/responsibilities">{t('duty.title')}</Link></p>
      <div className="page-head"><h1>{t('duty.gaps')}</h1></div>
      <Part id="gaps" title={t('duty.gapsTitle')} count={gaps.length}>
        {gaps.map(({ problem, level, regions, covered, matters, next }) => (
          <li key={`${problem}${level}`}>
            <p className={shared.line}><b>{t(`DutyProblem.${problem}`)}</b><span className={shared.tag}>{t(`RegionLevel.${level}`)}</span><span>{t('duty.covered', { covered, regions })}</span></p>
            <p className={shared.small}>{t('duty.missing')}：{matters.map((one) => t(`DutyMatter.${one}`)).join('、')}</p>
            <p className={css.next}>{next}</p>
          </li>
        ))}
      </Part>
      <Part id="overlaps" title={t('duty.overlapsTitle')} count={overlaps.length}>
        {overlaps.map(({ problem, region, verdict, next, lines }) => (
          <li key={`${problem}${region}`}>
            <p className={shared.line}><b>{t(`DutyProblem.${problem}`)}</b><span>{region}</span><span className={`${shared.tag} ${verdict === 'LEAD_NAMED' ? '' : shared.late}`}>{t(`OverlapVerdict.${verdict}`)}</span></p>
            <ul className={css.more}>{lines.map((line) => <li key={line.id}><Line line={line} /></li>)}</ul>
            <p className={css.next}>{next}</p>
          </li>
        ))}
      </Part>
      <Part id="vacant" title={t('duty.vacantTitle')} count={vacant.length}>{vacant.map((line) => <li key={line.id}><Line line={line} /><p className={css.next}>{t('duty.vacantNext')}　<Link to="/conference">{t('conf.title')}</Link></p></li>)}</Part>
      <Part id="left" title={t('duty.leftTitle')} count={left.length}>{left.map((line) => <li key={line.id}><Line line={line} /><p className={css.next}>{t('duty.leftNext')}</p></li>)}</Part>
    </div>
  );
}

function Part({ id, title, count, children }: { id: string; title: string; count: number; children: ReactNode }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby={id}>
      <header><h2 id={id}>{title}（{count}）</h2></header>
      {count === 0 ? <p className={shared.note}>{t('duty.nothing')}</p> : <ul className={shared.list}>{children}</ul>}
    </section>
  );
}

const Line = ({ line }: { line: DutyLineFieldsFragment }) => {
  const t = useT();
  return <DutyCard duty={line} head={<Link to={`/responsibilities/${line.listId}`}>{line.agency.shortName}　{t('duty.edition', { edition: line.edition })}</Link>} />;
};
