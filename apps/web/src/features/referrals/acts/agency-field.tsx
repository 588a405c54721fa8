import { useState } from 'react';
import type { AgencyFieldsFragment, AgencyKind } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { useMe } from '../../../shared/session';

interface Props {
  id?: string;
  agencyKinds: readonly AgencyKind[];
  onChange?: (agencyId: string | undefined) => void;
}

/** An agency of the register as a form value: its id. */
export function AgencyField({ id, agencyKinds, onChange }: Props) {
  const [agency, setAgency] = useState<AgencyFieldsFragment | null>(null);
  const me = useMe();
  return (
    <AgencyPicker
      id={id}
      kinds={agencyKinds}
      regionCode={me.agency.region.parentCode ?? me.agency.region.code}
      value={agency}
      onChange={(next) => {
        setAgency(next);
        onChange?.(next?.id);
      }}
    />
  );
}
