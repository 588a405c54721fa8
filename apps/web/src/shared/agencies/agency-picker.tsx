import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PickAgenciesDocument, type AgencyFieldsFragment, type AgencyKind } from '../../generated/graphql';
import { useT } from '../messages';
import { RegionSelect } from './region-select';
import css from './agencies.module.css';

interface Props {
  value?: AgencyFieldsFragment | null;
  onChange: (agency: AgencyFieldsFragment | null) => void;
  /** Restricts to one kind of agency. */
  kind?: AgencyKind;
  /** Where to look first; the whole register otherwise. */
  regionCode?: string;
  disabled?: boolean;
  id?: string;
}

const PAUSE_MS = 250;

/** One agency from the register: narrow by region, then by name. */
export function AgencyPicker({ value, onChange, kind, regionCode, disabled, id }: Props) {
  const t = useT();
  const [region, setRegion] = useState(regionCode);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setName(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const [found] = useQuery({
    query: PickAgenciesDocument,
    variables: { kind, regionCode: region, query: name || undefined, first: 50 },
  });
  const agencies = found.data?.agencies.edges.map((edge) => edge.node) ?? [];
  const listed = value && !agencies.some((agency) => agency.id === value.id) ? [value, ...agencies] : agencies;

  return (
    <div className={css.picker}>
      <RegionSelect value={region} onChange={setRegion} disabled={disabled} />
      <Select
        id={id}
        className={css.agency}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        disabled={disabled}
        loading={found.fetching}
        value={value?.id}
        placeholder={t('agencyPicker.placeholder')}
        aria-label={t('agencyPicker.search')}
        notFoundContent={t(found.fetching ? 'common.loading' : 'agencyPicker.none')}
        options={listed.map((agency) => ({ value: agency.id, label: agency.name }))}
        onChange={(picked: string) => onChange(listed.find((agency) => agency.id === picked) ?? null)}
      />
    </div>
  );
}
