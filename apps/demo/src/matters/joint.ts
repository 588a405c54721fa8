import {
  CommentOnInvestigation, ConfirmInvestigationOutcome, DeclineInvestigation, EditTrack, JoinInvestigation, LoadJointInvestigation, OpenJointInvestigation, ProposeReplyDay, RecordOutcome,
  RecordPublication, ShareTrackFacts,
} from '@portal/cases';
import { addDays, dayOf } from '@portal/kernel';
import { issue, nameContact } from '../documents.js';
import type { Past } from '../office-time.js';
import { originOf, said } from '../published-cases.js';
import type { Story } from '../story.js';
import type { Telling } from '../telling.js';

const GUESTS = ['gdga.liaison', 'gdwj.liaison', 'gdscjg.liaison', 'gdsj.liaison'] as const;
const REGULATION = '《医疗保障基金使用监督管理条例》第二十二条';

/**
 * 一案多查 over the case of a story: what the notice says that each agency did, in its own row. One declined, one asks for another
 * day, so that the matrix shows every kind of row.
 */
export function withJoint(story: Story, past: Past): Story {
  let jointId = '';
  const ids = new Map<string, string>();
  const row = async ({ cast }: Telling, account: string) => {
    const actor = await cast.actor(account);
    const page = await cast.room(LoadJointInvestigation).run(actor, jointId);
    const track = page?.tracks.find(({ agency }) => agency.id === actor.agencyId);
    if (!track) throw new Error(`${account} has no row`);
    return { id: track.id, expectedVersion: track.version };
  };
  const agency = async ({ cast }: Telling, account: string): Promise<string> => (await cast.actor(account)).agencyId ?? '';
  const step = (at: Date, play: (telling: Telling) => Promise<unknown>): void => {
    story.steps.push({ at, play: async (telling) => { await play(telling); return {}; } });
  };
  const decide = (at: Date, account: string, outcome: (telling: Telling) => Omit<Parameters<RecordOutcome['run']>[1], 'trackId' | 'expectedVersion' | 'level' | 'factIds' | 'decidedOn'>): void =>
    step(at, async (telling) => {
      const { id: trackId, expectedVersion } = await row(telling, account);
      const done = await telling.cast.act<Parameters<RecordOutcome['run']>[1], { id: string }>(account, RecordOutcome, { trackId, expectedVersion, level: 'INSTITUTION', factIds: [], decidedOn: dayOf(at), ...outcome(telling) });
      ids.set(account, done.id);
    });

  step(past.daysAgo(14, '10:20'), async (telling) => {
    const { cast, caseId, published } = telling;
    const invited = await Promise.all(GUESTS.map((account) => agency(telling, account)));
    jointId = (await cast.act<Parameters<OpenJointInvestigation['run']>[1], { id: string }>('gdyb.handler', OpenJointInvestigation, {
      caseId, title: `${published.subject}一案多查`, summary: `${published.violation_detail ?? ''}。来源：${originOf(published)}。演示：由本目录内单位办理。`.slice(0, 1_900), basis: REGULATION,
      invitations: invited.map((agencyId) => ({ agencyId, replyDays: 20 })),
    })).id;
  });
  step(past.daysAgo(13, '15:10'), async (telling) => telling.cast.act('gdwj.liaison', JoinInvestigation, { ...await row(telling, 'gdwj.liaison'), basis: '《医疗机构管理条例》' }));
  step(past.daysAgo(13, '16:05'), async (telling) => telling.cast.act('gdga.liaison', JoinInvestigation, { ...await row(telling, 'gdga.liaison'), basis: '《刑法》第二百六十六条' }));
  step(past.daysAgo(12, '10:35'), async (telling) => telling.cast.act('gdscjg.liaison', DeclineInvestigation, {
    ...await row(telling, 'gdscjg.liaison'), code: 'NO_POWER', reason: '通报未涉及价格、广告违法（演示）' }));
  step(past.daysAgo(11, '11:20'), async (telling) => telling.cast.act('gdsj.liaison', ProposeReplyDay, {
    ...await row(telling, 'gdsj.liaison'), day: addDays(dayOf(past.daysAgo(11)), 30), reason: '正在安排审计项目（演示）' }));
  step(past.daysAgo(9, '09:40'), async (telling) => telling.cast.act('gdwj.liaison', EditTrack, {
    ...await row(telling, 'gdwj.liaison'), stage: 'INVESTIGATING', basis: '《医疗机构管理条例》', documentNo: '演示卫立字第23号', amount: null, result: '收到医保部门抄送的移送书',
    facts: '演示：核查伪造医学文书涉及的科室', officers: [{ name: '执法人员（演示）一', certificateNo: '演示01' }, { name: '执法人员（演示）二', certificateNo: '演示02' }], caseId: null }));
  step(past.daysAgo(9, '10:10'), async (telling) => telling.cast.act('gdwj.liaison', ShareTrackFacts, { ...await row(telling, 'gdwj.liaison'), agencyIds: [await agency(telling, 'gdyb.handler')] }));
  step(past.daysAgo(8, '15:30'), async (telling) => telling.cast.act('gdyb.handler', EditTrack, {
    ...await row(telling, 'gdyb.handler'), stage: 'HEARING_NOTIFIED', basis: '《医疗保障基金使用监督管理条例》第四十条', documentNo: '演示医保告字第23号', amount: telling.published.amounts.involved_yuan?.toFixed(2) ?? null,
    result: said(telling.published, '医保'), facts: '', officers: [], caseId: telling.caseId }));
  step(past.daysAgo(6, '14:45'), async (telling) => telling.cast.act('gdyb.handler', CommentOnInvestigation, {
    id: jointId, text: '请协助核对重复使用的影像资料（演示）', toAgencyIds: [await agency(telling, 'gdwj.liaison')] }));
  decide(past.daysAgo(3, '10:15'), 'gdga.liaison', ({ published }) => ({
    kind: 'CRIMINAL', documentNo: '演示公立字第23号', basis: '《刑法》第二百六十六条', text: `公开通报：${published.police_status}`, measures: [], money: [] }));
  decide(past.daysAgo(3, '16:20'), 'gdwj.liaison', () => ({
    kind: 'PENALTY', documentNo: '演示卫罚字第23号', basis: '《医疗机构管理条例》', text: '公开通报：吊销医疗机构执业许可证', measures: [{ code: 'REVOKE_LICENCE', startsOn: dayOf(past.daysAgo(3)) }], money: [] }));
  step(past.daysAgo(2, '11:30'), async ({ cast }) => cast.act('gdwj.liaison', RecordPublication, {
    id: ids.get('gdwj.liaison') ?? '', expectedVersion: 1, publishedAt: '国家企业信用信息公示系统', reference: '演示-23', publishedOn: dayOf(past.daysAgo(2)) }));
  step(past.daysAgo(1, '09:25'), async ({ cast }) => cast.act('gdyb.handler', ConfirmInvestigationOutcome, { id: ids.get('gdga.liaison') ?? '', expectedVersion: 1 }));
  step(past.daysAgo(2, '15:20'), async ({ cast }) => { await nameContact(cast, 'gdwj.liaison', ids.get('gdwj.liaison') ?? ''); await issue(cast, 'gdwj.liaison', ids.get('gdwj.liaison') ?? '', 'LINKAGE_NOTICE'); });
  story.steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  return story;
}
