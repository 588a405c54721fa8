import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import { REPORT_CLOCK } from './campaign.table.js';
import { type CampaignField, fieldsFor } from './form.rules.js';
import { reportBox, type ReportPlaces, reportSide } from './report.rules.js';
import type { ReportFact, ReportState } from './report.table.js';

export interface ReportRow extends MatterRow, ReportPlaces {
  readonly campaignId: string; readonly checked: boolean; readonly over: boolean; readonly from: Day; readonly to: Day; readonly dueOn: Day; readonly counted: number | null; readonly handedInAt: Date | null;
  /** How many versions there are. */
  readonly last: number;
  /** Those that the unit is asked for. */
  readonly fields: readonly CampaignField[];
  /** The clock that runs, or has run out unmet. */
  readonly clock: { readonly id: string; readonly dueAt: string } | null;
}

const ROW = `
  select r.id, r.number, r.state, r.version, r.agency_id as "agencyId", r.owner_id as "ownerId", r.campaign_id as "campaignId", c.checked, c.state = 'CLOSED' as over,
         o.from_day::text as "from", o.to_day::text as "to", r.due_on::text as "dueOn", r.counted, r.handed_in_at as "handedInAt", f.fields,
         (select coalesce(max(v.no), 0)::int from campaign_report_version v where v.report_id = r.id) as last,
         (select json_build_object('id', d.id, 'dueAt', d.due_at) from deadline d where d.object_id = r.id and d.rule_code = '${REPORT_CLOCK}' and d.state in ('RUNNING', 'MISSED') order by d.started_at desc limit 1) as clock
    from campaign_report r join campaign c on c.id = r.campaign_id join reporting_round o on o.id = r.round_id join campaign_form f on f.campaign_id = o.campaign_id and f.no = o.form_no
   where r.id = $1`;

export const reportFacts = ({ checked, over }: Pick<ReportRow, 'checked' | 'over'>): ReadonlySet<ReportFact> => new Set<ReportFact>([...(checked ? ['CHECKED' as const] : []), ...(over ? ['OVER' as const] : [])]);
export const reportViewer = (actor: Actor, places: ReportPlaces) => ({ side: reportSide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });

async function read(tx: Tx, id: string): Promise<ReportRow | null> {
  const [row] = await tx.query<ReportRow>(ROW, [id]);
  return row ? { ...row, fields: fieldsFor(row.fields, row.agencyId) } : null;
}

async function load(tx: Tx, id: string): Promise<Loaded<ReportRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from campaign_report where id = $1 for update', [id]);
  const row = await read(tx, id);
  return row ? { row, standing: { state: row.state, facts: reportFacts(row) }, viewer: reportViewer(tx.actor, row) } : notFound();
}

export const CAMPAIGN_REPORT: MatterOf<ReportRow> = {
  kind: 'CAMPAIGN_REPORT', table: 'campaign_report', load,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box' | 'dueAt' | 'deadlineId'> => {
    const side = reportSide({ agencyId }, row);
    const clock = side === 'UNIT' ? row.clock : null;
    return { box: reportBox(side, state as ReportState, row.over), dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null };
  },
};
