import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';

export interface SaveViewInput { readonly id?: string | null; readonly name: string; readonly search: Readonly<Record<string, string>>; readonly shared: boolean; readonly isDefault: boolean }

const LONGEST_NAME = 40;
const MOST_VIEWS = 30;
const NAME = /^[A-Za-z]{1,20}$/;
const MOST_CONDITIONS = 30;
const LONGEST_VALUE = 300;

/** Keeps a view under a name, or changes one's own. */
@Injectable()
export class SaveLedgerView {
  constructor(private readonly db: Database) {}

  /** @returns id of the view; or NOT_FOUND, INVALID_INPUT, VIEW_NAME_TAKEN, TOO_MANY_VIEWS */
  run(actor: Actor, input: SaveViewInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => save(tx, input));
  }
}

async function save(tx: Tx, { id, name: typed, search, shared, isDefault }: SaveViewInput): Promise<{ id: string } | Refusal> {
  const { agencyId, personId } = tx.actor;
  const name = typed.replaceAll('\0', '').trim();
  const entries = Object.entries(search);
  if (name === '') return refuse('INVALID_INPUT', undefined, [{ field: 'name', code: 'REQUIRED' }]);
  if (name.length > LONGEST_NAME) return refuse('INVALID_INPUT', undefined, [{ field: 'name', code: 'TOO_LONG', values: { max: LONGEST_NAME } }]);
  if (entries.length > MOST_CONDITIONS || entries.some(([key, value]) => !NAME.test(key) || value.length > LONGEST_VALUE || value.includes('\0'))) {
    return refuse('INVALID_INPUT', undefined, [{ field: 'search', code: 'NOT_ON_LIST' }]);
  }
  const own = await tx.query<{ id: string; name: string }>('select id, name from ledger_view where agency_id = $1 and person_id = $2 for update', [agencyId, personId]);
  if (id && !own.some((view) => view.id === id)) return notFound();
  if (own.some((view) => view.name === name && view.id !== id)) return refuse('VIEW_NAME_TAKEN', { name });
  if (!id && own.length >= MOST_VIEWS) return refuse('TOO_MANY_VIEWS', { max: MOST_VIEWS });
  if (isDefault) await tx.query('update ledger_view set is_default = false where agency_id = $1 and person_id = $2 and is_default', [agencyId, personId]);
  const viewId = id ?? newId();
  await tx.query(
    `insert into ledger_view (id, agency_id, person_id, name, search, shared, is_default, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set name = excluded.name, search = excluded.search, shared = excluded.shared, is_default = excluded.is_default, version = ledger_view.version + 1`,
    [viewId, agencyId, personId, name, JSON.stringify(search), shared, isDefault, tx.now]);
  await record(tx, 'ledger.view-saved', { objectKind: 'LEDGER_VIEW', objectId: viewId, audience: 'AGENCY', detail: { shared, isDefault } });
  return { id: viewId };
}
