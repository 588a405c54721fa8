import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

const FORM = {
  name: '住院病历质控结果', summary: '按月形成的病历质控结果。', sharingClass: 'CONDITIONAL', conditions: '限于医保基金监管办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE',
  secrecyChecked: true, impactAssessed: true,
  fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
};

/** 数据目录: one that is being written, one that waits for the office, one that is published and being changed, which is returned. */
export async function manySharings(office: PortalClient, health: PortalClient, police: PortalClient): Promise<string> {
  const entry = (client: PortalClient, name: string, input: Record<string, unknown>) => done(client, name, 'CatalogueEntry', `${name === 'submitCatalogueEntry' ? 'CatalogueEntryAct' : name.charAt(0).toUpperCase() + name.slice(1)}Input`, input);
  const on = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  await entry(police, 'draftCatalogueEntry', { ...FORM, name: '出入境记录' });
  const waiting = await entry(health, 'draftCatalogueEntry', { ...FORM, name: '出生医学证明' });
  await entry(health, 'submitCatalogueEntry', on(waiting));
  const drafted = await entry(health, 'draftCatalogueEntry', FORM);
  const published = await entry(office, 'reviewCatalogueEntry', { ...on(await entry(health, 'submitCatalogueEntry', on(drafted))), publish: true });
  await entry(health, 'reportCatalogueChange', { ...on(published), changedOn: '2026-01-05', text: '增加信息项' });
  return published.id;
}

/** What of the catalogue an agency may see: what was ever published; before that, who holds it, and the office once it was handed in. */
export async function allowedOfSharing(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = `(exists (select 1 from joint_conference c where c.office_agency_id = $1 and c.region_code = '440000')
    and exists (select 1 from journal_entry j where j.object_id = e.id and j.topic = 'catalogue.submitted'))`;
  const seen = await ids(`select e.id from catalogue_entry e where e.edition > 0 or e.agency_id = $1 or ${office}`);
  return {
    ids: { CatalogueEntry: seen, CatalogueEntrySummary: seen, DataConnector: await ids('select entry_id as id from data_connector where agency_id = $1') },
    deadlines: await ids(`select d.id from deadline d join catalogue_entry e on e.id = d.object_id where e.agency_id = $1 or ${office}`),
  };
}

/** An edition that is being written is for who holds the data and for the office alone. */
export function leakOfSharing(type: string, object: Record<string, unknown>, atTable: ReadonlySet<string>): string[] {
  const editions = type === 'CatalogueEntry' ? object['editions'] as { state?: string }[] | undefined : undefined;
  return editions?.some(({ state }) => state === 'DRAFT') && !atTable.has(String(object['id'])) ? [`draft of CatalogueEntry ${String(object['id'])}`] : [];
}

/** At which entries an agency sits: as who holds the data, or as the office it was handed in to. */
export const tableOfSharing = async (superuser: Client, agency: string): Promise<ReadonlySet<string>> => new Set((await superuser.query<{ id: string }>(
  `select e.id from catalogue_entry e where e.agency_id = $1 or (exists (select 1 from joint_conference c where c.office_agency_id = $1 and c.region_code = '440000')
     and exists (select 1 from journal_entry j where j.object_id = e.id and j.topic = 'catalogue.submitted'))`, [agency])).rows.map(({ id }) => id));
