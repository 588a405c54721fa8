import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DutyGapsDocument, type DutyLineFieldsFragment, type DutyProblem } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { ListHeading } from '../../shared/layout/list-heading';
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
        {byProblem(gaps).map(([problem, levels]) => (
          <Group key={problem} problem={problem} of={levels} keyOf={({ level }) => level}>
            {({ level, regions, covered, matters }) => (
              <>
                <p className={shared.line}><span className={shared.tag}>{t(`RegionLevel.${level}`)}</span><span>{t('duty.covered', { covered, regions })}</span></p>
                <p className={shared.small}>{t('duty.missing')}{t('common.colon')}{matters.map((one) => t(`DutyMatter.${one}`)).join(t('common.comma'))}</p>
              </>
            )}
          </Group>
        ))}
      </Part>
      <Part id="overlaps" title={t('duty.overlapsTitle')} count={overlaps.length}>
        {byProblem(overlaps).map(([problem, places]) => (
          <Group key={problem} problem={problem} of={places} keyOf={({ region }) => region}>
            {({ region, verdict, lines }) => (
              <>
                <p className={shared.line}><span>{region}</span><span className={`${shared.tag} ${verdict === 'LEAD_NAMED' ? '' : shared.late}`}>{t(`OverlapVerdict.${verdict}`)}</span></p>
                <ul className={css.more}>{lines.map((line) => <li key={line.id}><Line line={line} /></li>)}</ul>
              </>
            )}
          </Group>
        ))}
      </Part>
      <Part id="vacant" title={t('duty.vacantTitle')} count={vacant.length}>{vacant.map((line) => <li key={line.id}><Line line={line} /><p className={css.next}>{t('duty.vacantNext')}　<Link to="/conference">{t('conf.title')}</Link></p></li>)}</Part>
      <Part id="left" title={t('duty.leftTitle')} count={left.length}>{left.map((line) => <li key={line.id}><Line line={line} /><p className={css.next}>{t('duty.leftNext')}</p></li>)}</Part>
    </div>
  );
}

/** Levels and regions of one kind of problem stand together, in the order in which they came. */
function byProblem<One extends { problem: DutyProblem }>(all: readonly One[]): [DutyProblem, One[]][] {
  return [...new Set(all.map(({ problem }) => problem))].map((problem) => [problem, all.filter((one) => one.problem === problem)]);
}

interface GroupProps<One> { problem: DutyProblem; of: readonly One[]; keyOf: (one: One) => string; children: (one: One) => ReactNode }

/** One kind of problem, and where. What is to be done is said once where it is the same for all, otherwise with each. */
function Group<One extends { next: string }>({ problem, of, keyOf, children }: GroupProps<One>) {
  const t = useT();
  const [only, ...others] = new Set(of.map(({ next }) => next));
  return (
    <li>
      <p className={shared.line}><b>{t(`DutyProblem.${problem}`)}</b></p>
      {of.map((one) => <div key={keyOf(one)}>{children(one)}{others.length > 0 && <p className={css.next}>{one.next}</p>}</div>)}
      {others.length === 0 && <p className={css.next}>{only}</p>}
    </li>
  );
}

function Part({ id, title, count, children }: { id: string; title: string; count: number; children: ReactNode }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby={id}>
      <header><ListHeading id={id} title={title} count={count} /></header>
      {count === 0 ? <p className={shared.note}>{t('duty.nothing')}</p> : <ul className={shared.list}>{children}</ul>}
    </section>
  );
}

const Line = ({ line }: { line: DutyLineFieldsFragment }) => {
  const t = useT();
  return <DutyCard duty={line} head={<Link to={`/responsibilities/${line.listId}`}>{line.agency.shortName}　{t('duty.edition', { edition: line.edition })}</Link>} />;
};
