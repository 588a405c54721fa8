import {
  ConfirmOutcomeDocument, HandOverItemsDocument, ProvideSupplementDocument, QueryOutcomeDocument, RecallReferralDocument,
  ReviseReferralDocument, SendReferralDocument, SubmitReferralReportDocument,
} from '../../../generated/graphql';
import { act } from './act-spec';
import { toItemInput } from './items-input';

/** What the sending agency can do. */
export const senderActs = [
  act('submitReferralReport', SubmitReferralReportDocument),
  act('sendReferral', SendReferralDocument, { numberOf: (acted) => acted.number }),
  act('reviseReferral', ReviseReferralDocument),
  act('recallReferral', RecallReferralDocument, {
    danger: true,
    fields: [{ kind: 'area', name: 'reason', label: 'referrals.field.recallReason', required: true }],
  }),
  act('provideSupplement', ProvideSupplementDocument, {
    fields: [
      { kind: 'area', name: 'reply', label: 'referrals.field.reply', required: true },
      { kind: 'materials', name: 'materials', label: 'referrals.field.supplementFiles' },
    ],
    initial: () => ({ reply: '' }),
  }),
  act('handOverItems', HandOverItemsDocument, {
    fields: [
      { kind: 'items', name: 'items', label: 'referrals.field.items' },
      { kind: 'text', name: 'place', label: 'referrals.field.place', required: true },
      { kind: 'area', name: 'note', label: 'referrals.field.note' },
    ],
    initial: (referral) => ({ items: (referral.packet?.items ?? []).map(toItemInput), place: referral.toAgency.name }),
  }),
  act('confirmOutcome', ConfirmOutcomeDocument, {
    fields: [{ kind: 'area', name: 'comment', label: 'referrals.field.comment' }],
  }),
  act('queryOutcome', QueryOutcomeDocument, {
    fields: [{ kind: 'area', name: 'question', label: 'referrals.field.question', required: true }],
  }),
];
