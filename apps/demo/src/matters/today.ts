import { EnterLeave } from '@portal/agencies';
import { addDays, dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { Sitting, type SpokenLine } from '../sitting.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

const MINUTE_MS = 60_000;
const EVERY_MINUTES = 5;
/** So long it has gone on at least, whenever the demonstration is loaded. */
const RUNS_FOR_MINUTES = 45;
const LASTS_MINUTES = 120;

const LINES: readonly SpokenLine[] = [
  { title: '门诊统筹异常结算处置', minutes: 15, presenter: 'gdyb.handler', said: [['gdga.liaison', 'AGREE'], ['gdsj.liaison', 'AGREE'], ['gdscjg.liaison', 'SUPPLEMENT', '建议同步核查购销票据']], outcome: 'PASSED',
    decided: { text: '由省医保局牵头，省市场监管局配合，一周内完成异常结算机构名单核对', lead: 'gdyb.handler', beside: ['gdscjg.liaison'], dueInDays: 7, deliverable: '核对后的机构名单' } },
  { title: '省属医院违规收费问题整改', minutes: 20, presenter: 'gdsj.liaison', said: [['gdga.liaison', 'AGREE'], ['gdwj.liaison', 'RESERVE', '个别问题定性需再核实，书面意见会后三日内报送']], outcome: 'DEFERRED', outcomeText: '待省卫生健康委书面意见到后再议' },
  { title: '跨省就医骗保线索协查', minutes: 20, presenter: 'gdga.liaison', said: [['gdyb.handler', 'AGREE']], outcome: 'PASSED' },
  { title: '召集人小结', minutes: 10, presenter: 'gdyb.handler', said: [], outcome: 'PASSED' },
];

/** A meeting that is being held while the demonstration is loaded: some have signed in, one line is over, from the second somebody stepped back, the third is on. */
export function todayScenes(cast: Cast, past: Past): Scene[] {
  const step = EVERY_MINUTES * MINUTE_MS;
  const start = new Date(Math.floor((past.now.getTime() - RUNS_FOR_MINUTES * MINUTE_MS) / step) * step);
  const sitting = new Sitting(cast, { title: '省级联席会议临时会议', kind: 'EXTRAORDINARY', startsAt: start, endsAt: new Date(start.getTime() + LASTS_MINUTES * MINUTE_MS), asked: [], lines: LINES }, past.now);
  const at = (moment: Date, ...plays: (() => Promise<void>)[]): Scene => ({ at: moment, play: async () => { for (const play of plays) await play(); } });
  const minute = (after: number): Date => new Date(start.getTime() + after * MINUTE_MS);
  return [
    at(past.daysAgo(9, '11:20'), () => sitting.planned()), at(past.daysAgo(8, '16:15'), () => sitting.approved()), at(past.daysAgo(6, '08:50'), () => sitting.noticed(dayOf(past.daysAgo(2)))),
    at(past.daysAgo(4, '10:05'), () => sitting.answered('gdga.liaison'), () => sitting.answered('gdsj.liaison')),
    at(minute(-12), () => sitting.signInOpened()), at(minute(-8), () => sitting.signedIn('gdga.liaison')), at(minute(-6), () => sitting.signedIn('gdscjg.liaison')),
    at(minute(-3), () => sitting.noted('gdyb.handler', '基金监管处处长'), () => sitting.noted('gdwj.liaison', '医政医管处副处长', 'ATTEND', '医政医管处联络员'), () => sitting.noted('gdyj.liaison', '药品监管二处处长', 'LEAVE')),
    at(minute(0), () => sitting.begun()), at(minute(1), () => sitting.on(0)), at(minute(11), () => sitting.said(0)), at(minute(13), () => sitting.cameOf(0)),
    at(minute(14), () => sitting.steppedBack(1, '医政医管处副处长', '曾在所涉医院任职')), at(minute(15), () => sitting.on(1)), at(minute(26), () => sitting.said(1)), at(minute(29), () => sitting.cameOf(1)),
    at(minute(31), () => sitting.on(2)), at(minute(40), () => sitting.said(2)),
  ];
}

/** AB角: a liaison is away for some days, and what falls due on the seat is the deputy's meanwhile. */
export const standInScenes = (cast: Cast, past: Past): Scene[] => [{ at: past.daysAgo(1, '16:50'), play: async () => {
  const account = 'gdwj.liaison';
  const [{ seatId }, today] = [await cast.actor(account), dayOf(past.daysAgo(1))];
  await cast.act(account, EnterLeave, { seatId: seatId ?? '', from: today, to: addDays(dayOf(past.now), 3) });
} }];

