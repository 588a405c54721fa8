import { useState } from 'react';
import { Form, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { CatalogueEntriesDocument, CatalogueEntryDocument, DraftDataRequestDocument, ProposedRouteDocument } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useMay } from '../../../shared/session';
import { Loading, LoadError, NoRight } from '../../../shared/states';
import { useUrlFilter } from '../../../shared/url';
import shared from '../../conference/conference.module.css';
import { RequestFields, requestOf } from './request-form';

const NAMES = ['entry', 'case', 'resolution'] as const;
const FOUND = 50;

/** 申请数据: begun from an entry of the catalogue, or from a case; the other half is chosen here. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const asks = useMay('data.ask');
  const { values, set } = useUrlFilter(NAMES);
  if (!asks) return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/data-requests">{t('ask.register')}</Link></p>
      <div className="page-head"><h1>{t('ask.new')}</h1></div>
      {values.entry
        ? <Draft entryId={values.entry} purpose={values.case ? `CASE/${values.case}` : values.resolution ? `RESOLUTION/${values.resolution}` : undefined}
            onDone={(id) => void navigate(`/data-requests/${id}`, { replace: true })} onClose={() => void navigate(-1)} />
        : <PickEntry onPick={(entry) => set({ entry })} />}
    </div>
  );
}

/** Which entry: what is shared at all, and held by others. */
function PickEntry({ onPick }: { onPick: (id: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [{ data, error }, ask] = useQuery({ query: CatalogueEntriesDocument, variables: { filter: { query: typed.trim() || null }, first: FOUND } });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const entries = (data?.catalogueEntries.edges ?? []).map(({ node }) => node).filter(({ mine, sharingClass, edition }) => !mine && edition > 0 && sharingClass !== 'NOT_SHARED');
  return (
    <section className="card"><div className="card-body">
      <Form layout="vertical">
        <Form.Item label={t('ask.entry')} htmlFor="entry" extra={t('ask.entryHint')}>
          <Select id="entry" aria-label={t('ask.entry')} showSearch={{ filterOption: false, onSearch: setTyped }} loading={!data} onChange={onPick} notFoundContent={t('data.noneFound')}
            options={entries.map(({ id, name, agency, sharingClass }) => ({ value: id, label: `${name}　${agency.shortName}　${t(`SharingClass.${sharingClass}`)}` }))} getPopupContainer={(node) => node.parentElement ?? document.body} />
        </Form.Item>
      </Form>
      <p><Link to="/catalogue">{t('ask.lookUp')}</Link></p>
    </div></section>
  );
}

function Draft({ entryId, purpose, onDone, onClose }: { entryId: string; purpose: string | undefined; onDone: (id: string) => void; onClose: () => void }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: CatalogueEntryDocument, variables: { id: entryId } });
  const holder = data?.catalogueEntry?.agency.id;
  const [contact] = useQuery({ query: ProposedRouteDocument, variables: { input: { matter: 'DATA', agencyId: holder ?? '' } }, pause: holder === undefined });
  const route = contact.data?.proposedRoute;
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={8} />;
  const edition = data.catalogueEntry?.editions.find(({ state }) => state === 'IN_FORCE');
  if (!data.catalogueEntry || !edition) return <p>{t('ask.notThere')}</p>;
  return (
    <ActForm title={t('ask.keep')} intro={t('ask.intro', { entry: edition.name, agency: data.catalogueEntry.agency.name })} width={860} document={DraftDataRequestDocument} onClose={onClose} onDone={(done) => onDone(done.id)}
      initial={{ way: edition.way, ...(purpose !== undefined && { objectId: purpose }) }} toVariables={(values) => ({ input: { ...requestOf(values), entryId } })}>
      {route && <p className="muted">{route.department ? <>{t('duty.department')}{t('common.colon')}{route.department}　{t('duty.contact')}{t('common.colon')}{route.contact}　{route.ground}</> : t('duty.holderOnly')}</p>}
      <RequestFields fields={edition.fields} />
    </ActForm>
  );
}
