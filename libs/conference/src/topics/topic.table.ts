import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../conferences/conference-table.js';

export const TOPIC_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'MERGED', 'WITHDRAWN', 'PROPOSED', 'APPROVED', 'DEFERRED', 'ON_AGENDA', 'DISCUSSED'] as const;
export type TopicState = (typeof TOPIC_STATES)[number];
/** 重大案件会商 · 挂牌督办 · 联合检查 · 数据共享 · 制度建设 · 情况通报 · 其他. */
export const TOPIC_CATEGORIES = ['MAJOR_CASE', 'SUPERVISION', 'JOINT_INSPECTION', 'DATA_SHARING', 'RULES', 'INFORMATION', 'OTHER'] as const;
export type TopicCategory = (typeof TOPIC_CATEGORIES)[number];
/** OFFICE sorts, CONVENER decides, PROPOSER is the unit that asks. */
export type TopicSide = 'PROPOSER' | 'OFFICE' | 'CONVENER';
/** own: the acting agency proposed it. The office may propose, too. */
export type TopicFact = 'own';

const OWN = { by: ['PROPOSER', 'CONVENER', 'OFFICE'], permission: 'topic.propose', needs: [{ fact: 'own', is: true, code: 'NOT_YOUR_ACT' }] } as const;
const SORT = { by: ['OFFICE'], permission: 'topic.sort', audience: 'PARTIES' } as const;
const DECIDE = { action: 'decideTopic', from: ['PROPOSED'], by: ['CONVENER'], permission: 'topic.decide', seat: CONVENER_SEAT, audience: 'PARTIES' } as const;

/** 议题 (粤医保发〔2020〕26号 四(一)): 办公室收集梳理，报召集人审定. */
export const TOPIC_ACTS = {
  EDIT: { ...OWN, action: 'editTopic', from: ['DRAFT', 'RETURNED'], to: 'SAME', topic: 'topic.edited', audience: 'AGENCY' },
  SUBMIT: { ...OWN, action: 'submitTopic', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', topic: 'topic.submitted', audience: 'PARTIES' },
  WITHDRAW: { ...OWN, action: 'withdrawTopic', from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'DEFERRED'], to: 'WITHDRAWN', topic: 'topic.withdrawn', audience: 'PARTIES' },
  RETURN: { ...SORT, action: 'returnTopic', from: ['SUBMITTED'], to: 'RETURNED', topic: 'topic.returned' },
  MERGE: { ...SORT, action: 'mergeTopic', from: ['SUBMITTED'], to: 'MERGED', topic: 'topic.merged' },
  PROPOSE: { ...SORT, action: 'proposeTopic', from: ['SUBMITTED', 'DEFERRED'], to: 'PROPOSED', topic: 'topic.proposed' },
  APPROVE: { ...DECIDE, variant: 'APPROVE', to: 'APPROVED', topic: 'topic.approved' },
  SEND_BACK: { ...DECIDE, variant: 'RETURN', to: 'RETURNED', topic: 'topic.sent-back' },
  DEFER: { ...DECIDE, variant: 'DEFER', to: 'DEFERRED', topic: 'topic.deferred' },
} as const satisfies MatterActs<TopicState, TopicSide, TopicFact>;
