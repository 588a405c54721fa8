import type { ReferralTable } from '../referral-table.js';
import { confirming, ENDS, formAct, forward, handOver, meet, RECEIVE_ACT, SEND_ACT, SENT, start, TO_CONFIRM } from './common-acts.js';
import { DECLINE_FORM, LETTER, may, must, PAPER, RESULT_FORM, SECRECY } from './common-forms.js';
import { ADMINISTRATIVE_AGENCIES, ifAny, orReason } from './common-parts.js';

/*
 * 反向移送: 公安 or 检察 hand over to the administrative agency what is no crime but must be handled (行政处罚法 27；刑诉法 177(3)；检规 373, 375；
 * 程序规定 180(3)). 检察意见书 carries its own reply date; without one, 高检2021: two months (X32). X30, X31 are the procuratorate's own.
 */
const OWED = ['REPLY'] as const;

export const REVERSE_TABLE: ReferralTable = {
  kind: 'REVERSE',
  sides: { SENDER: ['PUBLIC_SECURITY', 'PROCURATORATE'], RECEIVER: ADMINISTRATIVE_AGENCIES, SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: [orReason('OPINION_LETTER'), orReason('DECISION'), ifAny('EVIDENCE'), ifAny('OTHER')],
  draft: {
    fields: [
      must.code('basis', ['NON_PROSECUTION', 'MINOR_CIRCUMSTANCES', 'NOT_FILED', 'FILING_WITHDRAWN', 'LEAD_FOUND']), ...LETTER, ...PAPER,
      may.comingDay('replyBy'), may.yesNo('hideSource'), must.code('secrecy', SECRECY), may.officers('officers'),
    ],
  },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['REVERSE', '反移'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: false,
  terms: {
    REPLY: [{ rule: 'H04', dated: true }, { rule: 'X32', senders: ['PROCURATORATE'] }, { rule: 'H09' }],
  },
  clockFacts: [],
  states: {
    DRAFT: { holder: [{ side: 'SENDER' }], clocks: ['X31'] },
    SENT,
    ...ENDS,
    RECEIVED: { holder: [{ side: 'RECEIVER' }], clocks: ['H05', ...OWED] },
    ACCEPTED: { holder: [{ side: 'RECEIVER' }], clocks: OWED },
    DECLINED: TO_CONFIRM, ANSWERED: TO_CONFIRM,
  },
  acts: {
    ...handOver(start('H05', 'RECEIVER'), start('REPLY', 'RECEIVER')),
    SEND: { ...SEND_ACT, action: 'sendReferral', from: ['DRAFT'], to: 'SENT', topic: 'referral.sent', clocks: [meet('X31'), start('H01', 'RECEIVER')] },
    REGISTER_NON_PROSECUTION: formAct('REGISTER_NON_PROSECUTION', {
      ...SEND_ACT, audience: 'AGENCY', agencyKinds: ['PROCURATORATE'], from: ['DRAFT'], to: 'SAME', topic: 'referral.non-prosecution-registered',
      clocks: [start('X30', 'SENDER', { from: 'DOCUMENT_DAY' }), meet('X30'), meet('X31'), start('X31', 'SENDER')],
      form: [must.line('documentNo'), must.day('documentDay', { label: 'nonProsecutionDay' })],
    }),
    ACCEPT: formAct('ACCEPT', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'ACCEPTED', topic: 'referral.accepted', clocks: [meet('H05')], form: [may.line('documentNo'), may.text('text', { label: 'comment' })],
    }),
    DECLINE: formAct('DECLINE', { ...RECEIVE_ACT, from: ['RECEIVED'], to: 'DECLINED', topic: 'referral.declined', clocks: [meet('H05'), start('H02', 'SENDER')], form: DECLINE_FORM }),
    FORWARD: forward(['RECEIVED'], meet('H05')),
    REPORT_PROGRESS: formAct('REPORT_PROGRESS', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'SAME', topic: 'referral.progress-reported', form: [must.text('text', { label: 'progress' }), may.files('fileIds')],
    }),
    ANSWER: formAct('ANSWER', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'ANSWERED', topic: 'referral.answered', clocks: [meet('REPLY'), start('H02', 'SENDER')],
      form: RESULT_FORM.map((field) => (field.name === 'documentNo' ? must.line('documentNo', { label: 'replyNo' }) : field)),
    }),
    ...confirming(['ANSWERED', 'DECLINED']),
  },
};
