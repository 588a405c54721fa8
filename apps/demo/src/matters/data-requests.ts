import { addDays, dayOf } from '@portal/kernel';
import { AnswerDataRequest, ConsentDataRequest, DisputeDataRequest, DraftDataRequest, EscalateDataDispute, ListCatalogueEntries, ListDataPurposes, SubmitDataRequest, TellMissingMaterials } from '@portal/sharing';
import { type Drop, handedOver } from './data-grants.js';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
interface Asked { readonly name: string; readonly entry: string; readonly fields: readonly string[]; readonly purpose: string; /** Days from now to the last day, and back from now to the last day of the data. */ readonly until?: number; readonly upTo?: number }

const HANDLER = 'gdyb.handler';
const HEAD = 'gdyb.head';
const HEALTH = 'gdwj.liaison';

/** What the province's fund supervision asks of others for a case of its own; purposes are made up for the demonstration. */
const ASKED: readonly Asked[] = [
  { name: 'open', entry: '市场主体登记信息', fields: ['company', 'uscc', 'state'], purpose: '核对涉案药店登记状态（演示）' },
  { name: 'part', entry: '住院病历质控结果', fields: ['person_name', 'id_number', 'hospital', 'admitted_on', 'discharged_on'], purpose: '核实住院真实性，与结算明细逐人比对（演示）' },
  { name: 'disputed', entry: '药品追溯码重复扫码线索', fields: ['code', 'pharmacy', 'scanned_on', 'times'], purpose: '核对重复结算的药品（演示）' },
  { name: 'told', entry: '住院病历质控结果', fields: ['hospital', 'score'], purpose: '筛查质控得分异常的医疗机构（演示）' },
  { name: 'waiting', entry: '药品追溯码重复扫码线索', fields: ['code', 'times'], purpose: '筛查次数异常的追溯码（演示）' },
  { name: 'stopped', entry: '药品追溯码重复扫码线索', fields: ['code', 'pharmacy', 'scanned_on', 'times'], purpose: '倒查重复结算的药店（演示）' },
  { name: 'masked', entry: '住院病历质控结果', fields: ['person_name', 'id_number', 'hospital', 'score'], purpose: '核对挂床住院线索（演示）', until: 6 },
  { name: 'ended', entry: '住院病历质控结果', fields: ['hospital', 'score'], purpose: '比对高套病种编码的医疗机构（演示）', until: -3, upTo: 60 },
  { name: 'late', entry: '市场主体登记信息', fields: ['company', 'uscc', 'state', 'changed_on'], purpose: '核对变更法定代表人的药店（演示）', until: -24, upTo: 60 },
];

/** 数据申请: granted, granted in part, refused and before the office, to be completed, waiting for the answer; handed over and read, suspended, ended, without its statement. */
export function dataRequestScenes(cast: Cast, past: Past, drop: Drop): Scene[] {
  const made = new MadeSoFar();
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const drafted = (name: string) => made.keep(name, async () => {
    const asked = ASKED.find((one) => one.name === name) as Asked;
    const actor = await cast.actor(HANDLER);
    const [purpose] = await cast.room(ListDataPurposes).run(actor, null);
    const [entry] = (await cast.room(ListCatalogueEntries).run(actor, { query: asked.entry }, { first: 1 })).edges;
    if (!purpose || !entry) throw new Error(`nothing to ask for: ${name}`);
    const day = dayOf(past.now);
    return cast.act(HANDLER, DraftDataRequest, {
      entryId: entry.node.id, objectKind: purpose.objectKind, objectId: purpose.objectId, purpose: asked.purpose, basis: '《医疗保障基金使用监督管理条例》第二十二条、第二十四条', scenario: '由承办人在办案中与医保结算明细比对，不向第三方提供（演示）',
      fields: asked.fields, periodFrom: addDays(day, -365), periodTo: addDays(day, -(asked.upTo ?? 30)), way: 'FILE', until: addDays(day, asked.until ?? 90), responsible: '基金监管处承办人 020-00000000（演示）',
    });
  });
  const handed = (name: string) => [made.keep(name, () => cast.act(HANDLER, SubmitDataRequest, made.on(name))), made.keep(name, () => cast.act(HEAD, ConsentDataRequest, { ...made.on(name), consent: true }))];
  const answered = (name: string, by: string, answer: object) => made.keep(name, () => cast.act(by, AnswerDataRequest, { ...made.on(name), ...answer } as never));
  const asked = (days: number, ...names: string[]): Scene[] => names.map((name) => at(days, '09:10', drafted(name), ...handed(name)));
  return [
    ...asked(43, 'late'), ...asked(36, 'ended'), ...asked(30, 'stopped'), ...asked(24, 'masked'),
    at(43, '16:05', answered('late', 'gdscjg.liaison', { answer: 'GRANT' })), at(33, '15:05', answered('ended', HEALTH, { answer: 'GRANT' })),
    at(27, '15:05', answered('stopped', 'gdyj.liaison', { answer: 'GRANT' })), at(21, '15:05', answered('masked', HEALTH, { answer: 'GRANT' })),
    ...handedOver({ cast, made, at, drop }),
    at(20, '09:20', drafted('open'), ...handed('open'), drafted('part'), ...handed('part')),
    at(20, '15:40', answered('open', 'gdscjg.liaison', { answer: 'GRANT' })),
    at(16, '10:30', answered('part', HEALTH, { answer: 'PART', fields: ['person_name', 'hospital', 'admitted_on', 'discharged_on'], unmasked: ['person_name'], reason: '证件号码不是比对所必需，姓名按案件解除脱敏（演示）' }), drafted('disputed'), ...handed('disputed')),
    at(12, '16:20', answered('disputed', 'gdyj.liaison', { answer: 'REFUSE', reason: '线索正在核查，暂不宜提供（演示）', basis: '《政务数据共享条例》第二十一条（演示）' })),
    at(10, '09:50', made.keep('disputed', () => cast.act(HANDLER, DisputeDataRequest, { ...made.on('disputed'), reason: '仅用于在办案件，不影响对方核查（演示）' })), drafted('told'), ...handed('told')),
    at(7, '11:10', made.keep('disputed', () => cast.act(HANDLER, EscalateDataDispute, { ...made.on('disputed'), outcome: '两次协商，对提供时间未能一致（演示）' }))),
    at(5, '14:30', made.keep('told', () => cast.act(HEALTH, TellMissingMaterials, { ...made.on('told'), missing: ['立案审批材料（演示）', '数据安全责任书（演示）'] })), drafted('waiting'), ...handed('waiting')),
  ];
}
