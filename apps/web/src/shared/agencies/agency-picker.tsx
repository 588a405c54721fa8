import { Select } from 'antd';
import { useState } from 'react';
import type { AgencyFieldsFragment, AgencyKind } from '../../generated/graphql';
import { useT } from '../messages';
import { AgencyNames } from './agency-names';
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

const AGENCY_KINDS: readonly AgencyKind[] = [
  'HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'PROCURATORATE', 'DISCIPLINE_INSPECTION',
  'FINANCE', 'HANDLING_AGENCY',
];

/** One agency from the register: narrow by kind and region, then by name. What cannot be chosen stays visible and says why. */
export function AgencyPicker({ value, onChange, kinds = [], regionCode, disabled, id }: Props) {
  const t = useT();
  const [chosen, setKind] = useState(kinds[0]);
  // An agency that comes later, with a draft that is restored, shows its own kind.
  const kind = value && kinds.includes(value.kind) ? value.kind : chosen;
  const [region, setRegion] = useState(regionCode);
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
      <AgencyNames key={`${kind}|${region}`} id={id} kind={kind} regionCode={region} value={value} onChange={onChange} disabled={disabled} />
    </div>
  );
}
