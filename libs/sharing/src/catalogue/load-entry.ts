import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import { entryBox, type EntryPlaces, entrySide } from './catalogue.rules.js';
import type { EntryState } from './catalogue.table.js';

interface RunningClock { readonly id: string; readonly agencyId: string; readonly dueAt: string }
export interface EntryRow extends MatterRow, EntryPlaces { readonly edition: number; readonly changedOn: string | null; readonly refreshedOn: string | null; readonly clocks: readonly RunningClock[] }

const ROW = `
  select e.id, e.number, e.state, e.version, e.edition, e.changed_on as "changedOn",
         greatest(e.refreshed_on, (select x.refreshed_on from catalogue_edition x where x.entry_id = e.id and x.state = 'IN_FORCE')) as "refreshedOn", e.agency_id as "ownerId",
         (select coalesce(json_agg(json_build_object('id', c.id, 'agencyId', c.party_agency_id, 'dueAt', c.due_at) order by c.due_at, c.id), '[]')
            from deadline c where c.object_id = e.id and c.state in ('RUNNING', 'MISSED')) as clocks
    from catalogue_entry e join party me on me.object_id = e.id and me.agency_id = $2
   where e.id = $1`;

async function read(tx: Tx, id: string): Promise<EntryRow | null> {
  const [row] = await tx.query<Omit<EntryRow, 'officeId'>>(ROW, [id, tx.actor.agencyId]);
  if (!row) return null;
  // One reads one's own place only: who else sits there is asked of the table.
  const places = await tx.query<{ agencyId: string }>(`select agency_id as "agencyId" from party_list($1) where role = 'OFFICE'`, [id]);
  return { ...row, officeId: places[0]?.agencyId ?? null };
}

async function load(tx: Tx, id: string): Promise<Loaded<EntryRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from catalogue_entry where id = $1 for update', [id]);
  const row = await read(tx, id);
  return row ? { row, standing: { state: row.state, facts: new Set<string>() }, viewer: entryViewer(tx.actor, row) } : notFound();
}

export const entryViewer = (actor: Actor, places: EntryPlaces) => ({ side: entrySide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });

export const CATALOGUE_ENTRY: MatterOf<EntryRow> = {
  kind: 'CATALOGUE_ENTRY', table: 'catalogue_entry', load,
  afresh: async (tx, row) => await read(tx, row.id) ?? row,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box' | 'dueAt' | 'deadlineId'> => {
    const clock = row.clocks.find((one) => one.agencyId === agencyId);
    return { box: entryBox(agencyId, state as EntryState, row), dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null };
  },
};
