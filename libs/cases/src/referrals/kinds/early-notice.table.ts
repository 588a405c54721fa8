import type { ReferralTable } from '../referral-table.js';
import { DRAFT, ENDS, formAct, forward, handOver, meet, RECEIVE_ACT, SEND_ACT, SENT, start } from './common-acts.js';
import { DECLINE_FORM, LETTER, may, must, PAPER, SECRECY } from './common-forms.js';
import { always, ifAny } from './common-parts.js';

/*
 * 提前通报, 提前介入 (鲁医保 2019 二(三)；湘政办发〔2023〕45号 四(二)): what plainly looks like a crime is told before the inquiry ends.
 * Fewer materials than 310号令 第六条 asks for, and no clock of 立案: that begins with the referral it may become.
 */
export const EARLY_NOTICE_TABLE: ReferralTable = {
  kind: 'EARLY_NOTICE',
  sides: { SENDER: ['HEALTHCARE_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION'], RECEIVER: ['PUBLIC_SECURITY'], SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: [always('TRANSFER_LETTER'), ifAny('EVIDENCE'), ifAny('OTHER')],
  draft: {
    fields: [...LETTER, ...PAPER, must.code('need', ['NOTICE_ONLY', 'EARLY_INTERVENTION', 'LEGAL_ADVICE', 'EVIDENCE_GUIDANCE']), must.code('secrecy', SECRECY), may.officers('officers'), may.yesNo('urgent')],
  },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['NOTICE', '通'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: false,
  terms: {}, clockFacts: [],
  states: {
    DRAFT, SENT, ...ENDS,
    RECEIVED: { holder: [{ side: 'RECEIVER' }], clocks: ['H05'] },
    ACCEPTED: { holder: [{ side: 'SENDER' }], clocks: [] },
    DECLINED: { holder: [{ side: 'SENDER' }], clocks: ['H02'] },
  },
  acts: {
    ...handOver(start('H05', 'RECEIVER')),
    ACCEPT: formAct('ACCEPT', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'ACCEPTED', topic: 'referral.accepted', clocks: [meet('H05')],
      form: [may.officers('officers', { label: 'assignedOfficers' }), may.comingDay('date', { label: 'engagedFrom' }), may.text('text', { label: 'comment' })],
    }),
    DECLINE: formAct('DECLINE', { ...RECEIVE_ACT, from: ['RECEIVED'], to: 'DECLINED', topic: 'referral.declined', clocks: [meet('H05'), start('H02', 'SENDER')], form: DECLINE_FORM }),
    FORWARD: forward(['RECEIVED'], meet('H05')),
    ADVISE: formAct('ADVISE', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'SAME', topic: 'referral.advised', form: [must.text('text', { label: 'opinion' }), may.files('fileIds')],
    }),
    CONVERT: formAct('CONVERT', {
      ...SEND_ACT, from: ['ACCEPTED', 'DECLINED'], to: 'CLOSED', topic: 'referral.converted', effect: 'CONVERT', clocks: [meet('H02')], form: [may.text('text', { label: 'comment' })],
    }),
    CONCLUDE: formAct('CONCLUDE', {
      ...SEND_ACT, from: ['ACCEPTED', 'DECLINED'], to: 'CLOSED', topic: 'referral.concluded', clocks: [meet('H02')],
      form: [must.code('reasonCode', ['NO_CRIME_FOUND', 'ADMINISTRATIVE_HANDLING', 'HANDLED_BY_POLICE'], 'conclusion'), must.text('text', { label: 'explanation' })],
    }),
  },
};
