import type { Tx } from '@portal/platform';
import type { TrackStage } from '../track-stages.table.js';

/** What may be said of a joint investigation in a notice. */
export interface JointSummary {
  readonly number: string;
  readonly owner: string;
  readonly ownerAgencyId: string;
  readonly tracks: readonly { readonly id: string; readonly agencyId: string; readonly stage: TrackStage; /** Of the clock that runs on it. */ readonly due?: string | null }[];
  readonly offices: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

/** @returns null when there is none. `id`: of the joint investigation, or of one of its rows */
export async function jointSummaryOf(tx: Tx, id: string): Promise<JointSummary | null> {
  const [summary] = await tx.query<JointSummary>(
    `select i.number, o.short_name as owner, i.owner_agency_id as "ownerAgencyId",
            (select json_agg(json_build_object('id', t.id, 'agencyId', t.agency_id, 'stage', t.stage, 'due', (
                select d.due_on::text from deadline d where d.object_id = t.id and d.party_agency_id = t.agency_id and d.state = 'RUNNING' order by d.due_at limit 1)) order by t.position) from investigation_track t where t.joint_id = i.id) as tracks,
            (select coalesce(json_agg(p.agency_id), '[]') from party p where p.object_id = i.id and p.role = 'OFFICE') as offices,
            (select json_object_agg(a.id, a.short_name) from investigation_track t join agency a on a.id = t.agency_id where t.joint_id = i.id) as names
       from joint_investigation i join agency o on o.id = i.owner_agency_id
      where i.id = $1 or i.id = (select t.joint_id from investigation_track t where t.id = $1)`, [id]);
  return summary ?? null;
}
