import {
  ConcludeConsultation, DecideListing, FileSupervisionReport, FindConsultation, FindListedSupervision, GiveOpinion, IssueSupervisionStep, NominateListing, OpenConsultation, type Stance,
} from '@portal/cases';
import { draft, issue, nameContact } from '../documents.js';
import type { Past } from '../office-time.js';
import type { Story } from '../story.js';
import type { Telling } from '../telling.js';

type Play = (telling: Telling) => Promise<unknown>;
type Made = { readonly id: string };

const agency = async ({ cast }: Telling, account: string): Promise<string> => (await cast.actor(account)).agencyId ?? '';

/** Puts further steps into a story, each at its time. */
function beside(story: Story, steps: readonly (readonly [at: Date, play: Play])[]): Story {
  story.steps.push(...steps.map(([at, play]) => ({ at, play: async (telling: Telling) => { await play(telling); return {}; } })));
  story.steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  return story;
}

/** The papers of a transfer: letter, list and approval sheet issued, the report still a draft, and what the police answered. */
export const withPapers = (story: Story, at: { readonly sender: Date; readonly receiver: Date }): Story => beside(story, [
  [at.sender, async ({ cast, referralId }) => {
    for (const form of ['TRANSFER_LETTER', 'ITEM_LIST', 'APPROVAL_SHEET']) await issue(cast, story.sender.handler, referralId, form);
    await draft(cast, story.sender.handler, referralId, 'INVESTIGATION_REPORT');
  }],
  [at.receiver, async ({ cast, referralId }) => { for (const form of ['RECEIPT', 'FILING_NOTICE']) await issue(cast, story.police, referralId, form); }],
]);

/** A draft from before the form was filled in: what it says is no longer so. */
export const withStaleDraft = (story: Story, at: Date): Story => beside(story, [
  [at, async ({ cast, referralId }) => draft(cast, story.sender.handler, referralId, 'INVESTIGATION_REPORT')],
]);

/** 会商 with dissent, one agency silent, concluded when its five working days were over, long holidays or not; its question, an opinion and the minutes on paper. */
export function withConsultation(story: Story, past: Past): Story {
  let id = '';
  const say = (account: string, stance: Stance, text: string): Play => async ({ cast }) => {
    const page = await cast.room(FindConsultation).run(await cast.actor(account), id);
    await cast.act(account, GiveOpinion, { id, expectedVersion: page?.version ?? 0, stance, text: `${text}（演示）`, evidenceIds: [], fileIds: [] });
  };
  return beside(story, [
    [past.daysAgo(22, '10:30'), async (telling) => {
      const [police, health, market] = await Promise.all(['gdga.liaison', 'gdwj.liaison', 'gdscjg.liaison'].map((account) => agency(telling, account))) as [string, string, string];
      const opened = await telling.cast.act<Parameters<OpenConsultation['run']>[1], Made>(story.sender.handler, OpenConsultation, {
        caseId: telling.caseId, kind: 'GENERAL', title: '违规金额与骗取金额的划分', question: '违规使用与骗取基金的金额如何划分？挂床住院部分是否一并移送？（演示）', workingDays: 5,
        invitations: [{ agencyId: police, parts: ['FACTS', 'AMOUNT', 'EVIDENCE'], fileIds: [] }, { agencyId: health, parts: ['FACTS', 'EVIDENCE'], fileIds: [] }, { agencyId: market, parts: ['FACTS'], fileIds: [] }],
      });
      id = opened.id;
      await nameContact(telling.cast, story.sender.handler, id);
      await issue(telling.cast, story.sender.handler, id, 'CONSULTATION_REQUEST');
    }],
    [past.daysAgo(20, '15:00'), say('gdwj.liaison', 'AGREE', '同意按伪造检查报告和病历的部分认定骗取')],
    [past.daysAgo(19, '11:20'), say('gdga.liaison', 'DISAGREE', '挂床住院部分主观故意的证据不足，不宜一并移送')],
    [past.daysAgo(19, '15:40'), async ({ cast }) => issue(cast, 'gdga.liaison', id, 'CONSULTATION_OPINION')],
    [past.daysAgo(2, '09:40'), async ({ cast }) => {
      const page = await cast.room(FindConsultation).run(await cast.actor(story.sender.handler), id);
      await cast.act(story.sender.handler, ConcludeConsultation, {
        id, expectedVersion: page?.version ?? 0, conclusion: '伪造部分依法移送；挂床住院部分先作协议处理，另行补充证据。（演示）',
        adoptions: (page?.opinions ?? []).map(({ id: opinionId, stance }) => ({ opinionId, adopted: stance === 'AGREE', ...(stance === 'AGREE' ? {} : { reason: '挂床住院部分已有排班和刷卡记录印证（演示）' }) })),
      });
    }],
    [past.daysAgo(2, '10:30'), async ({ cast }) => issue(cast, story.sender.handler, id, 'CONSULTATION_MINUTES')],
  ]);
}

/** 医学评审: one opinion that cites what corroborates it, one agency over its time. */
export function withMedicalReview(story: Story, past: Past): Story {
  let id = '';
  return beside(story, [
    [past.daysAgo(10, '09:30'), async (telling) => {
      const parts = ['FACTS', 'EVIDENCE'] as const;
      const opened = await telling.cast.act<Parameters<OpenConsultation['run']>[1], Made>(story.sender.handler, OpenConsultation, {
        caseId: telling.caseId, kind: 'MEDICAL_REVIEW', title: '两套处方的医学合理性评审', question: '报销处方所列药品与病情是否相符？（演示）', workingDays: 3,
        invitations: [{ agencyId: await agency(telling, 'gdwj.liaison'), parts: [...parts], fileIds: [] }, { agencyId: await agency(telling, 'gdyj.liaison'), parts: [...parts], fileIds: [] }],
      });
      id = opened.id;
    }],
    [past.daysAgo(8, '16:10'), async ({ cast }) => {
      const page = await cast.room(FindConsultation).run(await cast.actor('gdwj.liaison'), id);
      const shared = page?.invitations.find(({ packet }) => packet !== null)?.packet?.evidence ?? [];
      await cast.act('gdwj.liaison', GiveOpinion, {
        id, expectedVersion: page?.version ?? 0, stance: 'AGREE', text: '报销处方与门诊病历不符，缺乏医学合理性。（演示）', fileIds: [],
        evidenceIds: shared.filter(({ kind }) => kind !== 'EXPERT_OPINION').map((line) => line.id),
      });
    }],
    [past.hoursAgo(28), async ({ cast }) => draft(cast, story.sender.handler, id, 'CONSULTATION_MINUTES')],
  ]);
}

/** 挂牌督办: nominated by a city, decided by the convener, one measure reported on, one over its time. */
export function withListing(story: Story, past: Past): Story {
  let id = '';
  const handler = story.sender.handler;
  return beside(story, [
    [past.daysAgo(20, '10:10'), async (telling) => {
      const nominated = await telling.cast.act<Parameters<NominateListing['run']>[1], Made>(handler, NominateListing, { caseId: telling.caseId, level: 'PROVINCE', title: telling.published.title, reason: '涉案人员多，资金去向跨地区。（演示）', shareWithOffice: true });
      id = nominated.id;
      await issue(telling.cast, handler, id, 'LISTING_NOMINATION');
    }],
    [past.daysAgo(18, '15:30'), async (telling) => telling.cast.act('gdyb.head/CONVENER', DecideListing, {
      id, expectedVersion: 1, approve: true, reason: '请各责任单位指定专人，按期完成。（演示）', level: 'PROVINCE', reportDays: 20,
      measures: [{ agencyId: await agency(telling, story.police), text: '查清资金去向（演示）', workingDays: 8 }, { agencyId: await agency(telling, handler), text: '追回医保基金（演示）', workingDays: 60 }],
    })],
    [past.daysAgo(17, '09:20'), async ({ cast }) => { await nameContact(cast, 'gdyb.handler', id); await issue(cast, 'gdyb.handler', id, 'LISTING_NOTICE'); }],
    [past.daysAgo(9, '16:30'), async ({ cast }) => {
      const actor = await cast.actor(story.police);
      const page = await cast.room(FindListedSupervision).run(actor, id);
      const measure = page?.measures.find((each) => each.agency.id === actor.agencyId);
      await cast.act(story.police, FileSupervisionReport, { measureId: measure?.id ?? '', text: '已调取关联账户流水。（演示）', done: false, fileIds: [] });
      await draft(cast, story.police, id, 'SUPERVISION_REPORT');
    }],
  ]);
}

/** A nomination that waits for the convener. */
export const withNomination = (story: Story, at: Date): Story => beside(story, [
  [at, async ({ cast, caseId, published }) => cast.act(story.sender.handler, NominateListing, { caseId, level: 'CITY', title: published.title, reason: '社会影响较大。（演示）', shareWithOffice: false })],
]);

/** 提醒, then 催办: decided by the office, each with its letter. */
export function withLadder(story: Story, past: Past): Story {
  const take = (kind: 'REMINDER' | 'URGING', reason: string, form: string): Play => async (telling) => {
    const { id } = await telling.cast.act<Parameters<IssueSupervisionStep['run']>[1], Made>('office.secretary', IssueSupervisionStep, {
      objectKind: 'REFERRAL', objectId: telling.referralId, targetAgencyId: await agency(telling, story.police), kind, reason: `${reason}（演示）`, workingDays: kind === 'REMINDER' ? null : 5,
    });
    await issue(telling.cast, 'office.secretary', id, form);
  };
  return beside(story, [
    [past.daysAgo(6, '09:45'), take('REMINDER', '立案审查期限已过，请及时作出决定', 'REMINDER_LETTER')],
    [past.daysAgo(3, '14:50'), take('URGING', '提醒后仍未作出决定，请书面说明并尽快办理', 'URGING_NOTICE')],
  ]);
}
