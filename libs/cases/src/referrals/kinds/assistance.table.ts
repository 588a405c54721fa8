import type { ReferralTable } from '../referral-table.js';
import { dateActs, dateStates, deciding, working } from './answer-dates.js';
import { confirming, DRAFT, ENDS, formAct, forward, handOver, meet, RECEIVE_ACT, SENT, start, TO_CONFIRM } from './common-acts.js';
import { DECLINE_FORM, LETTER, may, must, PAPER, SECRECY } from './common-forms.js';
import { ifAny, always, MEMBERS } from './common-parts.js';

/*
 * 协查协助, 异地协查 included (行政处罚法 26；条例 26；粤医保发〔2020〕26号 三(二)2). Between 医保: 局令4 第三十四条, 15日 (Y06). Between police,
 * for an identity: 程序规定 353, 7日 (X34). All else by the day asked for or agreed.
 */
const HEALTHCARE = ['HEALTHCARE_SECURITY'] as const;
const POLICE = ['PUBLIC_SECURITY'] as const;

export const ASSISTANCE_TABLE: ReferralTable = {
  kind: 'ASSISTANCE',
  sides: { SENDER: MEMBERS, RECEIVER: MEMBERS, SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: [always('TRANSFER_LETTER'), ifAny('EVIDENCE'), ifAny('OTHER')],
  draft: {
    fields: [
      must.code('need', ['RECORDS', 'IDENTITY_CHECK', 'INTERVIEW', 'SITE_CHECK', 'EXPERT_OPINION', 'INSPECTION_TEST', 'PROFESSIONAL_FORCE', 'CROSS_REGION_CHECK', 'OTHER_NEED']),
      ...LETTER, ...PAPER, may.line('careRegion'), may.line('insuredRegion'), may.comingDay('replyBy'), must.code('secrecy', SECRECY), may.officers('officers'), may.yesNo('urgent'),
    ],
  },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['ASSISTANCE', '协'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: false,
  terms: {
    REPLY: [
      { rule: 'Y06', senders: HEALTHCARE, receivers: HEALTHCARE },
      { rule: 'X34', senders: POLICE, receivers: POLICE, field: { name: 'need', in: ['IDENTITY_CHECK'] } },
      { rule: 'H03', dated: true },
    ],
  },
  clockFacts: [],
  states: { DRAFT, SENT, ...ENDS, ...dateStates(), RECEIVED: deciding(), ACCEPTED: working(), DECLINED: TO_CONFIRM, ANSWERED: TO_CONFIRM },
  acts: {
    ...handOver(start('H05', 'RECEIVER'), start('REPLY', 'RECEIVER')),
    ACCEPT: formAct('ACCEPT', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'ACCEPTED', topic: 'referral.accepted', clocks: [meet('H05')],
      form: [may.officers('officers', { label: 'assignedOfficers' }), may.text('text', { label: 'comment' })],
    }),
    DECLINE: formAct('DECLINE', { ...RECEIVE_ACT, from: ['RECEIVED'], to: 'DECLINED', topic: 'referral.declined', clocks: [meet('H05'), start('H02', 'SENDER')], form: DECLINE_FORM }),
    FORWARD: forward(['RECEIVED'], meet('H05')),
    SPLIT: formAct('SPLIT', {
      ...RECEIVE_ACT, from: ['RECEIVED', 'ACCEPTED'], to: 'ACCEPTED', topic: 'referral.split', effect: 'SPLIT', clocks: [meet('H05')],
      form: [must.parts('parts'), may.text('text', { label: 'comment' })],
    }),
    ...dateActs(['RECEIVED']),
    REPORT_PROGRESS: formAct('REPORT_PROGRESS', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'SAME', topic: 'referral.progress-reported', form: [must.text('text', { label: 'progress' }), may.files('fileIds')],
    }),
    ANSWER: formAct('ANSWER', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'ANSWERED', topic: 'referral.answered', clocks: [meet('REPLY'), start('H02', 'SENDER')],
      form: [must.code('reasonCode', ['FULLY_ANSWERED', 'PARTLY_ANSWERED', 'NOTHING_FOUND'], 'result'), must.text('text', { label: 'answer' }), may.line('documentNo'), may.day('documentDay'), may.files('fileIds')],
    }),
    ...confirming(['ANSWERED', 'DECLINED']),
  },
};
