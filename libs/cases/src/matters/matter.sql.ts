import { agencyJson } from '@portal/agencies';
import { attachmentJson } from '@portal/platform';
import { timelineJson } from '../timeline.js';

/** An agency by id, as every screen shows it. */
export const agencyAt = (id: string): string => `(select ${agencyJson('ag', 'rg')} from agency ag join region rg on rg.code = ag.region_code where ag.id = ${id})`;

/** SQL expression: the record of one matter; `only`: a condition on its entries `j`. */
export const matterTimeline = (objectId: string, only?: string): string => timelineJson(`select ${objectId}`, 'MATTER', only);

/** SQL expression: files that lie at a place of an object, as a JSON array. */
export const filesAt = (object: string, slot: string): string => `(
  select coalesce(jsonb_agg(${attachmentJson('f')} order by f.id), '[]') from attachment f where f.object_id = ${object} and f.slot = ${slot} and f.removed_at is null)`;
