import { isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import type { TopicFact, TopicSide } from './topic.table.js';

export interface TopicRow extends MatterRow {
  readonly conferenceId: string; readonly callId: string | null; readonly callDueAt: Date | null; readonly agencyId: string; readonly officeId: string; readonly leadId: string | null;
  readonly deferrals: number;
}

/** Office before convener, convener before proposer. */
export function topicSide(
  actor: Pick<Actor, 'agencyId' | 'seatKind'>, role: PartyRole, { officeId, leadId }: Pick<TopicRow, 'officeId' | 'leadId'>,
): TopicSide | null {
  if (actor.agencyId === officeId) return 'OFFICE';
  if (leadId !== null && convenes(actor, leadId)) return 'CONVENER';
  return role === 'OWNER' ? 'PROPOSER' : null;
}

export const topicFacts = (actor: Pick<Actor, 'agencyId'>, { agencyId }: Pick<TopicRow, 'agencyId'>): ReadonlySet<TopicFact> =>
  new Set<TopicFact>(agencyId === actor.agencyId ? ['own'] : []);

/** SQL: the lead agency of a conference now. */
export const leadOf = (conference: string): string =>
  `(select k.agency_id from conference_membership k where k.conference_id = ${conference} and k.role = 'LEAD' and k.to_day is null limit 1)`;

const LOCKED = `
  select t.id, t.number, t.state, t.version, t.conference_id as "conferenceId", t.call_id as "callId", t.agency_id as "agencyId", t.deferrals,
         (select c.due_at from topic_call c where c.id = t.call_id) as "callDueAt",
         (select c.office_agency_id from joint_conference c where c.id = t.conference_id) as "officeId", ${leadOf('t.conference_id')} as "leadId"
    from topic t where t.id = $1 for update of t`;

export async function loadTopic(tx: Tx, id: string): Promise<Loaded<TopicRow> | Refusal> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<TopicRow>(LOCKED, [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!row || !mine) return notFound();
  return {
    row, standing: { state: row.state, facts: topicFacts(tx.actor, row) },
    viewer: { side: topicSide(tx.actor, mine.role, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}

/** Where a topic lies: with who may still change it, with the office to be sorted, with the lead agency to be decided. */
export const TOPIC: MatterOf<TopicRow> = {
  kind: 'TOPIC', table: 'topic', load: loadTopic,
  boxOf: ({ agencyId, role }, state, row) => {
    if (state === 'PROPOSED' && agencyId === row.leadId) return { box: 'TODO' };
    if ((state === 'SUBMITTED' || state === 'DEFERRED' || state === 'APPROVED') && agencyId === row.officeId) return { box: 'TODO' };
    if (role === 'OWNER') return { box: state === 'DRAFT' || state === 'RETURNED' ? 'TODO' : 'STARTED' };
    return { box: agencyId === row.officeId || agencyId === row.leadId ? 'DONE' : 'COPIED' };
  },
};
