import { newId } from '@portal/kernel';
import type { Refusal, Tx } from '@portal/platform';
import { invalid } from '../referrals/act-input.rules.js';
import { type ListForm, listProblems } from './list.rules.js';

/** What is wrong with a list of the acting unit as written; null when nothing is. */
export async function formRefusal(tx: Tx, form: ListForm): Promise<Refusal | null> {
  const seats = await tx.query<{ id: string }>(`select id from seat where agency_id = $1 and kind in ('HANDLER', 'LIAISON')`, [tx.actor.agencyId]);
  const regions = await tx.query<{ code: string }>(
    `with recursive own as (select code from region where code = $1 union all select r.code from region r join own on r.parent_code = own.code) select code from own`, [tx.actor.regionCode]);
  return invalid(listProblems(form, new Set(seats.map(({ id }) => id)), new Set(regions.map(({ code }) => code))));
}

/** Writes the entries of a draft, in place of those it had; a duty keeps its key, a new one is given one. */
export async function writeEntries(tx: Tx, listId: string, { entries }: Pick<ListForm, 'entries'>): Promise<void> {
  const known = await tx.query<{ key: string }>('select key from responsibility_entry e join responsibility_list l on l.id = e.list_id where l.agency_id = $1', [tx.actor.agencyId]);
  const keys = new Set(known.map(({ key }) => key));
  await tx.query('delete from responsibility_entry where list_id = $1', [listId]);
  const rows = entries.map((entry, index) => ({
    ...entry, id: newId(), no: index + 1, key: entry.key && keys.has(entry.key) ? entry.key : newId(), duty: entry.duty.trim(), basis: entry.basis.trim(), department: entry.department.trim(),
  }));
  await tx.query(
    `insert into responsibility_entry (id, list_id, no, key, duty, basis, department, contact_seat_id, role, matters, problems, region_code, below)
     select r.id, $2, r.no, r.key, r.duty, r.basis, r.department, r."contactSeatId", r.role, r.matters, r.problems, r."regionCode", r.below
       from jsonb_to_recordset($1::jsonb) as r(id uuid, no int, key uuid, duty text, basis text, department text, "contactSeatId" uuid, role text, matters text[], problems text[], "regionCode" text, below bool)`,
    [JSON.stringify(rows), listId]);
}
