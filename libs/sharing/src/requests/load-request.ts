import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import type { EntryField } from '../catalogue/catalogue.rules.js';
import type { ANSWER_CLOCK, RequestFact, RequestState } from './request.table.js';
import { pullsAt } from '../connectors/connector.js';
import { correctingAt, endedAt, endOf, suspendedAt, undeliveredAt } from '../grants/grant.sql.js';
import { type GrantedField, requestBox, type RequestPlaces, requestSide } from './request.rules.js';

interface RunningClock { readonly id: string; readonly agencyId: string; readonly dueAt: string }
export interface RequestRow extends MatterRow, RequestPlaces {
  readonly entryId: string; readonly edition: number; readonly editionInForce: number; readonly entryState: string; readonly sharingClass: keyof typeof ANSWER_CLOCK; readonly known: readonly EntryField[];
  readonly told: boolean; readonly overdue: boolean; readonly suspended: boolean; readonly ended: boolean; readonly correcting: boolean; readonly pulls: boolean; readonly exportAsked: boolean; readonly exportable: boolean; readonly undelivered: boolean; /** What is granted can still be handed over. */ readonly owed: boolean; readonly granted: { readonly fields: readonly GrantedField[]; readonly until: Day } | null; readonly fields: readonly string[]; readonly until: Day; readonly writtenBy: string; readonly clocks: readonly RunningClock[];
}

const ROW = `
  select r.id, r.number, r.state, r.version, r.agency_id as "askerId", r.provider_id as "providerId", r.entry_id as "entryId", r.edition, e.edition as "editionInForce", e.state as "entryState",
         x.sharing_class as "sharingClass", x.fields as known, r.told_at is not null as told, ${suspendedAt('r.id')} as suspended, ${endedAt('r.id', '$3::timestamptz')} as ended, ${correctingAt('r.id')} as correcting, ${pullsAt('r.entry_id')} as pulls, r.export_asked_at is not null as "exportAsked", r.export_allowed_at is not null as exportable, ${undeliveredAt('r.id', '$3::timestamptz')} as undelivered,
         (select case when a.answer <> 'REFUSE' then json_build_object('fields', a.fields, 'until', a.until) end from data_answer a where a.request_id = r.id order by a.at desc, a.id desc limit 1) as granted, c.fields, c.until::text as until, c.written_by as "writtenBy",
         exists (select 1 from deadline d where d.object_id = r.id and d.rule_code in ('D01', 'D02') and d.state in ('RUNNING', 'MISSED') and d.due_at <= $3) as overdue,
         (select coalesce(json_agg(json_build_object('id', d.id, 'agencyId', d.party_agency_id, 'dueAt', d.due_at) order by d.due_at, d.id), '[]')
            from deadline d where d.object_id = r.id and d.state in ('RUNNING', 'MISSED')) as clocks
    from data_request r join party me on me.object_id = r.id and me.agency_id = $2 join data_request_content c on c.request_id = r.id
    join catalogue_entry e on e.id = r.entry_id join catalogue_edition x on x.entry_id = r.entry_id and x.edition = r.edition
   where r.id = $1`;

async function read(tx: Tx, id: string): Promise<RequestRow | null> {
  const [row] = await tx.query<Omit<RequestRow, 'officeId' | 'owed'>>(ROW, [id, tx.actor.agencyId, tx.now]);
  if (!row) return null;
  // One reads one's own place only: whether the office sits there is asked of the table.
  const places = await tx.query<{ agencyId: string }>(`select agency_id as "agencyId" from party_list($1) where role = 'OFFICE'`, [id]);
  return { ...row, officeId: places[0]?.agencyId ?? null, owed: row.granted !== null && endOf(row.granted.until) > tx.now };
}

interface Decisive extends Pick<RequestRow, 'state' | 'told' | 'overdue' | 'sharingClass' | 'suspended' | 'ended' | 'correcting' | 'pulls' | 'exportAsked' | 'exportable' | 'undelivered'> { readonly shares: boolean }
/** What of a request decides on its acts, besides its state. */
export const requestFacts = ({ state, told, overdue, sharingClass, suspended, ended, correcting, pulls, exportAsked, exportable, undelivered, shares }: Decisive): ReadonlySet<RequestFact> => new Set<RequestFact>([
  ...(told ? ['TOLD' as const] : []), ...(overdue ? ['OVERDUE' as const] : []), ...(sharingClass === 'CONDITIONAL' ? ['CONDITIONAL' as const] : []), ...(suspended ? ['SUSPENDED' as const] : []), ...(shares ? ['SHARES' as const] : []),
  ...(ended ? ['ENDED' as const] : []), ...(correcting ? ['CORRECTING' as const] : []), ...(pulls ? ['PULLS' as const] : []), ...(exportAsked ? ['EXPORT_ASKED' as const] : []), ...(exportable ? ['EXPORTABLE' as const] : []), ...(undelivered ? ['UNDELIVERED' as const] : []),
  ...(state === 'SETTLED' && !shares ? ['NOTHING_LEFT' as const] : []),
]);

export const requestViewer = (actor: Actor, places: RequestPlaces) => ({ side: requestSide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });

async function load(tx: Tx, id: string): Promise<Loaded<RequestRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from data_request where id = $1 for update', [id]);
  const row = await read(tx, id);
  return row ? { row, standing: { state: row.state, facts: requestFacts({ ...row, shares: row.granted !== null }) }, viewer: requestViewer(tx.actor, row) } : notFound();
}

export const DATA_REQUEST: MatterOf<RequestRow> = {
  kind: 'DATA_REQUEST', table: 'data_request', load,
  afresh: async (tx, row) => await read(tx, row.id) ?? row,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box' | 'dueAt' | 'deadlineId'> => {
    const clock = row.clocks.find((one) => one.agencyId === agencyId);
    return { box: requestBox(requestSide({ agencyId }, row), state as RequestState, row), dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null };
  },
};
