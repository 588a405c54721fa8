import './messages/index.js';
import { Module } from '@nestjs/common';
import { AnswerSupervisionStep } from './ladder/answer-supervision-step.js';
import { IssueSupervisionStep } from './ladder/issue-supervision-step.js';
import { DecideDelisting } from './listed/decide-delisting.js';
import { DecideListing } from './listed/decide-listing.js';
import { FileSupervisionReport } from './listed/file-supervision-report.js';
import { NominateAgain } from './listed/nominate-again.js';
import { NominateListing } from './listed/nominate-listing.js';
import { RequestDelisting } from './listed/request-delisting.js';
import { FindListedSupervision } from './reading/find-listed-supervision.js';
import { ListListedSupervisions } from './reading/list-listed-supervisions.js';
import { ListSupervisionCandidates } from './reading/list-supervision-candidates.js';
import { FindSupervisionSteps } from './reading/steps.js';

const USE_CASES = [
  AnswerSupervisionStep, DecideDelisting, DecideListing, FileSupervisionReport, FindListedSupervision, FindSupervisionSteps, IssueSupervisionStep,
  ListListedSupervisions, ListSupervisionCandidates, NominateAgain, NominateListing, RequestDelisting,
];

/** 挂牌督办 and the ladder of supervision steps. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class SupervisionModule {}
