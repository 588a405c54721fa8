import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, attachmentJson, Database } from '@portal/platform';
import { agencyAt, matterTimeline } from '../../matters/matter.sql.js';
import type { StepView } from './listed-page.js';

const STEP = `jsonb_build_object(
  'id', t.id, 'number', t.number, 'kind', t.kind, 'state', t.state, 'version', t.version, 'objectKind', t.object_kind, 'objectId', t.object_id,
  'objectNumber', t.object_number, 'agency', ${agencyAt('t.agency_id')}, 'targetAgency', ${agencyAt('t.target_agency_id')}, 'viewerRole', me.role,
  'skipped', t.skipped, 'issuedAt', t.issued_at, 'dueAt', t.due_at, 'answeredAt', t.answered_at, 'reason', k.reason, 'skipReason', k.skip_reason,
  'reply', (select jsonb_build_object('text', r.text, 'agency', r.agency_name, 'person', r.person_name, 'seat', r.seat_title, 'at', r.at) from supervision_reply r where r.step_id = t.id),
  'attachments', (select coalesce(jsonb_agg(${attachmentJson('f')} order by f.id), '[]') from attachment f where f.object_id = t.id and f.removed_at is null),
  'timeline', ${matterTimeline('t.id')})`;

const FROM = `
  from supervision_step t
  join party me on me.object_id = t.id and me.agency_id = $2
  left join supervision_step_content k on k.step_id = t.id`;

const BY_ID = { name: 'supervision-step', text: `select ${STEP} as step ${FROM} where t.id = $1` };
const BY_OBJECT = { name: 'supervision-steps', text: `select ${STEP} as step ${FROM} where t.object_id = $1 order by t.issued_at, t.id` };

/** The ladder as taken: one step by id, or all of one matter, lowest first. */
@Injectable()
export class FindSupervisionSteps {
  constructor(private readonly db: Database) {}

  /** @returns steps the acting agency may see the process of; their words only for who issued, and whom it is addressed to */
  async run(actor: Actor, by: { readonly id: string } | { readonly objectId: string }): Promise<StepView[]> {
    const id = 'id' in by ? by.id : by.objectId;
    if (!isId(id)) return [];
    const rows = await this.db.read<{ step: StepView }>(actor, 'id' in by ? BY_ID : BY_OBJECT, [id, actor.agencyId]);
    return rows.map(({ step }) => step);
  }
}
