import { AnswerMinutes, AppendChange, CloseMinutesRound, FindMinutesShare, HandleMinutesOpinion, ListMinutesRounds, OpenMinutes, SendMinutesForComment } from '@portal/conference';
import { addDays, type Day, dayOf } from '@portal/kernel';
import * as Y from 'yjs';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
type Answer = { readonly line: string; readonly opinion: 'AGREE' } | { readonly line: string; readonly opinion: 'SUGGEST'; readonly proposal: string } | { readonly line: string; readonly opinion: 'RESERVE'; readonly reason: string };

const OFFICE = 'office.secretary';
const HEAD = '会议强调，各成员单位要压实责任，密切协作，依法从严查处欺诈骗保行为。（演示）';
/** Lines of the draft, and the accounts of the units that each names. */
const LINES = [
  { line: 'funds', text: '由省公安厅牵头，省审计厅配合，查清主要团伙资金去向，形成资金流向分析报告。（演示）', asked: ['gdga.liaison', 'gdsj.liaison'] },
  { line: 'records', text: '由省卫生健康委牵头，于每月10日前向省医保局提供上月住院病历质控结果。（演示）', asked: ['gdwj.liaison'] },
  { line: 'codes', text: '由省药监局牵头，省市场监管局配合，统一药品追溯码异常线索核查口径。（演示）', asked: ['gdyj.liaison', 'gdscjg.liaison'] },
  { line: 'ledger', text: '由省审计厅牵头，逐项梳理审计移送问题整改台账，明确整改单位和时限。（演示）', asked: ['gdsj.liaison'] },
  { line: 'contact', text: '由省公安厅明确涉案资金紧急查控24小时联络人和办理流程。（演示）', asked: ['gdga.liaison'] },
] as const;
const PROPOSED = '由省卫生健康委牵头，省医保局配合，于每月15日前向省医保局提供上月住院病历质控结果。（演示）';

/** 逐条会签 of one draft: a first round with a suggestion taken up, a reservation that was not, and a unit that stayed silent; a second one that goes on. */
export function minutesScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const inDays = (days: number): Day => addDays(dayOf(past.now), days);
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const rounds = async () => (await cast.room(ListMinutesRounds).run(await cast.actor(OFFICE), made.of('minutes').id)).rounds;
  const agencyOf = async (account: string): Promise<string> => (await cast.actor(account)).agencyId ?? '';
  const shareOf = async (account: string): Promise<string> => {
    const id = await agencyOf(account);
    return (await rounds())[0]?.shares.find(({ agency }) => agency.id === id)?.id ?? '';
  };
  const sent = (dueOn: Day, note: string, lines: readonly (typeof LINES)[number][]) => made.keep('minutes', async () => cast.act(OFFICE, SendMinutesForComment, {
    ...made.on('minutes'), dueOn, note, lines: await Promise.all(lines.map(async ({ line, asked }) => ({ line, agencyIds: await Promise.all(asked.map(agencyOf)) }))),
  }));
  const answered = (account: string, answers: readonly Answer[]) => async (): Promise<void> => {
    const id = await shareOf(account);
    const { version = 1 } = await cast.room(FindMinutesShare).run(await cast.actor(account), id) ?? {};
    await cast.act(account, AnswerMinutes, { id, expectedVersion: version, answers });
  };
  const handled = (account: string, line: string, form: { readonly outcome: 'ADOPTED' | 'DECLINED'; readonly reason?: string; readonly text?: string; readonly seen?: string }) => made.keep('minutes', async () => {
    const id = await agencyOf(account);
    const shareId = (await rounds())[0]?.shares.find(({ agency }) => agency.id === id)?.id ?? '';
    return cast.act(OFFICE, HandleMinutesOpinion, { ...made.on('minutes'), shareId, line, ...form });
  });
  const written = async (): Promise<void> => {
    const doc = new Y.Doc();
    const text = doc.getText('minutes');
    for (const { line, text: said } of [{ line: 'stress', text: HEAD }, ...LINES]) {
      text.insert(text.length, said, {});
      text.insert(text.length, '\n', { line, kind: line === 'stress' ? 'TEXT' : 'DECISION' });
    }
    const stored = await cast.room(AppendChange).run(await cast.actor(OFFICE), made.of('minutes').id, Y.encodeStateAsUpdate(doc), 'demo');
    if (stored.kind === 'refusal') throw new Error(stored.code);
  };
  const opened = made.keep('minutes', () => cast.act(OFFICE, OpenMinutes, {
    title: '省级联席会议专题会议纪要（演示）', meeting: '省级联席会议专题会议（演示）', heldOn: dayOf(past.daysAgo(26)), place: '省医保局会议室（演示）', chair: '召集人', attendance: '出席：各成员单位联络员（演示）', points: [],
  }));
  return [
    at(24, '15:05', opened, written),
    at(23, '16:35', sent(inDays(-18), '请逐条反馈，逾期未反馈将如实记录。（演示）', LINES)),
    at(22, '10:25', answered('gdga.liaison', [{ line: 'funds', opinion: 'AGREE' }, { line: 'contact', opinion: 'AGREE' }])),
    at(21, '15:40', answered('gdwj.liaison', [{ line: 'records', opinion: 'SUGGEST', proposal: PROPOSED }])),
    at(20, '09:50', answered('gdyj.liaison', [{ line: 'codes', opinion: 'RESERVE', reason: '核查口径尚需国家药监局明确（演示）' }]), answered('gdscjg.liaison', [{ line: 'codes', opinion: 'AGREE' }])),
    at(5, '10:45', made.keep('minutes', () => cast.act(OFFICE, CloseMinutesRound, made.on('minutes')))),
    at(4, '11:15', handled('gdwj.liaison', 'records', { outcome: 'ADOPTED', seen: LINES[1].text, text: PROPOSED })),
    at(4, '11:25', handled('gdyj.liaison', 'codes', { outcome: 'DECLINED', reason: '会议已定由省药监局牵头提出口径初稿，国家口径明确后再调整（演示）' })),
    at(2, '15:30', sent(inDays(6), '采纳意见后再征求一轮意见。（演示）', LINES.slice(0, 4))),
    at(1, '10:10', answered('gdwj.liaison', [{ line: 'records', opinion: 'AGREE' }])),
  ];
}
