import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MinutesComparisonDocument, type MinutesComparisonQuery, type MinutesLineFieldsFragment } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import css from './minutes.module.css';

type Compared = NonNullable<MinutesComparisonQuery['minutesComparison']>['lines'][number];

/** Two versions of minutes, line by line; what did not change is counted, not shown. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const [{ data, error }, ask] = useQuery({ query: MinutesComparisonDocument, variables: { one: search.get('one') ?? '', other: search.get('other') ?? '' } });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={10} />;
  const comparison = data.minutesComparison;
  if (!comparison) return <NotFound />;
  const { before, after, lines } = comparison;
  const changed = lines.filter(({ change }) => change !== 'SAME');
  return (
    <div className="page">
      <p className={css.line}><Link to={`/minutes/${id}`}>{t('minutes.back')}</Link></p>
      <div className="page-head"><h1>{t('minutes.compared', { before: before.no, after: after.no })}</h1></div>
      <p className={css.small}>{t('minutes.sides', { before: before.name, since: format.instant(before.at), after: after.name, until: format.instant(after.at) })}　{t('minutes.unchanged', { count: lines.length - changed.length })}</p>
      <section className="card" aria-label={t('minutes.compare')}>
        {changed.length === 0 && <p className={css.note}>{t('minutes.same')}</p>}
        <ul className={css.compared}>{changed.map((line) => <li key={line.line}><span className={css.tag}>{t(`MinutesLineChange.${line.change}`)}</span><Sides {...line} /></li>)}</ul>
      </section>
    </div>
  );
}

function Sides({ change, before, after }: Pick<Compared, 'change' | 'before' | 'after'>) {
  const t = useT();
  const words = ({ kind, text, dueOn, deliverable }: MinutesLineFieldsFragment): string => [t('minutes.marked', { kind: t(`MinutesLineKind.${kind}`), text }), dueOn, deliverable].filter(Boolean).join('　');
  return <p>{before && change !== 'MOVED' && <del>{words(before)}</del>}{after && <ins>{words(after)}</ins>}</p>;
}
