import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** A matter that was put before the legal reviewer. */
export interface WaitingReview {
  readonly id: string; readonly objectKind: string; readonly objectId: string; readonly number: string | null; readonly title: string | null; readonly creator: string;
  readonly createdAt: string; readonly dueAt: string | null;
  /** Where the matter is read: a row is read in its joint investigation. */
  readonly pageId: string;
}

const WAITING = {
  name: 'waiting-reviews',
  text: `
    select g.id, g.object_kind as "objectKind", g.object_id as "objectId", coalesce(k.number, r.number, i.number) as number, coalesce(k.title, c.title, jc.title) as title, g.creator,
           g.created_at as "createdAt", d.due_at as "dueAt", coalesce(i.id, g.object_id) as "pageId"
      from gate_record g
      left join case_record k on g.object_kind = 'CASE' and k.id = g.object_id
      left join referral r on g.object_kind = 'REFERRAL' and r.id = g.object_id left join referral_content c on c.referral_id = r.id
      left join investigation_track t on g.object_kind = 'INVESTIGATION_TRACK' and t.id = g.object_id
      left join joint_investigation i on i.id = t.joint_id left join joint_content jc on jc.joint_id = i.id
      left join lateral (select d.due_at from deadline d where d.object_id = g.object_id and d.rule_code = 'Y07' and d.state in ('RUNNING', 'MISSED') order by d.started_at desc limit 1) d on true
     where g.agency_id = $1 and g.state = 'REQUESTED' order by d.due_at nulls last, g.created_at limit 100`,
};

/** 待法制审核 of the acting agency, most urgent first; at most 100. */
@Injectable()
export class ListWaitingReviews {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<WaitingReview[]> {
    return this.db.read<WaitingReview>(actor, WAITING, [actor.agencyId]);
  }
}
