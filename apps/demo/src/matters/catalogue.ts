import { addDays, dayOf } from '@portal/kernel';
import { DraftCatalogueEntry, type EntryField, type EntryForm, RefreshCatalogueEntry, ReportCatalogueChange, ReviewCatalogueEntry, SubmitCatalogueEntry } from '@portal/sharing';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
interface Held { readonly name: string; readonly by: string; readonly form: EntryForm }

const OFFICE = 'office.secretary';
/** When the first entries were written: what they say of their data was so then. */
const FIRST_DAYS_AGO = 48;
const field = (key: string, title: string, more: Partial<EntryField> = {}): EntryField => ({ key, title, type: 'TEXT', sensitivity: 'INTERNAL', mask: 'NONE', ...more });
const PERSON = field('person_name', '姓名', { sensitivity: 'SENSITIVE', mask: 'NAME' });
const ID_NUMBER = field('id_number', '证件号码', { sensitivity: 'SENSITIVE', mask: 'ID_NUMBER' });
const day = (key: string, title: string): EntryField => field(key, title, { type: 'DAY' });

/** What agencies hold that a fund case asks for; names and fields are made up for the demonstration. */
function held(past: Past): readonly Held[] {
  const upTo = (days: number): string => addDays(dayOf(past.daysAgo(FIRST_DAYS_AGO)), -days);
  const entry = (name: string, by: string, title: string, summary: string, form: Partial<EntryForm> & Pick<EntryForm, 'fields'>): Held => ({ name, by, form: {
    name: `${title}（演示）`, summary: `${summary}（演示）`, sharingClass: 'CONDITIONAL', dataLevel: 'GENERAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE', refreshedOn: upTo(12), secrecyChecked: true, impactAssessed: true,
    ...form, ...((form.sharingClass ?? 'CONDITIONAL') === 'CONDITIONAL' && { conditions: '限于医疗保障基金监管办案，按案件、按字段申请（演示）' }),
  } });
  return [
    entry('quality', 'gdwj.liaison', '住院病历质控结果', '定点医疗机构住院病历质控评分和问题类别，按月形成', { dataLevel: 'SENSITIVE_PERSONAL', fields: [PERSON, ID_NUMBER, field('hospital', '医疗机构'), day('admitted_on', '入院日期'), day('discharged_on', '出院日期'), field('score', '质控得分', { type: 'NUMBER' })] }),
    entry('licences', 'gdscjg.liaison', '市场主体登记信息', '医药机构、药品零售企业登记状态和法定代表人变更', { sharingClass: 'UNCONDITIONAL', refresh: 'DAILY', refreshedOn: upTo(1), fields: [field('company', '企业名称', { sensitivity: 'OPEN' }), field('uscc', '统一社会信用代码', { sensitivity: 'OPEN' }), field('state', '登记状态', { sensitivity: 'OPEN' }), day('changed_on', '变更日期')] }),
    entry('codes', 'gdyj.liaison', '药品追溯码重复扫码线索', '同一追溯码在不同零售药店重复结算的比对结果', { refresh: 'WEEKLY', refreshedOn: upTo(24), fields: [field('code', '追溯码'), field('pharmacy', '零售药店'), day('scanned_on', '扫码日期'), field('times', '次数', { type: 'NUMBER' })] }),
    entry('stays', 'gdga.liaison', '住院期间出行轨迹', '涉及公民个人行踪，不向其他部门提供', { sharingClass: 'NOT_SHARED', classBasis: '《中华人民共和国个人信息保护法》第二十八条、第三十四条（演示）', dataLevel: 'SENSITIVE_PERSONAL', refresh: 'IRREGULAR', refreshedOn: null, fields: [PERSON, ID_NUMBER, field('place', '地点', { sensitivity: 'SENSITIVE', mask: 'ALL' })] }),
    entry('deaths', 'gdwj.liaison', '死亡医学证明', '医疗机构签发的死亡医学证明信息', { dataLevel: 'SENSITIVE_PERSONAL', fields: [PERSON, ID_NUMBER, day('died_on', '死亡日期')] }),
    entry('settled', 'gdyb.handler', '定点医疗机构结算汇总', '按机构、按月的住院和门诊结算人次、金额', { refreshedOn: upTo(20), fields: [field('hospital', '医疗机构', { sensitivity: 'OPEN' }), day('month', '结算月'), field('visits', '人次', { type: 'NUMBER' }), field('amount', '基金支付金额', { type: 'MONEY' })] }),
  ];
}

/** 数据目录: five entries in force, of each class; one of them is being changed, one is staler than promised, a sixth waits for the office. */
export function catalogueScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const all = held(past);
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const drafted = ({ name, by, form }: Held) => made.keep(name, () => cast.act(by, DraftCatalogueEntry, form));
  const submitted = ({ name, by }: Held) => made.keep(name, () => cast.act(by, SubmitCatalogueEntry, made.on(name)));
  const published = ({ name }: Held) => made.keep(name, () => cast.act(OFFICE, ReviewCatalogueEntry, { ...made.on(name), publish: true }));
  const early = all.filter(({ name }) => name !== 'deaths');
  const late = all.filter(({ name }) => name === 'deaths');
  const refreshed = (name: string, by: string, upTo: number) => made.keep(name, () => cast.act(by, RefreshCatalogueEntry, { ...made.on(name), refreshedOn: dayOf(past.daysAgo(upTo)) }));
  const changedOn = dayOf(past.daysAgo(6, '09:00'));
  return [
    at(FIRST_DAYS_AGO, '09:30', ...early.map(drafted)),
    at(47, '15:10', ...early.map(submitted)),
    at(46, '10:20', ...early.map(published)),
    at(4, '10:40', made.keep('quality', () => cast.act('gdwj.liaison', ReportCatalogueChange, { ...made.on('quality'), changedOn, text: '质控口径调整，增加问题类别（演示）' }))),
    at(3, '09:10', refreshed('quality', 'gdwj.liaison', 20), refreshed('licences', 'gdscjg.liaison', 3), refreshed('codes', 'gdyj.liaison', 4), refreshed('settled', 'gdyb.handler', 20)),
    at(1, '14:30', ...late.map(drafted), ...late.map(submitted)),
  ];
}
