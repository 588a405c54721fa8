import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { type GrantedColumn, suspendedAt } from './grant.sql.js';
import { masked } from './mask.rules.js';
import type { SheetRow } from './sheet.rules.js';

export interface ReadSharedDataInput {
  readonly id: string;
  /** EXPORT: taken out as a file, on record as such, where that was allowed. */
  readonly way: 'VIEW' | 'EXPORT';
}

/** What was read, masked as it was granted, and who read it when. */
export interface SharedData { readonly kind: 'read'; readonly requestId: string; readonly number: string; readonly columns: readonly GrantedColumn[]; readonly rows: readonly (readonly string[])[]; readonly batch: number; readonly by: string; readonly at: Date; readonly endsAt: Date }

/** Locks the request against a suspension, and only then looks whether there is one: what is read was committed before it. */
const LOCK = 'select 1 from data_request r join party p on p.object_id = r.id and p.agency_id = $2 where r.id = $1 for share of r';
const STANDING = `
  select r.number, r.agency_id as "askerId", r.state, g.columns, g.ends_at as "endsAt", g.batch, c.object_kind as "objectKind", c.object_id as "objectId", c.object_number as "objectNumber", c.purpose,
         g.ends_at <= $2 as expired, ${suspendedAt('r.id')} as suspended, r.export_allowed_at is not null as exportable
    from data_request r join data_request_content c on c.request_id = r.id left join data_grant g on g.request_id = r.id where r.id = $1`;
/** The rows themselves are asked for with the same conditions: none come one second after the end. */
const ROWS = `
  select w.cells from data_row w join data_grant g on g.request_id = w.request_id and g.batch = w.batch join data_request r on r.id = g.request_id
   where w.request_id = $1 and g.ends_at > $2 and r.state = 'DELIVERED' and not ${suspendedAt('g.request_id')} order by w.n`;

interface Standing {
  readonly number: string; readonly askerId: string; readonly state: string; readonly columns: readonly GrantedColumn[] | null; readonly endsAt: Date | null; readonly batch: number | null; readonly expired: boolean | null; readonly suspended: boolean; readonly exportable: boolean;
  readonly objectKind: string; readonly objectId: string; readonly objectNumber: string; readonly purpose: string;
}

/** 使用共享数据: by the agency that asked, until the instant of the end, each reading on record with request, purpose, case and person (第二十五条, 第二十九条). */
@Injectable()
export class ReadSharedData {
  constructor(private readonly db: Database) {}

  /** @returns the rows; or NOT_FOUND, NOT_YOUR_ACT, NOTHING_DELIVERED, PURPOSE_EXPIRED, GRANT_SUSPENDED, EXPORT_NOT_ALLOWED */
  run(actor: Actor, input: ReadSharedDataInput): Promise<SharedData | Refusal> {
    return this.db.tx(actor, (tx) => read(tx, input));
  }
}

async function read(tx: Tx, { id, way }: ReadSharedDataInput): Promise<SharedData | Refusal> {
  const { actor } = tx;
  if (!isId(id)) return notFound();
  const locked = await tx.query(LOCK, [id, actor.agencyId]);
  const [standing] = locked.length > 0 ? await tx.query<Standing>(STANDING, [id, tx.now]) : [];
  if (!standing) return notFound();
  if (standing.askerId !== actor.agencyId) return refuse('NOT_YOUR_ACT');
  if (!actor.permissions.has('data.ask')) return refuse('SEAT_LACKS_RIGHT');
  if (standing.columns === null || standing.endsAt === null) return refuse('NOTHING_DELIVERED');
  if (standing.expired || standing.state !== 'DELIVERED') return refuse('PURPOSE_EXPIRED');
  if (standing.suspended) return refuse('GRANT_SUSPENDED');
  if (way === 'EXPORT' && !standing.exportable) return refuse('EXPORT_NOT_ALLOWED');
  const { columns } = standing;
  const rows = await tx.query<{ cells: SheetRow }>(ROWS, [id, tx.now]);
  await tx.query(
    `insert into data_use (id, request_id, way, rows, purpose, object_kind, object_id, object_number, at, agency_id, person_id, person_name, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [newId(), id, way, rows.length, standing.purpose, standing.objectKind, standing.objectId, standing.objectNumber, tx.now, actor.agencyId, actor.personId, actor.personName, actor.seatTitle]);
  await record(tx, way === 'EXPORT' ? 'data-request.exported' : 'data-request.read', { objectKind: 'DATA_REQUEST', objectId: id, detail: { rows: rows.length } });
  return { kind: 'read', requestId: id, number: standing.number, columns, rows: rows.map(({ cells }) => columns.map(({ key, mask }) => masked(cells[key] ?? '', mask))), batch: standing.batch ?? 0, by: [actor.agencyName, actor.personName].filter(Boolean).join(' '), at: tx.now, endsAt: standing.endsAt };
}
