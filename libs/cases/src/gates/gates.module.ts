import './messages/index.js';
import { Module } from '@nestjs/common';
import { DeclareRecusal } from './recusal/declare-recusal.js';
import { DecideRecusal } from './recusal/decide-recusal.js';
import { ListRecusals } from './recusal/list-recusals.js';
import { DecideLegalReview } from './review/decide-legal-review.js';
import { ListWaitingReviews } from './review/list-waiting-reviews.js';
import { LoadGates } from './review/load-gates.js';
import { RecordDiscussion } from './review/record-discussion.js';
import { RecordOfficers } from './review/record-officers.js';
import { RequestLegalReview } from './review/request-legal-review.js';
import { AskTransferWaiver } from './transfer/ask-transfer-waiver.js';
import { CountTransfersDue } from './transfer/count-transfers-due.js';
import { DecideTransferWaiver } from './transfer/decide-transfer-waiver.js';
import { FindTransferWarning } from './transfer/transfer-warning.js';

const USE_CASES = [
  AskTransferWaiver, CountTransfersDue, DecideLegalReview, DecideRecusal, DecideTransferWaiver, DeclareRecusal, FindTransferWarning, ListRecusals, ListWaitingReviews, LoadGates,
  RecordDiscussion, RecordOfficers, RequestLegalReview,
];

/** What must stand before an act, who must keep away, and what should have been transferred. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class GatesModule {}
