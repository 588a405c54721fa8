import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ConclusionStanding } from '../closing.rules.js';

/** A case of one's own on the way to its end, and how it ended. */
export interface ConclusionView extends ConclusionStanding {
  readonly id: string; readonly title: string; readonly version: number; readonly subjectName: string; readonly jointId: string | null;
  readonly closing: { readonly text: string; readonly unreconciledReason: string | null; readonly closedAt: string; readonly by: string } | null;
}

/** Over a case `k`: what stands in the way of its end. */
export const CONCLUSION_COLUMNS = `
  (select i.number from joint_investigation i where i.case_id = k.id and i.state = 'OPEN') as joint,
  (select coalesce(r.number, '') from referral r where r.case_id = k.id and r.state not in ('RECALLED', 'CLOSED') limit 1) as referral,
  (select count(*)::int from outcome o where o.state = 'STANDING'
      and (o.case_id = k.id or o.joint_id in (select i.id from joint_investigation i where i.case_id = k.id and i.state = 'CLOSED'))) as outcomes`;

const CONCLUSION = {
  name: 'case-conclusion',
  text: `
    select k.id, k.number, k.title, k.state, k.version, s.name as "subjectName", ${CONCLUSION_COLUMNS},
           (select i.id from joint_investigation i where i.case_id = k.id and i.state = 'OPEN') as "jointId",
           (select jsonb_build_object('text', c.text, 'unreconciledReason', c.unreconciled_reason, 'closedAt', c.closed_at, 'by', c.seat_title || ' ' || c.person_name)
              from case_closing c where c.case_id = k.id) as closing
      from case_record k join subject s on s.id = k.subject_id where k.id = $1 and k.agency_id = $2`,
};

/** Where a case without a joint investigation stands between its last decision and its end. */
@Injectable()
export class LoadConclusion {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such case, or it is not the acting agency's own */
  async run(actor: Actor, caseId: string): Promise<ConclusionView | null> {
    if (!isId(caseId)) return null;
    const [row] = await this.db.read<ConclusionView>(actor, CONCLUSION, [caseId, actor.agencyId]);
    return row ?? null;
  }
}
