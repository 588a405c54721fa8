import { Button } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { LeaderBriefDocument, type BriefSection, type LeaderBriefQuery } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import { Loading, LoadError, NoRight } from '../../shared/states';
import { BriefLine } from './brief-line';
import { DONE, MONEY, WITH_ITEMS } from './sections';
import { Trends } from './trends';
import css from './brief.module.css';

type Brief = LeaderBriefQuery['leaderBrief'];

/** 领导一页纸: one A4 portrait. What is to decide, what is late and whose ball it is, what runs out next, what was decided, the money, three numbers with their trend. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const [{ data, error }, ask] = useQuery({ query: LeaderBriefDocument, variables: {} });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={12} />;
  const brief = data.leaderBrief;
  return (
    <div className={`page ${css.root}`}>
      <header className={css.head}>
        <div><h1>{t('shell.brief')}</h1><p>{me.agency.name}　{me.seat.title}</p></div>
        <p className={css.when}>{t('brief.asOf', { at: format.instant(brief.asOf) })}</p>
        <Button className="no-print" onClick={() => window.print()}>{t('brief.print')}</Button>
      </header>
      <section className={css.sheet} aria-labelledby="trends"><h2 id="trends">{t('brief.trends')}</h2><Trends /></section>
      {WITH_ITEMS.map((section) => <Items key={section} section={section} brief={brief} />)}
      <div className={css.pair}>
        <section className={css.sheet} aria-labelledby="done">
          <h2 id="done">{t('brief.done', { days: brief.daysBack })}</h2>
          <Numbers sections={DONE} brief={brief} />
        </section>
        <section className={css.sheet} aria-labelledby="money">
          <h2 id="money">{t('brief.money')}</h2>
          <Numbers sections={MONEY} brief={brief} money />
        </section>
      </div>
      <p className={css.foot}>{t('brief.foot', { days: brief.daysAhead })}{typeof brief.sealedOpen === 'number' && `　${t('brief.sealed', { count: brief.sealedOpen })}`}</p>
    </div>
  );
}

function Items({ section, brief }: { section: typeof WITH_ITEMS[number]; brief: Brief }) {
  const t = useT();
  const count = brief.numbers.find((number) => number.section === section)?.count ?? 0;
  const items = brief.items.filter((item) => item.section === section);
  return (
    <section className={css.sheet} aria-labelledby={section}>
      <h2 id={section}>{t(`BriefSection.${section}`, { days: brief.daysAhead })} <Count section={section} count={count} /></h2>
      {items.length === 0 && <p className={css.none}>{t(`brief.none.${section}`)}</p>}
      <ol className={css.items}>{items.map((item) => <li key={item.id}><BriefLine item={item} asOf={brief.asOf} /></li>)}</ol>
      {count > items.length && <p className={css.rest}><Link to={`/brief/${section}`}>{t('brief.rest', { count: count - items.length })}</Link></p>}
    </section>
  );
}

function Count({ section, count }: { section: BriefSection; count: number }) {
  const t = useT();
  if (count === 0) return <span className={`${css.count} num`}>0</span>;
  return <Link className={`${css.count} num`} to={`/brief/${section}`} aria-label={t('stats.open', { what: t(`BriefSection.${section}`, { days: 7 }), value: count })}>{count}</Link>;
}

function Numbers({ sections, brief, money = false }: { sections: readonly BriefSection[]; brief: Brief; money?: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <dl className={css.numbers}>
      {sections.map((section) => {
        const { count, sum } = brief.numbers.find((number) => number.section === section) ?? { count: 0, sum: null };
        const said = money ? format.money(sum ?? '0') : String(count);
        return (
          <div key={section}>
            <dt>{t(`BriefSection.${section}`, { days: brief.daysAhead })}</dt>
            <dd className="num">{count === 0 ? said : <Link to={`/brief/${section}`} aria-label={t('stats.open', { what: t(`BriefSection.${section}`, { days: brief.daysAhead }), value: said })}>{said}</Link>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
