import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { agencyId, today } from '../support/story.js';

const LEAD = `mutation ($input: RegisterLeadInput!) { registerLead(input: $input) { __typename ... on Lead { id version } } }`;
interface Lead { id: string; version: number }

async function lead(client: PortalClient, subjectName: string): Promise<Lead> {
  const { registerLead } = await client.get<{ registerLead: Lead }>(LEAD, { input: { source: 'REPORT', receivedOn: today(), subjectName, facts: '群众反映虚构诊疗。', violationTypes: [] } });
  return registerLead;
}

/** Leads of several agencies, one of them passed on; views, of which one is shared; an export; a person that one agency knows. */
export async function ledgerMatters(province: PortalClient, city: PortalClient, police: PortalClient): Promise<void> {
  await lead(province, '某门诊部（演示）');
  await lead(city, '某药店（演示）');
  const passed = await lead(province, '某医院（演示）');
  await province.get(`mutation ($input: PassLeadOnInput!) { passLeadOn(input: $input) { __typename } }`,
    { input: { id: passed.id, expectedVersion: passed.version, toAgencyId: await agencyId(province, 'HEALTHCARE_SECURITY', '440100'), reason: '属广州管辖' } });
  for (const [client, shared] of [[province, true], [city, false], [police, true]] as const) {
    await client.get(`mutation ($input: SaveLedgerViewInput!) { saveLedgerView(input: $input) { __typename } }`,
      { input: { name: shared ? '共享' : '自用', search: [{ name: 'state', value: 'REFERRED' }], shared, isDefault: false } });
    await client.get('mutation { exportLedger { __typename } }');
  }
}

/** What an agency may see of these, from what was done and not from what the product reads. */
export async function allowedOfLedger(superuser: Client, agencyId: string, cases: ReadonlySet<string>, content: ReadonlySet<string>): Promise<Record<string, Set<string>>> {
  const ids = async (sql: string, values: unknown[] = [agencyId]): Promise<Set<string>> => new Set((await superuser.query<{ id: string }>(sql, values)).rows.map(({ id }) => id));
  const leads = await ids('select id from lead where agency_id = $1 union select lead_id from lead_transfer where to_agency_id = $1');
  return {
    Lead: leads, LeadSummary: leads,
    LedgerView: await ids('select id from ledger_view where agency_id = $1'),
    LedgerExport: await ids('select id from ledger_export where agency_id = $1'),
    SheetImport: await ids('select id from ledger_import where agency_id = $1'),
    // The register of organisations is public; a person is known to the agency that entered it.
    Subject: await ids('select id from subject where agency_id is null or agency_id = $1'),
    // One's own cases; those of referrals whose content one may read, never of a sealed one; those of joint investigations one was asked to, as their opener put it.
    CaseSummary: new Set([...cases,
      ...await ids('select case_id as id from referral where id = any($1) and not sealed and case_id is not null', [[...content]]),
      ...await ids('select j.case_id as id from joint_investigation j join investigation_track t on t.joint_id = j.id where t.agency_id = $1')]),
  };
}

/** Clocks of leads that an agency may see. */
export const LEAD_CLOCKS = `select d.id from deadline d join lead l on l.id = d.object_id
  where l.agency_id = $1 or exists (select 1 from lead_transfer t where t.lead_id = l.id and t.to_agency_id = $1)`;
