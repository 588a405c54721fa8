import { useState } from 'react';
import type { AgencyFieldsFragment } from '../../generated/graphql';
import { useMe } from '../session';
import { AgencyPicker } from './agency-picker';

interface Props {
  /** Those who are on the list: nobody is added twice. */
  listed: readonly { id: string }[];
  onAdd: (agency: AgencyFieldsFragment) => void;
}

/** Adds one agency after another to a list, beginning with those of the own region. The list itself is the form's. */
export function AddAgency({ listed, onAdd }: Props) {
  const me = useMe();
  const [picked, setPicked] = useState<AgencyFieldsFragment | null>(null);
  return (
    <AgencyPicker regionCode={me.agency.region.code} value={picked} onChange={(agency) => {
      setPicked(null);
      if (agency && !listed.some(({ id }) => id === agency.id)) onAdd(agency);
    }} />
  );
}
