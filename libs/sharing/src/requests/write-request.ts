import { invalid } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import type { EntryField } from '../catalogue/catalogue.rules.js';
import type { SharingClass } from '../catalogue/catalogue.table.js';
import { type DataPurpose, PURPOSES } from './purpose.sql.js';
import { type RequestForm, requestProblems } from './request.rules.js';

export interface AskedEntry { readonly id: string; readonly edition: number; readonly providerId: string; readonly sharingClass: SharingClass; readonly classBasis: string | null; readonly fields: readonly EntryField[] }
export interface Checked { readonly entry: AskedEntry; readonly purpose: DataPurpose }

const ENTRY = `
  select e.id, e.edition, e.agency_id as "providerId", x.sharing_class as "sharingClass", x.class_basis as "classBasis", x.fields
    from catalogue_entry e join catalogue_edition x on x.entry_id = e.id and x.edition = e.edition where e.id = $1 and e.state <> 'WITHDRAWN'`;

/** What may be asked, for what, and in which words; nothing is written. @returns NOT_FOUND, OWN_DATA, ENTRY_NOT_SHARED, INVALID_INPUT */
export async function checkRequest(tx: Tx, entryId: string, form: RequestForm): Promise<Checked | Refusal> {
  if (!isId(entryId)) return notFound();
  const [entry] = await tx.query<AskedEntry>(ENTRY, [entryId]);
  if (!entry) return notFound();
  if (entry.providerId === tx.actor.agencyId) return refuse('OWN_DATA');
  if (entry.sharingClass === 'NOT_SHARED') return refuse('ENTRY_NOT_SHARED', { basis: entry.classBasis ?? '' });
  const [purpose] = isId(form.objectId)
    ? await tx.query<DataPurpose>(`select * from (${PURPOSES}) p where p."objectKind" = $2 and p."objectId" = $3`, [tx.actor.agencyId, form.objectKind, form.objectId]) : [];
  const problem = invalid(requestProblems(form, entry.fields, dayOf(tx.now)), purpose ? [] : [{ field: 'objectId', code: 'NOT_YOUR_PURPOSE' }]);
  return problem ?? (purpose ? { entry, purpose } : notFound());
}

/** Writes what is asked for: begun anew, or as it now reads. */
export async function writeRequest(tx: Tx, requestId: string, form: RequestForm, { number, title }: DataPurpose): Promise<void> {
  await tx.query(
    `insert into data_request_content (request_id, purpose, object_kind, object_id, object_number, object_title, basis, scenario, fields, period_from, period_to, way, until, responsible, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (request_id) do update set purpose = $2, object_kind = $3, object_id = $4, object_number = $5, object_title = $6, basis = $7, scenario = $8, fields = $9, period_from = $10,
       period_to = $11, way = $12, until = $13, responsible = $14, written_by = $15`,
    [requestId, form.purpose.trim(), form.objectKind, form.objectId, number, title, form.basis.trim(), form.scenario.trim(), form.fields, form.periodFrom, form.periodTo, form.way, form.until,
      form.responsible.trim(), tx.actor.personId]);
}
