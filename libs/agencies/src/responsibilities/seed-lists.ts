import type { Tx } from '@portal/platform';
import { FIRST_ENTRIES, FIRST_IN_FORCE, FIRST_LISTS, FIRST_SOURCE } from '../data/responsibilities-guangdong.js';

/** Loads version 1 of the six lists, where it is not there yet. */
export async function seedLists(tx: Tx): Promise<void> {
  const added = await tx.query<{ id: string }>(
    `insert into responsibility_list (id, agency_id, edition, state, in_force_from, source, opened_at, last_act_at)
     select r.id, r."agencyId", 1, 'DRAFT', $2, $3, $4, $4 from jsonb_to_recordset($1::jsonb) as r(id uuid, "agencyId" uuid) on conflict do nothing returning id`,
    [JSON.stringify(FIRST_LISTS), FIRST_IN_FORCE, FIRST_SOURCE, `${FIRST_IN_FORCE}T00:00:00+08:00`]);
  const fresh = added.map(({ id }) => id);
  await tx.query(
    `insert into responsibility_entry (id, list_id, no, key, duty, basis, department, contact_seat_id, role, matters, problems, region_code, below)
     select r.id, r."listId", r.no, r.key, r.duty, r.basis, r.department, r."contactSeatId", r.role, r.matters, r.problems, r."regionCode", false
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "listId" uuid, no int, key uuid, duty text, basis text, department text, "contactSeatId" uuid, role text, matters text[], problems text[], "regionCode" text)
      where r."listId" = any($2)`,
    [JSON.stringify(FIRST_ENTRIES), fresh]);
  await tx.query(`update responsibility_list set state = 'PUBLISHED', published_at = opened_at where id = any($1)`, [fresh]);
}
