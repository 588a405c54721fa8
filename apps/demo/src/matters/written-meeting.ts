import { AnswerWrittenRound, AskInWrittenRound, DecideAgenda, FindWrittenRound, ListConferences, OpenWrittenRound, PlanMeeting, ReplyInWrittenRound, SaveAgenda, SubmitAgenda } from '@portal/conference';
import { addDays, atTime, dayOf, isWeekend } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

const OFFICE = 'office.secretary';
const ITEMS = ['打击欺诈骗保联合检查工作方案（征求意见稿）', '行刑衔接案件材料清单（修订稿）', '跨部门线索核查反馈时限'];

/** A meeting in writing that goes round: two units have answered, one has asked and was told, the others still have time. Texts are made up. */
export function writtenScenes(cast: Cast, past: Past): { readonly at: Date; readonly play: () => Promise<void> }[] {
  const made = new MadeSoFar();
  const [of, on, keep] = [(name: string) => made.of(name), (name: string) => made.on(name), (name: string, play: () => Promise<{ id: string; version: number }>) => made.keep(name, play)];
  const workday = (days: number): string => { const day = addDays(dayOf(past.now), days); return isWeekend(day) ? workday(days + 1) : day; };
  const round = async (account: string) => cast.room(FindWrittenRound).run(await cast.actor(account), of('written').id);
  const mine = async (account: string) => {
    const [page, { agencyId }] = [await round(account), await cast.actor(account)];
    return { id: of('written').id, expectedVersion: page?.shares.find(({ agency }) => agency.id === agencyId)?.version ?? 0, lines: page?.items.map(({ line }) => line) ?? [] };
  };
  const answer = (account: string, opinions: readonly (readonly ['AGREE' | 'DISAGREE' | 'AMEND', string | null])[]) => async (): Promise<void> => {
    const { lines, ...own } = await mine(account);
    await cast.act(account, AnswerWrittenRound, { ...own, answers: opinions.map(([opinion, text], index) => ({ line: lines[index] ?? '', opinion, text: text && `${text}（演示）` })) });
  };
  const at = (days: number, time: string, play: () => Promise<void>) => ({ at: past.daysAgo(days, time), play });
  return [
    at(5, '09:15', keep('written', async () => cast.act(OFFICE, PlanMeeting, {
      conferenceId: (await cast.room(ListConferences).run(await cast.actor(OFFICE)))[0]?.id ?? '', kind: 'EXTRAORDINARY', form: 'WRITTEN', title: '联合检查工作方案书面会议（演示）', place: null,
      startsAt: atTime(workday(3), '09:00'), endsAt: atTime(workday(3), '18:00'), attendeeIds: [],
    }))),
    at(5, '09:40', keep('written', () => cast.act(OFFICE, SaveAgenda, { ...on('written'), items: ITEMS.map((title) => ({ kind: 'OTHER' as const, title: `${title}（演示）`, minutes: 10, visibility: 'MEETING' as const, visibleTo: [] })) }))),
    at(5, '09:50', keep('written', () => cast.act(OFFICE, SubmitAgenda, on('written')))),
    at(5, '15:30', keep('written', () => cast.act('gdyb.head/CONVENER', DecideAgenda, { ...on('written'), approve: true, reason: '同意书面征求意见（演示）' }))),
    at(4, '09:10', keep('written', () => cast.act(OFFICE, OpenWrittenRound, { ...on('written'), dueOn: workday(3), chair: '召集人', note: '请结合本单位职责逐项反馈。（演示）' }))),
    at(3, '10:40', answer('gdga.liaison', [['AGREE', null], ['AMEND', '建议增加电子证据固定说明'], ['AGREE', null]])),
    at(3, '11:20', async () => { const { lines, ...own } = await mine('gdwj.liaison'); await cast.act('gdwj.liaison', AskInWrittenRound, { ...own, line: lines[2] ?? '', text: '核查反馈时限自收到线索之日起算，还是自受理之日起算？（演示）' }); }),
    at(2, '09:35', async () => {
      const page = await round(OFFICE);
      await cast.act(OFFICE, ReplyInWrittenRound, { id: of('written').id, expectedVersion: page?.version ?? 0, questionId: page?.questions[0]?.id ?? '', text: '自收到线索之日起算。（演示）' });
    }),
    at(2, '16:05', answer('gdscjg.liaison', [['AGREE', null], ['AGREE', null], ['DISAGREE', '时限过短，建议延长至二十个工作日']])),
  ];
}
