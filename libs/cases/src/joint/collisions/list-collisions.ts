import { Injectable } from '@nestjs/common';
import { agencyJson, type AgencyView } from '@portal/agencies';
import { type Actor, Database } from '@portal/platform';
import type { CollisionState, Consent } from './collision.rules.js';

/** A collision as one side, or the office, sees it. `other` is null until both have agreed; `subjectName` is of one's own case or referral. */
export interface CollisionView {
  readonly id: string;
  readonly state: CollisionState;
  readonly noticedAt: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  /** The referral one has taken in, where one has no case of one's own. */
  readonly referralId: string | null;
  readonly referralNumber: string | null;
  readonly subjectName: string | null;
  readonly mine: Consent | null;
  readonly myReason: string | null;
  readonly other: { readonly agency: AgencyView; readonly seatTitle: string } | null;
  readonly jointId: string | null;
}

const COLLISIONS = {
  name: 'collisions',
  text: `
    select c.id, c.state, c.noticed_at as "noticedAt", mine.case_id as "caseId", k.number as "caseNumber", mine.referral_id as "referralId", w.number as "referralNumber",
           coalesce(s.name, wc.packet #>> '{subject,name}') as "subjectName", mine.consent as mine,
           mine.reason as "myReason", case when them.collision_id is not null then jsonb_build_object('agency', ${agencyJson('a', 'r')}, 'seatTitle', them.seat_title) end as other,
           c.joint_id as "jointId"
      from party p
      join collision c on c.id = p.object_id
      left join collision_side mine on mine.collision_id = c.id and mine.agency_id = $1
      left join case_record k on k.id = mine.case_id
      left join subject s on s.id = k.subject_id
      left join referral w on w.id = mine.referral_id
      left join referral_content wc on wc.referral_id = w.id
      left join collision_side them on them.collision_id = c.id and them.agency_id <> $1 and mine.collision_id is not null
      left join agency a on a.id = them.agency_id
      left join region r on r.code = a.region_code
     where p.agency_id = $1 and p.object_kind = 'COLLISION' and ($2::uuid is null or c.id = $2) and ($3::uuid is null or mine.case_id = $3)
     order by c.noticed_at desc, c.id limit 100`,
};

/** 撞案提示 of the acting agency, newest first; for the office, all it may broker. At most 100. */
@Injectable()
export class ListCollisions {
  constructor(private readonly db: Database) {}

  run(actor: Actor, only: { readonly id?: string; readonly caseId?: string } = {}): Promise<CollisionView[]> {
    return this.db.read<CollisionView>(actor, COLLISIONS, [actor.agencyId, only.id ?? null, only.caseId ?? null]);
  }
}
