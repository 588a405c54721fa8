import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ResponsibilityListDocument, type ResponsibilityListFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT, type MessageKey } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { DutyCard } from './duty-card';
import { ListDialogs } from './list-dialogs';
import css from './responsibilities.module.css';

/** One version of a unit's list: what it says, what changed, and how it came to be in force. */
export const Page = () => <MatterGate document={ResponsibilityListDocument} pick={(data) => data.responsibilityList} rows={10}>{(list) => <List list={list} />}</MatterGate>;

const FOREMOST = ['submitResponsibilityList', 'reviewResponsibilityList:PUBLISH'];

function List({ list }: { list: ResponsibilityListFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const labels = {
    editResponsibilityList: t('duty.edit'), submitResponsibilityList: t('duty.submit'), discardResponsibilityList: t('duty.discard'), 'reviewResponsibilityList:PUBLISH': t('duty.publish'), 'reviewResponsibilityList:RETURN': t('duty.return'),
  };
  const foremost = FOREMOST.find((action) => list.availableActions.some((one) => one.action === action && one.allowed));
  const from = list.inForceFrom ? format.day(list.inForceFrom) : '—';
  return (
    <div className="page">
      <p className={shared.line}><Link to="/responsibilities">{t('duty.title')}</Link><span>{list.agency.name}</span></p>
      <div className="page-head">
        <h1>{t('duty.listOf', { unit: list.agency.shortName, edition: list.edition })} <span className={`${shared.tag} ${list.inForceNow ? css.now : ''}`}>{list.inForceNow ? t('duty.inForce') : t(`ResponsibilityListState.${list.state}`)}</span></h1>
        <ActionBar actions={list.availableActions} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} />
      </div>
      <p className="muted">
        {list.state === 'PUBLISHED' ? (list.inForceUntil ? t('duty.fromTo', { from, to: format.day(list.inForceUntil) }) : t('duty.from', { from })) : t('duty.asks', { from })}
        {list.source && <>　{t('duty.source')}{t('common.colon')}{list.source}</>}
      </p>
      {list.editions.length > 1 && (
        <p className={shared.line}>{t('duty.versions')}{list.editions.map((one) => (
          <Link key={one.id} to={`/responsibilities/${one.id}`} aria-current={one.id === list.id ? 'page' : undefined}>{t('duty.edition', { edition: one.edition })}{one.inForceFrom && one.state === 'PUBLISHED' && t('common.aside', { text: `${format.day(one.inForceFrom)}${t('duty.on')}` })}</Link>
        ))}</p>
      )}
      <div className={shared.columns}>
        <div className={shared.column}>
          <section className="card" aria-labelledby="entries">
            <header><ListHeading id="entries" title={t('duty.entriesTitle')} count={list.entries.length} /></header>
            <ul className={shared.list}>{list.entries.map((entry) => <li key={entry.id}><DutyCard duty={entry} /></li>)}</ul>
          </section>
        </div>
        <div className={shared.column}>
          <Changes list={list} />
          {list.timeline.length > 0 && <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={list.timeline} /></div></section>}
        </div>
      </div>
      {act && <ListDialogs list={list} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** What two versions say differently; which other one is chosen here and kept in the address. */
function Changes({ list }: { list: ResponsibilityListFieldsFragment }) {
  const t = useT();
  const { id } = useParams();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('with');
  const [{ data }] = useQuery({ query: ResponsibilityListDocument, variables: { id: id ?? list.id, comparedWith: chosen }, pause: chosen === null });
  const shown = chosen === null ? list : data?.responsibilityList ?? list;
  const others = list.editions.filter((one) => one.id !== list.id);
  if (others.length === 0) return null;
  return (
    <section className="card" aria-labelledby="changes">
      <header><h2 id="changes">{t('duty.changes')}</h2>
        <select className={css.pick} aria-label={t('duty.compareWith')} value={shown.comparedWith?.id ?? ''} onChange={(event) => setParams({ with: event.target.value }, { replace: true })}>
          {shown.comparedWith === null && <option value="">{t('duty.compareWith')}</option>}
          {others.map((one) => <option key={one.id} value={one.id}>{t('duty.edition', { edition: one.edition })}</option>)}
        </select>
      </header>
      {shown.comparedWith && shown.changes.length === 0 && <p className={shared.note}>{t('duty.same')}</p>}
      <ul className={shared.list}>
        {shown.changes.map(({ change, before, after, fields }) => {
          const entry = after ?? before;
          return entry && (
            <li key={`${change}${entry.key}`}>
              <DutyCard duty={entry} marked={fields} head={<span className={shared.tag}>{t(`DutyEntryChangeKind.${change}`)}</span>} />
              {before && after && <p className={shared.small}>{fields.map((field) => t(`duty.field.${field}` as MessageKey)).join(t('common.comma'))}{t('common.colon')}{t('duty.was')} {[...new Set(fields.map((field) => saidBefore(before, field, t)))].join(t('common.semicolon'))}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Entry = ResponsibilityListFieldsFragment['entries'][number];
function saidBefore(entry: Entry, field: string, t: ReturnType<typeof useT>): string {
  switch (field) {
    case 'role': return t(`DutyRole.${entry.role}`);
    case 'contactSeatId': return entry.contact;
    case 'matters': return entry.matters.map((one) => t(`DutyMatter.${one}`)).join(t('common.comma'));
    case 'problems': return entry.problems.map((one) => t(`DutyProblem.${one}`)).join(t('common.comma'));
    case 'regionCode': case 'below': return entry.below ? t('duty.below', { region: entry.region }) : entry.region;
    case 'basis': return entry.basis;
    case 'department': return entry.department;
    default: return entry.duty;
  }
}
