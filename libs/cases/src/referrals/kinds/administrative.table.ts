import type { ReferralTable } from '../referral-table.js';
import { dateActs, dateStates, deciding, working } from './answer-dates.js';
import { confirming, DRAFT, ENDS, formAct, forward, handOver, meet, NO_OPEN_QUERY, RECEIVE_ACT, SEND_ACT, SENT, start, TO_CONFIRM } from './common-acts.js';
import { DECLINE_FORM, LETTER, may, must, PAPER, RESULT_FORM, SECRECY } from './common-forms.js';
import { LETTER_MATERIALS, MEMBERS } from './common-parts.js';

/*
 * 行政移送 between any two members, with feedback that is owed (seed 000 三(十); 行政处罚法 25, 26, 27). Sources of the clocks: 局令4
 * 第十条 (Y02), 局令6 (Z02, Z03); all others are agreed. 建议函 (吊销执业资格 …) is the same table: a letter that must be answered.
 */
const HEALTHCARE = ['HEALTHCARE_SECURITY'] as const;
const INSPECTION = { name: 'origin', in: ['FLYING_INSPECTION'] } as const;

export const ADMINISTRATIVE_TABLE: ReferralTable = {
  kind: 'ADMINISTRATIVE',
  sides: { SENDER: MEMBERS, RECEIVER: MEMBERS, SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: LETTER_MATERIALS,
  draft: {
    fields: [
      must.code('letterKind', ['TRANSFER', 'RECOMMENDATION']), ...LETTER, ...PAPER,
      must.code('origin', ['CASE', 'FLYING_INSPECTION', 'COMPLAINT', 'ASSIGNED', 'MEDIA', 'MONITORING']), may.comingDay('replyBy'),
      must.code('secrecy', SECRECY), may.officers('officers'),
    ],
  },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['REFERRAL', '移'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: false,
  terms: {
    REPLY: [{ rule: 'H03', dated: true }],
    DISPUTE: [{ rule: 'Y02', senders: HEALTHCARE, receivers: HEALTHCARE }, { rule: 'H08' }],
    PROGRESS: [{ rule: 'Z02', receivers: HEALTHCARE, field: INSPECTION }],
    FINAL: [{ rule: 'Z03', receivers: HEALTHCARE, field: INSPECTION }],
  },
  clockFacts: [{ fact: 'supplementLapsed', when: 'LAPSED', clocks: ['H06'] }],
  states: {
    DRAFT, SENT, ...ENDS, ...dateStates('PROGRESS', 'FINAL'),
    RECEIVED: deciding('PROGRESS'),
    SUPPLEMENT_REQUESTED: { holder: [{ side: 'RECEIVER', when: 'supplementLapsed' }, { side: 'SENDER' }], clocks: ['H06', 'REPLY', 'PROGRESS'] },
    JURISDICTION_DISPUTED: { holder: [{ side: 'RECEIVER' }], clocks: ['DISPUTE', 'REPLY', 'PROGRESS'] },
    ACCEPTED: working('PROGRESS', 'FINAL'),
    DECLINED: TO_CONFIRM,
    ANSWERED: TO_CONFIRM,
  },
  acts: {
    ...handOver(start('H05', 'RECEIVER'), start('REPLY', 'RECEIVER'), start('PROGRESS', 'RECEIVER')),
    REQUEST_SUPPLEMENT: formAct('REQUEST_SUPPLEMENT', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'SUPPLEMENT_REQUESTED', topic: 'referral.supplement-requested', clocks: [start('H06', 'SENDER')],
      form: [must.lines('lines', { label: 'missing' }), must.text('reason')],
    }),
    PROVIDE_SUPPLEMENT: formAct('PROVIDE_SUPPLEMENT', {
      ...SEND_ACT, from: ['SUPPLEMENT_REQUESTED'], to: 'RECEIVED', topic: 'referral.supplement-provided', effect: 'SUPPLEMENT',
      clocks: [meet('H06'), start('H05', 'RECEIVER')], form: [must.text('text', { label: 'reply' }), may.materials('materials')],
    }),
    ACCEPT: formAct('ACCEPT', {
      ...RECEIVE_ACT, from: ['RECEIVED', 'SUPPLEMENT_REQUESTED', 'JURISDICTION_DISPUTED'], to: 'ACCEPTED', topic: 'referral.accepted',
      clocks: [meet('H05'), meet('DISPUTE')], form: [may.line('documentNo'), may.text('text', { label: 'comment' }), may.officers('officers')],
    }),
    DECLINE: formAct('DECLINE', {
      ...RECEIVE_ACT, from: ['RECEIVED', 'SUPPLEMENT_REQUESTED', 'JURISDICTION_DISPUTED'], to: 'DECLINED', topic: 'referral.declined',
      clocks: [meet('H05'), meet('DISPUTE'), start('H02', 'SENDER')], form: DECLINE_FORM,
    }),
    DISPUTE_JURISDICTION: formAct('DISPUTE_JURISDICTION', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'JURISDICTION_DISPUTED', topic: 'referral.jurisdiction-disputed',
      clocks: [meet('H05'), start('DISPUTE', 'RECEIVER')], form: [must.text('reason')],
    }),
    FORWARD: forward(['RECEIVED', 'JURISDICTION_DISPUTED'], meet('H05'), meet('DISPUTE')),
    ...dateActs(['RECEIVED']),
    REPORT_PROGRESS: formAct('REPORT_PROGRESS', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'SAME', topic: 'referral.progress-reported', clocks: [meet('PROGRESS')],
      form: [must.text('text', { label: 'progress' }), may.files('fileIds')],
    }),
    COMPLETE_HANDLING: formAct('COMPLETE_HANDLING', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'SAME', topic: 'referral.handling-completed',
      clocks: [meet('FINAL'), start('FINAL', 'RECEIVER', { from: 'DOCUMENT_DAY' })], form: [must.day('documentDay', { label: 'completedOn' }), may.text('text', { label: 'comment' })],
    }),
    ANSWER: formAct('ANSWER', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'ANSWERED', topic: 'referral.answered',
      clocks: [meet('REPLY'), meet('PROGRESS'), meet('FINAL'), start('H02', 'SENDER')], form: RESULT_FORM,
    }),
    ...confirming(['ANSWERED', 'DECLINED']),
    REOPEN: formAct('REOPEN', {
      by: 'SENDER', permission: 'referral.confirm', audience: 'PARTIES', from: ['DECLINED'], to: 'RECEIVED', topic: 'referral.reopened', needs: [NO_OPEN_QUERY],
      clocks: [meet('H02'), start('H05', 'RECEIVER'), start('REPLY', 'RECEIVER')], form: [must.text('reason')],
    }),
  },
};
