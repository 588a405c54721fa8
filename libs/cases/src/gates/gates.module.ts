import './messages/index.js';
import { Module } from '@nestjs/common';
import { DeclareRecusal } from './recusal/declare-recusal.js';
import { DecideRecusal } from './recusal/decide-recusal.js';
import { ListRecusals } from './recusal/list-recusals.js';
import { DecideLegalReview } from './review/decide-legal-review.js';
import { ListGates } from './review/list-gates.js';
import { RecordDiscussion } from './review/record-discussion.js';
import { RequestLegalReview } from './review/request-legal-review.js';
import { AskTransferWaiver } from './transfer/ask-transfer-waiver.js';
import { DecideTransferWaiver } from './transfer/decide-transfer-waiver.js';
import { FindTransferWarning } from './transfer/transfer-warning.js';

const USE_CASES = [
  AskTransferWaiver, DecideLegalReview, DecideRecusal, DecideTransferWaiver, DeclareRecusal, FindTransferWarning, ListGates, ListRecusals, RecordDiscussion, RequestLegalReview,
];

/** What must stand before an act, who must keep away, and what should have been transferred. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class GatesModule {}
