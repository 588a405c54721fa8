import { useState } from 'react';
import { Link } from 'react-router';
import { CatalogueEntryDocument, type CatalogueEditionFieldsFragment, type CatalogueEntryFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { ConnectorCard } from './connectors/connector-card-lazy';
import { ClocksAndRecord } from './clocks-and-record';
import { EntryDialogs } from './entry-dialogs';
import css from './sharing.module.css';

/** 数据目录条目: what is held, in which class and on what conditions, its fields, and how it came to be so. */
export const Page = () => <MatterGate document={CatalogueEntryDocument} pick={(data) => data.catalogueEntry} rows={10}>{(entry) => <Entry entry={entry} />}</MatterGate>;

const FOREMOST = ['submitCatalogueEntry', 'reviewCatalogueEntry:PUBLISH', 'reportCatalogueChange'];

function Entry({ entry }: { entry: CatalogueEntryFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const { availableActions, deadlines, timeline } = entry;
  const labels = {
    editCatalogueEntry: t('data.edit'), submitCatalogueEntry: t('data.submit'), 'reviewCatalogueEntry:PUBLISH': t('data.publish'), 'reviewCatalogueEntry:RETURN': t('data.return'),
    reportCatalogueChange: t('data.change'), refreshCatalogueEntry: t('data.refreshed'), extendCatalogueChange: t('data.extend'), withdrawCatalogueEntry: t('data.withdraw'),
  };
  // An operation with two lines in the table (first edition, change) is offered once: the line that can be done, else the first.
  const offers = availableActions.filter((one, index, all) => one === (all.find((other) => other.action === one.action && other.allowed) ?? all.find((other) => other.action === one.action)) && all.indexOf(one) === index);
  const foremost = FOREMOST.find((action) => offers.some((one) => one.action === action && one.allowed));
  const edition = entry.editions.find((one) => one.edition === shown) ?? entry.editions[0];
  const asks = useMay('data.ask');
  const connects = useMay('connector.manage') && entry.mine;
  if (!edition) return null;
  const current = entry.editions.find(({ state }) => state === 'IN_FORCE');
  const askable = asks && !entry.mine && current !== undefined && entry.state !== 'WITHDRAWN';
  return (
    <div className="page">
      <p className={shared.line}><Link to="/catalogue">{t('data.catalogue')}</Link><span className="num">{entry.number}</span></p>
      <div className="page-head">
        <h1>{edition.name} <span className={shared.tag}>{t(`CatalogueEntryState.${entry.state}`)}</span></h1>
        <ActionBar actions={offers} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} />
      </div>
      {askable && (current.sharingClass === 'NOT_SHARED'
        ? <p className={css.next}>{t('data.notAsked')}</p>
        : <p><Link className={css.new} to={`/data-requests/new?entry=${entry.id}`}>{t('ask.new')}</Link></p>)}
      {entry.editions.length > 1 && (
        <p className={shared.line}>
          <label htmlFor="edition">{t('data.edition')}</label>
          <select id="edition" className={css.pick} value={edition.edition} onChange={(event) => setShown(Number(event.target.value))}>
            {entry.editions.map((one) => <option key={one.edition} value={one.edition}>{t('data.editionOf', { number: one.edition })}　{t(`CatalogueEditionState.${one.state}`)}　{format.instant(one.at)}</option>)}
          </select>
        </p>
      )}
      <div className={shared.columns}>
        <div className={shared.column}><Facts entry={entry} edition={edition} /><Fields edition={edition} />{connects && <ConnectorCard entryId={entry.id} />}</div>
        <ClocksAndRecord deadlines={deadlines} timeline={timeline} />
      </div>
      {act && <EntryDialogs entry={entry} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** What art. 13 asks for. */
function Facts({ entry, edition }: { entry: CatalogueEntryFieldsFragment; edition: CatalogueEditionFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="facts">
      <header><h2 id="facts">{t('data.facts')}</h2></header>
      <p className={shared.text}>{edition.summary}</p>
      <div className="card-body">
        <dl className="facts">
          <dt className="first">{t('data.owner')}</dt><dd>{entry.agency.name}</dd>
          <dt>{t('data.class')}</dt><dd>{t(`SharingClass.${edition.sharingClass}`)}</dd>
          {edition.conditions && <><dt className="first">{t('data.conditions')}</dt><dd className="wide">{edition.conditions}</dd></>}
          {edition.classBasis && <><dt className="first">{t('data.classBasis')}</dt><dd className="wide">{edition.classBasis}</dd></>}
          <dt className="first">{t('data.level')}</dt><dd>{t(`DataLevel.${edition.dataLevel}`)}</dd>
          <dt>{t('data.format')}</dt><dd>{t(`DataFormat.${edition.format}`)}</dd>
          <dt className="first">{t('data.refresh')}</dt><dd>{t(`DataRefresh.${edition.refresh}`)}</dd>
          <dt>{t('data.way')}</dt><dd>{t(`SharingWay.${edition.way}`)}</dd>
          <dt className="first">{t('data.refreshedOn')}</dt><dd>{edition.refreshedOn ? format.day(edition.refreshedOn) : '—'}　{t(`DataFreshness.${edition.freshness}`)}</dd>
          <dt>{t('data.checks')}</dt><dd>{t('data.secrecyChecked')}{edition.impactAssessed && <>　{t('data.impactAssessed')}</>}</dd>
          {entry.publishedAt && <><dt className="first">{t('data.publishedAt')}</dt><dd className="num wide">{format.instant(entry.publishedAt)}</dd></>}
          {entry.changedOn && <><dt className="first">{t('data.changedOn')}</dt><dd className="num wide">{entry.changedOn}</dd></>}
        </dl>
      </div>
    </section>
  );
}

/** 信息项: on a phone each is a block of its own. */
function Fields({ edition: { fields } }: { edition: CatalogueEditionFieldsFragment }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="fields">
      <header><ListHeading id="fields" title={t('data.fields')} count={fields.length} /></header>
      <table className={css.fields}>
        <thead><tr><th scope="col">{t('data.field.title')}</th><th scope="col">{t('data.field.type')}</th><th scope="col">{t('data.field.sensitivity')}</th><th scope="col">{t('data.field.mask')}</th></tr></thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.key}>
              <th scope="row">{field.title} <span className="muted num">{field.key}</span>{field.note && <span className={css.fieldNote}>{field.note}</span>}</th>
              <td>{t(`DataFieldType.${field.type}`)}</td><td>{t(`DataSensitivity.${field.sensitivity}`)}</td><td>{t(`DataMask.${field.mask}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
