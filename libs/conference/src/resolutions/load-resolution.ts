import { isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import { REPORT_CLOCK, type ResolutionState, type UnitAnswer, type UnitRole } from './resolution.table.js';
import { resolutionBox, resolutionFacts, resolutionSide, type ResolutionStanding, type UnitStanding } from './resolution.rules.js';

interface RunningClock { readonly id: string; readonly agencyId: string; readonly rule: string; readonly dueAt: string }
export interface AskedDeferral { readonly id: string; readonly toDay: string }

export interface ResolutionRow extends MatterRow, ResolutionStanding {
  readonly conferenceId: string; readonly meetingId: string; readonly dueOn: string; readonly firstDueOn: string; readonly deferrals: number; readonly returns: number;
  readonly units: readonly (UnitStanding & { readonly role: UnitRole; readonly signedAt: string | null; readonly answer: UnitAnswer | null })[];
  readonly asked: AskedDeferral | null;
  readonly clocks: readonly RunningClock[];
}

const ROW = `
  select e.id, e.number, e.state, e.version, e.conference_id as "conferenceId", e.agency_id as "officeId", e.meeting_id as "meetingId", e.due_on as "dueOn",
         e.first_due_on as "firstDueOn", e.deferrals, e.returns, d.asked, d.asked is not null as "deferralOpen",
         (select k.agency_id from conference_membership k where k.conference_id = e.conference_id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId",
         (select coalesce(json_agg(json_build_object('agencyId', u.agency_id, 'role', u.role, 'signedAt', u.signed_at, 'answer', u.answer) order by u.position), '[]')
            from resolution_unit u where u.resolution_id = e.id) as units,
         (select coalesce(json_agg(json_build_object('id', c.id, 'agencyId', c.party_agency_id, 'rule', c.rule_code, 'dueAt', c.due_at) order by c.due_at, c.id), '[]')
            from deadline c where c.object_id = e.id and c.state in ('RUNNING', 'MISSED')) as clocks
    from resolution e
    left join lateral (select json_build_object('id', f.id, 'toDay', f.to_day) as asked from resolution_deferral f where f.resolution_id = e.id and f.state = 'ASKED') d on true
   where e.id = $1`;

async function read(tx: Tx, id: string): Promise<ResolutionRow | null> {
  const [row] = await tx.query<ResolutionRow>(ROW, [id]);
  return row ?? null;
}

async function load(tx: Tx, id: string): Promise<Loaded<ResolutionRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from resolution where id = $1 for update', [id]);
  const row = await read(tx, id);
  if (!row) return notFound();
  return { row, standing: { state: row.state, facts: resolutionFacts(tx.actor, row) }, viewer: viewerOf(tx.actor, row) };
}

export const viewerOf = (actor: Actor, row: Pick<ResolutionStanding, 'officeId' | 'leadId' | 'units'>) =>
  ({ side: resolutionSide(actor, row), seatKind: actor.seatKind, permissions: actor.permissions });

export const leadOf = ({ units }: Pick<ResolutionRow, 'units'>): string => {
  const lead = units.find(({ role }) => role === 'LEAD');
  if (!lead) throw new Error('a resolution has a lead');
  return lead.agencyId;
};
export const supportOf = ({ units }: Pick<ResolutionRow, 'units'>): string[] => units.filter(({ role }) => role !== 'LEAD').map(({ agencyId }) => agencyId);

/** The clock that shows in an agency's list: its own that ends first; for who works along, the lead's. */
function clockFor(agencyId: string, { clocks, units }: ResolutionRow): RunningClock | undefined {
  return clocks.find((clock) => clock.agencyId === agencyId)
    ?? (units.some((unit) => unit.agencyId === agencyId) ? clocks.find(({ rule }) => rule === REPORT_CLOCK) : undefined);
}

export const RESOLUTION: MatterOf<ResolutionRow> = {
  kind: 'RESOLUTION', table: 'resolution', load,
  afresh: async (tx, row) => await read(tx, row.id) ?? row,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box' | 'dueAt' | 'deadlineId'> => {
    const clock = clockFor(agencyId, row);
    return { box: resolutionBox(agencyId, state as ResolutionState, row), dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null };
  },
};
