import {
  ConfirmInvestigationOutcome, EditTrack, JoinInvestigation, LoadCase, LoadJointInvestigation, LoadMoney, OpenJointInvestigation, RecordOutcome, RecordPublication,
  RecordReceipt, VoidReceipt,
} from '@portal/cases';
import { dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import { namesOfficers } from '../gates.js';
import { before } from '../office-time.js';
import { kindsOf, originOf, type PublishedCase, type PublishedKind, said } from '../published-cases.js';
import { BASIS, decisionOf } from './published-decisions.js';

/** A case of a published notice as it lies in somebody's ledger. */
export interface Entered { readonly published: PublishedCase; readonly account: string; readonly at: Date }
export interface Handled { readonly at: Date; readonly play: () => Promise<void> }

const POSTS: Readonly<Record<Exclude<PublishedKind, '医保'>, string>> = {
  公安: 'gdga.liaison', 卫健: 'gdwj.liaison', 市场监管: 'gdscjg.liaison', 审计: 'gdsj.liaison', 检察: 'gdjcy.handler', 纪检: 'gdjw.handler',
};
/** Told by a story of its own, with every kind of row. */
const TOLD_ELSEWHERE = new Set(['C023']);

/** Its money came in; one of the receipts was entered with a wrong number, and cancelled. */
const WITH_RECEIPTS = 'C009';

/** Moments between a case's registration and now, in the order they are taken, in office hours where there is room for it. */
function moments(from: Date, now: Date, count: number): Date[] {
  const span = now.getTime() - from.getTime();
  const list: Date[] = [];
  for (let n = 1; n <= count; n += 1) {
    const raw = new Date(from.getTime() + (span * 0.85 * n) / (count + 1));
    const office = before(raw, 0, ['09:40', '10:55', '14:35', '15:50', '16:45'][n % 5] as string);
    const last = list.at(-1) ?? from;
    list.push(office > last && office < now ? office : new Date(Math.max(raw.getTime(), last.getTime() + 60_000)));
  }
  return list;
}

/**
 * What the notices say that the agencies did: where several acted, 一案多查 with a row for each of them; where one did, its
 * decision on its own case. Nothing is decided here that the notice does not tell.
 */
export function publishedHandling(cast: Cast, entered: readonly Entered[], caseOf: (id: string, account: string) => string, now: Date): Handled[] {
  const told = new Set(TOLD_ELSEWHERE);
  return entered.flatMap((entry) => {
    const kinds = kindsOf(entry.published);
    const own = kinds.find((kind) => (kind === '医保' ? entry.account.endsWith('yb.handler') : POSTS[kind] === entry.account));
    const leads = own !== undefined && (own === '医保' || !kinds.includes('医保'));
    if (told.has(entry.published.id) || !(leads || (kinds.length > 1 && !kinds.includes('医保') && entry.account.endsWith('yb.handler')))) return [];
    told.add(entry.published.id);
    return kinds.length === 1 ? alone(cast, entry, own as PublishedKind, caseOf, now) : together(cast, entry, kinds, caseOf, now);
  });
}

function alone(cast: Cast, { published, account, at }: Entered, kind: PublishedKind, caseOf: (id: string, account: string) => string, now: Date): Handled[] {
  const [decided] = moments(at, now, 2) as [Date, Date];
  const decision = decisionOf(published, kind, dayOf(decided));
  if (decision === null) return [];
  let outcomeId = '';
  const told: Handled = { at: decided, play: async () => {
    const caseId = caseOf(published.id, account);
    const page = await cast.room(LoadCase).run(await cast.actor(account), caseId);
    if (needsOfficers(decision.kind, kind)) await namesOfficers(cast, account, 'CASE', caseId);
    outcomeId = (await cast.act<Parameters<RecordOutcome['run']>[1], { id: string }>(account, RecordOutcome, { caseId, expectedVersion: page?.version ?? 0, ...decision })).id;
  } };
  return published.id === WITH_RECEIPTS ? [told, ...receipts(cast, account, published, () => ({ outcomeId, caseId: caseOf(published.id, account) }), moments(decided, now, 4))] : [told];
}

/** What came back, to the 财政专户: entered, found to bear a wrong number, entered again. Then the fine, to the treasury: with it the money is even. */
function receipts(cast: Cast, account: string, { amounts }: PublishedCase, at: () => { outcomeId: string; caseId: string }, times: readonly Date[]): Handled[] {
  const [first, second, third, fourth] = times as [Date, Date, Date, Date];
  const enter = (day: Date, expectedVersion: number, receiptNo: string): Handled => ({ at: day, play: async () => {
    const line = { kind: 'RECOVERABLE' as const, destination: 'FISCAL_ACCOUNT' as const, amount: (amounts.recovered_yuan ?? 0).toFixed(2) };
    await cast.act(account, RecordReceipt, { id: at().outcomeId, expectedVersion, ...line, receiptNo, receivedOn: dayOf(first) });
  } });
  const cancel: Handled = { at: second, play: async () => {
    const { outcomeId, caseId } = at();
    const page = await cast.room(LoadMoney).run(await cast.actor(account), { caseId });
    const receiptId = page?.lines.flatMap((line) => line.receipts)[0]?.id ?? '';
    await cast.act(account, VoidReceipt, { id: outcomeId, expectedVersion: 2, receiptId, reason: '凭证号登记有误（演示）' });
  } };
  const fine: Handled = { at: fourth, play: async () => {
    const line = { kind: 'FINE' as const, destination: 'TREASURY' as const, amount: (amounts.fine_yuan ?? 0).toFixed(2) };
    await cast.act(account, RecordReceipt, { id: at().outcomeId, expectedVersion: 4, ...line, receiptNo: '演示库字第9号', receivedOn: dayOf(fourth) });
  } };
  return [enter(first, 1, '演示专字第8号'), cancel, enter(third, 3, '演示专字第9号'), fine];
}

function together(cast: Cast, { published, account, at }: Entered, kinds: readonly PublishedKind[], caseOf: (id: string, account: string) => string, now: Date): Handled[] {
  const postOf = (kind: PublishedKind): string => (kind === '医保' || POSTS[kind] === account ? account : POSTS[kind]);
  const guests = kinds.filter((kind) => postOf(kind) !== account);
  const times = moments(at, now, 2 + guests.length + kinds.length * 2);
  const next = (): Date => times.shift() as Date;
  let jointId = '';
  const row = async (kind: PublishedKind) => {
    const actor = await cast.actor(postOf(kind));
    const track = (await cast.room(LoadJointInvestigation).run(actor, jointId))?.tracks.find(({ agency }) => agency.id === actor.agencyId);
    if (!track) throw new Error(`${postOf(kind)} has no row in the investigation of ${published.id}`);
    return { id: track.id, expectedVersion: track.version };
  };
  const opened: Handled = { at: next(), play: async () => {
    const invited = await Promise.all(guests.map(async (kind) => (await cast.actor(postOf(kind))).agencyId ?? ''));
    jointId = (await cast.act<Parameters<OpenJointInvestigation['run']>[1], { id: string }>(account, OpenJointInvestigation, {
      caseId: caseOf(published.id, account), title: `${published.subject}一案多查`.slice(0, 120), basis: BASIS['医保'],
      summary: `${published.violation_detail ?? published.summary}。${when(published)}来源：${originOf(published)}。演示：由本目录内单位办理。`.slice(0, 1_900),
      invitations: invited.map((agencyId) => ({ agencyId, replyDays: 20 })),
    })).id;
  } };
  const joined = guests.map((kind): Handled => ({ at: next(), play: async () => { await cast.act(postOf(kind), JoinInvestigation, { ...await row(kind), basis: BASIS[kind] }); } }));
  const worked = kinds.map((kind): Handled => ({ at: next(), play: async () => {
    await cast.act(postOf(kind), EditTrack, {
      ...await row(kind), stage: 'INVESTIGATING', basis: BASIS[kind], documentNo: `演示${kind}立字${published.id}号`, amount: kind === '医保' ? published.amounts.involved_yuan?.toFixed(2) ?? null : null,
      // What is decided later says it in its own words.
      result: [decisionOf(published, kind, dayOf(at)) === null ? said(published, kind) : null, kind === '医保' ? published.amounts.involved_text : null].filter(Boolean).join('；').slice(0, 480),
      facts: '', officers: [], caseId: null,
    });
  } }));
  const decided = kinds.flatMap((kind): Handled[] => {
    const day = next();
    const decision = decisionOf(published, kind, dayOf(day));
    return decision === null ? [] : [{ at: day, play: async () => {
      const { id: trackId, expectedVersion } = await row(kind);
      if (needsOfficers(decision.kind, kind)) await namesOfficers(cast, postOf(kind), 'INVESTIGATION_TRACK', trackId);
      const { id } = await cast.act<Parameters<RecordOutcome['run']>[1], { id: string }>(postOf(kind), RecordOutcome, { trackId, expectedVersion, ...decision });
      if (decision.kind === 'PENALTY') await cast.act(postOf(kind), RecordPublication, { id, expectedVersion: 1, publishedAt: published.source.publisher, reference: `演示-${published.id}`, publishedOn: dayOf(day) });
      else if (postOf(kind) !== account) await cast.act(account, ConfirmInvestigationOutcome, { id, expectedVersion: 1 });
    } }];
  });
  return [opened, ...joined, ...worked, ...decided];
}

/** 行政处罚 of anybody (行政处罚法 42), and 行政处理 of 医保 (条例 29), by two officers at least. */
const needsOfficers = (outcome: string, by: PublishedKind): boolean => outcome === 'PENALTY' || (outcome === 'ADMINISTRATIVE_ACTION' && by === '医保');

/** When things happened, as published. */
const when = ({ timeline }: PublishedCase): string => {
  const dated = timeline.filter(({ date }) => date !== null).slice(0, 4).map(({ date, step, agency }) => `${date ?? ''} ${agency ?? ''}${step}`);
  return dated.length === 0 ? '' : `经过：${dated.join('；')}。`;
};
