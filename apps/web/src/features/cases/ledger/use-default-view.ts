import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { LedgerViewsDocument } from '../../../generated/graphql';
import type { LedgerValues } from './use-ledger-filter';

/** Opens the ledger with the person's own default view, when the address says nothing of its own. */
export function useDefaultView(values: LedgerValues, set: (changes: LedgerValues) => void): void {
  const client = useClient();
  const asked = useRef(Object.keys(values).length > 0);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void client.query(LedgerViewsDocument, {}).toPromise().then(({ data }) => {
      const view = data?.ledgerViews.find(({ isDefault }) => isDefault);
      if (view) set(Object.fromEntries(view.search.map(({ name, value }) => [name, value])));
    });
  }, [client, set]);
}
