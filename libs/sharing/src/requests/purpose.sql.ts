import type { PurposeKind } from './request.table.js';

/**
 * What data may be asked for by the agency at $1: its own cases that are open, and resolutions that name it and are in hand.
 * Policies of these tables decide what is read at all.
 */
export const PURPOSES = `
  select 'CASE' as "objectKind", k.id as "objectId", k.number, k.title, k.registered_at as at from case_record k where k.agency_id = $1 and k.state <> 'CLOSED'
  union all
  select 'RESOLUTION', s.id, s.number, c.title, s.last_act_at from resolution s join resolution_content c on c.resolution_id = s.id
   where s.state in ('ISSUED', 'IN_HAND') and exists (select 1 from resolution_unit u where u.resolution_id = s.id and u.agency_id = $1)`;

export interface DataPurpose { readonly objectKind: PurposeKind; readonly objectId: string; readonly number: string; readonly title: string }
