import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { RecusalState } from './recusal.table.js';

export interface RecusalView {
  readonly id: string; readonly personName: string; readonly mine: boolean; readonly objectKind: string; readonly objectId: string; readonly objectNumber: string; readonly state: RecusalState;
  readonly version: number; readonly reason: string; readonly declaredBy: string; readonly declaredAt: string; readonly decidedBy: string | null; readonly decidedAt: string | null;
  readonly decisionReason: string | null; readonly endedAt: string | null;
}

const LIST = {
  name: 'recusals',
  text: `
    select r.id, r.person_name as "personName", r.person_id = $2 as mine, r.object_kind as "objectKind", r.object_id as "objectId", r.object_number as "objectNumber", r.state, r.version,
           r.reason, r.declared_by as "declaredBy", r.declared_at as "declaredAt", r.decided_by as "decidedBy", r.decided_at as "decidedAt", r.decision_reason as "decisionReason", r.ended_at as "endedAt"
      from recusal r
     where r.agency_id = $1 and (r.person_id = $2 or $3) and ($4::uuid is null or r.object_id = $4 or r.case_id = $4)
     order by r.state <> 'DECLARED', r.declared_at desc limit 100`,
};

/** 回避: one's own; for who decides them all of the agency, those that wait first. */
@Injectable()
export class ListRecusals {
  constructor(private readonly db: Database) {}

  run(actor: Actor, objectId: string | null): Promise<RecusalView[]> {
    return this.db.read<RecusalView>(actor, LIST, [actor.agencyId, actor.personId, actor.permissions.has('recusal.decide'), objectId]);
  }
}
