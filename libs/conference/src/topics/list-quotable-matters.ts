import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { LinkKind } from './topic.rules.js';

/** A matter that can be pulled into a topic by a click. */
export interface QuotableMatter { readonly objectKind: LinkKind; readonly objectId: string; readonly number: string; readonly title: string; readonly overdue: boolean }

const MATTERS = {
  name: 'quotable-matters',
  text: `
    with mine as (
      select p.object_id, p.object_kind, p.last_act_at,
             exists (select 1 from deadline d where d.object_id = p.object_id and d.state = 'MISSED') as overdue
        from party p where p.agency_id = $1 and p.content and p.seal_seat_id is null and p.object_kind in ('CASE', 'REFERRAL', 'LISTED_SUPERVISION', 'CONSULTATION', 'JOINT_INVESTIGATION')),
    named as (
      select m.*, coalesce(k.number, r.number, l.number, c.number, j.number) as number, coalesce(k.title, rc.title, lc.title, cc.title, jc.title) as title
        from mine m
        left join case_record k on m.object_kind = 'CASE' and k.id = m.object_id and k.agency_id = $1
        left join referral r on m.object_kind = 'REFERRAL' and r.id = m.object_id and not r.sealed left join referral_content rc on rc.referral_id = r.id
        left join listed_supervision l on m.object_kind = 'LISTED_SUPERVISION' and l.id = m.object_id left join listed_supervision_content lc on lc.supervision_id = l.id
        left join consultation c on m.object_kind = 'CONSULTATION' and c.id = m.object_id left join consultation_content cc on cc.consultation_id = c.id
        left join joint_investigation j on m.object_kind = 'JOINT_INVESTIGATION' and j.id = m.object_id left join joint_content jc on jc.joint_id = j.id)
    select object_kind as "objectKind", object_id as "objectId", number, title, overdue from named
     where number is not null and title is not null and ($2::text is null or strpos(lower(number || ' ' || title), lower($2)) > 0)
     order by overdue desc, last_act_at desc, object_id limit $3`,
};
const MOST = 30;

/** What the acting agency may quote in a topic, the overdue ones first. */
@Injectable()
export class ListQuotableMatters {
  constructor(private readonly db: Database) {}

  /** @param query part of a number or a title */
  run(actor: Actor, query: string | null): Promise<QuotableMatter[]> {
    return this.db.read<QuotableMatter>(actor, MATTERS, [actor.agencyId, query?.trim() || null, MOST]);
  }
}
