import { dayOf } from '@portal/kernel';
import { ChaseBulletin, CorrectBulletin, DraftBulletin, ListBulletinTargets, ReceiveBulletin, SendBulletin, SubmitBulletin, WithdrawBulletin } from '@portal/sharing';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { type PublishedCase, publishedCases } from '../published-cases.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
interface About { readonly subjectId: string; readonly caseId: string | null; readonly published: PublishedCase }

const HANDLER = 'gdyb.handler';
const HEAD = 'gdyb.head';
const POLICE = 'gdga.liaison';
const HEALTH = 'gdwj.liaison';
const AUDIT = 'gdsj.liaison';
const MARKET = 'gdscjg.liaison';
const DRUGS = 'gdyj.liaison';

/** 通报 about published cases, what they do not say marked 演示: corrected and received by some, received by all, withdrawn and signed for by one of two, urgent and running, waiting to be sent. */
export function bulletinScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const scene = (instant: Date, ...plays: (() => Promise<void>)[]): Scene => ({ at: instant, play: async () => { for (const play of plays) await play(); } });
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => scene(past.daysAgo(days, time), ...plays);
  const units = (accounts: readonly string[]): Promise<string[]> => Promise.all(accounts.map(async (account) => (await cast.actor(account)).agencyId ?? ''));
  const about = async (account: string, n: number): Promise<About> => {
    const known = publishedCases();
    const targets = await cast.room(ListBulletinTargets).run(await cast.actor(HANDLER), null);
    const found = targets.flatMap((target) => { const published = known.find(({ subject }) => subject === target.name); return published ? [{ target, published }] : []; })[n];
    if (!found) throw new Error(`no published case to tell of: ${n}`);
    return { subjectId: found.target.id, caseId: account === HANDLER ? found.target.cases[0]?.id ?? null : null, published: found.published };
  };
  const source = ({ source: { publisher }, summary }: PublishedCase): string => `${summary}（据${publisher}公开发布）`;
  const draft = (name: string, account: string, n: number, to: readonly string[], form: (published: PublishedCase) => Record<string, unknown>) => made.keep(name, async () => {
    const { subjectId, caseId, published } = await about(account, n);
    return cast.act(account, DraftBulletin, { subjectId, caseId, unitIds: await units(to), text: source(published), ...form(published) } as never);
  });
  const on = (name: string, account: string, use: typeof SendBulletin | typeof SubmitBulletin | typeof ChaseBulletin) => made.keep(name, () => cast.act(account, use as typeof SendBulletin, made.on(name)));
  const received = (name: string, no: number, ...accounts: string[]) => accounts.map((account) => made.keep(name, () => cast.act(account, ReceiveBulletin, { id: made.of(name).id, no })));
  const dayAgo = (days: number): string => dayOf(past.daysAgo(days));
  const fraud = (amount: string) => ({ stage: 'HANDED_OVER', day: dayAgo(20), amount });
  return [
    at(18, '09:40', draft('fraud', HANDLER, 0, [POLICE, HEALTH, AUDIT, MARKET, DRUGS], (one) => ({ kind: 'FRAUD_CASE', title: `${one.title}查处情况`, particulars: fraud('1000000.00') })), on('fraud', HANDLER, SubmitBulletin)),
    at(18, '15:10', on('fraud', HEAD, SendBulletin), ...received('fraud', 1, POLICE, HEALTH)),
    at(12, '10:20', made.keep('fraud', async () => {
      const { subjectId, published } = await about(HANDLER, 0);
      const amount = `${published.amounts.involved_yuan ?? 10_000_000}.00`;
      return cast.act(HEAD, CorrectBulletin, { ...made.on('fraud'), subjectId, title: `${published.title}查处情况`, text: source(published), particulars: fraud(amount), reason: '涉及金额登记有误，以公开发布的数额为准（演示）' } as never);
    }), ...received('fraud', 2, POLICE)),
    at(10, '11:00', on('fraud', HANDLER, ChaseBulletin), ...received('fraud', 2, AUDIT)),
    at(9, '09:30', draft('inspected', HEALTH, 1, ['gdyb.head', POLICE], (one) => ({ kind: 'ENFORCEMENT', title: `${one.subject}病历质量专项检查情况（演示）`, particulars: { way: 'SPECIAL', day: dayAgo(11), conducts: one.violation_types.slice(0, 2) } })), on('inspected', HEALTH, SendBulletin), ...received('inspected', 1, HANDLER, POLICE)),
    at(8, '14:20', draft('punished', MARKET, 2, ['gdyb.head', DRUGS], (one) => ({ kind: 'PENALTY', title: `${one.subject}价格行为处罚情况（演示）`, particulars: { documentNo: '粤市监罚〔2026〕演示1号', day: dayAgo(9), penalties: ['FINE'], fine: '50000.00', basis: '《中华人民共和国价格法》第四十条' } })), on('punished', MARKET, SendBulletin), ...received('punished', 1, HANDLER)),
    at(6, '10:10', made.keep('punished', () => cast.act(MARKET, WithdrawBulletin, { ...made.on('punished'), reason: '处罚决定正在复议，暂停使用（演示）' })), ...received('punished', 2, HANDLER)),
    at(2, '16:40', draft('waiting', HANDLER, 1, [POLICE, HEALTH, DRUGS], (one) => ({ kind: 'DISPOSITION', title: `${one.subject}处理情况（演示）`, particulars: { measures: ['RECOVERY', 'SUSPENSION'], day: dayAgo(3) } })), on('waiting', HANDLER, SubmitBulletin)),
    scene(past.hoursAgo(3), draft('urgent', HANDLER, 3, [POLICE, HEALTH, AUDIT, MARKET, DRUGS], (one) => ({
      kind: 'URGENT_NOTICE', title: `${one.subject}涉嫌转移账册（演示）`, text: '飞行检查中发现该机构正在转移结算账册，请各单位注意保全证据（演示）。',
      particulars: { day: dayAgo(1), handling: '已暂停结算，现场先行登记保存（演示）', contact: '基金监管处承办人 020-00000000（演示）' },
    })), on('urgent', HEAD, SendBulletin), ...received('urgent', 1, POLICE, MARKET)),
  ];
}
