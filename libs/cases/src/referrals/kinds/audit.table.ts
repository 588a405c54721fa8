import type { ReferralTable } from '../referral-table.js';
import { CONFIRM_ACT, confirming, DRAFT, ENDS, formAct, handOver, meet, NO_OPEN_QUERY, RECEIVE_ACT, SENT, start, TO_CONFIRM } from './common-acts.js';
import { LETTER, may, must, PAPER, SECRECY } from './common-forms.js';
import { always, ifAny, MEMBERS } from './common-parts.js';

/*
 * 审计移送 (审计法 48, 52, 54；实施条例 51): one referral to each agency, with its findings; every finding has its own state and, by the
 * 审计移送处理书, its own day and a receipt of its own; one that was closed can be opened again, also after the referral itself is 已闭环. The result is owed in writing (Z06, no number in law: the day is the document's).
 */
export const AUDIT_TABLE: ReferralTable = {
  kind: 'AUDIT',
  sides: { SENDER: ['AUDIT'], RECEIVER: MEMBERS.filter((kind) => kind !== 'AUDIT'), SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: [always('AUDIT_LETTER'), ifAny('FINDING_LIST'), ifAny('EVIDENCE'), ifAny('OTHER')],
  draft: {
    fields: [
      ...LETTER, ...PAPER.map((field) => ({ ...field, required: true })), must.comingDay('replyBy', { label: 'documentReplyBy' }), must.code('secrecy', SECRECY), may.yesNo('urgent'),
      must.findings('findings'), may.officers('officers'),
    ],
    findings: true,
  },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['AUDIT', '审移'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: false,
  terms: { REPLY: [{ rule: 'H04', dated: true }] },
  clockFacts: [],
  states: {
    DRAFT, SENT, ...ENDS,
    RECEIVED: { holder: [{ side: 'RECEIVER' }], clocks: ['REPLY'] },
    ANSWERED: TO_CONFIRM,
  },
  acts: {
    ...handOver(start('REPLY', 'RECEIVER', { each: 'FINDING' })),
    REPORT_FINDINGS: formAct('REPORT_FINDINGS', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'SAME', topic: 'referral.findings-reported', effect: 'REPORT_FINDINGS',
      form: [must.findingReports('findingReports'), may.text('text', { label: 'comment' }), may.files('fileIds')],
    }),
    REOPEN_FINDINGS: formAct('REOPEN_FINDINGS', {
      ...CONFIRM_ACT, from: ['RECEIVED', 'ANSWERED', 'CLOSED'], to: 'RECEIVED', topic: 'referral.findings-reopened', effect: 'REOPEN_FINDINGS', marks: { findingsOpen: true },
      needs: [{ fact: 'findingsSettled', is: true, code: 'NO_FINDING_SETTLED' }, NO_OPEN_QUERY], clocks: [start('REPLY', 'RECEIVER', { each: 'FINDING' })],
      form: [must.findingIds('findingIds'), must.text('reason'), must.comingDay('date', { label: 'newDueOn' })],
    }),
    ANSWER: formAct('ANSWER', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'ANSWERED', topic: 'referral.answered',
      needs: [{ fact: 'findingsOpen', is: false, code: 'FINDINGS_OPEN' }], clocks: [meet('REPLY'), start('H02', 'SENDER')],
      form: [must.text('text', { label: 'writtenResult' }), may.line('documentNo', { label: 'replyNo' }), may.day('documentDay'), may.files('fileIds')],
    }),
    ...confirming(['ANSWERED']),
  },
};
