import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PickAgenciesDocument, type AgencyFieldsFragment, type AgencyKind } from '../../generated/graphql';
import { useT } from '../messages';
import { useMe } from '../session';
import { RegionSelect } from './region-select';
import css from './agencies.module.css';

interface Props {
  value?: AgencyFieldsFragment | null;
  onChange: (agency: AgencyFieldsFragment | null) => void;
  /** Kinds of agency that can be chosen; with more than one, the kind is chosen first. Absent: any. */
  kinds?: readonly AgencyKind[];
  /** Where to look first; the whole register otherwise. */
  regionCode?: string;
  disabled?: boolean;
  id?: string;
}

const PAUSE_MS = 250;
const AGENCY_KINDS: readonly AgencyKind[] = [
  'HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'PROCURATORATE', 'DISCIPLINE_INSPECTION',
  'FINANCE', 'HANDLING_AGENCY',
];

/** One agency from the register: narrow by kind and region, then by name. What cannot be chosen stays visible and says why. */
export function AgencyPicker({ value, onChange, kinds = [], regionCode, disabled, id }: Props) {
  const t = useT();
  const me = useMe();
  const [kind, setKind] = useState(value && kinds.includes(value.kind) ? value.kind : kinds[0]);
  const [region, setRegion] = useState(regionCode);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setName(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const [found, ask] = useQuery({
    query: PickAgenciesDocument,
    variables: { kind, regionCode: region, query: name || undefined, first: 50 },
  });
  const agencies = found.data?.agencies.edges.map((edge) => edge.node) ?? [];
  const listed = value && !agencies.some((agency) => agency.id === value.id) ? [value, ...agencies] : agencies;

  return (
    <div className={kinds.length > 1 ? `${css.picker} ${css.withKind}` : css.picker}>
      {kinds.length > 1 && (
        <Select
          className={css.agency}
          disabled={disabled}
          value={kind}
          aria-label={t('agencyPicker.kind')}
          options={AGENCY_KINDS.map((each) => {
            const word = t(`AgencyKind.${each}`);
            return kinds.includes(each) ? { value: each, label: word } : { value: each, label: t('agencyPicker.notReceiving', { kind: word }), disabled: true };
          })}
          onChange={(next: AgencyKind) => {
            setKind(next);
            onChange(null);
          }}
        />
      )}
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
        notFoundContent={t(found.fetching ? 'common.loading' : found.error ? 'agencyPicker.failed' : 'agencyPicker.none')}
        onOpenChange={(open) => { if (open && found.error) ask({ requestPolicy: 'network-only' }); }}
        options={listed.map((agency) => (agency.id === me.agency.id
          ? { value: agency.id, label: t('agencyPicker.own', { agency: agency.name }), disabled: true }
          : { value: agency.id, label: agency.name }))}
        onChange={(picked: string) => onChange(listed.find((agency) => agency.id === picked) ?? null)}
      />
    </div>
  );
}
