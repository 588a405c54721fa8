import { isId } from '@portal/kernel';
import { type Actor, notFound, type Refusal, type Tx } from '@portal/platform';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import { listBox, type ListPlaces, listSide } from './list.rules.js';
import type { ListState } from './list.table.js';

export interface ListRow extends MatterRow, ListPlaces { readonly edition: number; readonly inForceFrom: string | null }

const ROW = `
  select l.id, '第' || l.edition || '版' as number, l.state, l.version, l.edition, l.in_force_from::text as "inForceFrom", l.agency_id as "ownerId"
    from responsibility_list l join party me on me.object_id = l.id and me.agency_id = $2 where l.id = $1`;

async function load(tx: Tx, id: string): Promise<Loaded<ListRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from responsibility_list where id = $1 for update', [id]);
  const [found] = await tx.query<Omit<ListRow, 'officeId'>>(ROW, [id, tx.actor.agencyId]);
  if (!found) return notFound();
  // One reads one's own place only: who else sits there is asked of the table.
  const places = await tx.query<{ agencyId: string }>(`select agency_id as "agencyId" from party_list($1) where role = 'OFFICE'`, [id]);
  const row = { ...found, officeId: places[0]?.agencyId ?? null };
  return { row, standing: { state: row.state, facts: new Set<string>() }, viewer: listViewer(tx.actor, row) };
}

export const listViewer = (actor: Actor, places: ListPlaces) => ({ side: listSide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });

export const RESPONSIBILITY_LIST: MatterOf<ListRow> = {
  kind: 'RESPONSIBILITY_LIST', table: 'responsibility_list', load,
  boxOf: ({ agencyId }, state, row) => ({ box: listBox(agencyId, state as ListState, row), dueAt: null, deadlineId: null }),
};

/** The day on which the newest published version of a unit comes into force; null while there is none. */
export async function latestInForce(tx: Tx, unitId: string): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(`select max(in_force_from)::text as day from responsibility_list where agency_id = $1 and state = 'PUBLISHED'`, [unitId]);
  return row?.day ?? null;
}
