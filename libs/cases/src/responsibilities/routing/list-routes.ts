import { Injectable } from '@nestjs/common';
import type { AgencyView, DutyMatter, DutyProblem, RouteWay } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { agencyAt } from '../../matters/matter.sql.js';

/** How a matter, or a finding of it, was routed. */
export interface KeptRoute {
  readonly part: string; readonly day: string; readonly matter: DutyMatter; readonly problem: DutyProblem; readonly way: RouteWay;
  readonly listId: string | null; readonly edition: number | null; readonly entryNo: number | null; readonly unit: string | null; readonly duty: string | null; readonly basis: string | null;
  readonly department: string | null; readonly contact: string | null; readonly proposed: AgencyView | null; readonly chosen: AgencyView; readonly reason: string | null;
}

const ROUTES = {
  name: 'matter-routes',
  text: `
    select r.part, r.day::text, r.matter, r.problem, r.way, r.list_id as "listId", r.edition, r.entry_no as "entryNo", r.unit, r.duty, r.basis, r.department, r.contact,
           case when r.proposed_id is not null then ${agencyAt('r.proposed_id')} end as proposed, ${agencyAt('r.chosen_id')} as chosen, r.reason
      from matter_route r where r.object_id = $1 order by r.part`,
};

/** 按责任清单办理的依据 of one matter: for whoever reads its content. */
@Injectable()
export class ListRoutes {
  constructor(private readonly db: Database) {}

  run(actor: Actor, objectId: string): Promise<KeptRoute[]> {
    return isId(objectId) ? this.db.read<KeptRoute>(actor, ROUTES, [objectId]) : Promise.resolve([]);
  }
}
