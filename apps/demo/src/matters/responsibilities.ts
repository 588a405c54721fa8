import { agencyId, contactSeatOf, FIRST_ENTRIES } from '@portal/agencies';
import { DraftResponsibilityList, type DutyEntry, type ListForm, ReviewResponsibilityList, SubmitResponsibilityList } from '@portal/cases';
import { addDays, dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
interface Unit { readonly name: string; readonly by: string; readonly office: string; readonly form: ListForm }

const PROVINCE = '440000';
const GUANGZHOU = '440100';

/** What a unit of the province has in force as version 1, with what is changed. */
const carried = (kind: string, change: (entry: DutyEntry) => Partial<DutyEntry> = () => ({})): DutyEntry[] =>
  FIRST_ENTRIES.filter(({ contactSeatId }) => contactSeatId === contactSeatOf(agencyId(PROVINCE, kind))).map(({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode }) => {
    const entry: DutyEntry = { key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below: false };
    return { ...entry, ...change(entry) };
  });

/** 联合监管责任清单: a second version of 省公安厅 in force, a first one of 广州市公安局, one of 省市场监管局 before the office, one that 省药监局 writes. Changes are made up. */
export function responsibilityScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const inForceFrom = dayOf(past.daysAgo(14));
  const units: readonly Unit[] = [
    { name: 'police', by: 'gdga.liaison', office: 'office.secretary', form: {
      inForceFrom, source: '内设机构职责调整（演示）',
      entries: [...carried('PUBLIC_SECURITY'), { duty: '对医疗保障部门核查涉嫌欺诈骗保线索提供资金流向、人员关系研判支持（演示）', basis: '粤医保发〔2020〕26号三（二）2', department: '刑侦局', contactSeatId: contactSeatOf(agencyId(PROVINCE, 'PUBLIC_SECURITY')),
        role: 'SUPPORT', matters: ['ASSISTANCE', 'JOINT'], problems: ['FUND_MISUSE'], regionCode: PROVINCE, below: false }],
    } },
    { name: 'city', by: 'gzga.liaison', office: 'gzoffice.secretary', form: {
      inForceFrom, source: '参照省级清单编制（演示）',
      entries: [{ duty: '依法查处打击欺诈骗保犯罪行为，对移送的涉嫌犯罪案件及时开展侦查（演示）', basis: '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令310号）第五条', department: '刑警支队', contactSeatId: contactSeatOf(agencyId(GUANGZHOU, 'PUBLIC_SECURITY')),
        role: 'LEAD', matters: ['CRIMINAL', 'EARLY_NOTICE', 'AUDIT', 'ASSISTANCE', 'JOINT'], problems: ['FRAUD_CRIME'], regionCode: GUANGZHOU, below: false }],
    } },
    { name: 'market', by: 'gdscjg.liaison', office: 'office.secretary', form: {
      inForceFrom: addDays(dayOf(past.daysAgo(0)), 20), source: '明确对市县市场监管部门的指导关系（演示）',
      entries: carried('MARKET_REGULATION', ({ problems }) => (problems.includes('PRICE_VIOLATION') ? { below: true } : {})),
    } },
    { name: 'drugs', by: 'gdyj.liaison', office: 'office.secretary', form: { inForceFrom: addDays(dayOf(past.daysAgo(0)), 30), source: null, entries: carried('DRUG_ADMINISTRATION') } },
  ];
  const of = (...names: string[]): readonly Unit[] => units.filter(({ name }) => names.includes(name));
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const drafted = ({ name, by, form }: Unit) => made.keep(name, () => cast.act(by, DraftResponsibilityList, form));
  const submitted = ({ name, by }: Unit) => made.keep(name, () => cast.act(by, SubmitResponsibilityList, made.on(name)));
  const published = ({ name, office }: Unit) => made.keep(name, () => cast.act(office, ReviewResponsibilityList, { ...made.on(name), publish: true }));
  return [
    at(24, '09:40', ...of('police', 'city').map(drafted)), at(22, '11:00', ...of('police', 'city').map(submitted)), at(21, '16:20', ...of('police', 'city').map(published)),
    at(3, '10:10', ...of('market', 'drugs').map(drafted)), at(2, '15:30', ...of('market').map(submitted)),
  ];
}
