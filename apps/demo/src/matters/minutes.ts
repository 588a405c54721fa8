import { AnswerMinutes, AppendChange, CloseMinutesRound, FindMinutesShare, HandleMinutesOpinion, ListMinutesRounds, OpenMinutes, SendMinutesForComment } from '@portal/conference';
import { addDays, type Day, dayOf } from '@portal/kernel';
import * as Y from 'yjs';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
type Answer = { readonly line: string; readonly opinion: 'AGREE' } | { readonly line: string; readonly opinion: 'SUGGEST'; readonly proposal: string } | { readonly line: string; readonly opinion: 'RESERVE'; readonly reason: string };

const OFFICE = 'office.secretary';
interface Line { readonly line: string; readonly text: string; readonly asked: readonly string[] }

const HEAD = '会议强调，各成员单位要压实责任，密切协作，依法从严查处欺诈骗保行为。（演示）';
const RECORDS = '由省卫生健康委牵头，于每月10日前向省医保局提供上月住院病历质控结果。（演示）';
/** Lines of the first draft, and the accounts of the units that each names. */
const LINES: readonly Line[] = [
  { line: 'funds', text: '由省公安厅牵头，省审计厅配合，查清主要团伙资金去向，形成资金流向分析报告。（演示）', asked: ['gdga.liaison', 'gdsj.liaison'] },
  { line: 'records', text: RECORDS, asked: ['gdwj.liaison'] },
  { line: 'codes', text: '由省药监局牵头，省市场监管局配合，统一药品追溯码异常线索核查口径。（演示）', asked: ['gdyj.liaison', 'gdscjg.liaison'] },
  { line: 'ledger', text: '由省审计厅牵头，逐项梳理审计移送问题整改台账，明确整改单位和时限。（演示）', asked: ['gdsj.liaison'] },
  { line: 'contact', text: '由省公安厅明确涉案资金紧急查控24小时联络人和办理流程。（演示）', asked: ['gdga.liaison'] },
];
const PROPOSED = '由省卫生健康委牵头，省医保局配合，于每月15日前向省医保局提供上月住院病历质控结果。（演示）';
/** And of the second. */
const LATER: readonly Line[] = [
  { line: 'mutual', text: '由省市场监管局牵头，省药监局配合，对同一机构的监督检查结果互认。（演示）', asked: ['gdscjg.liaison', 'gdyj.liaison'] },
  { line: 'training', text: '由省公安厅牵头，年内举办一期行刑衔接联合培训。（演示）', asked: ['gdga.liaison'] },
];

/**
 * 逐条会签 of two drafts. One whose round is over: a suggestion was taken up, a reservation still has to be dealt with, and a unit had stayed silent. One whose round goes
 * on although its last day has passed, because a unit has not answered.
 */
export function minutesScenes(cast: Cast, past: Past): Scene[] {
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const inDays = (days: number): Day => addDays(dayOf(past.now), days);
  const over = new Draft(cast, '省级联席会议专题会议', LINES);
  const late = new Draft(cast, '联合检查专题会议', LATER);
  return [
    at(24, '15:05', () => over.opened(dayOf(past.daysAgo(26)))),
    at(23, '16:35', () => over.sent(inDays(-18), '请逐条反馈，逾期未反馈将如实记录。（演示）')),
    at(22, '10:25', () => over.answered('gdga.liaison', [{ line: 'funds', opinion: 'AGREE' }, { line: 'contact', opinion: 'AGREE' }])),
    at(21, '15:40', () => over.answered('gdwj.liaison', [{ line: 'records', opinion: 'SUGGEST', proposal: PROPOSED }])),
    at(20, '09:50', () => over.answered('gdyj.liaison', [{ line: 'codes', opinion: 'RESERVE', reason: '核查口径尚需国家药监局明确（演示）' }]), () => over.answered('gdscjg.liaison', [{ line: 'codes', opinion: 'AGREE' }])),
    at(5, '10:45', () => over.closed()),
    at(4, '11:15', () => over.adopted('gdwj.liaison', 'records', RECORDS, PROPOSED)),
    at(13, '15:50', () => late.opened(dayOf(past.daysAgo(14)))),
    at(12, '09:55', () => late.sent(inDays(-6), '请于规定日期前逐条反馈。（演示）')),
    at(10, '14:45', () => late.answered('gdga.liaison', [{ line: 'training', opinion: 'AGREE' }])),
    at(9, '16:05', () => late.answered('gdscjg.liaison', [{ line: 'mutual', opinion: 'SUGGEST', proposal: '由省市场监管局牵头，省药监局配合，制定检查结果互认清单，对同一机构的监督检查结果互认。（演示）' }])),
  ];
}

/** Minutes that are sent to the units line by line. */
class Draft {
  readonly #made = new MadeSoFar();

  constructor(private readonly cast: Cast, private readonly title: string, private readonly lines: readonly Line[]) {}

  async opened(heldOn: Day): Promise<void> {
    await this.keep(() => this.cast.act(OFFICE, OpenMinutes, {
      title: `${this.title}纪要（演示）`, meeting: `${this.title}（演示）`, heldOn, place: '省医保局会议室（演示）', chair: '召集人', attendance: '出席：各成员单位联络员（演示）', points: [],
    }));
    const doc = new Y.Doc();
    const text = doc.getText('minutes');
    for (const { line, text: said } of [{ line: 'stress', text: HEAD }, ...this.lines]) {
      text.insert(text.length, said, {});
      text.insert(text.length, '\n', { line, kind: line === 'stress' ? 'TEXT' : 'DECISION' });
    }
    const stored = await this.cast.room(AppendChange).run(await this.cast.actor(OFFICE), this.#made.of('minutes').id, Y.encodeStateAsUpdate(doc), 'demo');
    if (stored.kind === 'refusal') throw new Error(stored.code);
  }

  sent(dueOn: Day, note: string): Promise<void> {
    return this.keep(async () => this.cast.act(OFFICE, SendMinutesForComment, {
      ...this.#made.on('minutes'), dueOn, note, lines: await Promise.all(this.lines.map(async ({ line, asked }) => ({ line, agencyIds: await Promise.all(asked.map((account) => this.agency(account))) }))),
    }));
  }

  async answered(account: string, answers: readonly Answer[]): Promise<void> {
    const id = await this.shareOf(account);
    const { version = 1 } = await this.cast.room(FindMinutesShare).run(await this.cast.actor(account), id) ?? {};
    await this.cast.act(account, AnswerMinutes, { id, expectedVersion: version, answers });
  }

  closed(): Promise<void> {
    return this.keep(() => this.cast.act(OFFICE, CloseMinutesRound, this.#made.on('minutes')));
  }

  adopted(account: string, line: string, seen: string, text: string): Promise<void> {
    return this.keep(async () => this.cast.act(OFFICE, HandleMinutesOpinion, { ...this.#made.on('minutes'), shareId: await this.shareOf(account), line, outcome: 'ADOPTED' as const, seen, text }));
  }

  private keep(act: () => Promise<{ id: string; version: number }>): Promise<void> {
    return this.#made.keep('minutes', act)();
  }

  private async agency(account: string): Promise<string> {
    return (await this.cast.actor(account)).agencyId ?? '';
  }

  private async shareOf(account: string): Promise<string> {
    const [id, { rounds: [last] }] = [await this.agency(account), await this.cast.room(ListMinutesRounds).run(await this.cast.actor(OFFICE), this.#made.of('minutes').id)];
    return last?.shares.find(({ agency }) => agency.id === id)?.id ?? '';
  }
}
