import { Button, Checkbox } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ConferenceDocument, ConferencesDocument, ResolutionsDocument, type ResolutionsQuery, type ResolutionState } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import { FIGURES, fromAddress, nameKey } from '../half-year/half-years';
import { ResolutionRows } from './resolution-rows';
import css from './resolutions.module.css';

const STATES = ['ISSUED', 'IN_HAND', 'REPORTED', 'CLOSED', 'CANCELLED'] as const satisfies readonly ResolutionState[];
const NAMES = ['conference', 'unit', 'state', 'mine', 'overdue', 'lead', 'halfYear', 'figure', 'asOf'] as const;
const PAGE = 20;
const pick = (data: ResolutionsQuery): ResolutionsQuery['resolutions'] => data.resolutions;

/** 议定事项台账: what is due first on top, what has come to its end below. The filter lives in the address. */
export function Page() {
  const t = useT();
  const { values, clear, active, set } = useUrlFilter(NAMES);
  const list = usePaged(ResolutionsDocument, {
    filter: {
      conferenceId: values.conference ?? null, unitId: values.unit ?? null, state: oneOf(STATES, values.state) ?? null, mine: values.mine === '1', overdue: values.overdue === '1', leadId: values.lead ?? null, halfYear: halfYearOf(values),
    }, first: PAGE,
  }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('res.register')}</h1><Link to={`/half-year-reports${values.conference ? `?conference=${values.conference}` : ''}`}>{t('half.entry')}</Link></div>
      <section className="card" aria-label={t('res.register')}>
        <Filter values={values} set={set} />
        <OfHalfYear values={values} set={set} />
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('res.noneFound')}><Button onClick={clear}>{t('res.filter.clear')}</Button></Empty>
          : <Empty title={t('res.none')} text={t('res.noneText')} />)}
        {list.nodes.length > 0 && <><ResolutionRows rows={list.nodes} /><LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} /></>}
      </section>
    </div>
  );
}

type Names = Partial<Record<(typeof NAMES)[number], string>>;

/** The figure of a half-year that the address names: the register shows exactly what it counts. */
function halfYearOf({ halfYear, figure, asOf }: Names) {
  const name = fromAddress(halfYear);
  return name ? { ...name, figure: oneOf(FIGURES, figure) ?? null, asOf: asOf && !Number.isNaN(Date.parse(asOf)) ? asOf : null } : null;
}

function OfHalfYear({ values, set }: Address) {
  const t = useT();
  const format = useFormat();
  const chosen = halfYearOf(values);
  if (!chosen) return null;
  const name = t(nameKey(chosen), { year: chosen.year });
  const at = format.due(chosen.asOf);
  return (
    <p className={shared.note} role="status">
      {chosen.figure ? t('half.filter', { name, figure: t(`HalfYearFigure.${chosen.figure}`), at }) : t('half.filterNone', { name, at })}　
      <button type="button" className={shared.link} onClick={() => set({ lead: undefined, halfYear: undefined, figure: undefined, asOf: undefined })}>{t('res.filter.clear')}</button>
    </p>
  );
}

type Address = Pick<ReturnType<typeof useUrlFilter<(typeof NAMES)[number]>>, 'values' | 'set'>;

function Filter({ values, set }: Address) {
  const t = useT();
  const [{ data }] = useQuery({ query: ConferencesDocument, variables: {} });
  const chosen = data?.conferences.find(({ id }) => id === values.conference) ?? data?.conferences[0];
  const [{ data: table }] = useQuery({ query: ConferenceDocument, variables: { id: chosen?.id ?? '' }, pause: !chosen });
  const members = table?.conference?.members ?? [];
  const tick = (name: 'mine' | 'overdue') => ({ checked: values[name] === '1', onChange: (event: { target: { checked: boolean } }) => set({ [name]: event.target.checked ? '1' : undefined }) });
  return (
    <div className={css.filter}>
      <select aria-label={t('conf.choose')} value={data?.conferences.some(({ id }) => id === values.conference) ? values.conference : ''} onChange={(event) => set({ conference: event.target.value, unit: undefined })}>
        <option value="">{t('res.filter.all')}</option>
        {data?.conferences.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      <select aria-label={t('res.filter.unit')} value={members.some(({ agency }) => agency.id === values.unit) ? values.unit : ''} onChange={(event) => set({ unit: event.target.value })}>
        <option value="">{t('res.filter.anyUnit')}</option>
        {members.map(({ agency }) => <option key={agency.id} value={agency.id}>{agency.shortName}</option>)}
      </select>
      <select aria-label={t('res.filter.state')} value={oneOf(STATES, values.state) ?? ''} onChange={(event) => set({ state: event.target.value })}>
        <option value="">{t('res.filter.anyState')}</option>
        {STATES.map((state) => <option key={state} value={state}>{t(`ResolutionState.${state}`)}</option>)}
      </select>
      <Checkbox {...tick('mine')}>{t('res.filter.mine')}</Checkbox>
      <Checkbox {...tick('overdue')}>{t('res.filter.overdue')}</Checkbox>
    </div>
  );
}
