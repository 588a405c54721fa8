import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** 常用视图: a filter, an order and columns under a name, as the address of the ledger carries them. */
export interface LedgerView {
  readonly id: string;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
  /** Seen by everybody of the agency; changed by its maker only. */
  readonly shared: boolean;
  /** What the ledger opens with for its maker. */
  readonly isDefault: boolean;
  readonly mine: boolean;
}

const COLUMNS = `id, name, search, shared, is_default and person_id = nullif(current_setting('app.person', true), '')::uuid as "isDefault",
  person_id = nullif(current_setting('app.person', true), '')::uuid as mine`;
const LIST = { name: 'ledger_views', text: `select ${COLUMNS} from ledger_view where agency_id = app_agency() order by mine desc, name, id` };

/** The views of the acting person and those that colleagues share. */
@Injectable()
export class ListLedgerViews {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<LedgerView[]> {
    return this.db.read<LedgerView>(actor, LIST);
  }
}
