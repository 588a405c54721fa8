import { useState } from 'react';
import { useQuery } from 'urql';
import { AgenciesByIdDocument, type AgencyFieldsFragment, type AgencyKind } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { useMe } from '../../../shared/session';

interface Props {
  id?: string;
  agencyKinds: readonly AgencyKind[];
  value?: string;
  onChange?: (agencyId: string | undefined) => void;
}

/** An agency of the register as a form value: its id. A draft that was restored holds no more than that; its name is looked up. */
export function AgencyField({ id, agencyKinds, value, onChange }: Props) {
  const [picked, setPicked] = useState<AgencyFieldsFragment | null>(null);
  const isKnown = !value || picked?.id === value;
  const [restored] = useQuery({ query: AgenciesByIdDocument, variables: { ids: value ? [value] : [] }, pause: isKnown });
  const agency = isKnown ? (value ? picked : null) : restored.data?.agenciesById.find((each) => each.id === value) ?? null;
  const me = useMe();
  return (
    <AgencyPicker
      id={id}
      kinds={agencyKinds}
      regionCode={me.agency.region.parentCode ?? me.agency.region.code}
      value={agency}
      onChange={(next) => {
        setPicked(next);
        onChange?.(next?.id);
      }}
    />
  );
}
