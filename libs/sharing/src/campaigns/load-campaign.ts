import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import type { CampaignFact, CampaignSide, CampaignState, Rhythm } from './campaign.table.js';
import type { CampaignField } from './form.rules.js';
import { periodsOf } from './round.rules.js';

export interface CampaignUnit { readonly agencyId: string; readonly fromRound: number }
export interface CampaignRow extends MatterRow {
  readonly agencyId: string; readonly officeId: string; readonly name: string; readonly from: Day; readonly to: Day; readonly rhythm: Rhythm; readonly dueWorkdays: number; readonly checked: boolean;
  readonly formNo: number; readonly fields: readonly CampaignField[]; readonly units: readonly CampaignUnit[];
  readonly rounds: number;
  /** Of all rounds; known in full to who runs the campaign. */
  readonly owed: number;
}

const ROW = `
  select c.id, c.number, c.state, c.version, c.agency_id as "agencyId", k.office_agency_id as "officeId", c.name, c.from_day::text as "from", c.to_day::text as "to", c.rhythm, c.due_workdays as "dueWorkdays", c.checked,
         c.form_no as "formNo", f.fields, (select count(*)::int from reporting_round r where r.campaign_id = c.id) as rounds,
         (select count(*)::int from campaign_report r where r.campaign_id = c.id and r.counted is null) as owed,
         (select coalesce(json_agg(json_build_object('agencyId', u.agency_id, 'fromRound', u.from_round) order by u.agency_id), '[]') from campaign_unit u where u.campaign_id = c.id) as units
    from campaign c join joint_conference k on k.id = c.conference_id join campaign_form f on f.campaign_id = c.id and f.no = c.form_no where c.id = $1`;

export const campaignSide = ({ agencyId }: Pick<Actor, 'agencyId'>, { agencyId: ownerId, officeId }: { readonly agencyId: string; readonly officeId: string }): CampaignSide =>
  (agencyId === ownerId ? 'OWNER' : agencyId === officeId ? 'OFFICE' : 'UNIT');
export const campaignViewer = (actor: Actor, places: Parameters<typeof campaignSide>[1]) => ({ side: campaignSide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });
export const campaignFacts = ({ from, to, rhythm, rounds, owed }: Pick<CampaignRow, 'from' | 'to' | 'rhythm' | 'rounds' | 'owed'>): ReadonlySet<CampaignFact> =>
  new Set<CampaignFact>([...(periodsOf({ from, to, rhythm }).length > rounds ? ['ROUND_LEFT' as const] : []), ...(owed > 0 ? ['OWED' as const] : [])]);

async function load(tx: Tx, id: string): Promise<Loaded<CampaignRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left. A unit, which may not change it, reads without a lock.
  await tx.query('select 1 from campaign where id = $1 for update', [id]);
  const [row] = await tx.query<CampaignRow>(ROW, [id]);
  return row ? { row, standing: { state: row.state, facts: campaignFacts(row) }, viewer: campaignViewer(tx.actor, row) } : notFound();
}

/** Nobody's work lies on the campaign itself: a unit has its reports on its desk, who runs it has started it. */
export const CAMPAIGN: MatterOf<CampaignRow> = {
  kind: 'CAMPAIGN', table: 'campaign', load,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box'> => ({ box: agencyId !== row.agencyId ? 'COPIED' : (state as CampaignState) === 'DRAFT' ? 'TODO' : state === 'OPEN' ? 'STARTED' : 'DONE' }),
};
