import {
  AcknowledgeItemsDocument, AnswerOutcomeQueryDocument, DeclineFilingDocument, ExtendReviewDocument, FileCaseDocument,
  ForwardReferralDocument, OpenReferralDocument, RecordMilestoneDocument, RequestSupplementDocument, ReturnReferralDocument,
  SignReceiptDocument,
} from '../../../generated/graphql';
import { act } from './act-spec';

/** The ways in which the law lets the review take longer (32号; 经济犯罪规定 16). */
const EXTENSIONS = ['X11', 'X12', 'X13', 'X13a', 'X13b'] as const;

/** What the receiving agency can do. */
export const receiverActs = [
  act('openReferral', OpenReferralDocument),
  act('signReceipt', SignReceiptDocument, {
    fields: [
      { kind: 'number', name: 'copies', label: 'referrals.field.copies' },
      { kind: 'missing', name: 'missing', label: 'referrals.field.missing' },
    ],
    initial: () => ({ copies: 1, missing: [] }),
    numberOf: (acted) => acted.receipt?.number,
  }),
  act('requestSupplement', RequestSupplementDocument, {
    fields: [
      { kind: 'lines', name: 'items', label: 'referrals.field.supplementItems', required: true, hint: 'referrals.hint.lines' },
      { kind: 'area', name: 'reason', label: 'referrals.field.reason', required: true },
    ],
    initial: () => ({ items: [] }),
  }),
  act('forwardReferral', ForwardReferralDocument, {
    fields: [
      { kind: 'agency', name: 'toAgencyId', label: 'referrals.field.forwardTo', agencyKind: 'PUBLIC_SECURITY' },
      { kind: 'area', name: 'reason', label: 'referrals.field.forwardReason', required: true },
    ],
  }),
  act('returnReferral', ReturnReferralDocument, {
    danger: true,
    fields: [{ kind: 'area', name: 'reason', label: 'referrals.field.returnReason', required: true }],
  }),
  act('extendReview', ExtendReviewDocument, {
    fields: [
      {
        kind: 'choice', name: 'ruleCode', label: 'referrals.field.extension', required: true,
        options: EXTENSIONS.map((code) => ({ value: code, label: `referrals.extension.${code}` as const })),
      },
      { kind: 'text', name: 'approver', label: 'referrals.field.approver', required: true },
      { kind: 'area', name: 'reason', label: 'referrals.field.reason', required: true },
    ],
  }),
  act('fileCase', FileCaseDocument, {
    fields: [
      { kind: 'text', name: 'number', label: 'referrals.field.filingNo', required: true },
      { kind: 'day', name: 'decidedOn', label: 'referrals.field.filedOn', required: true },
      { kind: 'text', name: 'unit', label: 'referrals.field.unit', required: true },
      { kind: 'text', name: 'offence', label: 'referrals.field.offence', required: true },
    ],
    initial: (referral, today) => ({ decidedOn: today, offence: referral.packet?.offence ?? '' }),
  }),
  act('declineFiling', DeclineFilingDocument, {
    danger: true,
    fields: [
      { kind: 'text', name: 'number', label: 'referrals.field.declineNo', required: true },
      { kind: 'day', name: 'decidedOn', label: 'referrals.field.decidedOn', required: true },
      {
        kind: 'choice', name: 'reasonCode', label: 'referrals.field.reasonCode', required: true,
        options: [
          { value: 'NO_CRIME', label: 'referrals.reasonCode.NO_CRIME' },
          { value: 'MINOR', label: 'referrals.reasonCode.MINOR' },
          { value: 'OTHER', label: 'referrals.reasonCode.OTHER' },
        ],
      },
      { kind: 'area', name: 'reason', label: 'referrals.field.declineReason', required: true },
      { kind: 'lines', name: 'returnedFiles', label: 'referrals.field.returnedFiles', required: true, hint: 'referrals.hint.lines' },
    ],
    initial: (referral, today) => ({
      decidedOn: today,
      returnedFiles: (referral.packet?.materials ?? []).flatMap((material) => material.attachments.map((file) => file.name)),
    }),
  }),
  act('acknowledgeItems', AcknowledgeItemsDocument),
  act('recordMilestone', RecordMilestoneDocument, {
    fields: [
      {
        kind: 'choice', name: 'kind', label: 'referrals.field.milestone', required: true,
        options: [
          { value: 'INVESTIGATION_CONCLUDED', label: 'ReferralState.INVESTIGATION_CONCLUDED' },
          { value: 'PROSECUTION_TRANSFERRED', label: 'ReferralState.PROSECUTION_TRANSFERRED' },
          { value: 'FILING_WITHDRAWN', label: 'ReferralState.FILING_WITHDRAWN' },
          { value: 'JUDGED', label: 'ReferralState.JUDGED' },
        ],
      },
      { kind: 'day', name: 'on', label: 'referrals.field.on', required: true },
      { kind: 'text', name: 'documentNo', label: 'referrals.field.documentNo' },
      { kind: 'area', name: 'note', label: 'referrals.field.note' },
    ],
    initial: (_referral, today) => ({ on: today }),
  }),
  act('answerOutcomeQuery', AnswerOutcomeQueryDocument, {
    fields: [{ kind: 'area', name: 'answer', label: 'referrals.field.answer', required: true }],
  }),
];
