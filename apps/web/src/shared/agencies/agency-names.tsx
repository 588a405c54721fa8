import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PickAgenciesDocument, type AgencyFieldsFragment, type AgencyKind } from '../../generated/graphql';
import { useT } from '../messages';
import { useMe } from '../session';
import css from './agencies.module.css';

interface Props {
  id?: string;
  kind?: AgencyKind;
  regionCode?: string;
  value?: AgencyFieldsFragment | null;
  onChange: (agency: AgencyFieldsFragment | null) => void;
  disabled?: boolean;
}

const PAUSE_MS = 250;

/** The agencies of one kind in one region by name. To be keyed by both: what another question found must not be picked as an answer to this one. */
export function AgencyNames({ id, kind, regionCode, value, onChange, disabled }: Props) {
  const t = useT();
  const me = useMe();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setName(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const [found, ask] = useQuery({ query: PickAgenciesDocument, variables: { kind, regionCode, query: name || undefined, first: 50 } });
  const agencies = found.data?.agencies.edges.map((edge) => edge.node) ?? [];
  const listed = value && !agencies.some((agency) => agency.id === value.id) ? [value, ...agencies] : agencies;
  return (
    <Select
      id={id}
      className={css.agency}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      disabled={disabled}
      loading={found.fetching}
      value={value?.id}
      placeholder={t('agencyPicker.placeholder')}
      aria-label={t('agencyPicker.search')}
      notFoundContent={t(found.fetching ? 'common.loading' : found.error ? 'agencyPicker.failed' : 'agencyPicker.none')}
      onOpenChange={(open) => { if (open && found.error) ask({ requestPolicy: 'network-only' }); }}
      options={listed.map((agency) => (agency.id === me.agency.id
        ? { value: agency.id, label: t('agencyPicker.own', { agency: agency.name }), disabled: true }
        : { value: agency.id, label: agency.name }))}
      onChange={(picked: string) => onChange(listed.find((agency) => agency.id === picked) ?? null)}
    />
  );
}
