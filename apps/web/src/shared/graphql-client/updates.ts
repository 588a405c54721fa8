import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** Lists and counts that any act may change. They are asked again; nothing is guessed on this side. */
const STALE_AFTER_ACT = new Set(['workItems', 'workbench', 'cases', 'case', 'referral', 'referralPreview', 'notifications', 'moneyOfCase', 'moneyOfInvestigation', 'outcomesOfCase', 'outcome', 'collisions', 'jointInvestigationsOfCase', 'jointInvestigation', 'documents', 'documentForms', 'previewDocument']);

function forgetLists(cache: Cache): void {
  for (const field of cache.inspectFields('Query')) {
    if (STALE_AFTER_ACT.has(field.fieldName)) cache.invalidate('Query', field.fieldKey);
  }
}

export const ACTS = [
  'registerCase', 'editCase', 'draftReferral', 'editReferral', 'submitReferralReport', 'decideTransfer',
  'reviseReferral', 'sendReferral', 'recallReferral', 'openReferral', 'signReceipt', 'requestSupplement',
  'provideSupplement', 'forwardReferral', 'returnReferral', 'extendReview', 'fileCase', 'declineFiling',
  'requestReconsideration', 'decideReconsideration', 'requestSupervision', 'turnToAdministrative', 'requireReasons',
  'giveReasons', 'acceptReasons', 'orderFiling', 'handOverItems', 'acknowledgeItems', 'recordMilestone',
  'confirmOutcome', 'queryOutcome', 'answerOutcomeQuery', 'markNotificationsRead', 'actOnReferral', 'disableAccount',
  'fanOutReferral', 'handOverSeat', 'registerApiClient', 'resetSecondFactor', 'saveReferralDraft', 'draftDocument',
  'redraftDocument', 'issueDocument', 'discardDocument', 'fillDocumentFacts', 'addViolationFact', 'answerCollision',
  'answerSupervisionStep', 'brokerCollision', 'closeCase', 'closeInvestigation', 'commentOnInvestigation',
  'concludeConsultation', 'confirmInvestigationOutcome', 'decideDelisting', 'decideListing', 'declineInvestigation',
  'editTrack', 'endOutcome', 'fileSupervisionReport', 'giveOpinion', 'handleExpiry', 'inviteToInvestigation',
  'issueSupervisionStep', 'joinInvestigation', 'leaveInvestigation', 'nominateAgain', 'nominateListing',
  'openConsultation', 'openJointFromCollision', 'openJointInvestigation', 'proposeReplyDay', 'recordOutcome',
  'recordPublication', 'recordReceipt', 'recordWithdrawal', 'reopenConsultation', 'reportFollowUp',
  'requestDelisting', 'settleReplyDay', 'shareTrackFacts', 'checkImport', 'confirmImport', 'declineLead',
  'deleteLedgerView', 'exportLedger', 'extendLead', 'fileLead', 'passLeadOn', 'registerLead', 'saveLedgerLayout',
  'saveLedgerView',
] as const;

export const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(ACTS.map((act) => [act, (_result: unknown, _args: unknown, cache: Cache) => forgetLists(cache)])),
  Subscription: { inboxChanged: (_result, _args, cache) => forgetLists(cache) },
};
