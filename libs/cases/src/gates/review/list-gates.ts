import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { Gate, GateState } from './gate.rules.js';

export interface GateView {
  readonly id: string; readonly gate: Gate; readonly state: GateState; readonly version: number; readonly objectKind: string; readonly objectId: string; readonly heldOn: string | null;
  readonly chair: string | null; readonly participants: readonly string[]; readonly dissent: string | null; readonly opinion: string | null; readonly creator: string;
  readonly mine: boolean; readonly createdAt: string; readonly decidedBy: string | null; readonly decidedAt: string | null; readonly dueAt: string | null;
}

const LIST = {
  name: 'gates',
  text: `
    select g.id, g.gate, g.state, g.version, g.object_kind as "objectKind", g.object_id as "objectId", g.held_on as "heldOn", g.data ->> 'chair' as chair,
           coalesce(g.data -> 'participants', '[]') as participants, g.data ->> 'dissent' as dissent, g.opinion, g.creator, g.created_by = $2 as mine, g.created_at as "createdAt",
           g.decided_by as "decidedBy", g.decided_at as "decidedAt",
           case when g.state = 'REQUESTED' then (select d.due_at from deadline d where d.object_id = g.object_id and d.rule_code = 'Y07' order by d.started_at desc limit 1) end as "dueAt"
      from gate_record g where g.object_id = $1 order by g.created_at desc, g.id desc`,
};

/** The gates of one matter, latest first; internal to the acting agency. */
@Injectable()
export class ListGates {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, objectId: string): Promise<GateView[]> {
    return isId(objectId) ? this.db.read<GateView>(actor, LIST, [objectId, actor.personId]) : [];
  }
}
