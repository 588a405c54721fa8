import { invalid } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import type { Refusal, Tx } from '@portal/platform';
import { type CampaignForm, campaignProblems } from './campaign.rules.js';
import { keptFields } from './form.rules.js';

/** The conference that an agency ($1) runs campaigns for on a day ($2): as its office, or as the agency that leads it. */
export const CONFERENCE_OF_ACTOR = `
  select c.id, c.name from joint_conference c
   where c.office_agency_id = $1 or exists (select 1 from conference_membership m where m.conference_id = c.id and m.agency_id = $1 and m.role = 'LEAD' and m.from_day <= $2 and (m.to_day is null or m.to_day >= $2))
   order by (c.office_agency_id = $1) desc, c.region_code limit 1`;

/** @returns null for who is neither the office of a conference nor leads one */
export async function conferenceOfActor(tx: Tx): Promise<{ readonly id: string } | null> {
  const [found] = await tx.query<{ id: string }>(CONFERENCE_OF_ACTOR, [tx.actor.agencyId, dayOf(tx.now)]);
  return found ?? null;
}

/** Which of these are agencies of the actor's province that can report: offices of conferences cannot. */
export async function unitsOfProvince(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await tx.query<{ id: string }>(
    `select a.id from agency a where a.id = any($1::uuid[]) and left(a.region_code, 2) = left($2, 2) and not exists (select 1 from joint_conference k where k.office_agency_id = a.id)`, [ids.filter(isId), tx.actor.regionCode]);
  return new Set(known.map(({ id }) => id));
}

/** What may be written of a campaign; nothing is written. @returns INVALID_INPUT */
export const checkCampaign = async (tx: Tx, form: CampaignForm): Promise<Refusal | null> => invalid(campaignProblems(form, await unitsOfProvince(tx, form.units)));

/** Writes units and form of a campaign that has not begun. */
export async function writeUnitsAndForm(tx: Tx, campaignId: string, form: CampaignForm): Promise<void> {
  await tx.query('delete from campaign_unit where campaign_id = $1', [campaignId]);
  await tx.query('insert into campaign_unit (campaign_id, agency_id, added_at) select $1, unnest($2::uuid[]), $3', [campaignId, form.units, tx.now]);
  await writeForm(tx, campaignId, 1, form);
}

/** Writes one version of the form; the database refuses it once a round was opened with it. */
export async function writeForm(tx: Tx, campaignId: string, no: number, { fields }: Pick<CampaignForm, 'fields'>): Promise<void> {
  await tx.query(
    `insert into campaign_form (campaign_id, no, fields, written_at) values ($1, $2, $3, $4) on conflict (campaign_id, no) do update set fields = excluded.fields, written_at = excluded.written_at`,
    [campaignId, no, JSON.stringify(keptFields(fields)), tx.now]);
}

/** Columns of a campaign, as `perform` sets them. */
export const columnsOfCampaign = (form: CampaignForm) => ({
  lead_id: form.leadId, name: form.name.trim(), basis: form.basis.trim(), aims: form.aims.trim(), from_day: form.from, to_day: form.to, rhythm: form.rhythm, due_workdays: form.dueWorkdays, checked: form.checked,
});
