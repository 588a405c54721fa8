import './messages/index.js';

export { OutcomesModule } from './outcomes.module.js';
export { OUTCOME_FACTS } from './notifications/index.js';
export { AddViolationFact } from './add-violation-fact.js';
export { CloseCase, type CloseCaseInput } from './close-case.js';
export { ConfirmInvestigationOutcome } from './confirm-investigation-outcome.js';
export { EndOutcome, type EndOutcomeInput } from './end-outcome.js';
export { HandleExpiry } from './handle-expiry.js';
export { RaiseExpiredMeasures } from './raise-expired-measures.js';
export { LoadMoney } from './reading/load-money.js';
export { LoadOutcome } from './reading/load-outcome.js';
export { RecordOutcome, type RecordOutcomeInput } from './record-outcome.js';
export { RecordPublication } from './record-publication.js';
export { RecordReceipt } from './record-receipt.js';
export { RecordWithdrawal } from './record-withdrawal.js';
export { ReportFollowUp } from './report-follow-up.js';
export { VoidReceipt } from './void-receipt.js';
