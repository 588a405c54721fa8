import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** An organisation that a bulletin may be about, with the own cases about it. */
export interface BulletinTarget { readonly id: string; readonly code: string; readonly name: string; readonly cases: readonly { readonly id: string; readonly number: string; readonly title: string }[] }

const CASES = `(select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'title', k.title) order by k.registered_at desc), '[]') from case_record k where k.subject_id = s.id and k.agency_id = $1)`;
/** By the code, the id, or words of the name; without any, what own cases are about, the newest first. */
const TARGETS = {
  name: 'bulletin-targets',
  text: `
    select s.id, s.code, s.name, ${CASES} as cases from subject s
     where s.agency_id is null and case when $2::text is null
       then s.id in (select k.subject_id from (select c.subject_id, c.registered_at from case_record c where c.agency_id = $1 order by c.registered_at desc limit 60) k)
       else s.code = upper($2) or s.id::text = lower($2) or s.name ilike '%' || replace(replace(replace($2, '\\', ''), '%', ''), '_', '') || '%' end
     order by (select max(k.registered_at) from case_record k where k.subject_id = s.id and k.agency_id = $1) desc nulls last, s.name, s.id limit 30`,
};

/** What a bulletin may be about. */
@Injectable()
export class ListBulletinTargets {
  constructor(private readonly db: Database) {}

  /** @param query a code, an id, or words of a name */
  run(actor: Actor, query: string | null): Promise<BulletinTarget[]> {
    return this.db.read<BulletinTarget>(actor, TARGETS, [actor.agencyId, query?.trim().slice(0, 100) || null]);
  }
}
