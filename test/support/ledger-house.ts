import { CASES_ENTITIES, CasesModule, LedgerModule } from '@portal/cases';
import { FILES_ENTITIES } from '@portal/platform';
import { type House, openHouse } from './house.js';

/** The house with cases, leads and the ledger in it. */
export const openLedgerHouse = (settings: Readonly<Record<string, string>> = {}): Promise<House> =>
  openHouse(settings, { modules: [CasesModule, LedgerModule], entities: [...FILES_ENTITIES, ...CASES_ENTITIES] });
