import { Module } from '@nestjs/common';
import { AddViolationFact } from './add-violation-fact.js';
import { CloseCase } from './close-case.js';
import { ConfirmInvestigationOutcome } from './confirm-investigation-outcome.js';
import { EndOutcome } from './end-outcome.js';
import { HandleExpiry } from './handle-expiry.js';
import { RaiseExpiredMeasures } from './raise-expired-measures.js';
import { ListOutcomesOfCase } from './reading/list-outcomes-of-case.js';
import { LoadConclusion } from './reading/load-conclusion.js';
import { LoadMoney } from './reading/load-money.js';
import { LoadOutcome } from './reading/load-outcome.js';
import { RecordOutcome } from './record-outcome.js';
import { RecordPublication } from './record-publication.js';
import { RecordReceipt } from './record-receipt.js';
import { RecordWithdrawal } from './record-withdrawal.js';
import { ReportFollowUp } from './report-follow-up.js';
import { VoidReceipt } from './void-receipt.js';

const USE_CASES = [
  RecordOutcome, EndOutcome, ConfirmInvestigationOutcome, RecordPublication, RecordWithdrawal, RecordReceipt, HandleExpiry, ReportFollowUp, AddViolationFact, CloseCase,
  RaiseExpiredMeasures, VoidReceipt, LoadConclusion, LoadOutcome, LoadMoney, ListOutcomesOfCase,
];

/** 一案多处: what api and worker do with outcomes and money. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class OutcomesModule {}
