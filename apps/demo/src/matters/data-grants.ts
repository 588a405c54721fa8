import { AnswerDataError, AnswerDataExport, AskDataExport, DeliverData, FindDataConnector, FindDataRequest, ReadSharedData, ReportDataError, SetDataConnector, SuspendGrant } from '@portal/sharing';
import type { Cast } from '../cast.js';
import type { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
/** 文件投递: puts a table into the folder of an agency as its own system would, and has the worker take it. */
export type Drop = (folder: string, name: string, table: string) => Promise<void>;
/** The requests that were granted, by name, and how a scene is set. */
export interface Handing { readonly cast: Cast; readonly drop: Drop; readonly made: MadeSoFar; readonly at: (days: number, time: string, ...plays: (() => Promise<void>)[]) => Scene }

const HANDLER = 'gdyb.handler';
const HEAD = 'gdyb.head';
const HEALTH = 'gdwj.liaison';
const MARKET = 'gdscjg.liaison';

const lines = (count: number, line: (n: number) => readonly (string | number)[]): string => Array.from({ length: count }, (_, index) => line(index + 1).join('\t')).join('\n');
const two = (n: number): string => String(n).padStart(2, '0');
/** Made-up rows: no company, person or code of this name exists. */
const TABLES = {
  open: `企业名称\t统一社会信用代码\t登记状态\n${lines(12, (n) => [`演示药店${two(n)}号`, `演示9144000000000000${two(n)}`, n % 5 === 0 ? '注销' : '存续'])}`,
  late: `company\tuscc\tstate\tchanged_on\n${lines(8, (n) => [`演示药店${two(n)}号`, `演示9144000000000000${two(n)}`, '存续', `2026-0${(n % 9) + 1}-1${n % 9}`])}`,
  stopped: `追溯码\t零售药店\t扫码日期\t次数\n${lines(15, (n) => [`演示8100000000000000${two(n)}`, `演示药店${two(n % 6)}号`, `2026-06-${two(n)}`, n % 4 + 2])}`,
  masked: `姓名\t证件号码\t医疗机构\t质控得分\n${lines(10, (n) => [`演示患者${two(n)}`, `演示4400000000000${two(n)}`, `演示医院${two(n % 3)}`, 60 + n * 3.5])}`,
  ended: `医疗机构\t质控得分\n${lines(9, (n) => [`演示医院${two(n)}`, 55 + n * 4])}`,
} as const;

/** 授权: data that came by a connector at the second attempt, are read and were corrected, read under masks a few days before the end, stopped by who holds them; one that has ended and owes its statement, one whose statement did not come. */
export function handedOver({ cast, made, at, drop }: Handing): Scene[] {
  const delivered = (name: keyof typeof TABLES, by: string) => made.keep(name, () => cast.act(by, DeliverData, { ...made.on(name), table: TABLES[name] }));
  const read = (name: keyof typeof TABLES, way: 'VIEW' | 'EXPORT' = 'VIEW') => async () => { await cast.act(HANDLER, ReadSharedData, { id: made.of(name).id, way }); };
  /** A file is asked for and allowed in the morning, and taken out when it is needed. */
  const exported = (name: keyof typeof TABLES, days: number, time: string): Scene[] => [
    at(days, '09:05', made.keep(name, () => cast.act(HANDLER, AskDataExport, { ...made.on(name), reason: '与结算明细逐条比对，存放于办案专用计算机（演示）' }))),
    at(days, '09:20', made.keep(name, () => cast.act(HEAD, AnswerDataExport, { ...made.on(name), allow: true }))), at(days, time, read(name, 'EXPORT')),
  ];
  const request = async (name: string) => {
    const page = await cast.room(FindDataRequest).run(await cast.actor(MARKET), made.of(name).id);
    if (!page) throw new Error(`no request ${name}`);
    return page;
  };
  const connected = (name: string) => async () => { await cast.act(MARKET, SetDataConnector, { entryId: (await request(name)).entryId, expectedVersion: 0, kind: 'CSV_DROP', enabled: true }); };
  const dropped = (name: keyof typeof TABLES, table: string = TABLES[name]) => made.keep(name, async () => {
    const { number, entryId } = await request(name);
    const connector = await cast.room(FindDataConnector).run(await cast.actor(MARKET), entryId);
    await drop(connector?.folder ?? '', number, table.replaceAll('\t', ','));
    return request(name);
  });
  return [
    at(41, '10:30', delivered('late', MARKET)), at(40, '11:05', read('late')), ...exported('late', 39, '09:40'),
    at(29, '10:20', delivered('ended', HEALTH)), at(28, '15:45', read('ended')), ...exported('ended', 14, '09:35'),
    at(24, '10:50', delivered('stopped', 'gdyj.liaison')), at(23, '14:20', read('stopped')), ...exported('stopped', 15, '16:10'),
    at(13, '11:25', made.keep('stopped', () => cast.act('gdyj.liaison', SuspendGrant, { ...made.on('stopped'), suspend: true, reason: '导出后在两个科室流转，请说明用途后恢复（演示）' }))),
    at(18, '10:40', delivered('masked', HEALTH)), at(17, '09:50', read('masked')), at(8, '15:20', read('masked')),
    at(18, '16:20', connected('open')), at(17, '15:10', dropped('open', TABLES.open.replace('存续', ''))), at(17, '15:30', dropped('open')), at(16, '10:15', read('open')), ...exported('open', 9, '10:45'),
    at(8, '09:55', made.keep('open', () => cast.act(HANDLER, ReportDataError, { ...made.on('open'), fields: ['state'], text: '演示药店05号仍在正常结算，登记状态为“注销”，请核实（演示）', evidence: '结算系统当月仍有申报（演示）' }))),
    at(6, '16:30', made.keep('open', () => cast.act(MARKET, AnswerDataError, { ...made.on('open'), verdict: 'CORRECTED', text: '经核，系注销公告期内，尚未办结注销，已更正为“存续”（演示）', table: TABLES.open.replace('注销', '存续') }))),
    at(5, '10:20', made.keep('masked', () => cast.act(HANDLER, ReportDataError, { ...made.on('masked'), fields: ['score'], text: '第4行质控得分与纸质病历的质控单不一致（演示）' }))), at(2, '14:50', read('open')),
  ];
}
