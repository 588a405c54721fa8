import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClient, useQuery } from 'urql';
import { DutiesFileDocument, DutiesInForceDocument, type DutyFormat, ResponsibilityListsDocument, type ResponsibilityListsQuery } from '../../generated/graphql';
import { saveBase64, XLSX } from '../../shared/files';
import { RegionSelect } from '../../shared/agencies';
import { DayField } from '../../shared/fields';
import { faultOf } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import { MATTERS, PROBLEMS } from './duties';
import { DutyCard } from './duty-card';
import css from './responsibilities.module.css';

const NAMES = ['q', 'unit', 'problem', 'matter', 'region', 'day'] as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 联合监管责任清单 of all units, as it is in force today or was on another day. The filter lives in the address. */
export function Page() {
  const t = useT();
  const client = useClient();
  const reviews = useMay('responsibility.review');
  const writes = useMay('responsibility.edit');
  const { values, set, clear, active } = useUrlFilter(NAMES);
  const [failed, setFailed] = useState(false);
  const [cleared, setCleared] = useState(0); // the region select keeps what was picked in it until it is begun anew
  const filter = {
    query: values.q ?? null, agencyId: values.unit ?? null, problem: oneOf(PROBLEMS, values.problem) ?? null, matter: oneOf(MATTERS, values.matter) ?? null, regionCode: values.region ?? null, day: values.day ?? null,
  };
  const [{ data, error }, again] = useQuery({ query: DutiesInForceDocument, variables: { filter } });
  const [lists, askLists] = useQuery({ query: ResponsibilityListsDocument });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  const versions = lists.data?.responsibilityLists ?? [];
  const units = [...new Map(versions.map(({ agency }) => [agency.id, agency.shortName]))];
  const lines = data?.dutiesInForce;
  const regions = [...new Map((lines ?? []).map(({ region, agency }) => [region, agency])).keys()];
  const save = async (format: DutyFormat): Promise<void> => {
    const answer = await client.query(DutiesFileDocument, { format, filter }, { requestPolicy: 'network-only' }).toPromise();
    setFailed(!answer.data);
    if (answer.data) saveBase64(answer.data.dutiesFile.name, format === 'XLSX' ? XLSX : DOCX, answer.data.dutiesFile.content);
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('duty.title')}</h1>
        {reviews && <Link className={css.link} to="/responsibilities/gaps">{t('duty.gaps')}</Link>}
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void save('XLSX')}>{t('duty.xlsx')}</Button>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void save('DOCX')}>{t('duty.docx')}</Button>
      </div>
      <p className="muted">{t('duty.intro')}</p>
      {failed && <p role="alert">{t('duty.fileFailed')}</p>}
      {lists.data && <Versions versions={versions} />}
      {lists.error && !lists.data && <section className="card" aria-label={t('duty.own')}><LoadError error={lists.error} onRetry={() => askLists({ requestPolicy: 'network-only' })} /></section>}
      {!lists.data && !lists.error && (reviews || writes) && <section className="card" aria-label={t('duty.own')}><Loading rows={2} /></section>}
      <section className="card" aria-label={t('duty.title')}>
        <div className={css.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('duty.find')} placeholder={t('duty.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          <Pick label={t('duty.unit')} value={values.unit ?? ''} options={units} onPick={(unit) => set({ unit })} />
          <Pick label={t('duty.problems')} value={filter.problem ?? ''} options={PROBLEMS.map((one) => [one, t(`DutyProblem.${one}`)])} onPick={(problem) => set({ problem })} />
          <Pick label={t('duty.matters')} value={filter.matter ?? ''} options={MATTERS.map((one) => [one, t(`DutyMatter.${one}`)])} onPick={(matter) => set({ matter })} />
          <div className={css.region}><RegionSelect key={cleared} {...(values.region !== undefined && { value: values.region })} onChange={(region) => set({ region })} /></div>
          <div className={css.day}><label htmlFor="duty-day">{t('duty.day')}</label><div><DayField id="duty-day" {...(values.day !== undefined && { value: values.day })} onChange={(day) => set({ day: day ?? undefined })} /></div></div>
          {active && <Button onClick={() => { clear(); setCleared((times) => times + 1); }}>{t('duty.clear')}</Button>}
        </div>
        {error && !data && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
        {!data && !error && <Loading rows={8} />}
        {lines?.length === 0 && <Empty title={active ? t('duty.noneFound') : t('duty.none')} text={t('duty.noneText')} />}
        {lines && lines.length > 0 && (
          <>
            <p className={shared.head} role="status">{t('duty.count', { count: lines.length, units: new Set(lines.map(({ listId }) => listId)).size, regions: regions.length })}</p>
            <ul className={shared.list}>
              {lines.map((line) => <li key={line.id}><DutyCard duty={line} head={<Link to={`/responsibilities/${line.listId}`}>{line.agency.shortName}　{t('duty.edition', { edition: line.edition })}</Link>} /></li>)}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function Pick({ label, value, options, onPick }: { label: string; value: string; options: readonly (readonly [string, string])[]; onPick: (value: string | undefined) => void }) {
  const t = useT();
  return (
    <select aria-label={label} value={value} onChange={(event) => onPick(event.target.value || undefined)}>
      <option value="">{t('duty.any', { what: label })}</option>
      {options.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
    </select>
  );
}

/** One's own versions, and what waits for the office. */
function Versions({ versions }: { versions: ResponsibilityListsQuery['responsibilityLists'] }) {
  const t = useT();
  const format = useFormat();
  const writes = useMay('responsibility.edit');
  const reviews = useMay('responsibility.review');
  const own = versions.filter(({ mine, state }) => mine || (reviews && state === 'IN_REVIEW'));
  if (own.length === 0 && !writes) return null;
  return (
    <section className="card" aria-labelledby="own">
      <header>
        <h2 id="own">{reviews ? t('duty.waiting') : t('duty.own')}</h2>
        {writes && !own.some(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW') && <Link className={css.link} to="/responsibilities/new">{t('duty.new')}</Link>}
      </header>
      {own.length === 0 ? <p className={shared.note}>{t('duty.ownNone')}</p> : (
        <ul className={shared.list}>
          {own.map((one) => (
            <li key={one.id}><p className={shared.line}>
              <Link to={`/responsibilities/${one.id}`}>{one.agency.shortName}　{t('duty.edition', { edition: one.edition })}</Link>
              <span className={`${shared.tag} ${one.inForceNow ? css.now : ''}`}>{one.inForceNow ? t('duty.inForce') : t(`ResponsibilityListState.${one.state}`)}</span>
              <span>{t('duty.entries', { count: one.entryCount })}</span>
              {one.inForceFrom && <span className="muted">{one.inForceUntil ? t('duty.fromTo', { from: format.day(one.inForceFrom), to: format.day(one.inForceUntil) }) : t('duty.from', { from: format.day(one.inForceFrom) })}</span>}
            </p></li>
          ))}
        </ul>
      )}
    </section>
  );
}
