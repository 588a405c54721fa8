import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

/** A joint investigation as the page of its case lists it. */
export interface JointOfCase {
  readonly id: string; readonly number: string; readonly state: 'OPEN' | 'CLOSED'; readonly title: string; readonly openedAt: string;
  readonly agencies: number; readonly settled: number;
}

const OF_CASE = {
  name: 'joint-of-case',
  text: `
    select i.id, i.number, i.state, c.title, i.opened_at as "openedAt", count(t.id)::int as agencies,
           (count(*) filter (where t.stage in ('DECLINED', 'LEFT') or cardinality(t.outcome_kinds) > 0))::int as settled
      from joint_investigation i join joint_content c on c.joint_id = i.id join investigation_track t on t.joint_id = i.id
     where i.case_id = $1 and exists (select 1 from case_record k where k.id = i.case_id)
     group by i.id, c.title order by i.opened_at desc`,
};

/** 一案多查 over one of the agency's own cases, newest first. */
@Injectable()
export class ListJointOfCase {
  constructor(private readonly db: Database) {}

  run(actor: Actor, caseId: string): Promise<JointOfCase[]> {
    return isId(caseId) ? this.db.read<JointOfCase>(actor, OF_CASE, [caseId]) : Promise.resolve([]);
  }
}
