import { useMemo } from 'react';
import type { CaseFilter, CaseState, Lamp } from '../../generated/graphql';
import { oneOf, useUrlFilter } from '../../shared/url';
import { LEAD_SOURCES } from './register/codes';

export const CASE_STATES: readonly CaseState[] = ['REGISTERED', 'INVESTIGATING', 'REFERRED', 'CLOSED'];
export const LAMPS: readonly Lamp[] = ['RED', 'YELLOW', 'GREEN', 'PAUSED', 'DONE'];

const NAMES = ['q', 'state', 'lead', 'lamp', 'from', 'to'] as const;
export type LedgerValues = Partial<Record<(typeof NAMES)[number], string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (text: string | undefined): string | undefined => (text && DAY.test(text) ? text : undefined);

/** The ledger's filter, read from the address: what cannot be understood there is left out. */
export function useLedgerFilter() {
  const url = useUrlFilter(NAMES);
  const { q, state, lead, lamp, from, to } = url.values;
  const filter = useMemo<CaseFilter>(
    () => ({
      query: q,
      state: oneOf(CASE_STATES, state),
      leadSource: oneOf(LEAD_SOURCES, lead),
      lamp: oneOf(LAMPS, lamp),
      registeredFrom: day(from),
      registeredTo: day(to),
    }),
    [q, state, lead, lamp, from, to],
  );
  return { ...url, filter };
}
