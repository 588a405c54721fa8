import type { ReferralTable } from '../referral-table.js';
import { confirming, DRAFT, ENDS, formAct, handOver, meet, RECEIVE_ACT, SENT, start } from './common-acts.js';
import { LETTER, may, must } from './common-forms.js';
import { always, ifAny, MEMBERS } from './common-parts.js';

/*
 * 纪检线索 (监察法 37；湘政办发〔2023〕45号 四(二)). Sealed: the seat that sends and the one seat it is sent to, nobody else. What comes of
 * it is the receiver's own; it says that it has taken the lead up, or that it is not its to take, and that it is concluded.
 */
export const DISCIPLINE_TABLE: ReferralTable = {
  kind: 'DISCIPLINE',
  sides: { SENDER: MEMBERS.filter((kind) => kind !== 'DISCIPLINE_INSPECTION'), RECEIVER: ['DISCIPLINE_INSPECTION'], SUPERVISOR: [] },
  initial: 'DRAFT',
  materials: [always('TRANSFER_LETTER'), ifAny('EVIDENCE'), ifAny('OTHER')],
  draft: { fields: [...LETTER.filter(({ name }) => name !== 'legalBasis'), may.text('legalBasis'), must.code('secrecy', ['WORK_SECRET']), may.yesNo('urgent')] },
  gates: { head: false, officers: 0 },
  numbers: { letter: ['DISCIPLINE', '纪移'], receipt: ['DISCIPLINE_RECEIPT', '纪回'] },
  sealed: true, office: 'COUNT', carriesCase: false,
  terms: {}, clockFacts: [],
  states: {
    DRAFT, SENT, ...ENDS,
    RECEIVED: { holder: [{ side: 'RECEIVER' }], clocks: ['H05'] },
    ACCEPTED: { holder: [{ side: 'RECEIVER' }], clocks: [] },
    DECLINED: { holder: [{ side: 'RECEIVER', when: 'queryOpen' }, { side: 'SENDER' }], clocks: ['H02'] },
  },
  acts: {
    ...handOver(start('H05', 'RECEIVER')),
    ACCEPT: formAct('ACCEPT', { ...RECEIVE_ACT, from: ['RECEIVED'], to: 'ACCEPTED', topic: 'referral.accepted', clocks: [meet('H05')], form: [may.text('text', { label: 'comment' })] }),
    DECLINE: formAct('DECLINE', {
      ...RECEIVE_ACT, from: ['RECEIVED'], to: 'DECLINED', topic: 'referral.declined', clocks: [meet('H05'), start('H02', 'SENDER')],
      form: [must.code('reasonCode', ['NO_JURISDICTION', 'NOT_MY_DUTY', 'HANDLED_BEFORE', 'OTHER_LEGAL_REASON']), must.text('reason')],
    }),
    CONCLUDE: formAct('CONCLUDE', {
      ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'CLOSED', topic: 'referral.concluded', form: [may.text('text', { label: 'feedback' })],
    }),
    ...confirming(['DECLINED']),
  },
};
