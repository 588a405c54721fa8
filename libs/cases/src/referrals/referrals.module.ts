import './messages/index.js';
import { Module } from '@nestjs/common';
import { DeclineFiling } from './acceptance/decline-filing.js';
import { ExtendReview } from './acceptance/extend-review.js';
import { FileCase } from './acceptance/file-case.js';
import { ForwardReferral } from './acceptance/forward-referral.js';
import { OpenReferral } from './acceptance/open-referral.js';
import { ProvideSupplement } from './acceptance/provide-supplement.js';
import { RequestSupplement } from './acceptance/request-supplement.js';
import { ReturnReferral } from './acceptance/return-referral.js';
import { SignReceipt } from './acceptance/sign-receipt.js';
import { DecideTransfer } from './hand-over/decide-transfer.js';
import { DraftReferral } from './hand-over/draft-referral.js';
import { EditReferral } from './hand-over/edit-referral.js';
import { RecallReferral } from './hand-over/recall-referral.js';
import { ReviseReferral } from './hand-over/revise-referral.js';
import { SendReferral } from './hand-over/send-referral.js';
import { SubmitReferralReport } from './hand-over/submit-referral-report.js';
import { AcknowledgeItems } from './outcome/acknowledge-items.js';
import { AnswerOutcomeQuery } from './outcome/answer-outcome-query.js';
import { ConfirmOutcome } from './outcome/confirm-outcome.js';
import { HandOverItems } from './outcome/hand-over-items.js';
import { QueryOutcome } from './outcome/query-outcome.js';
import { RecordMilestone } from './outcome/record-milestone.js';
import { AcceptReasons } from './remedies/accept-reasons.js';
import { DecideReconsideration } from './remedies/decide-reconsideration.js';
import { GiveReasons } from './remedies/give-reasons.js';
import { OrderFiling } from './remedies/order-filing.js';
import { RequestReconsideration } from './remedies/request-reconsideration.js';
import { RequestSupervision } from './remedies/request-supervision.js';
import { RequireReasons } from './remedies/require-reasons.js';
import { TurnToAdministrative } from './remedies/turn-to-administrative.js';
import { CountWork } from '../work-list/count-work.js';
import { ListWorkItems } from '../work-list/list-work-items.js';
import { ActOnReferral } from './forms/act-on-referral.js';
import { FanOutReferral } from './hand-over/fan-out-referral.js';
import { SaveReferralDraft } from './hand-over/save-referral-draft.js';
import { ListFindings } from './findings/list-findings.js';
import { CountSealed } from './reading/count-sealed.js';
import { ListRecipientSeats } from './reading/list-recipient-seats.js';
import { ListUnanswered } from './reading/list-unanswered.js';
import { PassLapsedBalls } from './pass-lapsed-balls.js';
import { FindReferral } from './reading/find-referral.js';
import { PreviewFanOut } from './reading/preview-fan-out.js';
import { PreviewReferral } from './reading/preview-referral.js';

const USE_CASES = [
  AcceptReasons, AcknowledgeItems, AnswerOutcomeQuery, ConfirmOutcome, DecideReconsideration, DecideTransfer, DeclineFiling, DraftReferral,
  EditReferral, ExtendReview, FileCase, FindReferral, ForwardReferral, GiveReasons, HandOverItems, OpenReferral, OrderFiling,
  PreviewFanOut, PreviewReferral, ProvideSupplement, QueryOutcome, RecallReferral, RecordMilestone, RequestReconsideration, RequestSupervision,
  RequestSupplement, RequireReasons, ReturnReferral, ReviseReferral, SendReferral, SignReceipt, SubmitReferralReport, TurnToAdministrative,
  ActOnReferral, CountSealed, CountWork, FanOutReferral, ListFindings, ListRecipientSeats, ListUnanswered, ListWorkItems, PassLapsedBalls, SaveReferralDraft,
];

/** Everything that can be done with a referral, its page, and the work list. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class ReferralsModule {}
